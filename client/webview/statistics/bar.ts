import type { Counted, FolderName } from '../../../protocol/statistics';
import { button, element } from '../base/elements';
import { Lock } from '../base/lock';
import type { Wording } from '../base/texts';
import type { Measure } from './rows';

/** What the parts of the bar do. */
export interface BarDeeds { count(counted: Counted): void; chooseFolder(): void; measure(measure: Measure): void; lock(): void }

const transcript = 'transcript', workspace = 'workspace', another = 'another';

/** The bar above the page: what is counted, of which days, by which measure. */
export class Bar {
  readonly element: HTMLElement;
  private readonly scope: HTMLSelectElement;
  private readonly from: HTMLInputElement;
  private readonly to: HTMLInputElement;
  private readonly days: HTMLElement;
  private readonly measures: Readonly<Record<Measure, HTMLButtonElement>>;
  private readonly lock: Lock;
  private counted: Counted = { of: 'transcript' };

  constructor(private readonly wording: Wording, private readonly deeds: BarDeeds) {
    const { t } = wording, day = (label: string) => element('input', { type: 'date', 'aria-label': label, title: label, max: '9999-12-31' });
    this.scope = element('select', { 'aria-label': t('counted'), title: t('counted') });
    this.from = day(t('fromDay'));
    this.to = day(t('toDay'));
    this.days = element('span', { class: 'days', role: 'group', 'aria-label': t('days') }, this.from, element('span', { text: '–', 'aria-hidden': 'true' }), this.to);
    this.measures = { words: button(t('byWords'), { words: t('byWords') }, () => deeds.measure('words')), seconds: button(t('byTime'), { words: t('byTime') }, () => deeds.measure('seconds')) };
    this.lock = new Lock(wording, () => deeds.lock());
    this.element = element('header', { class: 'bar', 'aria-label': t('tools') }, this.scope, this.days, element('span', { class: 'gap' }), element('span', { class: 'switch', role: 'group', 'aria-label': t('measure') }, this.measures.words, this.measures.seconds), this.lock.element);
    this.scope.addEventListener('change', () => this.choose());
    for (const input of [this.from, this.to]) input.addEventListener('change', () => this.chooseDays());
  }

  showCounted(counted: Counted, folders: readonly FolderName[]): void {
    const { t } = this.wording, value = counted.of === 'transcript' ? transcript : counted.folder ?? workspace, option = (value: string, text: string) => element('option', { value, text });
    this.counted = counted;
    this.scope.replaceChildren(option(transcript, t('thisTranscript')), option(workspace, t('allTranscripts')), ...folders.map(({ uri, name }) => option(uri, name)), option(another, t('anotherFolder')));
    this.scope.value = value;
    this.days.hidden = counted.of === 'transcript';
    this.lock.element.hidden = counted.of !== 'transcript';
    if (counted.of === 'transcript') return;
    // Who is writing a day is not interrupted.
    for (const [input, day] of [[this.from, counted.from], [this.to, counted.to]] as const) if (document.activeElement !== input) input.value = day;
  }

  showMeasure(measure: Measure): void { for (const [name, own] of Object.entries(this.measures)) own.setAttribute('aria-pressed', String(name === measure)); }

  /** Whether the page stays with its transcript. */
  showLocked(locked: boolean): void { this.lock.show(locked); }

  private choose(): void {
    const { value } = this.scope, [from, to] = this.counted.of === 'folder' ? [this.counted.from, this.counted.to] : ['', ''];
    if (value === another) {
      this.scope.value = this.counted.of === 'transcript' ? transcript : this.counted.folder ?? workspace;
      this.deeds.chooseFolder();
    } else this.deeds.count(value === transcript ? { of: 'transcript' } : { of: 'folder', folder: value === workspace ? null : value, from, to });
  }

  private chooseDays(): void {
    if (this.counted.of === 'folder') this.deeds.count({ ...this.counted, from: this.from.value, to: this.to.value });
  }
}
