import { button } from './elements';
import { icons } from './icons';
import type { Wording } from './texts';

/** The button by which a page stays with its transcript, or follows the one in front again. */
export class Lock {
  readonly element: HTMLButtonElement;

  constructor(private readonly wording: Wording, act: () => void) { this.element = button(wording.t('lock'), { drawing: icons.lock }, act); }

  /** Whether the page stays with its transcript. */
  show(locked: boolean): void {
    const label = this.wording.t(locked ? 'unlock' : 'lock');
    this.element.setAttribute('aria-pressed', String(locked));
    this.element.title = label;
    this.element.setAttribute('aria-label', label);
  }
}
