import type { Book } from './book';

/** A place where what is looked for stands: in the name before a block's words, in what stands beside it of their office, or in the words. `at`: the block's number in its section, of those that are shown; `line`: its first, of the section. */
export interface Match { readonly section: number; readonly at: number; readonly line: number; readonly within: 'name' | 'office' | 'text'; readonly start: number; readonly end: number }

/** More are nobody's list. */
const most = 10_000;

/** Every place where some letters stand on the page, in order; capital or small, ё or е. */
export function search(book: Book, wanted: string, only: ReadonlySet<string> | null): Match[] {
  const needle = folded(wanted), matches: Match[] = [];
  if (needle === '') return matches;
  for (let section = 0; section < book.sections.length && matches.length < most; section++) book.blocksOf(section, only).forEach(({ block: { text, opens, from: line }, office }, at) => {
    for (const [within, all] of [['name', opens?.name ?? ''], ['office', office ?? ''], ['text', text]] as const) {
      const hay = folded(all);
      for (let start = hay.indexOf(needle); start >= 0; start = hay.indexOf(needle, start + needle.length)) matches.push({ section, at, line, within, start, end: start + needle.length });
    }
  });
  return matches;
}

/** As letters are compared; of the same length, so that places are the text's own. */
function folded(text: string): string {
  const small = text.toLowerCase();
  return (small.length === text.length ? small : Array.from(text, letter => { const own = letter.toLowerCase(); return own.length === letter.length ? own : letter; }).join('')).replaceAll('ё', 'е');
}
