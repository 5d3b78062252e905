import type { Candidate } from '../reading/candidates';
import { repetition, type Sighting } from './ledger';
import type { Standing } from './standing';
import { formOf } from './tally';
import { clamp, shapeWeight } from './weights';

/** A line that names a speaker, as the document's convention has it: `line` counts from its part's first. Immutable. */
export class Label {
  constructor(
    readonly line: number, readonly candidate: Candidate, readonly odds: number, private readonly surroundings: number,
    private readonly repetitions: number, private readonly known: boolean, private readonly title: boolean, private readonly standing: Standing,
  ) {}

  /** The cues that make its odds, each with its weight as log-odds; worked out when somebody asks why. */
  get cues(): readonly (readonly [cue: string, weight: number])[] {
    const cues: [string, number][] = [];
    weigh(this.candidate, this.surroundings, this.repetitions, this.known, this.title, this.standing, (cue, weight) => { if (weight) cues.push([cue, weight]); });
    return cues;
  }

  /** Whether it says the same of the same line. */
  equals(other: Label): boolean {
    return this.line === other.line && this.candidate === other.candidate && this.odds === other.odds && this.surroundings === other.surroundings
      && this.repetitions === other.repetitions && this.known === other.known && this.title === other.title && this.standing === other.standing;
  }
}

/** Log-odds of a sighting in the light of the document; `known`: labels of another shape name the same speaker. */
export function oddsOf({ candidate, surroundings, repetitions }: Sighting, standing: Standing, title: boolean, known: boolean): number {
  let odds = 0;
  weigh(candidate, surroundings, repetitions, known, title, standing, (_, weight) => { odds += weight; });
  return odds;
}

export function labelOf(sighting: Sighting, standing: Standing, title: boolean, known: boolean, odds: number): Label {
  return new Label(sighting.line, sighting.candidate, odds, sighting.surroundings, sighting.repetitions, known, title, standing);
}

/** Reads a candidate again in the document's light: tells each cue and its weight; the label's odds are their sum. */
function weigh(c: Candidate, surroundings: number, repetitions: number, known: boolean, title: boolean, standing: Standing, say: (cue: string, weight: number) => void): void {
  for (const [cue, weight] of c.reading.cues) say(cue, weight);
  const either = (forIt: string, against: string, weight: number) => say(weight < 0 ? against : forIt, weight);
  either('mark', 'weak-mark', shapeWeight(c));
  say('repeated', repetition(c, repetitions));
  say('surroundings', surroundings);
  if (title && repetitions === 1) say('title', standing.dominant && c.place === 'own' ? -0.5 : -3);
  either('convention', 'unlike-convention', standing.prior);
  const { form, comma } = c.reading, sturdy = !comma && (form === 'part' || form === 'titled' || form === 'office');
  either('form', 'unlike-form', clamp(standing.forms.get(formOf(c))!, sturdy ? -1 : -4, 1.5));
  if (known) say('known-speaker', c.close === 'none' || c.close === 'role' ? 0.8 : 2.5);
}
