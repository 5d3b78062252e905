import { isSpace, mayCloseBefore, mayOpenAfter } from './characters';

/** A quotation mark in a line, and what it does there. */
export interface Mark { readonly at: number; readonly mark: string; readonly opens: boolean }
/** Two that belong together; `depth`: in so many others. */
export interface Pair { readonly open: Mark; readonly close: Mark; readonly depth: number }

export const straight = '"';
const doubles = '"«»“”„‟';

/**
 * The quotation marks of a stretch of a line, in order; null where what one of them does cannot be told. Single marks are apostrophes as often as not, and none here.
 * @param reversed guillemets open with », as in German
 */
export function marksIn(text: string, from: number, to: number, reversed: boolean): Mark[] | null {
  const found: Mark[] = [];
  for (let at = from; at < to; at++) {
    const mark = text[at];
    if (!doubles.includes(mark)) continue;
    const opens = opensAt(text, at, from, to, reversed);
    if (opens === null) return null;
    found.push({ at, mark, opens });
  }
  return found;
}

/** What a mark does by the side on which it stands to the words; null where it may be either. */
function opensAt(text: string, at: number, from: number, to: number, reversed: boolean): boolean | null {
  const mark = text[at];
  if (mark === '„' || mark === '‟') return true;
  if (mark === '«') return !reversed;
  if (mark === '»') return reversed;
  const before = at > from ? text[at - 1] : undefined, behind = at + 1 < to ? text[at + 1] : undefined;
  const opens = (mayOpenAfter(before) || before === straight) && behind !== undefined && !isSpace(behind), closes = before !== undefined && !isSpace(before) && (mayCloseBefore(behind) || behind === straight);
  if (mark === '”' && closes) return false;
  return opens === closes ? null : opens;
}

/** The pairs of a line's marks, outer before inner; null where they do not come out even. */
export function pairsOf(marks: readonly Mark[]): Pair[] | null {
  const open: Mark[] = [], pairs: Pair[] = [];
  for (const mark of marks) {
    if (mark.opens) { open.push(mark); continue; }
    const partner = open.pop();
    if (!partner) return null;
    pairs.push({ open: partner, close: mark, depth: open.length });
  }
  return open.length > 0 ? null : pairs;
}
