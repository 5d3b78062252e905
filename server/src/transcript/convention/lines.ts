import type { Ground } from '../parts/ground';
import type { Part } from '../parts/part';
import { labelOf, oddsOf, type Label } from './label';
import type { Ledger, Sighting } from './ledger';
import { saidAt } from './said';
import { talksAt } from './talk';
import { mannerOf, reach, surroundings } from './surroundings';

const none: readonly never[] = [];

/** Enters a part's candidates into the ledger; of a part that was read before, only what its neighbours say is asked again. True where anything changed. */
export function enterSightings(ground: Ground, part: Part, ledger: Ledger, fresh: boolean): boolean {
  const { readings, firstLine } = part;
  if (!fresh) {
    let changed = false;
    for (const sighting of part.sightings) {
      if (sighting.line >= reach && sighting.line < readings.length - reach) continue;
      const weight = surroundings(ground, firstLine + sighting.line, sighting.candidate, sighting.manner);
      if (weight !== sighting.surroundings) { sighting.surroundings = weight; changed = true; }
      const said = saidAt(ground, part, sighting.line, sighting.candidate);
      if (said !== sighting.said) { ledger.hear(sighting, said); changed = true; }
    }
    return changed;
  }
  let sightings: Sighting[] | null = null;
  for (let line = 0; line < readings.length; line++) for (const candidate of readings[line].candidates) {
    const manner = mannerOf(part, line, candidate);
    (sightings ??= []).push(ledger.enter(line, candidate, surroundings(ground, firstLine + line, candidate, manner), manner, saidAt(ground, part, line, candidate), talksAt(part, line, candidate)));
  }
  part.sightings = sightings ?? none;
  return true;
}

export function assess(part: Part, ledger: Ledger): void {
  for (const sighting of part.sightings) if (part.isPageHead(sighting.line)) ledger.dismiss(sighting); else ledger.assess(sighting);
}

/**
 * Decides which of a part's candidates the convention accepts, at most one a line. First by themselves, which lets their names vouch for
 * the same names in other shapes; then (`finally`) as those vouch for them: these are the labels. True where they changed. `title`: the line that is
 * rather a title, -1 for none.
 */
export function decide(part: Part, ledger: Ledger, title: number, finally_: boolean): boolean {
  const { sightings } = part;
  let labels: Label[] | null = null;
  for (let first = 0; first < sightings.length;) {
    const { line } = sightings[first];
    let best: Sighting | null = null, most = 0, behind = first;
    for (; behind < sightings.length && sightings[behind].line === line; behind++) {
      const sighting = sightings[behind], odds = oddsOf(sighting, ledger.standing(sighting.candidate.shape), line === title, finally_ ? sighting.entry.known : 'unknown');
      if (odds > most && !part.isPageHead(line)) { best = sighting; most = odds; }
    }
    if (finally_) { if (best) (labels ??= []).push(labelOf(best, ledger.standing(best.candidate.shape), line === title, best.entry.known, most)); }
    else for (let at = first; at < behind; at++) ledger.accept(sightings[at], sightings[at] === best);
    first = behind;
  }
  if (!finally_) return false;
  const before = part.labels, after = labels ?? none;
  if (before.length === after.length && after.every((label, i) => label.equals(before[i]))) return false;
  part.labels = after;
  return true;
}
