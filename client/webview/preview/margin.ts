import type { PreviewFinding } from '../../../protocol/preview';
import { drawing, element } from '../base/elements';
import type { Wording } from '../base/texts';
import type { Book } from './book';
import type { Slot } from './slot';

/** Each severity by its shape: an octagon, a triangle, a circle, a small diamond. */
const shapes: Readonly<Record<PreviewFinding['severity'], string>> = {
  error: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z', warning: 'M8 1.5l7 13H1z', information: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13z', hint: 'M8 4l4 4l-4 4l-4-4z',
};

/** Findings beside the blocks whose lines they are of. */
export class Margin {
  private findings: readonly PreviewFinding[] = [];
  private readonly shown = new WeakMap<Element, string>();

  constructor(private readonly book: Book, private readonly wording: Wording, private readonly open: (line: number, character: number) => void) {}

  use(findings: readonly PreviewFinding[]): void { this.findings = [...findings].sort((one, other) => one.line - other.line || one.character - other.character); }

  /** Puts them beside what a section has set; what is there already stays. `all`: no block of the section is left out. */
  fill(slot: Slot, all: boolean): void {
    const base = this.book.startOf(slot.at), end = base + this.book.sections[slot.at].lines;
    (slot.set ?? []).forEach(({ placed: { block }, element: beside }, at, set) => {
      const from = all && at === 0 ? base : base + block.from, to = !all ? base + block.to + 1 : at + 1 < set.length ? base + set[at + 1].placed.block.from : Math.max(end, base + block.to + 1);
      const own = this.between(from, to), signature = JSON.stringify(own), notes = beside.querySelector('.notes');
      if (!notes || (this.shown.get(notes) ?? '[]') === signature) return;
      this.shown.set(notes, signature);
      notes.replaceChildren(...own.map(finding => this.note(finding)));
    });
  }

  private between(from: number, to: number): PreviewFinding[] {
    const { findings } = this;
    let low = 0, high = findings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (findings[middle].line < from) low = middle + 1; else high = middle;
    }
    const own: PreviewFinding[] = [];
    for (let at = low; at < findings.length && findings[at].line < to; at++) own.push(findings[at]);
    return own;
  }

  private note({ line, character, severity, message }: PreviewFinding): HTMLElement {
    const { t } = this.wording, note = element('button', { type: 'button', class: `note ${severity}`, 'aria-label': t('goTo', t(severity), message), title: message }, drawing(shapes[severity], 'shape'), element('span', { class: 'message', text: message }));
    note.addEventListener('click', () => this.open(line, character));
    return note;
  }
}
