import { readingAt, type Ground } from '../parts/ground';
import type { Candidate } from '../reading/candidates';

const longestTitle = 120, titleWithin = 40;

/** The document's first line of text, where it is short and alone: it is rather a title ("Debate: A, B (1 of 3)"). -1 where there is none. */
export function titleLine(ground: Ground): number {
  for (let line = 0; line < titleWithin && line < ground.lines.count; line++) {
    const reading = readingAt(ground, line)!;
    if (reading.class === 'text') return !reading.candidates.some(isSpeaker) && reading.length < longestTitle && !reading.closed && (readingAt(ground, line + 1)?.class ?? 'blank') === 'blank' ? line : -1;
  }
  return -1;
}

/** "ДАНА УИТЛОК, ведущая:" and nothing behind it: no title says who somebody is and ends so. */
function isSpeaker({ place, close, reading: { role, score } }: Candidate): boolean { return place === 'own' && close === 'colon' && role !== null && score > surely; }
const surely = 2;
