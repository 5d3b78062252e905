import type { Form, Tally } from './tally';

/** Where labels of other shapes name a speaker, if any do. */
export type Known = 'unknown' | 'inline' | 'on-own-line';

/** Sightings of one name in labels of one shape. Counts only sightings that stand in the document now. */
export class Entry {
  count = 0;
  /** How many look sure by themselves, and how many the convention accepts. */
  sure = 0;
  accepted = 0;
  /** How many look sure in each form; most names never do. */
  private forms: Map<Form, number> | null = null;

  /** `kin`: the entries of the same name, one a shape, this one among them. */
  constructor(readonly key: string, readonly tally: Tally, readonly kin: readonly Entry[]) {}

  /** Counts sure labels of a form, one more or one less; true where it is the first that came or the last that went. */
  step(form: Form, step: 1 | -1): boolean {
    const forms = this.forms ??= new Map<Form, number>(), count = (forms.get(form) ?? 0) + step;
    if (count) forms.set(form, count); else forms.delete(form);
    return count === (step > 0 ? 1 : 0);
  }

  /** Whether labels of another shape name this speaker: those vouch for it. */
  get known(): Known {
    let known: Known = 'unknown';
    for (const other of this.kin) if (other !== this && other.accepted > 0) {
      if (other.tally.own) return 'on-own-line';
      known = 'inline';
    }
    return known;
  }
}

/** All names that candidates of a document could name, by folded name and shape. */
export class Names {
  private readonly kins = new Map<string, Entry[]>();

  /** The entry of a name in a shape, made where there is none. */
  entry(key: string, tally: Tally): Entry {
    let kin = this.kins.get(key);
    if (!kin) this.kins.set(key, kin = []);
    for (const entry of kin) if (entry.tally === tally) return entry;
    const made = new Entry(key, tally, kin);
    kin.push(made);
    return made;
  }

  /** Forgets a name that is seen nowhere any more in its shape. */
  forget(entry: Entry): void {
    const kin = this.kins.get(entry.key)!;
    kin.splice(kin.indexOf(entry), 1);
    if (!kin.length) this.kins.delete(entry.key);
  }
}
