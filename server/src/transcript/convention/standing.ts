import { unit, type Form, type Tally } from './tally';
import { clamp, isUnmarked, isWeak } from './weights';

/**
 * How one shape of label stands in the document: what the document says for it, in steps of `grain`. Since it comes in steps, an edit hardly
 * ever moves it: only one that changes the document's convention makes all lines be weighed again.
 */
export interface Standing {
  readonly shape: string;
  /** How far the document as a whole speaks for the shape, as log-odds. */
  readonly prior: number;
  /** For each form of its candidates, how far it is the shape's habit, as log-odds; less where no stronger shape has it. */
  readonly forms: ReadonlyMap<Form, number>;
  /** Labels of this shape are nearly all that the document has. */
  readonly dominant: boolean;
}

const grain = 1 / 8;

/** The standing of each shape; standings that are as they were stay the very same objects. */
export function standingsOf(tallies: readonly Tally[], before: ReadonlyMap<string, Standing>): Map<string, Standing> {
  let total = 0, strongest = 0, marked = 0, recurring = 0;
  for (const { shape, expected, sure, distinct } of tallies) {
    total += expected / unit;
    strongest = Math.max(strongest, expected / unit);
    if (!isUnmarked(shape)) marked = Math.max(marked, expected / unit);
    if (recurs(sure, distinct)) recurring++;
  }
  const standings = new Map<string, Standing>(), habits = new Map<Form, number>();
  for (const { forms } of tallies) for (const [form, { expected }] of forms) habits.set(form, (habits.get(form) ?? 0) + expected);
  for (const tally of tallies) {
    const { shape, sure, distinct } = tally, expected = tally.expected / unit, rival = recurring > (recurs(sure, distinct) ? 1 : 0);
    const forms = new Map<Form, number>();
    for (const [form, { expected: own }] of tally.forms) {
      const alien = expected < strongest ? Math.min(0, habit((habits.get(form)! - own) / unit, total - expected)) * Math.min(1, (total - expected) / 12) : 0;
      forms.set(form, rounded(habit(own / unit, expected) * Math.min(1.6, expected / 6) + Math.max(-1, alien)));
    }
    const made: Standing = { shape, prior: rounded(prior(tally, expected, total, strongest, marked, rival)), forms, dominant: expected > Math.max(2, total * 0.6) }, known = before.get(shape);
    standings.set(shape, known && isSame(known, made) ? known : made);
  }
  return standings;
}

/** How far a form that `own` of `all` labels have is their habit, as log-odds: a document's labels are of few forms. */
function habit(own: number, all: number): number { return Math.log((own + 0.2) / (all + 1) / usual); }
const usual = 0.15;

/** Its speakers speak again; decoys do not. */
function recurs(sure: number, distinct: number): boolean { return sure >= 3 && distinct < sure * 0.75; }

function prior({ shape, count, sure, distinct }: Tally, expected: number, total: number, strongest: number, marked: number, rivalRecurs: boolean): number {
  const purity = (expected + 0.5) / (count + 1), share = total > 0 ? expected / total : 0;
  const own = clamp(clamp(1.2 * Math.log(purity / (1 - purity)), -3, 3) + clamp(Math.log2(1 + expected) / 2 - 1.2, -1.2, 2), -4, 3.5);
  const beside = expected >= strongest ? 0 : isWeak(shape) ? clamp(Math.log10(share + 0.001) * 3.5, -5, 0) : clamp(Math.log10(share + 0.001) * 2, -3.5, 0);
  const again = sure >= 4 ? clamp((0.75 - distinct / sure) * Math.min(16, sure), rivalRecurs ? -4.5 : -1.5, 1) : 0;
  return own + beside + again - (total < 2.5 ? 1.5 : 0) - besideMarked(shape, expected, marked);
}

/** Where a document marks its labels, lines without a mark are its headings, lists and clauses. */
function besideMarked(shape: string, expected: number, marked: number): number {
  if (marked < 3 || expected >= marked * 1.5) return 0;
  return isUnmarked(shape) ? 6 : shape.startsWith('own stop') ? 3 : 0;
}

function rounded(odds: number): number { return Math.round(odds / grain) * grain; }

function isSame(a: Standing, b: Standing): boolean {
  if (a.prior !== b.prior || a.dominant !== b.dominant || a.forms.size !== b.forms.size) return false;
  for (const [form, weight] of a.forms) if (b.forms.get(form) !== weight) return false;
  return true;
}
