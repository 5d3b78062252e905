import type { SpeakerKind, Statement } from '../transcript/model';
import { speakerKey } from '../transcript/placed';
import type { Sectioned } from '../transcript/sectioned';
import { comparePositions } from '../rules/places';
import type { Position } from 'vscode-languageserver-types';
import { codeAt } from './codes';
import { wordsIn } from './words';

/** The key of words that nobody is named for; no name folds to it. */
export const nobody = '';

/** Who says a statement, as a key. */
export function keyOf({ attribution }: Pick<Statement, 'attribution'>): string { return attribution ? speakerKey(attribution) : nobody; }

/** Where one begins to read a statement: at the name before the words, or at the words that the name stands behind. */
export function beginningOf({ range, attribution }: Statement): Position {
  return attribution && comparePositions(attribution.range.start, range.start) < 0 ? attribution.range.start : range.start;
}

/** Who speaks, as an attribution writes it. */
export interface Who { readonly key: string; readonly name: string; readonly kind: SpeakerKind; readonly role: string | null }

/** Statements in their order, `turnWidth` numbers each, so that a document may have very many of them: see `turnsOf`. */
export interface Turns { readonly who: readonly Who[]; readonly rows: Int32Array }

export const turnWidth = 6;

/** One statement of a row. */
export interface Turn {
  readonly who: Who;
  readonly words: number;
  /** UTF-16 units that the words stand in. */
  readonly units: number;
  /** The time code that it begins at, in milliseconds; -1 where there is none. */
  readonly time: number;
  /** Where one begins to read it; lines count from the section's first. */
  readonly line: number;
  readonly character: number;
}

export function turnAt({ who, rows }: Turns, at: number): Turn {
  const from = at * turnWidth;
  return { who: who[rows[from]], words: rows[from + 1], units: rows[from + 2], time: rows[from + 3], line: rows[from + 4], character: rows[from + 5] };
}

/** One after the other. */
export function* turnsOf(turns: Turns): Generator<Turn> { for (let at = 0; at * turnWidth < turns.rows.length; at++) yield turnAt(turns, at); }

/** The statements that begin in a section. Costs what is said in them. */
export function turnsIn(document: Sectioned, section: number): Turns {
  const statements = document.statementsIn(section), base = document.firstLine(section), rows = new Int32Array(statements.length * turnWidth), who: Who[] = [], { lines } = document;
  for (let index = 0, at = 0; index < statements.length; index++) {
    const statement = statements[index], { range } = statement, { line, character } = beginningOf(statement), speaker = whoSays(statement);
    let number = who.findIndex(({ key, name, role }) => key === speaker.key && name === speaker.name && role === speaker.role);
    if (number < 0) number = who.push(speaker) - 1;
    rows[at++] = number;
    rows[at++] = wordsIn(lines, range);
    rows[at++] = lines.offsetAt(range.end) - lines.offsetAt(range.start);
    rows[at++] = codeAt(document, statement);
    rows[at++] = line - base;
    rows[at++] = character;
  }
  return { who, rows };
}

function whoSays({ attribution }: Statement): Who {
  if (!attribution) return { key: nobody, name: '', kind: 'group', role: null };
  const { speaker: name, speakerKind: kind, role } = attribution;
  return { key: speakerKey(attribution), name, kind, role };
}
