import { ListAllSpeakers, ListTranscripts, type ListAllSpeakersAnswer, type ListAllSpeakersParams, type ListTranscriptsAnswer, type ListTranscriptsParams, type TranscriptRow } from '#protocol';
import type { Official } from '../officials/directory';
import { heldOn } from '../officials/offices';
import { NameSearch } from '../officials/search';
import type { Roster } from '../officials/roster';
import { lastRoleIn, spokenIn, type FileFacts } from '../workspace/index/facts';
import { compare, type SaidByName } from '../workspace/index/people';
import { nameOf } from '../workspace/uris';
import type { AskedOfAll, WorkspaceFeature } from './feature';
import { shownDate } from './support/date';
import { officeLine } from './support/office';
import { describeSpeaker } from './support/speakerRow';
import { isVoice } from './support/unnamed';
import { clip, oneLine } from './support/words';

/** More are nobody's list: one letter of a name is typed. */
const mostPeople = 500, mostTranscripts = 1000;
const longestTitle = 200;

/** Everybody who speaks in the transcripts of the workspace, one entry a person, whatever their name is written like. */
export const listAllSpeakers: WorkspaceFeature<ListAllSpeakersParams, ListAllSpeakersAnswer> = {
  method: ListAllSpeakers,
  capability: {},
  provide(asked, { filter, order }) {
    const all = peopleIn(asked), of = all.reduce((sum, { words }) => sum + words, 0), search = new NameSearch(typeof filter === 'string' ? filter : '');
    const found = search.isEmpty ? all : all.filter(({ official, names }) => search.fits([...official ? [official.name, ...official.otherNames.map(({ name }) => name)] : [], ...names]));
    const sorted = found.sort((one, other) => order === 'share' ? other.words - one.words || byDate(one, other) : byDate(one, other));
    const speakers = sorted.slice(0, mostPeople).map(person => ({ key: person.key, ...describeSpeaker(asked.t, { ...person, kind: 'person', office: officeOf(asked, person), of, transcripts: person.files }) }));
    return { speakers, found: found.length, all: all.length, reading: asked.corpus.isReading };
  },
};

/** The transcripts in which somebody speaks, the oldest first. */
export const listTranscripts: WorkspaceFeature<ListTranscriptsParams, ListTranscriptsAnswer> = {
  method: ListTranscripts,
  capability: {},
  provide(asked, { key }) {
    const names = namesOf(asked, key);
    return { transcripts: asked.corpus.filesOf(names).slice(0, mostTranscripts).map(file => transcriptRow(asked, file, names)) };
  },
};

/** The names by which somebody on the list speaks; none for a key that is not, or no more, on it. */
export function namesOf(asked: Pick<AskedOfAll, 'corpus' | 'roster'>, key: unknown): readonly string[] { return peopleIn(asked).find(person => person.key === key)?.names ?? []; }

interface Person extends SaidByName { readonly key: string; readonly official: Official | null; readonly names: readonly string[] }

/** Names that mean one person are that person; what nobody is known by stands for itself. Voices without a name are somebody else in each transcript, and nobody in all of them. */
function peopleIn({ corpus, roster }: Pick<AskedOfAll, 'corpus' | 'roster'>): Person[] {
  const byName = new Map<string, SaidByName>();
  for (const said of corpus.said()) if (said.statements > 0) byName.set(said.name, said);
  const people: Person[] = [];
  for (const official of everybody(roster)) {
    const said = roster.namesOf(official).flatMap(name => byName.get(name) ?? []);
    if (said.length === 0) continue;
    for (const { name } of said) byName.delete(name);
    people.push({ ...together(said, corpus), key: `${official.id}\n${official.name}`, official, name: official.name, names: said.map(({ name }) => name) });
  }
  for (const said of byName.values()) if (!isVoice(said.name)) people.push({ ...said, key: `\n${said.name}`, official: null, names: [said.name] });
  return people;
}

function* everybody(roster: Roster): Generator<Official> { yield* roster.known; yield* roster.learnt; }

function together(said: readonly SaidByName[], corpus: AskedOfAll['corpus']): SaidByName {
  const [first] = said, sum = (of: (each: SaidByName) => number) => said.reduce((total, each) => total + of(each), 0);
  if (said.length === 1) return first;
  const dates = said.flatMap(({ date }) => date ?? []).sort();
  return { name: first.name, files: corpus.filesOf(said.map(({ name }) => name)).length, statements: sum(each => each.statements), words: sum(each => each.words), date: dates[0] ?? null };
}

/** What somebody is, or was last: as a directory has it, else as the newest transcript that says so. */
function officeOf({ corpus }: AskedOfAll, { official, names }: Person): string | null {
  const [newest] = heldOn(official?.memberships ?? [], null).sort((one, other) => rank(other).localeCompare(rank(one)));
  return newest ? officeLine(newest) : lastRoleIn(corpus.filesOf(names), names);
}

/** An office that has no end is newer than all that have one. */
function rank({ start, end }: Official['memberships'][number]): string { return `${end === null ? '1' : '0'}${end ?? ''}${start ?? ''}`; }

/** Those whose day is not known come last. */
function byDate(one: Person, other: Person): number { return compare(one.date ?? '9', other.date ?? '9') || compare(one.name, other.name); }

function transcriptRow({ t }: AskedOfAll, file: FileFacts, names: readonly string[]): TranscriptRow {
  let count = 0;
  for (const { name, first } of spokenIn(file)) if (first >= 0 && names.includes(name)) count++;
  const name = clip(oneLine(file.title ?? nameOf(file.uri)), longestTitle) || '…', date = file.date === null ? [] : [shownDate(t, file.date)], statements = t('speakers.statements', { count });
  return { uri: file.uri, name, description: [...date, statements].join(' · '), label: [name, ...date, statements].join(', ') };
}
