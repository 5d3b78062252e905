import { belowOf } from '../rules/checking/sectionRows';
import type { Summing } from '../transcript/parts/blocks';
import type { Sectioned } from '../transcript/sectioned';
import { turnsIn, turnsOf, type Turns, type Who } from './turns';

/** What is said by one speaker: somewhere, or in all. Name and kind are as the first attribution writes them; the role is the first that one gives. */
export interface Said extends Who {
  readonly statements: number;
  readonly words: number;
  /** UTF-16 units that the words stand in. */
  readonly units: number;
  /** The section in which the speaker is named first. */
  readonly first: Share;
}

/** What the statements that begin in one section add; `index`: the section's place, moved along by edits above. */
export interface Share { index: number; readonly turns: Turns; readonly said: readonly Said[]; /** Sections below that the last statement goes on in. */ readonly below: number }

/** Reads what a section adds. Costs what is said in it. */
export function shareOf(document: Sectioned, section: number): Share {
  const said: Said[] = [], turns = turnsIn(document, section), share: Share = { index: section, turns, said, below: belowOf(document, section, document.spokenUntil(section)) };
  for (const { who, words, units } of turnsOf(turns)) add(said, { ...who, statements: 1, words, units, first: share });
  return share;
}

function add(said: Said[], more: Said): void {
  const at = said.findIndex(({ key }) => key === more.key);
  if (at < 0) said.push(more); else said[at] = both(said[at], more);
}

function both(one: Said, more: Said): Said {
  return { ...one, role: one.role ?? more.role, statements: one.statements + more.statements, words: one.words + more.words, units: one.units + more.units };
}

/** Who says how much, by key, in the order in which they are first named. */
export type Speaking = ReadonlyMap<string, Said>;

export const speaking: Summing<Share, Speaking> = {
  of: shares => joined(shares.map(({ said }) => said)),
  join: sums => joined(sums.map(sum => sum.values())),
};

function joined(all: readonly Iterable<Said>[]): Speaking {
  const found = new Map<string, Said>();
  for (const said of all) for (const each of said) {
    const known = found.get(each.key);
    found.set(each.key, known ? both(known, each) : each);
  }
  return found;
}
