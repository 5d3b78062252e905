import { plainText, richText } from '../../src/preview/rich';
import { itemsOf, type Item, strong } from '../../src/preview/written';
import type { Book, Placed } from './book';
import type { Sheet } from './sheet';

/** Two forms of the same, for whoever pastes it. */
interface Written { readonly html: string; readonly plain: string; readonly count: number }

/** Copies the page, or what is selected of it, as rich text and as plain text: with the speakers, without the colours of a theme. */
export class Copying {
  constructor(private readonly book: Book, private readonly sheet: Sheet, private readonly nobody: () => string, private readonly only: () => ReadonlySet<string> | null, private readonly copied: (count: number | null) => void) {
    document.addEventListener('copy', event => {
      const { clipboardData } = event, written = this.selected();
      if (!clipboardData || !written) return;
      clipboardData.setData('text/html', written.html);
      clipboardData.setData('text/plain', written.plain);
      event.preventDefault();
    });
  }

  /** All that is shown, set or not. */
  async all(): Promise<void> {
    const { html, plain, count } = this.written([...itemsOf(this.book.sections, [...this.book.speakers.values()], this.only())]);
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }), 'text/plain': new Blob([plain], { type: 'text/plain' }) })]);
      this.copied(count);
    } catch {
      // Not every host lets a page write there: then by the event that a copy of nothing makes.
      this.copied(this.byEvent(html, plain) ? count : null);
    }
  }

  private byEvent(html: string, plain: string): boolean {
    let done = false;
    const put = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/html', html);
      event.clipboardData?.setData('text/plain', plain);
      event.preventDefault();
      event.stopImmediatePropagation();
      done = true;
    };
    document.addEventListener('copy', put, { capture: true, once: true });
    document.execCommand('copy');
    document.removeEventListener('copy', put, { capture: true });
    return done;
  }

  /** What is selected; null where that is within one paragraph, which is copied as it is, or nothing. */
  private selected(): Written | null {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0), items: Item[] = [];
    for (const { at, set, element: section } of this.sheet.all) {
      if (!range.intersectsNode(section)) continue;
      // What is selected as a whole need not be set.
      if (!set) items.push(...this.book.blocksOf(at, this.only()).map(placed => ({ ...placed, name: placed.block.opens?.name ?? null })));
      else for (const { placed, element } of set) if (range.intersectsNode(element)) items.push(itemOf(placed, wordsWithin(element, range)));
    }
    if (items.length === 0) return null;
    if (items.length === 1 && items[0].name === null) return { html: richText(items, ''), plain: plainText(items, '').trimEnd(), count: 1 };
    return this.written(items);
  }

  private written(items: readonly Item[]): Written { return { html: richText(items, this.nobody()), plain: plainText(items, this.nobody()), count: items.length }; }
}

/** A block as an item, with only the words that are selected; its speaker where some of the name is. */
function itemOf({ block, key, office, goes }: Placed, { text, named }: { readonly text: string; readonly named: boolean }): Item {
  return { block: { ...block, text }, key, name: named ? block.opens?.name ?? null : null, office: named ? office : null, goes };
}

function wordsWithin(element: HTMLElement, range: Range): { readonly text: string; readonly named: boolean } {
  const words = element.querySelector('.words'), who = element.querySelector('.who');
  return { text: words ? within(words, range) : '', named: who !== null && within(who, range) !== '' };
}

/** The text of an element that is inside a range, as the file has it; times are told apart. Of strong words that are selected in part that part is strong. */
function within(holder: Element, range: Range): string {
  if (!range.intersectsNode(holder)) return '';
  const own = document.createRange();
  own.selectNodeContents(holder);
  if (own.compareBoundaryPoints(Range.START_TO_START, range) < 0) own.setStart(range.startContainer, range.startOffset);
  if (own.compareBoundaryPoints(Range.END_TO_END, range) > 0) own.setEnd(range.endContainer, range.endOffset);
  const copy = own.cloneContents();
  for (const gone of copy.querySelectorAll('time, .markup')) gone.remove();
  for (const words of copy.querySelectorAll('strong')) words.textContent = strong(words.textContent ?? '');
  return copy.textContent ?? '';
}
