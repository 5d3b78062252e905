import type { Candidate } from '../reading/candidates';
import type { LineReading } from '../reading/line';

/** Lines above this length, when unfinished, go on in the next line (hard-wrapped text). */
const wrapped = 50, leastAttribution = 2, longestTitle = 120, titleWithin = 40;

/** What the lines beside a candidate say for or against it, as log-odds. */
export function surroundings(readings: readonly LineReading[], line: number, c: Candidate): number {
  const before = readings[line - 1], after = readings[line + 1];
  let weight = 0;
  // A line that goes on from an unfinished one is the middle of a sentence; an attribution of its own is finished without a full stop.
  if (before && before.class === 'text' && !before.closed && before.length > wrapped && !before.candidates.some(isAttribution)) weight -= c.close === 'colon' ? 4 : 8;
  if (c.place === 'own' && c.close !== 'colon') {
    if (!after && !before) weight -= 2;
    if (isBlank(before) && isBlank(after)) weight -= 0.5;
  }
  return weight;
}

/** "Name, position" with a line to itself. */
function isAttribution({ place, close, reading }: Candidate): boolean { return place === 'own' && close === 'role' && reading.score > leastAttribution; }

/** The first line of all, short and alone, is rather a title ("Debate: A, B (1 of 3)"). */
export function isTitleLike(readings: readonly LineReading[], line: number): boolean {
  if (line >= titleWithin || readings[line].length >= longestTitle || readings[line].closed || !isBlank(readings[line + 1])) return false;
  for (let above = 0; above < line; above++) if (readings[above].class === 'text') return false;
  return true;
}

function isBlank(reading: LineReading | undefined): boolean { return !reading || reading.class === 'blank'; }
