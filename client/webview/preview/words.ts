import type { PageMark } from '#protocol';
import { element } from '../base/elements';

/** A block's words with their marks, as text and spans; where marks overlap, a piece has what all of them say. */
export function wordsIn(text: string, marks: readonly PageMark[] = [], tell: (mark: PageMark) => string): Node[] {
  if (marks.length === 0) return [document.createTextNode(text)];
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].filter(edge => edge >= 0 && edge <= text.length).sort((one, other) => one - other);
  return edges.slice(0, -1).map((from, at) => {
    const to = edges[at + 1], over = marks.filter(({ start, end }) => start <= from && end >= to), piece = text.slice(from, to);
    if (over.length === 0) return document.createTextNode(piece);
    return element('span', { class: [...new Set(over.map(({ kind }) => kind))].join(' '), title: tell(over[over.length - 1]), text: piece });
  });
}
