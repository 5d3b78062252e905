import { hashOf } from '../survey/hash';
import type { Form } from './form';

/** What a text is looked up as: a whole label, a speaker's name, or the address before a name. */
export type Sought = 'label' | 'name' | 'address';
const kinds: Readonly<Record<Sought, string>> = { label: 'L', name: 'N', address: 'A' };

/** The forms of a document's attributions, by what they would be known again by; where several fit, always the same one. */
export class Forms {
  private readonly tables: Readonly<Record<Sought, Map<string, Form | Form[]>>> = { label: new Map(), name: new Map(), address: new Map() };

  /** Puts a form in that no attribution had before, or takes out one that none has any more; `changed` takes the facts that are other now. */
  add(form: Form, changed: Set<number>): void { this.each(form, changed, including); }
  remove(form: Form, changed: Set<number>): void { this.each(form, changed, excluding); }

  get(sought: Sought, text: string): Form | undefined { const found = this.tables[sought].get(text); return Array.isArray(found) ? found[0] : found; }
  factOf(sought: Sought, text: string): number { return hashOf(kinds[sought], text); }

  private each(form: Form, changed: Set<number>, to: (all: readonly Form[], form: Form) => Form[]): void {
    const change = (sought: Sought, text: string) => {
      const table = this.tables[sought], before = table.get(text), all = to(before === undefined ? [] : Array.isArray(before) ? before : [before], form);
      if (!all.length) table.delete(text); else table.set(text, all.length === 1 ? all[0] : all);
      if ((Array.isArray(before) ? before[0] : before) !== all[0]) changed.add(this.factOf(sought, text));
    };
    for (const label of form.labels) change('label', label);
    for (const name of form.names) change('name', name);
    if (form.address !== null) change('address', form.address);
  }
}

function including(all: readonly Form[], form: Form): Form[] { return [...all, form].sort((a, b) => order(a, b)); }
function excluding(all: readonly Form[], form: Form): Form[] { return all.filter(each => each !== form); }
function order(a: Form, b: Form): number { const one = keyOf(a), other = keyOf(b); return one < other ? -1 : one > other ? 1 : 0; }
function keyOf({ speaker, kind, speakerKind, labels }: Form): string { return [kind, speaker, speakerKind, ...labels].join('\n'); }
