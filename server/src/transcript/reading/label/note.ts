import { Word } from '../../languages';
import { isAsciiDigit, isLetterOrDigit } from '../characters';
import { wordFrom } from '../words';
import type { LabelParts } from './parts';

const fewestLetters = 3, mostFigures = 2;

/** The parts of a label without the figure of a note that a page set behind its name or its role ("Г-н Седов¹", "Ms. OAKLEY2"). */
export function withoutNote(text: string, parts: LabelParts): LabelParts {
  const { headEnd, comma } = parts, nameEnd = isFigure(text.charCodeAt(headEnd - 1)) ? noteFrom(text, headEnd, comma !== null) : headEnd;
  const roleEnd = comma ? withoutRaised(text, comma[0], comma[1]) : 0;
  if (nameEnd === headEnd && (!comma || roleEnd === comma[1])) return parts;
  return { ...parts, headEnd: nameEnd, comma: comma && [comma[0], roleEnd] };
}

/** Where the figure begins that ends at `end`: a raised one at any word, a plain one only where it can be no number of somebody's ("M1", "Speaker2"). */
function noteFrom(text: string, end: number, hasRole: boolean): number {
  const raised = withoutRaised(text, 0, end);
  if (raised < end) return raised;
  let from = end;
  while (from > 0 && isAsciiDigit(text.charCodeAt(from - 1))) from--;
  if (end - from > mostFigures || !endsInLetters(text, from)) return end;
  const first = wordFrom(text, 0, end);
  if (!first || first.end === end) return end;
  return hasRole || first.shape === 'initial' || (first.flags & Word.Honorific) !== 0 && (first.flags & Word.Article) === 0 ? from : end;
}

/** Where what stands from `from` ends without raised figures; `end` where there is nothing else. */
function withoutRaised(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isRaised(text.charCodeAt(at - 1))) at--;
  return at > from ? at : end;
}

function endsInLetters(text: string, end: number): boolean {
  for (let back = 1; back <= fewestLetters; back++) if (!isLetterOrDigit(text.charCodeAt(end - back))) return false;
  return true;
}

function isFigure(unit: number): boolean { return isAsciiDigit(unit) || isRaised(unit); }

/** ¹²³ and their kin. */
function isRaised(unit: number): boolean { return unit === 0xB9 || unit === 0xB2 || unit === 0xB3 || unit === 0x2070 || unit >= 0x2074 && unit <= 0x2079; }
