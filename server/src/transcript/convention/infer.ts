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

/**
 * Infers the document's convention and answers its labels, at most one a line, in order. Every shape of label is held to account by
 * what its candidates look like and how often their names recur; the candidates are then read again in that light.
 */
export function infer(readings: readonly LineReading[]): Label[] {
  const shapes = sightingsOf(readings);
  let names: Names = new Map(), labels = new Map<number, Label>();
  for (let round = 0; round < rounds; round++) {
    labels = read(shapes, readings, names);
    const found = new Map<string, Set<string>>();
    for (const { candidate: { key, shape } } of labels.values()) found.set(key, (found.get(key) ?? new Set<string>()).add(shape));
    names = found;
  }
  const kept = [...labels.values()].sort((a, b) => a.line - b.line), directions = new Map<string, Direction>();
  for (const shape of shapes.keys()) {
    const lines = kept.filter(label => label.candidate.shape === shape).map(label => label.line);
    directions.set(shape, directionOf(shape, lines, readings, line => labels.has(line)));
  }
  return kept.map(label => ({ ...label, direction: directions.get(label.candidate.shape)! }));
}

function read(shapes: ReadonlyMap<string, readonly Sighting[]>, readings: readonly LineReading[], names: Names): Map<number, Label> {
  const standing = standingOf([...shapes].map(([shape, sightings]) => survey(shape, sightings, names))), labels = new Map<number, Label>();
  for (const s of standing.surveys) {
    const prior = priorOf(s, standing);
    for (const sighting of s.sightings) {
      const { line, candidate } = sighting, cues: [string, number][] = [];
      let odds = 0;
      weigh(sighting, s, prior, standing, names, isTitleLike(readings, line), (cue, weight) => { if (weight) { odds += weight; cues.push([cue, weight]); } });
      const rival = labels.get(line);
      if (odds > 0 && (!rival || rival.odds < odds)) labels.set(line, { line, candidate, direction: 'before', odds, cues });
    }
  }
  return labels;
}
