import { ListAllSpeakers, ListTranscripts, type ListAllSpeakersAnswer, type ListAllSpeakersParams, type ListTranscriptsAnswer, type ListTranscriptsParams, type TranscriptRow } from '#protocol';
import { NameSearch } from '../officials/search';
import { lastRoleIn, spokenIn, type FileFacts } from '../workspace/index/facts';
import { compare } from '../workspace/index/people';
import { nameOf } from '../workspace/uris';
import type { AskedOfAll, WorkspaceFeature } from './feature';
import { shownDate } from './support/date';
import { lastOffice, namesOf, peopleIn, type Person } from './support/everybody';
import { describeSpeaker } from './support/speakerRow';
import { clip, oneLine } from './support/words';

/** More are nobody's list: one letter of a name is typed. */
const mostPeople = 500;
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
  provide(asked, { key, most }) {
    const names = namesOf(asked, key), files = asked.corpus.filesOf(names), listed = files.slice(0, Math.max(0, most));
    return { transcripts: listed.map(file => transcriptRow(asked, file, names)), more: files.length - listed.length };
  },
};

/** What somebody is, or was last: as a directory has it, else as the newest transcript that says so. */
function officeOf({ corpus }: AskedOfAll, { official, names }: Person): string | null {
  return lastOffice(official) ?? lastRoleIn(corpus.filesOf(names), names);
}

/** Those whose day is not known come last. */
function byDate(one: Person, other: Person): number { return compare(one.date ?? '9', other.date ?? '9') || compare(one.name, other.name); }

function transcriptRow({ t }: AskedOfAll, file: FileFacts, names: readonly string[]): TranscriptRow {
  let count = 0;
  for (const { name, first } of spokenIn(file)) if (first >= 0 && names.includes(name)) count++;
  const name = clip(oneLine(file.title ?? nameOf(file.uri)), longestTitle) || '…', date = file.date === null ? [] : [shownDate(t, file.date)], statements = t('speakers.statements', { count });
  return { uri: file.uri, name, description: [...date, statements].join(' · '), label: [name, ...date, statements].join(', ') };
}
