import type { Candidate } from '../reading/candidates';
import { repetition, unsaid, type Sighting } from './ledger';
import type { Known } from './names';
import type { Said } from './said';
import type { Standing } from './standing';
import type { Form } from './tally';
import { shapeWeight } from './weights';

/** A line that names a speaker, as the document's convention has it: `line` counts from its part's first. Immutable. */
export class Label {
  constructor(
    readonly line: number, readonly candidate: Candidate, readonly odds: number, private readonly surroundings: number, private readonly said: Said,
    private readonly repetitions: number, private readonly known: Known, private readonly title: boolean, private readonly form: Form, private readonly standing: Standing,
  ) {}

  /** The cues that make its odds, each with its weight as log-odds; worked out when somebody asks why. */
  get cues(): readonly (readonly [cue: string, weight: number])[] {
    const cues: [string, number][] = [];
    weigh(this.candidate, this.surroundings, this.said, this.repetitions, this.known, this.title, this.form, this.standing, (cue, weight) => { if (weight) cues.push([cue, weight]); });
    return cues;
  }

  /** Whether it says the same of the same line. */
  equals(other: Label): boolean {
    return this.line === other.line && this.candidate === other.candidate && this.odds === other.odds && this.surroundings === other.surroundings && unsaid(this.said) === unsaid(other.said)
      && this.repetitions === other.repetitions && this.known === other.known && this.title === other.title && this.form === other.form && this.standing === other.standing;
  }
}

/** Log-odds of a sighting in the light of the document; `known`: where labels of other shapes name the same speaker. What `weigh` tells cue by cue, in one sum. */
export function oddsOf({ candidate: c, surroundings, said, entry, repetitions, form }: Sighting, standing: Standing, title: boolean, known: Known): number {
  return c.reading.score + entry.tally.markWeight + repetition(c, repetitions) + surroundings + unsaid(said) + (title && repetitions === 1 ? titleWeight(c, standing) : 0)
    + standing.prior + formWeight(c, form, standing) + knownWeight(c, known) + (repetitions === 1 && known === 'unknown' ? onceWeight(c, standing) : 0);
}

export function labelOf(sighting: Sighting, standing: Standing, title: boolean, known: Known, odds: number): Label {
  return new Label(sighting.line, sighting.candidate, odds, sighting.surroundings, sighting.said, sighting.repetitions, known, title, sighting.form, standing);
}

/** Reads a candidate again in the document's light: tells each cue and its weight; the label's odds are their sum. */
function weigh(c: Candidate, surroundings: number, said: Said, repetitions: number, known: Known, title: boolean, form: Form, standing: Standing, say: (cue: string, weight: number) => void): void {
  for (const [cue, weight] of c.reading.cues) say(cue, weight);
  const either = (forIt: string, against: string, weight: number) => say(weight < 0 ? against : forIt, weight);
  either('mark', 'weak-mark', shapeWeight(c));
  say('repeated', repetition(c, repetitions));
  say('surroundings', surroundings);
  say('unsaid', unsaid(said));
  if (title && repetitions === 1) say('title', titleWeight(c, standing));
  either('convention', 'unlike-convention', standing.prior);
  either('form', 'unlike-form', formWeight(c, form, standing));
  say('known-speaker', knownWeight(c, known));
  if (repetitions === 1 && known === 'unknown') say('once', onceWeight(c, standing));
}

function titleWeight(c: Candidate, standing: Standing): number { return standing.dominant && c.place === 'own' ? -0.5 : -3; }

/** How far labels of the candidate's form are the shape's habit; a form that is sure by itself loses little. */
function formWeight({ reading: { form, comma } }: Candidate, whole: Form, standing: Standing): number {
  const sturdy = !comma && (form === 'part' || form === 'titled' || form === 'office');
  return Math.max(standing.forms.get(whole)!, sturdy ? -1 : -Infinity);
}

/** A form that is sure by itself may come once; a full name is half sure. */
function onceWeight({ reading: { form, comma } }: Candidate, { once }: Standing): number {
  return !comma && (form === 'part' || form === 'titled' || form === 'office' || form === 'initials') ? 0 : !comma && (form === 'full' || form === 'caps' || form === 'code') ? once / 2 : once;
}

/** Only other labels tell a speaker from a key where an address stands behind. A bare name that labels with words behind them have as well is as likely a heading or a list's item; with a full stop, somebody who is called. */
function knownWeight(c: Candidate, known: Known): number {
  return known === 'unknown' ? 0 : c.close === 'link' ? 6.5 : (c.close === 'none' || c.close === 'role' || c.close === 'stop' && c.place === 'own') && known === 'inline' ? 0.8 : 2.5;
}
