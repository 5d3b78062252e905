import type { PageMark } from '#protocol';
import { piecesOf } from '../../src/preview/written';
import { element } from '../base/elements';

/** A stretch of a block's text that looks alike; `isMarkup`: asterisks, which stay in the text, out of sight, so that places in it are the file's own. */
interface Stretch { readonly text: string; readonly from: number; readonly isStrong: boolean; readonly isMarkup: boolean }

/** A block's words with their marks, as text and spans; where marks overlap, a piece has what all of them say. Words between pairs of asterisks are strong, whatever marks begin or end among them. */
export function wordsIn(text: string, marks: readonly PageMark[] = [], tell: (mark: PageMark) => string): Node[] {
  const stretches = stretchesOf(text), cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].filter(cut => cut >= 0 && cut <= text.length).sort((one, other) => one - other);
  return cuts.slice(0, -1).flatMap((from, at) => {
    const to = cuts[at + 1], over = marks.filter(({ start, end }) => start <= from && end >= to), nodes = within(stretches, from, to).map(nodeOf);
    return over.length === 0 ? nodes : [element('span', { class: [...new Set(over.map(({ kind }) => kind))].join(' '), title: tell(over[over.length - 1]) }, ...nodes)];
  });
}

function stretchesOf(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { text: own, from, isStrong } of piecesOf(text)) {
    if (from > at) stretches.push({ text: text.slice(at, from), from: at, isStrong: false, isMarkup: true });
    stretches.push({ text: own, from, isStrong, isMarkup: false });
    at = from + own.length;
  }
  if (at < text.length) stretches.push({ text: text.slice(at), from: at, isStrong: false, isMarkup: true });
  return stretches;
}

function within(stretches: readonly Stretch[], from: number, to: number): Stretch[] {
  return stretches.flatMap(stretch => {
    const start = Math.max(from, stretch.from), end = Math.min(to, stretch.from + stretch.text.length);
    return start < end ? [{ ...stretch, text: stretch.text.slice(start - stretch.from, end - stretch.from), from: start }] : [];
  });
}

function nodeOf({ text, isStrong, isMarkup }: Stretch): Node {
  return isMarkup ? element('span', { class: 'markup', text }) : isStrong ? element('strong', { text }) : document.createTextNode(text);
}
