import type { Figures } from '#protocol';
import { type Counted, countedOf, type FileFormat, type FromStatistics, type StatisticsState, type ToStatistics } from '../../../protocol/statistics';
import { element } from '../base/elements';
import type { Host } from '../base/host';
import { Signs } from '../base/signs';
import type { Wording } from '../base/texts';
import { Bar } from './bar';
import { Card, type CardDeeds } from './card';
import { csvOf } from './csv';
import { Formats } from './formats';
import { pictures } from './pictures';
import type { Shown } from './picture';
import { RibbonCard } from './ribbonCard';
import { byAppearance, type Measure } from './rows';
import { pointsOf, standalone } from './standalone';
import type { Column } from './tables';

/** Milliseconds after the last scrolling before the place is kept for the next time; pixels that pictures have at most, and what stands beside them. */
const afterScroll = 200, widest = 820, beside = 40;

/** The page of statistics as its reader has it before them. */
export class Page {
  private readonly bar: Bar;
  private readonly cards: readonly Card[];
  private signs = new Signs();
  private readonly formats: Formats;
  private readonly title = element('h1', { dir: 'auto' });
  private readonly summary = element('p', { class: 'summary' });
  private readonly reading: HTMLElement;
  private readonly nothing = element('p', { class: 'nothing', role: 'status', hidden: true });
  private readonly sheet: HTMLElement;
  private readonly away = new AbortController();
  private figures: Figures | null = null;
  private counted: Counted = { of: 'transcript' };
  private uri: string | null = null;
  private measure: Measure;
  /** Whether the next figures are of something else, so that nobody's colour need stay as it was. */
  private isOther = false;
  private timer = 0;
  /** How far down the page was before it was loaded again; taken once. */
  private restoredTop: number | null;

  constructor(private readonly host: Host<ToStatistics, FromStatistics, StatisticsState>, private readonly wording: Wording, language: string, private locked: boolean) {
    const { t } = wording, { measure, tables, top } = host.state, deeds: CardDeeds = { save: (card, format) => void this.save(card, format), go: lead => host.say({ kind: 'open', ...lead.uri === undefined ? {} : { uri: lead.uri }, line: lead.line, character: lead.character }), turned: () => this.keep() };
    this.formats = new Formats(language);
    this.measure = measure === 'seconds' ? 'seconds' : 'words';
    this.restoredTop = typeof top === 'number' ? top : null;
    this.bar = new Bar(wording, { count: counted => host.say({ kind: 'count', counted }), chooseFolder: () => host.say({ kind: 'chooseFolder' }), measure: measure => this.measureBy(measure), lock: () => host.say({ kind: 'lock', locked: !this.locked }) });
    this.cards = pictures.map(picture => picture.id === 'ribbon' ? new RibbonCard(picture, { wording }, deeds) : new Card(picture, { wording }, deeds));
    for (const card of this.cards) if (Array.isArray(tables) && tables.includes(card.picture.id)) card.turnOver(true);
    this.reading = element('p', { class: 'reading', role: 'status', hidden: true, text: t('reading') });
    this.sheet = element('main', { class: 'sheet', tabindex: '-1', 'aria-label': t('page'), hidden: true }, element('div', { class: 'top' }, this.title, this.summary, this.reading), ...this.cards.map(card => card.element));
    this.bar.showLocked(locked);
    this.bar.showMeasure(this.measure);
    document.body.append(this.bar.element, this.nothing, this.sheet);
    this.listen();
  }

  remove(): void {
    this.away.abort();
    document.body.replaceChildren();
  }

  take(message: ToStatistics): void {
    if (message.kind === 'counted') this.showCounted(message.counted, message.uri, message.folders);
    else if (message.kind === 'figures') this.showFigures(message.figures);
    else if (message.kind === 'nothing') this.showNothing(message.text);
    else if (message.kind === 'locked') { this.locked = message.locked; this.bar.showLocked(message.locked); this.keep(); }
  }

