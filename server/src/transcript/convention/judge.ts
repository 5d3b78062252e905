import { formOf, isKnown, repetition, type Names, type Sighting, type Survey } from './survey';
import { clamp, isUnmarked, isWeak, shapeWeight } from './weights';

/** How the shapes of one document stand to one another. */
export interface Standing {
  readonly surveys: readonly Survey[];
  readonly total: number;
  readonly strongest: number;
  /** The most labels, in expectation, that a shape with a mark of its own has. */
  readonly marked: number;
}

export function standingOf(surveys: readonly Survey[]): Standing {
  let total = 0, strongest = 0, marked = 0;
  for (const { shape, expected } of surveys) {
    total += expected;
    strongest = Math.max(strongest, expected);
    if (!isUnmarked(shape)) marked = Math.max(marked, expected);
  }
  return { surveys, total, strongest, marked };
}

/** How far the document as a whole speaks for a shape, as log-odds. */
export function priorOf(s: Survey, standing: Standing): number {
  const { total, strongest, surveys } = standing;
  const purity = (s.expected + 0.5) / (s.sightings.length + 1), share = total > 0 ? s.expected / total : 0;
  const own = clamp(clamp(1.2 * Math.log(purity / (1 - purity)), -3, 3) + clamp(Math.log2(1 + s.expected) / 2 - 1.2, -1.2, 2), -4, 3.5);
  const beside = s.expected >= strongest ? 0 : isWeak(s.shape) ? clamp(Math.log10(share + 0.001) * 3.5, -5, 0) : clamp(Math.log10(share + 0.001) * 2, -3.5, 0);
  const rivalRecurs = surveys.some(other => other !== s && other.sure >= 3 && other.distinct < other.sure * 0.75);
  const recurs = s.sure >= 4 ? clamp((0.75 - s.distinct / s.sure) * Math.min(16, s.sure), rivalRecurs ? -4.5 : -1.5, 1) : 0;
  return own + beside + recurs - (total < 2.5 ? 1.5 : 0) - besideMarked(s, standing.marked);
}

function besideMarked(s: Survey, marked: number): number {
  if (marked < 3 || s.expected >= marked * 1.5) return 0;
  return isUnmarked(s.shape) ? 6 : s.shape.startsWith('own stop') ? 3 : 0;
}

/** Reads a candidate again in the document's light: tells each cue and its weight; the label's odds are their sum. */
export function weigh({ candidate: c, surroundings }: Sighting, s: Survey, prior: number, standing: Standing, names: Names, titleLike: boolean, say: (cue: string, weight: number) => void): void {
  for (const [cue, weight] of c.reading.cues) say(cue, weight);
  const either = (forIt: string, against: string, weight: number) => say(weight < 0 ? against : forIt, weight);
  either('mark', 'weak-mark', shapeWeight(c));
  say('repeated', repetition(c, s.keys.get(c.key)!));
  say('surroundings', surroundings);
  if (titleLike && s.keys.get(c.key) === 1) say('title', s.expected > Math.max(2, standing.total * 0.6) && c.place === 'own' ? -0.5 : -3);
  either('convention', 'unlike-convention', prior);
  const share = ((s.forms.get(formOf(c)) ?? 0) + 0.2) / (s.expected + 1), { form, comma } = c.reading;
  const sturdy = !comma && (form === 'part' || form === 'titled' || form === 'office');
  either('form', 'unlike-form', clamp(Math.log(share / 0.15) * Math.min(1.6, s.expected / 6), sturdy ? -1 : -4, 1.5));
  if (isKnown(c, names)) say('known-speaker', c.close === 'none' || c.close === 'role' ? 0.8 : 2.5);
}
