import { Word } from '../../languages';
import { isBlank, Unit, unitClass } from '../characters';
import { wordFrom } from '../words';

/** Columns in a label, end exclusive. */
export type Span = readonly [start: number, end: number];

/** A label taken apart: its head ("Mr. J. Doe"), brackets, and what follows a comma. */
export interface LabelParts {
  readonly headEnd: number;
  /** Contents of brackets at the top level. */
  readonly brackets: readonly Span[];
  /** What follows the first comma outside brackets, or the dash that stands there instead. */
  readonly comma: Span | null;
  readonly dashed: boolean;
}

const underscore = 0x5F;

/** "Jr.", "PsyD", "MP": what stands behind a comma and belongs to the name. */
const suffix = /^\s*(?:(?:[JjSs]r|I{2,3}|мл|ст)(?:$|[\s.,:(])|\p{Lu}\p{L}{0,2}\p{Lu}\p{L}?(?:$|[\s,:(]))/u;

/** Null where brackets do not match. A bar ("Name | Company") ends the head like a bracket. */
export function partsOf(text: string): LabelParts | null {
  const brackets: Span[] = [];
  let depth = 0, open = 0, headEnd = -1, comma: Span | null = null, dashed = false, within = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x28: case 0x5B: case 0xFF08:
        // "Anna_(she/her)": a nick's own.
        if (depth === 0 && text.charCodeAt(at - 1) === underscore) { within++; break; }
        if (depth++ > 0) break;
        open = at + 1;
        if (headEnd < 0) headEnd = at;
        break;
      case 0x29: case 0x5D: case 0xFF09:
        if (within) { within--; break; }
        if (--depth < 0) return null;
        if (depth === 0) brackets.push([open, at]);
        break;
      case 0x2C: case 0x60C: case 0xFF0C: {
        if (depth > 0 || comma || text.charCodeAt(at + 1) === underscore || isSuffix(text, at + 1)) break;
        let behind = at + 1;
        while (behind < text.length && isBlank(text.charCodeAt(behind))) behind++;
        if (headEnd < 0) headEnd = at;
        comma = [behind, text.length];
        break;
      }
      case 0x2D: case 0x2013: case 0x2014: {
        // "Doe -- Chief Financial Officer", "Doe - Wend Ferries, Chief Engineer"
        if (depth > 0 || comma || headEnd >= 0 || !isBlank(text.charCodeAt(at - 1))) break;
        let behind = at + 1;
        if (text.charCodeAt(behind) === 0x2D) behind++;
        if (!isBlank(text.charCodeAt(behind))) break;
        while (behind < text.length && isBlank(text.charCodeAt(behind))) behind++;
        if (unitClass(text.charCodeAt(behind)) !== Unit.Upper) break;
        headEnd = at;
        comma = [behind, text.length];
        dashed = true;
        break;
      }
      case 0x7C:
        if (depth === 0 && headEnd < 0) headEnd = at;
    }
  }
  return depth === 0 ? { headEnd: headEnd < 0 ? text.length : headEnd, brackets, comma, dashed } : null;
}

/** Whether a comma is followed by what belongs to the name; capitals that say who somebody is ("HOST") do not. */
function isSuffix(text: string, from: number): boolean {
  return suffix.test(text.slice(from, from + longestSuffix)) && !((wordFrom(text, from, text.length)?.flags ?? 0) & (Word.Part | Word.Office | Word.Group));
}
const longestSuffix = 11;
