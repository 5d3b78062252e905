import { detached } from './label';
import type { LineReading } from './line';

/** Longer lines are not kept, nor more lines at a time than this (a power of two). */
const longest = 100, most = 256;

/**
 * The readings of lines that are a label and nothing else, by their text: a name that has a line to itself stands on many of them. One
 * such line is compared where it stands, so that no string is made and nothing is read again. Keeps no part of the document alive.
 */
export class RepeatedLines {
  private readonly texts = new Array<string>(most).fill('');
  private readonly readings = new Array<LineReading | null>(most).fill(null);

  /** The reading of the same text; null where it is not kept. */
  find(source: string, from: number, to: number): LineReading | null {
    if (to === from || to - from > longest) return null;
    const at = placeOf(source, from, to), text = this.texts[at];
    return text.length === to - from && source.startsWith(text, from) ? this.readings[at] : null;
  }

  keep(source: string, from: number, to: number, reading: LineReading): void {
    if (to - from > longest) return;
    const at = placeOf(source, from, to);
    this.texts[at] = detached(source.slice(from, to));
    this.readings[at] = reading;
  }
}

/** Told by a line's length, its first unit and its last. */
function placeOf(source: string, from: number, to: number): number { return (to - from) * 31 + source.charCodeAt(from) * 7 + source.charCodeAt(to - 1) & most - 1; }
