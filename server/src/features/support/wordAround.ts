import type { Position, Range } from 'vscode-languageserver-types';
import type { Lines } from '../../transcript/lines';

/** Letters with their marks, digits; of any writing. */
const wordCharacter = /[\p{L}\p{M}\p{N}_]/u;
/** Hold a word together when they stand inside it: Petrov-Vodkin, O’Brien, д’Артаньян; soft and non-breaking hyphens too. */
const joiners = "-'’ʼ‑‐\u00AD";
/** What goes on for longer than this to one side of the cursor is no word (text without spaces, encoded data). */
const longest = 500;

/** The word that the cursor stands in or beside, hyphens and apostrophes inside it included; null where there is none. */
export function wordAround(lines: Lines, { line, character }: Position): Range | null {
  const text = lines.text(line), here = startOfCharacter(text, character);
  let end = here;
  for (let size = wordUnits(text, end); size && end - character <= longest; size = wordUnits(text, end)) end += size;
  let start = here;
  for (let size = wordUnitsBefore(text, start); size && character - start <= longest; size = wordUnitsBefore(text, start)) start -= size;
  return start < end && end - character <= longest && character - start <= longest ? lines.within(line, start, end) : null;
}

/** Code units of the word character, or of the joiner inside a word, that begins at `at`; 0 where the word ends. */
function wordUnits(text: string, at: number): number {
  if (at >= text.length) return 0;
  const here = String.fromCodePoint(text.codePointAt(at)!);
  if (wordCharacter.test(here)) return here.length;
  return joiners.includes(here) && isWordAt(text, at + here.length) && isWordAt(text, at - 1) ? here.length : 0;
}

function wordUnitsBefore(text: string, at: number): number {
  if (at <= 0) return 0;
  return wordUnits(text, startOfCharacter(text, at - 1));
}

function isWordAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && wordCharacter.test(String.fromCodePoint(text.codePointAt(startOfCharacter(text, at))!));
}

/** From a low surrogate to the high one before it. */
function startOfCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at), before = at > 0 ? text.charCodeAt(at - 1) : 0;
  return unit >= 0xDC00 && unit <= 0xDFFF && before >= 0xD800 && before <= 0xDBFF ? at - 1 : at;
}
