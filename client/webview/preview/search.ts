import { piecesOf } from '../../src/preview/written';
import type { Book } from './book';

/** A place where what is looked for stands: in the name before a block's words, in what stands beside it of their office, or in the words. `at`: the block's number in its section, of those that are shown; `line`: its first, of the section. */
export interface Match { readonly section: number; readonly at: number; readonly line: number; readonly within: 'name' | 'office' | 'text'; readonly start: number; readonly end: number }

/** More are nobody's list. */
const most = 10_000;

/** Every place where some letters stand on the page, in order; capital or small, ё or е, whatever of a word is strong. */
export function search(book: Book, wanted: string, only: ReadonlySet<string> | null): Match[] {
  const needle = folded(wanted), matches: Match[] = [];
  if (needle === '') return matches;
  for (let section = 0; section < book.sections.length && matches.length < most; section++) book.blocksOf(section, only).forEach(({ block: { kind, text, opens, from: line }, office }, at) => {
    for (const [within, { text: all, placeOf }] of [['name', plain(opens?.name ?? '')], ['office', plain(office ?? '')], ['text', kind === 'heading' ? plain(text) : read(text)]] as const) {
      const hay = folded(all);
      for (let start = hay.indexOf(needle); start >= 0; start = hay.indexOf(needle, start + needle.length)) matches.push({ section, at, line, within, start: placeOf(start), end: placeOf(start + needle.length - 1) + 1 });
    }
  });
  return matches;
}

/** A text as its reader sees it, and where each of its letters stands in what is written. */
interface Read { readonly text: string; readonly placeOf: (at: number) => number }

function plain(text: string): Read { return { text, placeOf: at => at }; }

/** Without the asterisks of strong words, as it is set. */
function read(text: string): Read {
  const pieces = [...piecesOf(text)];
  if (pieces.length < 2 && pieces[0]?.from === 0) return plain(text);
  const begins: number[] = [];
  let length = 0;
  for (const piece of pieces) { begins.push(length); length += piece.text.length; }
  return {
    text: pieces.map(piece => piece.text).join(''),
    placeOf(at) { const piece = begins.findLastIndex(begin => begin <= at); return pieces[piece].from + at - begins[piece]; },
  };
}

/** As letters are compared, and spaces of whatever width; of the same length, so that places are the text's own. */
function folded(text: string): string {
  const small = text.toLowerCase();
  return (small.length === text.length ? small : Array.from(text, letter => { const own = letter.toLowerCase(); return own.length === letter.length ? own : letter; }).join('')).replaceAll('ё', 'е').replace(/[\u00a0\u2009\u202f\n]/g, ' ');
}
