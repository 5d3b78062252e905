import type { Candidate } from '../reading/candidates';
import { noHeadings, type Part } from '../parts/part';
import { Names, type Entry } from './names';
import { Said } from './said';
import { standingsOf, type Standing } from './standing';
import { expectation, formOf, Tally, unit, type Form, type Manner } from './tally';

/** A name that comes again is a name, and from so many times on it is no surer. */
export const mostRepetitions = 8;

/** A candidate where it stands: line `line` of its part. */
export class Sighting {
  /** The expectation that it is a label, before the document is heard; in the tally's units. */
  expected = 0;
  /** The convention accepts it, before other shapes vouch for its name. */
  accepted = false;
  readonly form: Form;

  constructor(readonly line: number, readonly candidate: Candidate, readonly entry: Entry, public surroundings: number, readonly manner: Manner, public said: Said, readonly talks: boolean) { this.form = formOf(candidate, manner); }

  /** How often the name stands in this shape, as far as it matters. */
  get repetitions(): number { return Math.min(this.entry.count, mostRepetitions); }
}

/**
 * The evidence of a whole document: what its candidates add up to, kept up to date as candidates come and go. What it concludes
 * depends on the candidates only, so that a document that was edited and one that was read anew conclude the same.
 */
export class Ledger {
  private readonly names = new Names();
  private readonly tallies = new Map<string, Tally>();
  private standings: ReadonlyMap<string, Standing> = new Map();
  /** Names whose number changed since `takeMoved`, with the number before. */
  private readonly counted = new Map<Entry, number>();
  private readonly vouched = new Map<Entry, boolean>();
  /** How many lines of text the document has, how many headings of scenes, times on lines of their own and before text, and headings of Markdown of each level. */
  private lines = 0;
  private scenes = 0;
  private timings = 0;
  private timed = 0;
  private readonly headed = [0, 0, 0, 0, 0, 0];

  /** Counts the lines of a part that comes or goes. */
  count({ texts, scenes, timings, timed, headed }: Pick<Part, 'texts' | 'scenes' | 'timings' | 'timed' | 'headed'>, step: 1 | -1): void {
    this.lines += step * texts;
    this.scenes += step * scenes;
    this.timings += step * timings;
    this.timed += step * timed;
    if (headed !== noHeadings) for (let level = 0; level < headed.length; level++) this.headed[level] += step * headed[level];
  }

  enter(line: number, candidate: Candidate, surroundings: number, manner: Manner, said: Said, talks: boolean): Sighting {
    let tally = this.tallies.get(candidate.shape);
    if (!tally) this.tallies.set(candidate.shape, tally = new Tally(candidate.shape, candidate));
    const entry = this.names.entry(candidate.key, tally), sighting = new Sighting(line, candidate, entry, surroundings, manner, said, talks);
    this.note(entry);
    entry.count++;
    tally.count++;
    tally.form(sighting.form).count++;
    return sighting;
  }

  leave(sighting: Sighting): void {
    const { entry, form } = sighting, { tally } = entry;
    this.expect(sighting, 0);
    this.accept(sighting, false);
    this.note(entry);
    entry.count--;
    tally.count--;
    const forms = tally.form(form);
    if (--forms.count === 0) tally.forms.delete(form);
    if (entry.count === 0) this.names.forget(entry);
    if (tally.count === 0) this.tallies.delete(tally.shape);
  }

  private note(entry: Entry): void { if (!this.counted.has(entry)) this.counted.set(entry, entry.count); }

  /** Weighs a sighting by its looks, its neighbours and the name's repetition. */
  assess(sighting: Sighting): void {
    const { candidate, entry, surroundings, said } = sighting;
    this.expect(sighting, expectation(candidate.reading.score + entry.tally.markWeight + repetition(candidate, entry.count) + surroundings + unsaid(said)));
  }

  /** Says that a sighting is no label, whatever it looks like. */
  dismiss(sighting: Sighting): void { this.expect(sighting, 0); }

