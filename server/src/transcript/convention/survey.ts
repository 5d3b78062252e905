import type { Candidate } from '../reading/candidates';
import type { LineReading } from '../reading/line';
import { surroundings } from './surroundings';
import { shapeWeight, sigmoid } from './weights';

/** A candidate where it stands. */
export interface Sighting {
  readonly line: number;
  readonly candidate: Candidate;
  /** Log-odds of the line beside its neighbours. */
  readonly surroundings: number;
}

/** Speakers that labels of some shape name, by key: what one shape found vouches for another. */
export type Names = ReadonlyMap<string, ReadonlySet<string>>;

/** All lines that could be labels of one shape, and how they look together. */
export interface Survey {
  readonly shape: string;
  readonly sightings: readonly Sighting[];
  /** How often each speaker's key stands in this shape. */
  readonly keys: ReadonlyMap<string, number>;
  /** How many are labels, in expectation. */
  readonly expected: number;
  /** The same by form: a document's labels are of few forms. */
  readonly forms: ReadonlyMap<string, number>;
  /** How many look sure, and how many different speakers those name: speakers speak again, decoys do not. */
  readonly sure: number;
  readonly distinct: number;
}

/** Groups the candidates of all lines by shape. */
export function sightingsOf(readings: readonly LineReading[]): Map<string, Sighting[]> {
  const shapes = new Map<string, Sighting[]>();
  for (let line = 0; line < readings.length; line++) for (const candidate of readings[line].candidates) {
    const sightings = shapes.get(candidate.shape);
    const sighting = { line, candidate, surroundings: surroundings(readings, line, candidate) };
    if (sightings) sightings.push(sighting); else shapes.set(candidate.shape, [sighting]);
  }
  return shapes;
}

/** Weighs the candidates of one shape by looks, repetition and what other shapes found. */
export function survey(shape: string, sightings: readonly Sighting[], names: Names): Survey {
  const keys = new Map<string, number>(), forms = new Map<string, number>(), surely = new Set<string>();
  for (const { candidate: c } of sightings) keys.set(c.key, (keys.get(c.key) ?? 0) + 1);
  let expected = 0, sure = 0;
  for (const { candidate: c, surroundings } of sightings) {
    const p = sigmoid(c.reading.score + shapeWeight(c) + repetition(c, keys.get(c.key)!) + surroundings + (isKnown(c, names) ? 0.8 : 0));
    expected += p;
    forms.set(formOf(c), (forms.get(formOf(c)) ?? 0) + p);
    if (p > 0.5) { sure++; surely.add(c.key); }
  }
  return { shape, sightings, keys, expected, forms, sure, distinct: surely.size };
}

export function formOf(c: Candidate): string { return c.reading.comma ? c.reading.form + ', role' : c.reading.form; }

export function isKnown(c: Candidate, names: Names): boolean {
  const shapes = names.get(c.key);
  return shapes !== undefined && (shapes.size > 1 || !shapes.has(c.shape));
}

/** A name that comes again is a name; a heading word that comes again is a heading. */
export function repetition(c: Candidate, count: number): number {
  return count < 2 || c.reading.cues.some(([cue]) => cue === 'heading-word') ? 0 : Math.min(3.4, 1.3 * Math.log2(count));
}
