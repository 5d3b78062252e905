import { readingAt, type Ground } from '../parts/ground';
import type { Part } from '../parts/part';

/** A bracket that stays open over more lines than this is no stage direction. */
export const mostDirectionLines = 14;

/** Lines from first to last; in a part's own count, the last may lie in the next part. */
export interface Span { readonly from: number; readonly to: number }

const none: readonly Span[] = [];

/** A part's whole-line stage directions, those over several lines included, names in brackets not; `covered` of its first lines belong to one that begins above. */
export function directionsOf(ground: Ground, part: Part, covered: number): readonly Span[] {
  let found: Span[] | null = null;
  for (let line = covered; line < part.count; line++) {
    const kind = part.readings[line].class;
    if (kind !== 'bracket' && kind !== 'open-bracket' || kind === 'bracket' && part.labelAt(line)) continue;
    const to = kind === 'bracket' ? line : closingLine(ground, part.firstLine + line) - part.firstLine;
    if (kind === 'open-bracket' && to <= line) continue;
    (found ??= []).push({ from: line, to });
    line = to;
  }
  return found ?? none;
}

/** The line on which the bracket that `from` opens closes as the line's last character; -1 where none does soon. */
function closingLine(ground: Ground, from: number): number {
  let depth = 0;
  for (let line = from; line < ground.lines.count && line < from + mostDirectionLines; line++) {
    if (readingAt(ground, line)!.class === 'blank') return -1;
    const text = ground.lines.text(line).trimEnd();
    for (let at = 0; at < text.length; at++) {
      const c = text[at];
      if (c === '(' || c === '[') depth++;
      else if (c === ')' || c === ']') {
        if (--depth === 0) return at >= text.length - 2 ? line : -1;
      }
    }
  }
  return -1;
}

export function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a === b || a.length === b.length && a.every(({ from, to }, i) => from === b[i].from && to === b[i].to);
}
