import type { Attribution, SpeakerKind } from '../../transcript/model';
import { speakerKey } from '../../transcript/placed';
import { formOf, type Form } from '../naming/form';
import { officeOf } from '../naming/office';
import type { Page } from '../rule';

/** What one attribution says of its speaker. Those that say the same are one object. */
export interface Naming {
  /** All of it, in one string. */
  readonly id: string;
  readonly key: string;
  /** As written, without role or honorific. */
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly role: string | null;
  /** The role, where it says who the speaker is; null where it does not, or where another rule speaks of the attribution. */
  readonly office: string | null;
  /** The attribution has words. */
  readonly speaks: boolean;
  readonly form: Form | null;
}

/** Makes namings, each once for as long as an attribution has it. */
export class Namings {
  private readonly known = new Map<string, Naming>();
  private readonly counts = new Map<Naming, number>();

  /** `speaks`: the attribution is a statement's own. */
  of(attribution: Attribution, speaks: boolean, page: Page): Naming {
    const form = formOf(attribution, page.lines), { speaker, speakerKind, role } = attribution, office = speaks ? officeOf(attribution, page) : null, key = speakerKey(attribution);
    const id = [key, speaker, speakerKind, role ?? '\n', office ?? '\n', speaks, form && [form.kind, ...form.labels, '\n', ...form.names, form.address ?? '\n'].join('\n')].join('\n');
    let naming = this.known.get(id);
    if (!naming) this.known.set(id, naming = { id, key, name: speaker, kind: speakerKind, role, office, speaks, form });
    return naming;
  }

  /** An attribution that has it came (1) or went (-1); what none has any more is forgotten. Answers whether it is the first, or was the last. */
  count(naming: Naming, sign: 1 | -1): boolean {
    const now = (this.counts.get(naming) ?? 0) + sign;
    if (now) { this.counts.set(naming, now); return now === 1 && sign > 0; }
    this.counts.delete(naming);
    this.known.delete(naming.id);
    return true;
  }
}
