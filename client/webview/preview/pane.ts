import { element } from '../base/elements';

/** A small pane below a button of the bar: opened and closed by it, by Escape, and by going elsewhere. */
export class Pane {
  readonly element: HTMLElement;

  constructor(private readonly opener: HTMLButtonElement, label: string, private readonly fill: (pane: HTMLElement) => void) {
    this.element = element('div', { class: 'pane', role: 'dialog', 'aria-label': label, hidden: true });
    opener.setAttribute('aria-haspopup', 'dialog');
    opener.setAttribute('aria-expanded', 'false');
    opener.addEventListener('click', () => this.isOpen ? this.close(true) : this.open());
    this.element.addEventListener('keydown', event => { if (event.key === 'Escape') { event.stopPropagation(); this.close(true); } else this.step(event); });
    document.addEventListener('pointerdown', ({ target }) => { if (this.isOpen && target instanceof Node && !this.element.contains(target) && !opener.contains(target)) this.close(false); });
  }

  get isOpen(): boolean { return !this.element.hidden; }

  open(): void {
    this.fill(this.element);
    this.element.hidden = false;
    this.opener.setAttribute('aria-expanded', 'true');
    this.focusable.at(0)?.focus();
  }

  /** What is in it may be other. */
  refresh(): void { if (this.isOpen) this.fill(this.element); }

  close(back: boolean): void {
    this.element.hidden = true;
    this.opener.setAttribute('aria-expanded', 'false');
    if (back) this.opener.focus();
  }

  private get focusable(): HTMLElement[] { return [...this.element.querySelectorAll<HTMLElement>('button, input')]; }

  /** Up and down lead from one thing to the next. */
  private step(event: KeyboardEvent): void {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0, { focusable } = this, at = focusable.findIndex(each => each === document.activeElement);
    if (by === 0 || at < 0) return;
    event.preventDefault();
    focusable[(at + by + focusable.length) % focusable.length].focus();
  }
}