  private expect(sighting: Sighting, expected: number): void {
    const { entry } = sighting, { tally } = entry, before = sighting.expected;
    if (before === expected) return;
    tally.expected += expected - before;
    tally.form(sighting.form).expected += expected - before;
    const was = before * 2 > unit, is = expected * 2 > unit;
    if (was !== is) {
      const step = is ? 1 : -1;
      tally.sure += step;
      if (sighting.manner === 'speech') tally.spoken += step;
      if (sighting.talks) tally.talks += step;
      count(tally, sighting.said, step);
      tally.key(sighting.candidate, step);
      if (is ? entry.sure++ === 0 : --entry.sure === 0) tally.distinct += step;
      const form = tally.form(sighting.form);
      form.sure += step;
      if (entry.step(sighting.form, step)) form.distinct += step;
    }
    sighting.expected = expected;
  }

  /** Says whether something is said where a sighting stands. */
  hear(sighting: Sighting, said: Said): void {
    if (sighting.expected * 2 > unit) {
      count(sighting.entry.tally, sighting.said, -1);
      count(sighting.entry.tally, said, 1);
    }
    sighting.said = said;
  }

  /** Says whether the convention accepts a sighting: then its name vouches for the same name in other shapes. */
  accept(sighting: Sighting, accepted: boolean): void {
    if (sighting.accepted === accepted) return;
    const { entry } = sighting;
    sighting.accepted = accepted;
    if (!this.vouched.has(entry)) this.vouched.set(entry, entry.accepted > 0);
    entry.accepted += accepted ? 1 : -1;
  }

  /** Names, since the last call, that come more or less often now in a way that matters. */
  takeCounted(): Set<Entry> {
    const moved = new Set<Entry>();
    for (const [entry, before] of this.counted) if (Math.min(before, mostRepetitions) !== Math.min(entry.count, mostRepetitions)) moved.add(entry);
    this.counted.clear();
    return moved;
  }

  /** Names, since the last call, in shapes for which another shape began or ceased to vouch. */
  takeVouched(): Set<Entry> {
    const moved = new Set<Entry>();
    for (const [entry, before] of this.vouched) if (before !== entry.accepted > 0) for (const other of entry.kin) if (other !== entry) moved.add(other);
    this.vouched.clear();
    return moved;
  }

  /** Hears the evidence: how each shape stands in the document now. True where that changed since the last call. */
  conclude(): boolean {
    const before = this.standings;
    this.standings = standingsOf([...this.tallies.values()], { lines: this.lines, scripted: this.scenes > 0, timings: this.timings, timed: this.timed, headed: this.headed }, before);
    return before.size !== this.standings.size || [...this.standings].some(([shape, standing]) => before.get(shape) !== standing);
  }

  standing(shape: string): Standing { return this.standings.get(shape)!; }
}

function count(tally: Tally, said: Said, step: 1 | -1): void {
  if (said & Said.Behind) tally.behind += step;
  if (said & Said.Before) tally.before += step;
}

/** What it says against a label that nothing beside it reads as speech: somebody may say anything, but seldom does. */
export function unsaid(said: Said): number { return said === Said.Neither ? -0.8 : 0; }

/** What a name's repetition says; a heading word that comes again is a heading, keys with addresses come again too, and a phrase with words of sentences is said again. */
export function repetition(candidate: Candidate, count: number): number {
  if (count < 2 || candidate.close === 'link') return 0;
  let share = 1;
  for (const [cue, weight] of candidate.reading.cues) if (cue === 'heading-word' && weight < again) return 0; else if (cue === 'common-words' && weight <= phrase) share = 0.5;
  return share * byRepetitions[Math.min(count, mostRepetitions)];
}
/** Two words of sentences and more; one may be a name as well ("Una", "И"). */
const phrase = -5, again = -2;
const byRepetitions: readonly number[] = Array.from({ length: mostRepetitions + 1 }, (_, count) => count < 2 ? 0 : Math.min(3.4, 1.3 * Math.log2(count)));
