import type { FromPreview, PreviewState, Sheet as SheetMessage, ToPreview } from '../../../protocol/preview';
import { element } from '../base/elements';
import type { Host } from '../base/host';
import type { Wording } from '../base/texts';
import { Bar } from './bar';
import { Typesetter } from './block';
import { Book } from './book';
import { fillContents } from './contents';
import { Copying } from './copying';
import { Filter } from './filter';
import { Finder } from './finder';
import { Margin } from './margin';
import { Pane } from './pane';
import { Sheet } from './sheet';
import { Signs } from '../base/signs';

/** Milliseconds after the last scrolling before what is seen is kept for the next time. */
const afterScroll = 200;

/** The preview as its reader has it before them: the parts, and what each has to know of the others. */
export class Page {
  private book = new Book();
  private readonly signs = new Signs();
  private readonly sheet: Sheet;
  private readonly bar: Bar;
  private readonly margin: Margin;
  private readonly filter: Filter;
  private readonly finder: Finder;
  private readonly contents: Pane;
  private readonly speakers: Pane;
  private readonly nothing = element('p', { class: 'nothing', role: 'status', hidden: true });
  private readonly copying: Copying;
  private readonly away = new AbortController();
  private uri = '';
  private isWhole = false;
  private locked: boolean;
  private follows = true;
  private cursor = -1;
  private frame = 0;
  private timer = 0;
  /** Where the page was before it was loaded again; taken once. */
  private restored: Partial<PreviewState> | null;
  /** What was shown before, and how: it may turn out to be what is shown now, under its former name. */
  private left: PreviewState | null = null;

  constructor(private readonly host: Host<ToPreview, FromPreview, PreviewState>, private readonly wording: Wording, locked: boolean) {
    const { t } = wording, { book, signs } = this, only = () => this.filter.only;
    this.locked = locked;
    this.restored = host.state;
    this.sheet = new Sheet(book, new Typesetter(wording, signs));
    this.sheet.element.setAttribute('aria-label', t('page'));
    this.margin = new Margin(book, wording, (line, character) => host.say({ kind: 'open', line, character }));
    this.filter = new Filter(book, signs, wording, () => this.filtered());
    this.finder = new Finder(book, this.sheet, wording, only, () => this.tellTop());
    this.copying = new Copying(book, this.sheet, () => t('nobody'), only, count => host.say({ kind: 'copied', count }));
    this.bar = new Bar(wording, { find: () => this.finder.open(), copy: () => void this.copying.all(), print: () => this.print(), lock: () => host.say({ kind: 'lock', locked: !this.locked }) });
    this.contents = new Pane(this.bar.contents, t('contents'), pane => fillContents(pane, book, wording, line => { this.contents.close(false); this.goTo(line); }));
    this.speakers = new Pane(this.bar.speakers, t('speakers'), pane => this.filter.fill(pane));
    this.bar.showLocked(locked);
    this.sheet.onFilled = slot => { this.margin.fill(slot, this.filter.only === null); this.markCursor(); };
    document.body.append(this.bar.element, this.contents.element, this.speakers.element, this.finder.element, this.nothing, this.sheet.element);
    this.listen();
  }

  remove(): void {
    this.away.abort();
    document.body.replaceChildren();
  }

  take(message: ToPreview): void {
    if (message.kind === 'sheet') this.takeSheet(message);
    else if (message.kind === 'nothing') this.showNothing(message.text);
    else if (message.kind === 'findings') { this.margin.use(message.findings); for (const slot of this.sheet.filled) this.margin.fill(slot, this.filter.only === null); }
    else if (message.kind === 'scroll') this.sheet.scrollTo(message.line);
    else if (message.kind === 'cursor') { this.cursor = message.line; this.markCursor(); }
    else if (message.kind === 'locked') { this.locked = message.locked; this.bar.showLocked(message.locked); this.keep(); }
    else if (message.kind === 'renamed') this.renamed(message.from, message.to);
    else if (message.kind === 'look') this.look(message.fontFamily, message.fontSize, message.follows);
    else if (message.kind === 'do') { if (message.what === 'find') this.finder.open(); else if (message.what === 'copy') void this.copying.all(); else this.print(); }
  }

  private takeSheet({ uri, name, title, language, edit }: SheetMessage): void {
    const isOther = uri !== this.uri;
    if (isOther) { this.left = this.state; this.uri = uri; this.margin.use([]); this.filter.want(null); }
    this.sheet.element.lang = language === 'und' ? '' : language;
    document.title = title ?? name;
    const change = this.book.apply(edit);
    if (edit.speakers) this.signs.give(edit.speakers);
    const { restored } = this;
    if (restored?.uri === uri && restored.only) this.filter.want(new Set(restored.only)); else this.filter.follow();
    this.sheet.show(this.filter.only, change);
    if (isOther) this.sheet.scrollTo(0);
    this.isWhole = !edit.more;
    if (restored?.uri === uri) this.restore(); else this.restored = null;
    this.bar.showFiltered(this.filter.only?.size ?? null, this.book.speakers.size);
    this.showEmpty();
    this.contents.refresh();
    if (edit.speakers) this.speakers.refresh();
    this.finder.refresh();
    this.keep();
  }

