import type { FileFormat } from '../../../protocol/statistics';
import { button, element } from '../base/elements';
import { type Look, themeLook } from './look';
import { measured } from './measured';
import type { Picture, Shown } from './picture';
import type { Plotted } from './plotted';
import { type Lead, sortedBy, type Table } from './tables';
import { tableElement } from './tableElement';

/** What a card has the page do. */
export interface CardDeeds { save(card: Card, format: FileFormat): void; go(lead: Lead): void; turned(): void }

const formats: readonly FileFormat[] = ['svg', 'png', 'csv'];

/** A picture on the page, with its table behind it: who cannot see the picture hears the table. */
export class Card {
  readonly element: HTMLElement;
  protected readonly body = element('div', { class: 'body' });
  private readonly hint = element('p', { class: 'hint' });
  private readonly turn: HTMLButtonElement;
  private readonly files: readonly HTMLButtonElement[];
  private readonly title: string;
  private isTurned = false;
  private order: Table['sorted'] | null = null;
  private signature = '';
  protected shown: Shown | null = null;
  private width = 0;

  constructor(readonly picture: Picture, { wording: { t } }: Pick<Shown, 'wording'>, protected readonly deeds: CardDeeds) {
    const title = this.title = t(picture.title), id = `title-${picture.id}`;
    this.turn = button(t('tableOf', title), { words: t('table') }, () => { this.turnOver(!this.isTurned); deeds.turned(); });
    this.turn.setAttribute('aria-label', t('tableOf', title));
    this.turn.setAttribute('aria-pressed', 'false');
    this.files = formats.map(format => {
      const made = button(t('saveAs', title, format.toUpperCase()), { words: format.toUpperCase() }, () => deeds.save(this, format));
      made.setAttribute('aria-label', t('saveAs', title, format.toUpperCase()));
      made.title = t('saveAs', title, format.toUpperCase());
      return made;
    });
    this.element = element('section', { class: 'card', 'aria-labelledby': id }, element('div', { class: 'head' }, element('h2', { id, text: title }), element('div', { class: 'tools' }, picture.draw ? this.turn : null, ...this.files)), this.hint, this.body);
  }

  get table(): Table | null {
    if (!this.shown) return null;
    const table = this.picture.table(this.shown);
    return this.order ? sortedBy(table, this.order.column, this.order.down, this.shown.formats.language) : table;
  }
  get isTable(): boolean { return this.isTurned || !this.picture.draw; }
  get given(): Shown | null { return this.shown; }

  turnOver(isTurned: boolean): void {
    this.isTurned = isTurned;
    this.turn.setAttribute('aria-pressed', String(isTurned));
    this.draw(true);
  }

  /** Shows figures, with so many pixels for them; what reads as it did stays. */
  show(shown: Shown, width: number): void {
    this.shown = shown;
    this.width = width;
    this.draw(false);
  }

  private draw(anyway: boolean): void {
    const { shown, picture, table } = this;
    if (!shown || !table) return;
    this.element.hidden = !picture.isThere(shown);
    if (this.element.hidden) { this.signature = ''; this.body.replaceChildren(); return; }
    const hint = picture.hint?.(shown) ?? '', colours = this.isTable ? [] : shown.figures.speakers.map(({ key }) => shown.signs.of(key)), signature = JSON.stringify([table, hint, this.isTable, shown.measure, this.isTable ? 0 : this.width, colours]);
    if (signature === this.signature && !anyway) return;
    this.signature = signature;
    this.hint.textContent = hint;
    this.hint.hidden = hint === '';
    const plotted = this.isTable ? null : picture.draw?.(shown, this.look) ?? null, isPicture = plotted !== null;
    for (const [at, format] of formats.entries()) this.files[at].hidden = format !== 'csv' && !this.isTable && !isPicture || format !== 'csv' && !picture.draw;
    this.turn.hidden = !isPicture && !this.isTable;
    if (this.isTable) this.fillTable(shown, table);
    else if (plotted) this.fillPicture(shown, table, plotted);
    else this.body.replaceChildren();
  }

  protected get look(): Look { return themeLook(this.width, measured); }

  protected fillPicture(shown: Shown, table: Table, plotted: Plotted): void {
    plotted.setAttribute('aria-hidden', 'true');
    this.body.replaceChildren(plotted, element('div', { class: 'unseen' }, ...tableElement(table, this.title, shown)));
  }

  private fillTable(shown: Shown, table: Table): void {
    // Whoever has put the rows in another order stays where they are.
    const focused = [...this.body.querySelectorAll('button')].findIndex(each => each === document.activeElement), scrolled = this.body.querySelector('.rows')?.scrollLeft ?? 0;
    const rows = element('div', { class: 'rows' }, ...tableElement(table, this.title, shown, { go: lead => this.deeds.go(lead), sort: column => this.sort(column, table) }));
    this.body.replaceChildren(rows);
    rows.scrollLeft = scrolled;
    if (focused >= 0) this.body.querySelectorAll('button').item(focused)?.focus({ preventScroll: true });
  }

  /** Numbers begin with the largest, names with the first. */
  private sort(column: number, { sorted, columns }: Table): void {
    this.order = { column, down: sorted.column === column ? !sorted.down : columns[column].kind !== 'text' };
    this.draw(true);
  }
}
