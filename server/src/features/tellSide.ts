import { TellSide, type ImportEdit, type TellSideAnswer, type TellSideParams } from '#protocol';
import type { Lines } from '../transcript/lines';
import { frontMatterEnd } from '../transcript/turns/frontMatter';
import { tellingOf, toldIn } from '../transcript/turns/told';
import type { Feature } from './feature';
import { withEntry } from './links/frontMatter';

/** Has the file itself say on which side its names stand, in its front matter, which is made where there is none; or takes that out again. */
export const tellSide: Feature<Pick<TellSideParams, 'side'>, TellSideAnswer> = {
  method: TellSide,
  capability: {},
  provide({ snapshot: { transcript: { lines, language } } }, { side }) {
    const told = side === 'before' || side === 'after' ? tellingOf(side, language) : null;
    return { edits: [told === null ? untelling(lines) : telling(lines, told)].flatMap(edit => edit ?? []) };
  },
};

function telling(lines: Lines, { key, value }: { readonly key: string; readonly value: string }): ImportEdit {
  return withEntry(lines, key, value, toldIn(lines, frontMatterEnd(lines))?.line);
}

function untelling(lines: Lines): ImportEdit | null {
  const end = frontMatterEnd(lines), own = toldIn(lines, end);
  if (!own) return null;
  const others = Array.from({ length: end - 2 }, (_, index) => index + 1).some(line => line !== own.line && lines.text(line).trim());
  if (others) return { range: { start: { line: own.line, character: 0 }, end: { line: own.line + 1, character: 0 } }, newText: '' };
  // Front matter that says nothing more goes as a whole, with the blank line that parts it from the text.
  const first = lines.text(0).startsWith('\uFEFF') ? 1 : 0, behind = end < lines.count - 1 && !lines.text(end).trim() ? end + 1 : end;
  const last = Math.min(behind, lines.count - 1);
  return { range: { start: { line: 0, character: first }, end: { line: last, character: behind === last ? 0 : lines.length(last) } }, newText: '' };
}
