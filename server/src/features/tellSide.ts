import { TellSide, type ImportEdit, type TellSideAnswer, type TellSideParams } from '#protocol';
import type { Lines } from '../transcript/lines';
import { frontMatterEnd } from '../transcript/turns/frontMatter';
import { tellingOf, toldIn } from '../transcript/turns/told';
import type { Feature } from './feature';

/** Has the file itself say on which side its names stand, in its front matter, which is made where there is none; or takes that out again. */
export const tellSide: Feature<Pick<TellSideParams, 'side'>, TellSideAnswer> = {
  method: TellSide,
  capability: {},
  provide({ snapshot: { transcript: { lines, language } } }, { side }) {
    const told = side === 'before' || side === 'after' ? tellingOf(side, language) : null;
    return { edits: [told === null ? untelling(lines) : telling(lines, told)].flatMap(edit => edit ?? []) };
  },
};

function telling(lines: Lines, entry: { readonly key: string; readonly value: string }): ImportEdit {
  const { newline } = lines, end = frontMatterEnd(lines), own = toldIn(lines, end), isToml = end > 0 && lines.text(0).includes('+++');
  const text = isToml ? `${entry.key} = "${entry.value}"` : `${entry.key}: ${entry.value}`;
  if (own) return { range: lines.within(own.line, 0, lines.length(own.line)), newText: text };
  if (end > 0) return { range: lines.within(end - 1, 0, 0), newText: text + newline };
  // A byte order mark stays first.
  const first = lines.text(0).startsWith('\uFEFF') ? 1 : 0;
  return { range: lines.within(0, first, first), newText: ['---', text, '---', ...lines.text(0).slice(first).trim() ? [''] : [], ''].join(newline) };
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
