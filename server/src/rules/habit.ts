import type { Attribution, BlockKind, Transcript } from '../transcript/model';
import type { Page } from './rule';

/**
 * The attribution is written as the document writes its own: on the same side of the words, and closed by the same mark. A line
 * that is not ("Mr. Stone." among "Mr. Stone: …") may be somebody addressed or listed, and nothing is said about it.
 */
export function isHabitual({ kind, range, speakerRange, roleRange }: Attribution, { convention, lines }: Page): boolean {
  if (convention.kind === 'none' || (kind === 'trailing') !== (convention.kind === 'trailing')) return false;
  const close = convention.close.trim();
  if (!close) return kind === convention.kind;
  const end = roleRange && roleRange.end.line === range.end.line && roleRange.end.character > speakerRange.end.character ? roleRange.end : speakerRange.end;
  return lines.slice({ start: end, end: range.end }).includes(close);
}

/** The line goes on below: what looks like an attribution there is the beginning of a wrapped sentence. */
export function isWrapped({ kind, range }: Attribution, { lines }: Page): boolean {
  return kind !== 'leading' && range.end.line + 1 < lines.count && /^\s*\p{Ll}/u.test(lines.text(range.end.line + 1));
}

/** The kind of the block that a line belongs to; undefined outside the text. */
export function kindOfLine({ blocks }: Transcript, line: number): BlockKind | undefined {
  let low = 0, high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (blocks[middle].startLine <= line) low = middle; else high = middle - 1;
  }
  const block = blocks[low];
  return block && block.startLine <= line && line <= block.endLine ? block.kind : undefined;
}
