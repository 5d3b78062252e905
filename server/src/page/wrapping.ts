import type { Lines } from '../transcript/lines';

/** Longer lines are paragraphs by themselves: nobody wraps wider. */
const widest = 100;
/** How a line ends that is broken inside a sentence. */
const openEnd = /[\p{L}\p{M}\p{N},–—-]$/u;
/** Typesetters and OCR leave lines somewhat ragged: this share of the width counts as full. */
const full = 0.8;

/** The width at which lines that stand one below the other are wrapped; 0 where they are not: no full one ends inside a sentence (a short one that does may be a label or a heading). */
export function wrappingWidth(lines: Lines, top: number, bottom: number): number {
  let width = 0;
  for (let line = top; line <= bottom; line++) width = Math.max(width, lines.length(line));
  if (width > widest) return 0;
  for (let line = top; line < bottom; line++) {
    const text = lines.text(line).trimEnd();
    if (text.length >= width * full && openEnd.test(text.slice(-2))) return width;
  }
  return 0;
}

/** The line was ended by wrapping at that width: the next one's first word would not have fitted any more. An indent begins a paragraph. */
export function isWrapped(lines: Lines, line: number, width: number): boolean {
  const text = lines.text(line), next = lines.text(line + 1), word = next.trimStart();
  if (next.length - word.length > text.length - text.trimStart().length) return false;
  const space = word.search(/\s/u);
  return text.trimEnd().length + 1 + (space < 0 ? word.length : space) >= width * full;
}
