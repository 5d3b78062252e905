import { button, element } from '../base/elements';
import type { Wording } from '../base/texts';
import type { Book } from './book';

/** More headings are nobody's list of contents. */
const most = 2000;

/** Lists the headings; each leads to its place. */
export function fillContents(pane: HTMLElement, book: Book, { t }: Wording, goTo: (line: number) => void): void {
  const headings = book.headings().slice(0, most), least = Math.min(...headings.map(({ block: { level = 1 } }) => level));
  if (headings.length === 0) { pane.replaceChildren(element('p', { class: 'hint', text: t('noContents') })); return; }
  pane.replaceChildren(element('ul', { class: 'contents' }, ...headings.map(({ block: { text, level = 1 }, line }) => {
    const entry = button(text, { words: text }, () => goTo(line));
    entry.classList.add(`deep${Math.min(3, level - least)}`);
    return element('li', {}, entry);
  })));
}
