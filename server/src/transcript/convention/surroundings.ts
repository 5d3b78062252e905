import type { Candidate } from '../reading/candidates';
import type { LineReading } from '../reading/line';

/** Lines above this length, when unfinished, go on in the next line (hard-wrapped text). */
const wrapped = 50, leastAttribution = 2;

/** What the lines before and after a candidate say for or against it, as log-odds. */
export function surroundings(before: LineReading | undefined, after: LineReading | undefined, c: Candidate): number {
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

function isBlank(reading: LineReading | undefined): boolean { return !reading || reading.class === 'blank'; }
