import { isBlank } from '../characters';

/** Columns in a label, end exclusive. */
export type Span = readonly [start: number, end: number];

/** A label taken apart: its head ("Mr. J. Doe"), brackets, and what follows a comma. */
export interface LabelParts {
  readonly headEnd: number;
  /** Contents of brackets at the top level. */
  readonly brackets: readonly Span[];
  /** What follows the first comma outside brackets. */
  readonly comma: Span | null;
}

/** "Jr.", "PsyD", "MP": what stands behind a comma and belongs to the name. */
const suffix = /^\s*(?:(?:[JjSs]r|I{2,3}|мл|ст)(?:$|[\s.,:(])|\p{Lu}\p{L}{0,2}\p{Lu}\p{L}?(?:$|[\s,:(]))/u;

/** Null where brackets do not match. A bar ("Name | Company") ends the head like a bracket. */
export function partsOf(text: string): LabelParts | null {
  const brackets: Span[] = [];
  let depth = 0, open = 0, headEnd = -1, comma: Span | null = null;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x28: case 0x5B: case 0xFF08:
        if (depth++ > 0) break;
        open = at + 1;
        if (headEnd < 0) headEnd = at;
        break;
      case 0x29: case 0x5D: case 0xFF09:
        if (--depth < 0) return null;
        if (depth === 0) brackets.push([open, at]);
        break;
      case 0x2C: case 0x60C: case 0xFF0C: {
        if (depth > 0 || comma || suffix.test(text.slice(at + 1, at + 12))) break;
        let behind = at + 1;
        while (behind < text.length && isBlank(text.charCodeAt(behind))) behind++;
        if (headEnd < 0) headEnd = at;
        comma = [behind, text.length];
        break;
      }
      case 0x7C:
        if (depth === 0 && headEnd < 0) headEnd = at;
    }
  }
  return depth === 0 ? { headEnd: headEnd < 0 ? text.length : headEnd, brackets, comma } : null;
}
