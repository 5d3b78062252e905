import { button, element } from '../base/elements';
import type { Wording } from '../base/texts';
import { icons } from '../base/icons';
import { Lock } from '../base/lock';

/** What the buttons of the bar do. */
export interface Deeds { find(): void; copy(): void; print(): void; lock(): void }

/** The bar above the page: quiet, all of it to be reached by keyboard. */
export class Bar {
  readonly element: HTMLElement;
  readonly contents: HTMLButtonElement;
  readonly speakers: HTMLButtonElement;
  private readonly lock: Lock;
  private readonly watch = new ResizeObserver(() => this.fit());

  constructor(private readonly wording: Wording, deeds: Deeds) {
    const { t } = wording, quiet = () => undefined;
    this.contents = button(t('contents'), { drawing: icons.contents, words: t('contents') }, quiet);
    this.speakers = button(t('speakers'), { drawing: icons.speakers, words: t('speakers') }, quiet);
    this.lock = new Lock(wording, () => deeds.lock());
    this.element = element('header', { class: 'bar', 'aria-label': t('tools') }, this.contents, this.speakers, element('span', { class: 'gap' }),
      button(t('find'), { drawing: icons.find }, () => deeds.find()), button(t('copy'), { drawing: icons.copy }, () => deeds.copy()), button(t('print'), { drawing: icons.print }, () => deeds.print()), this.lock.element);
    this.watch.observe(this.element);
    this.fit();
  }

  /** Whether the preview stays with its transcript. */
  showLocked(locked: boolean): void { this.lock.show(locked); }

  /** How many of the speakers are shown; null for all. */
  showFiltered(some: number | null, all: number): void {
    const words = this.speakers.querySelector('span');
    if (words) words.textContent = some === null ? this.wording.t('speakers') : this.wording.t('onlySome', some, all);
    this.speakers.classList.toggle('on', some !== null);
    this.fit();
  }

  /** Words that would be cut are left to be heard, and to be read under the pointer. */
  private fit(): void {
    const named = [this.contents, this.speakers].flatMap(button => { const words = button.querySelector('span'); return words ? [{ button, words }] : []; });
    this.element.classList.remove('tight');
    this.element.classList.toggle('tight', named.some(({ words }) => words.scrollWidth > words.clientWidth));
    for (const { button, words } of named) button.title = words.textContent;
  }
}
