import type { Official } from '../../officials/directory';
import { heldOn } from '../../officials/offices';
import type { Roster } from '../../officials/roster';
import type { Corpus } from '../../workspace/index/corpus';
import type { SaidByName } from '../../workspace/index/people';
import { officeLine } from './office';
import { isVoice } from './unnamed';

/** What is known of who speaks. */
interface Known { readonly corpus: Pick<Corpus, 'said' | 'filesOf'>; readonly roster: Roster }

/** The names by which somebody on the list speaks; none for a key that is not, or no more, on it. */
export function namesOf(asked: Known, key: unknown): readonly string[] { return peopleIn(asked).find(person => person.key === key)?.names ?? []; }

/** Somebody who speaks in the transcripts of the workspace, by whichever names. */
export interface Person extends SaidByName { readonly key: string; readonly official: Official | null; readonly names: readonly string[] }

/** Names that mean one person are that person; what nobody is known by stands for itself. Voices without a name are somebody else in each transcript, and nobody in all of them. */
export function peopleIn({ corpus, roster }: Known): Person[] {
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

function together(said: readonly SaidByName[], corpus: Known['corpus']): SaidByName {
  const [first] = said, sum = (of: (each: SaidByName) => number) => said.reduce((total, each) => total + of(each), 0);
  if (said.length === 1) return first;
  const dates = said.flatMap(({ date }) => date ?? []).sort();
  return { name: first.name, files: corpus.filesOf(said.map(({ name }) => name)).length, statements: sum(each => each.statements), words: sum(each => each.words), date: dates[0] ?? null };
}

/** What somebody is, or was last, as a directory has it; null where none does. */
export function lastOffice(official: Official | null): string | null {
  const [newest] = heldOn(official?.memberships ?? [], null).sort((one, other) => rank(other).localeCompare(rank(one)));
  return newest ? officeLine(newest) : null;
}

/** An office that has no end is newer than all that have one. */
function rank({ start, end }: Official['memberships'][number]): string { return `${end === null ? '1' : '0'}${end ?? ''}${start ?? ''}`; }
