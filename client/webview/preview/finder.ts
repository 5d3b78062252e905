import { button, element } from '../base/elements';
import type { Wording } from '../base/texts';
import type { Book } from './book';
import { icons } from '../base/icons';
import { search, type Match } from './search';
import type { Sheet } from './sheet';
import type { Slot } from './slot';

/** Milliseconds after a letter before the page is searched. */
const afterLetter = 80;

/** Looks for letters in all of the page, set or not, and marks those in sight. */
export class Finder {
  readonly element: HTMLElement;
  private readonly input: HTMLInputElement;
  private readonly count = element('span', { class: 'count', role: 'status' });
  private matches: readonly Match[] = [];
  private at = -1;
  private timer = 0;
  private opened: Element | null = null;

  constructor(private readonly book: Book, private readonly sheet: Sheet, private readonly wording: Wording, private readonly only: () => ReadonlySet<string> | null, private readonly went: () => void) {
    const { t } = wording;
    this.input = element('input', { type: 'text', 'aria-label': t('find'), placeholder: t('find'), spellcheck: 'false' });
    this.element = element('div', { class: 'finder', role: 'search', hidden: true }, this.input, this.count,
      button(t('findPrevious'), { drawing: icons.up }, () => this.step(-1)), button(t('findNext'), { drawing: icons.down }, () => this.step(1)), button(t('close'), { drawing: icons.close }, () => this.close()));
    this.input.addEventListener('input', () => { clearTimeout(this.timer); this.timer = setTimeout(() => this.look(true), afterLetter); });
    this.element.addEventListener('keydown', event => {
      if (event.key === 'Escape') this.close();
      else if (event.key === 'Enter' && event.target === this.input) this.step(event.shiftKey ? -1 : 1);
      else return;
      event.stopPropagation();
      event.preventDefault();
    });
  }

  get isOpen(): boolean { return !this.element.hidden; }

  open(): void {
    if (!this.isOpen) this.opened = document.activeElement;
    this.element.hidden = false;
    const selected = getSelection()?.toString().trim() ?? '';
    if (selected !== '' && selected.length < 100 && !selected.includes('\n')) this.input.value = selected;
    this.input.focus();
    this.input.select();
    this.look(false);
  }

  close(): void {
    this.element.hidden = true;
    this.matches = [];
    this.at = -1;
    this.mark();
    if (this.opened instanceof HTMLElement && this.opened.isConnected) this.opened.focus(); else this.sheet.element.focus();
  }

  /** The page, or what is shown of it, is other. */
  refresh(): void { if (this.isOpen) this.look(false); }

  /** Marks what is in sight again; called when something has been set. */
  mark(): void {
    const all = new Highlight(), current = new Highlight();
    if (this.isOpen) {
      const bySection = new Map<number, Match[]>();
      for (const match of this.matches) { const own = bySection.get(match.section); if (own) own.push(match); else bySection.set(match.section, [match]); }
      for (const slot of this.sheet.filled) for (const match of bySection.get(slot.at) ?? []) {
        const range = rangeOf(slot, match);
        if (range) (match === this.matches[this.at] ? current : all).add(range);
      }
    }
    CSS.highlights.set('found', all);
    CSS.highlights.set('found-here', current);
  }

  /** Looks anew; `go`: and goes to the first from what is in sight on. */
  private look(go: boolean): void {
    const top = this.sheet.topLine;
    this.matches = search(this.book, this.input.value, this.only());
    const from = this.matches.findIndex(match => this.lineOf(match) >= Math.floor(top));
    this.at = this.matches.length === 0 ? -1 : go ? Math.max(0, from) : Math.min(this.at, this.matches.length - 1);
    if (go) this.show(); else this.tell();
  }

  private lineOf({ section, line }: Match): number { return this.book.startOf(section) + line; }

  private step(by: 1 | -1): void {
    clearTimeout(this.timer);
    if (this.matches.length === 0) this.look(false);
    const { length } = this.matches;
    if (length === 0) return;
    this.at = this.at < 0 ? 0 : (this.at + by + length) % length;
    this.show();
  }

  private show(): void {
    const match = this.matches[this.at];
    if (match) {
      this.sheet.scrollTo(this.lineOf(match), 'sight');
      const slot = this.sheet.slotOf(match.section), range = slot && rangeOf(slot, match), box = this.sheet.element.getBoundingClientRect();
      // In a long paragraph the place itself may be out of sight still.
      const place = range?.getBoundingClientRect();
      if (place && (place.top < box.top + 40 || place.bottom > box.bottom - 20)) this.sheet.element.scrollTop += place.top - box.top - box.height / 3;
      this.went();
    }
    this.tell();
  }

  private tell(): void {
    const { t } = this.wording;
    this.count.textContent = this.input.value === '' ? '' : this.matches.length === 0 ? t('noMatches') : t('matches', this.at + 1, this.matches.length);
    this.element.classList.toggle('none', this.input.value !== '' && this.matches.length === 0);
    this.mark();
  }
}

/** Where a match stands among the elements; null where it is not set. */
function rangeOf({ set }: Slot, { at, within, start, end }: Match): Range | null {
  const holder = set?.[at]?.element.querySelector(within === 'text' ? '.words' : `.who > .${within}`);
  if (!holder) return null;
  const range = document.createRange(), walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT, node => node.parentElement?.tagName === 'TIME' ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  let before = 0, begun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node as Text;
    if (!begun && start < before + length) { range.setStart(node, start - before); begun = true; }
    if (begun && end <= before + length) { range.setEnd(node, end - before); return range; }
    before += length;
  }
  return null;
}
