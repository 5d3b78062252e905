import type { SpeakerKind, Statement } from '../transcript/model';
import { speakerKey } from '../transcript/placed';
import type { Sectioned } from '../transcript/sectioned';
import type { Summing } from '../transcript/parts/blocks';
import { wordsIn } from './words';

/** The key of words that nobody is named for; no name folds to it. */
export const nobody = '';

/** Who says a statement, as a key. */
export function keyOf({ attribution }: Pick<Statement, 'attribution'>): string { return attribution ? speakerKey(attribution) : nobody; }

/** What is said by one speaker: somewhere, or in all. */
export interface Said {
  readonly key: string;
  /** As the first attribution writes it; the first role that one gives. */
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly role: string | null;
  readonly statements: number;
  readonly words: number;
  /** UTF-16 units that the words stand in. */
  readonly units: number;
  /** The section in which the speaker is named first. */
  readonly first: Share;
}

/** What the statements that begin in one section add; `index`: the section's place, moved along by edits above. */
export interface Share { index: number; readonly said: readonly Said[]; /** Sections below that the last statement goes on in. */ readonly below: number }

/** Reads what a section adds. Costs what is said in it. */
export function shareOf(document: Sectioned, section: number): Share {
  const said: Said[] = [], share: Share = { index: section, said, below: reachOf(document, section) };
  for (const statement of document.statementsIn(section)) add(said, saidIn(document, statement, share));
  return share;
}

/** The last section that was looked at says whether the document goes on: its end is a section too. */
function reachOf(document: Sectioned, section: number): number {
  const until = document.spokenUntil(section);
  return until - section + (until >= document.count - 1 ? 1 : 0);
}

function saidIn({ lines }: Sectioned, { attribution, range }: Statement, first: Share): Said {
  const words = wordsIn(lines, range), units = lines.offsetAt(range.end) - lines.offsetAt(range.start);
  if (!attribution) return { key: nobody, name: '', kind: 'group', role: null, statements: 1, words, units, first };
  const { speaker: name, speakerKind: kind, role } = attribution;
  return { key: speakerKey(attribution), name, kind, role, statements: 1, words, units, first };
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
