import type { PageMark } from '#protocol';
import { asterisks, piecesOf } from '../../src/preview/written';
import { element } from '../base/elements';

/** A block's words with their marks, as text and spans; where marks overlap, a piece has what all of them say. */
export function wordsIn(text: string, marks: readonly PageMark[] = [], tell: (mark: PageMark) => string): Node[] {
  if (marks.length === 0) return dressed(text);
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].filter(edge => edge >= 0 && edge <= text.length).sort((one, other) => one - other);
  return edges.slice(0, -1).flatMap((from, at) => {
    const to = edges[at + 1], over = marks.filter(({ start, end }) => start <= from && end >= to), piece = text.slice(from, to);
    if (over.length === 0) return dressed(piece);
    return [element('span', { class: [...new Set(over.map(({ kind }) => kind))].join(' '), title: tell(over[over.length - 1]) }, ...dressed(piece))];
  });
}

/** Words between pairs of asterisks are strong. The asterisks stay in the text, out of sight, so that places in it are the file's own. */
function dressed(text: string): Node[] {
  return Array.from(piecesOf(text)).flatMap<Node>(({ text: words, isStrong }) => {
    if (!isStrong) return [document.createTextNode(words)];
    const markup = () => element('span', { class: 'markup', text: asterisks });
    return [markup(), element('strong', { text: words }), markup()];
  });
}
