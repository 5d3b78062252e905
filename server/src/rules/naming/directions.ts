import type { Transcript } from '../../transcript/model';
import { kindOfLine } from '../habit';
import { nearestText } from '../places';

/** A direction like others that stand so often behind somebody's words tells of the room, or of the record, and not of one speaker. */
const usual = 3;

/** The directions that a document has again and again behind somebody's words: applause, heckling, a time, a language. */
export class UsualDirections {
  private readonly counts = new Map<string, number>();

  constructor(transcript: Transcript) {
    for (const { range } of transcript.directions) {
      const above = nearestText(transcript, range.start.line, -1), key = beginningOf(transcript.lines.slice(range));
      if (above >= 0 && kindOfLine(transcript, above) === 'statement') this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    }
  }

  has(direction: string): boolean { return (this.counts.get(beginningOf(direction)) ?? 0) >= usual; }
}

/** What directions are told apart by: heckling with its own speaker, a number (a time, a page), or the first word. */
function beginningOf(direction: string): string {
  if (/\p{L}: /u.test(direction)) return ':';
  return direction.match(/\p{L}+|\p{N}/u)?.[0].toLowerCase().replace(/^\p{N}$/u, '0') ?? '';
}