  /** Goes to where the page was, once all of it is there. */
  private restore(): void {
    const { restored } = this;
    if (!restored || !this.isWhole) return;
    this.restored = null;
    if (typeof restored.line === 'number') this.sheet.scrollTo(restored.line);
  }

  /** What is shown, was shown or is to be shown is called otherwise: it stays where it was, with the speakers that were chosen. */
  private renamed(from: string, to: string): void {
    const { restored, state, left } = this, was = [restored, state, left].find(each => each?.uri === from);
    if (!was) return;
    this.restored = { ...was, uri: to };
    this.host.keep({ uri: to, locked: this.locked, line: was.line ?? 0, only: was.only ?? null });
    // Where it is not shown yet it comes next.
    if (this.uri !== to) return;
    this.filter.want(was.only ? new Set(was.only) : null);
    this.filtered();
    this.restore();
  }

  private filtered(): void {
    this.sheet.show(this.filter.only);
    this.bar.showFiltered(this.filter.only?.size ?? null, this.book.speakers.size);
    this.speakers.refresh();
    this.finder.refresh();
    this.showEmpty();
    this.keep();
  }

  private showEmpty(): void {
    const isEmpty = this.book.sections.every(({ blocks }) => blocks.length === 0);
    this.nothing.textContent = isEmpty ? this.wording.t('empty') : '';
    this.nothing.hidden = !isEmpty;
    this.sheet.element.hidden = isEmpty;
    document.body.classList.remove('without');
  }

  private showNothing(text: string): void {
    this.nothing.textContent = text;
    this.nothing.hidden = false;
    this.sheet.element.hidden = true;
    document.body.classList.add('without');
  }

  private look(fontFamily: string, fontSize: number, follows: boolean): void {
    const { style } = document.documentElement;
    if (fontFamily === '') style.removeProperty('--page-font'); else style.setProperty('--page-font', fontFamily);
    style.setProperty('--page-size', `${fontSize}px`);
    this.follows = follows;
    this.sheet.resized();
  }

  private goTo(line: number): void {
    this.sheet.scrollTo(line);
    this.sheet.element.focus({ preventScroll: true });
    this.tellTop();
  }

  /** The page's reader went somewhere: the editor is to show the same. */
  private tellTop(): void { if (this.follows) this.host.say({ kind: 'scrolled', line: this.sheet.topLine }); }

  private print(): void { this.host.say({ kind: 'print', only: this.filter.only && [...this.filter.only] }); }

  private markCursor(): void {
    const { cursor, book } = this, slot = cursor >= 0 && cursor < book.lineCount ? this.sheet.slotOf(book.sectionAt(cursor)) : undefined, own = slot ? cursor - book.startOf(slot.at) : 0;
    const here = slot?.set?.findLast(({ placed: { block } }) => block.from <= own)?.element;
    for (const each of this.sheet.element.querySelectorAll('.here')) if (each !== here) each.classList.remove('here');
    here?.classList.add('here');
  }

  private listen(): void {
    const { signal } = this.away, { element: sheet } = this.sheet;
    sheet.addEventListener('scroll', () => { this.frame ||= requestAnimationFrame(() => { this.frame = 0; this.scrolled(); }); }, { signal, passive: true });
    sheet.addEventListener('dblclick', event => this.openAt(event.target, event.clientY), { signal });
    sheet.addEventListener('keydown', event => { if (event.key === 'Enter' && event.target === sheet) this.host.say({ kind: 'open', line: Math.floor(this.sheet.topLine), character: 0 }); }, { signal });
    document.addEventListener('keydown', event => {
      if (event.key.toLowerCase() !== 'f' && event.code !== 'KeyF' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      this.finder.open();
    }, { signal, capture: true });
    let width = 0;
    const watch = new ResizeObserver(([entry]) => { if (entry.contentRect.width !== width) { width = entry.contentRect.width; this.sheet.resized(); } else this.sheet.scrolled(); });
    watch.observe(sheet);
    signal.addEventListener('abort', () => watch.disconnect());
  }

  private scrolled(): void {
    if (this.sheet.scrolled()) this.tellTop();
    this.finder.mark();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keep(), afterScroll);
  }

  /** Leads from a block to its line, counted by how far down in it one pointed. */
  private openAt(target: EventTarget | null, y: number): void {
    const found = target instanceof Element ? target.closest<HTMLElement>('.block') : null;
    if (!found || (target as Element).closest('button')) return;
    for (const slot of this.sheet.filled) {
      const own = slot.set!.find(({ element: each }) => each === found);
      if (!own) continue;
      const { from, to } = own.placed.block, { top, height } = found.getBoundingClientRect();
      this.host.say({ kind: 'open', line: this.book.startOf(slot.at) + from + Math.min(to - from, Math.floor((y - top) / height * (to - from + 1))), character: 0 });
      return;
    }
  }

  /** What is shown, and how; null where nothing was yet. */
  private get state(): PreviewState | null { return this.uri === '' ? null : { uri: this.uri, locked: this.locked, line: this.sheet.topLine, only: this.filter.only && [...this.filter.only] }; }

  private keep(): void {
    const { state } = this;
    if (state) this.host.keep(state);
  }
}
