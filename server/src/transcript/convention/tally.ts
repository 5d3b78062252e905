import type { LabelForm } from '../reading/label';
import type { Candidate } from '../reading/candidates';
import { shapeWeight, sigmoid } from './weights';

/** Expectations are kept in whole numbers of this fraction, so that sums are the same in whatever order they were made. */
export const unit = 1024;

/** How the words behind a label read: as something said; as a sentence going on with a small letter; or as the value of a key, a number or a few unfinished words. */
export type Manner = 'speech' | 'small' | 'value';

/** What a candidate's label looks like, whether a role follows it, and whether its words begin with a small letter, or are a value's. */
export type Form = `${LabelForm}${'' | ', role'}${'' | ', small' | ', value'}`;

/** The expectation of labels of one form, how many candidates have it, how many of them look sure, and how many different names those have. */
interface FormTally { count: number; expected: number; sure: number; distinct: number }

/** All candidates of one shape, summed. The sums follow each edit; they depend on the candidates only, not on the order in which they came. */
export class Tally {
  count = 0;
  /** How many are labels, in expectation; in `unit`s. */
  expected = 0;
  /** How many look sure, and how many different names those have. */
  sure = 0;
  distinct = 0;
  /** How many of the sure ones have something said behind them. */
  spoken = 0;
  /** How many of the sure ones in brackets behind a bullet have words that people talk with. */
  talks = 0;
  /** How many of the sure ones have what reads as speech, however it is written, behind them, and before them. */
  behind = 0;
  before = 0;
  readonly forms = new Map<Form, FormTally>();
  /** What the sure ones have before the name, where that is a key ("Speaker: "): how many there are of each. */
  readonly keys = new Map<string, number>();
  /** What the shape's mark and dress say by themselves. */
  readonly markWeight: number;

  /** The labels have their lines to themselves. */
  readonly own: boolean;

  constructor(readonly shape: string, example: Candidate) {
    this.markWeight = shapeWeight(example);
    this.own = example.place === 'own';
  }

  /** Counts a sure candidate, one more or one less, by the key before its name. */
  key({ close, open }: Candidate, step: 1 | -1): void {
    if (close !== 'tag') return;
    const count = (this.keys.get(open) ?? 0) + step;
    if (count) this.keys.set(open, count); else this.keys.delete(open);
  }

  form(form: Form): FormTally {
    let found = this.forms.get(form);
    if (!found) this.forms.set(form, found = { count: 0, expected: 0, sure: 0, distinct: 0 });
    return found;
  }
}

/** A string that is put together is hashed anew each time that something is looked up by it: most forms are the label's own. */
export function formOf({ reading: { form, comma } }: Candidate, manner: Manner): Form { return !comma && manner === 'speech' ? form : `${form}${comma ? ', role' : ''}${manner === 'small' ? ', small' : manner === 'value' ? ', value' : ''}`; }

/** Log-odds as an expectation in whole `unit`s. */
export function expectation(odds: number): number { return Math.round(sigmoid(odds) * unit); }