  private showCounted(counted: Counted, uri: string | null, folders: Parameters<Bar['showCounted']>[1]): void {
    const isOther = JSON.stringify([counted, uri]) !== JSON.stringify([this.counted, this.uri]);
    this.counted = countedOf(counted);
    this.uri = uri;
    this.bar.showCounted(counted, folders);
    this.isOther ||= isOther;
    if (isOther && this.restoredTop === null) this.sheet.scrollTop = 0;
    this.keep();
  }

  private showFigures(figures: Figures): void {
    // Once all transcripts are read, those who say most have the plainest signs; before that whoever was read first had.
    const isRead = this.figures?.reading === true && !figures.reading;
    this.figures = figures;
    if (this.isOther || isRead) this.signs = new Signs();
    this.isOther = false;
    this.signs.give(byAppearance(figures).filter(({ kind }) => kind !== 'nobody'));
    this.title.textContent = figures.title;
    this.summary.textContent = figures.summary;
    this.reading.hidden = !figures.reading;
    document.title = figures.title;
    this.nothing.hidden = true;
    this.sheet.hidden = false;
    this.draw();
    if (this.restoredTop !== null) { this.sheet.scrollTop = this.restoredTop; this.restoredTop = null; }
  }

  private showNothing(text: string): void {
    this.figures = null;
    this.nothing.textContent = text;
    this.nothing.hidden = false;
    this.sheet.hidden = true;
  }

  private measureBy(measure: Measure): void {
    this.measure = measure;
    this.bar.showMeasure(measure);
    this.draw();
    this.keep();
  }

  private draw(): void {
    const { figures, measure, signs, wording, formats, sheet } = this;
    if (!figures) return;
    const shown: Shown = { figures, measure, signs, wording, formats }, width = Math.max(220, Math.min(widest, sheet.clientWidth - beside));
    for (const card of this.cards) card.show(shown, width);
  }

  /** Makes a file of a picture, or of the table behind it, and hands it to the extension, which asks where to. */
  private async save({ picture, given, table }: Card, format: FileFormat): Promise<void> {
    if (!given || !table) return;
    const { t } = this.wording, name = `${given.figures.title} – ${t(picture.title)}`;
    try {
      const data = format === 'csv' ? csvOf(table, this.formats, column => this.headOf(column)) : await this.drawn(picture, given, format);
      this.host.say({ kind: 'save', format, name, data });
    } catch { this.host.say({ kind: 'notMade' }); }
  }

  private async drawn(picture: Card['picture'], given: Shown, format: FileFormat): Promise<string | Uint8Array> {
    const made = standalone(picture, given);
    if (!made) throw new Error('There is no picture.');
    return format === 'svg' ? made.svg : pointsOf(made);
  }

  /** In a file nothing but the head of a column says in what its numbers are. */
  private headOf({ title, kind }: Column): string { return kind === 'time' ? this.wording.t('inSeconds', title) : kind === 'share' ? this.wording.t('inPercent', title) : title; }

  private listen(): void {
    const { signal } = this.away, { sheet } = this;
    sheet.addEventListener('scroll', () => { clearTimeout(this.timer); this.timer = setTimeout(() => this.keep(), afterScroll); }, { signal, passive: true });
    let width = 0;
    const watch = new ResizeObserver(() => { if (sheet.clientWidth !== width) { width = sheet.clientWidth; this.draw(); } });
    watch.observe(sheet);
    signal.addEventListener('abort', () => watch.disconnect());
  }

  private keep(): void {
    if (this.restoredTop !== null) return;
    this.host.keep({ uri: this.uri, locked: this.locked, counted: this.counted, measure: this.measure, tables: this.cards.filter(({ isTable, picture }) => isTable && picture.draw).map(({ picture }) => picture.id), top: this.sheet.scrollTop });
  }
}
