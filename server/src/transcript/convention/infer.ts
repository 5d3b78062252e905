import type { Candidate } from '../reading/candidates';
import type { LineReading } from '../reading/line';
import { directionOf, type Direction } from './direction';
import { priorOf, standingOf, weigh } from './judge';
import { isTitleLike } from './surroundings';
import { sightingsOf, survey, type Names, type Sighting } from './survey';

/** A line that names a speaker, as the document's convention has it. */
export interface Label {
  readonly line: number;
  readonly candidate: Candidate;
  readonly direction: Direction;
  /** Log-odds in the light of the whole document, and the cues that make them. */
  readonly odds: number;
  readonly cues: readonly (readonly [cue: string, weight: number])[];
}

/** Names that one shape found vouch for another; what they vouch for may vouch again. */
const rounds = 3;

/** A candidate that the convention explains, and how to tell why. */
interface Accepted { readonly sighting: Sighting; readonly odds: number; readonly tell: (say: (cue: string, weight: number) => void) => void }

/**
 * Infers the document's convention and answers its labels, at most one a line, in order. Every shape of label is held to account by
 * what its candidates look like and how often their names recur; the candidates are then read again in that light.
 */
export function infer(readings: readonly LineReading[]): Label[] {
  const shapes = sightingsOf(readings);
  let names: Names = new Map(), accepted = new Map<number, Accepted>();
  for (let round = 0; round < rounds; round++) {
    accepted = read(shapes, readings, names);
    const found = new Map<string, Set<string>>();
    for (const { sighting: { candidate: { key, shape } } } of accepted.values()) {
      const known = found.get(key);
      if (known) known.add(shape); else found.set(key, new Set([shape]));
    }
    names = found;
  }
  const lines = [...accepted.keys()].sort((a, b) => a - b), isLabel = (line: number) => accepted.has(line), directions = new Map<string, Direction>();
  for (const shape of shapes.keys()) directions.set(shape, directionOf(shape, lines.filter(line => accepted.get(line)!.sighting.candidate.shape === shape), readings, isLabel));
  return lines.map(line => {
    const { sighting: { candidate }, odds, tell } = accepted.get(line)!, cues: [string, number][] = [];
    tell((cue, weight) => { if (weight) cues.push([cue, weight]); });
    return { line, candidate, direction: directions.get(candidate.shape)!, odds, cues };
  });
}

function read(shapes: ReadonlyMap<string, readonly Sighting[]>, readings: readonly LineReading[], names: Names): Map<number, Accepted> {
  const standing = standingOf([...shapes].map(([shape, sightings]) => survey(shape, sightings, names))), accepted = new Map<number, Accepted>();
  for (const s of standing.surveys) {
    const prior = priorOf(s, standing);
    for (const sighting of s.sightings) {
      const titleLike = isTitleLike(readings, sighting.line);
      let odds = 0;
      weigh(sighting, s, prior, standing, names, titleLike, (_, weight) => { odds += weight; });
      const rival = odds > 0 ? accepted.get(sighting.line) : undefined;
      if (odds > 0 && (!rival || rival.odds < odds)) accepted.set(sighting.line, { sighting, odds, tell: say => weigh(sighting, s, prior, standing, names, titleLike, say) });
    }
  }
  return accepted;
}
