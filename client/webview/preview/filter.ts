import { element } from '../base/elements';
import type { Wording } from '../base/texts';
import { classesOf } from './block';
import type { Book } from './book';
import type { Signs } from '../base/signs';

/** Stands for all of them; no name folds to it. */
const everybody = '*';

/** Which speakers are shown: all, or those whose keys are here. */
export class Filter {
  only: ReadonlySet<string> | null = null;
  /** Those whom the reader wants; of them, who is there is shown. */
  private wanted: ReadonlySet<string> | null = null;

  constructor(private readonly book: Book, private readonly signs: Signs, private readonly wording: Wording, private readonly changed: () => void) {}

  /** Lists the speakers, each to be ticked. With nobody ticked everybody is shown. */
  fill(pane: HTMLElement): void {
    const { t } = this.wording, speakers = [...this.book.speakers.values()], focused = document.activeElement instanceof HTMLInputElement ? document.activeElement.value : undefined;
    if (speakers.length === 0) { pane.replaceChildren(element('p', { class: 'hint', text: t('noSpeakers') })); return; }
    const rows = [
      this.row(everybody, t('everybody'), null, this.only === null, () => this.set(null)),
      ...speakers.map(({ key, name, office }) => this.row(key, name, office, this.only?.has(key) ?? false, on => this.tick(key, on))),
      ...this.book.hasNobody ? [this.row('', t('nobody'), null, this.only?.has('') ?? false, on => this.tick('', on))] : [],
    ];
    pane.replaceChildren(element('ul', { class: 'speakers' }, ...rows.map(row => element('li', {}, row))));
    if (focused !== undefined) [...pane.querySelectorAll('input')].find(input => input.value === focused)?.focus();
  }

  set(only: ReadonlySet<string> | null): void {
    this.want(only);
    this.changed();
  }

  /** Wants some, whoever of them is there, or all; tells nobody. */
  want(only: ReadonlySet<string> | null): void {
    this.wanted = only && only.size > 0 ? only : null;
    this.follow();
  }

  /** The text is other: while none of those is there, as when a name is written anew, all are shown. The same set stays the same. */
  follow(): void {
    const { book, only, wanted } = this, there = [...wanted ?? []].filter(key => key === '' ? book.hasNobody : book.speakers.has(key));
    if (there.length === 0) this.only = null;
    else if (only?.size !== there.length || there.some(key => !only.has(key))) this.only = new Set(there);
  }

  private tick(key: string, on: boolean): void {
    const only = new Set(this.only ?? []);
    if (on) only.add(key); else only.delete(key);
    this.set(only);
  }

  private row(key: string, name: string, office: string | null, on: boolean, tick: (on: boolean) => void): HTMLElement {
    const input = element('input', { type: 'checkbox', value: key }), sign = this.signs.of(key);
    input.checked = on;
    input.addEventListener('change', () => tick(input.checked));
    return element('label', { class: ['speaker', ...classesOf(sign), ...key === '' ? ['nobody'] : []].join(' ') }, input,
      key === everybody ? null : element('span', { class: 'sign', text: sign?.letters ?? '?', 'aria-hidden': 'true' }), element('span', { class: 'name', text: name, dir: 'auto' }), office === null ? null : element('span', { class: 'office', text: office, dir: 'auto' }));
  }
}
