import { Ahead } from './ahead';
import { keyOf, type Candidate } from './candidates/candidate';
import { detached, readLabel, type LabelReading } from './label';
import { RepeatedLines } from './repeated';

/** More different labels than this are not kept: a document that has so many repeats few. */
const most = 4096;

/** Labels read last, found again by their length and edges. A power of two, less one. */
const lastRecent = 63;

/** A label that was read, its speaker's key, and what it was last found to be on a line. */
export interface KnownLabel { readonly text: string; readonly reading: LabelReading; readonly key: string; candidate: Candidate | null }

/**
 * The labels that lines were read as, by their text. The same few come again and again, so that their lines share what was read. It
 * depends on the texts alone (a line reads the same with and without it), is bounded, and keeps no part of the document alive but what it was last asked about.
 */
export class KnownLabels {
  private readonly byText = new Map<string, KnownLabel>();
  private readonly recent = new Array<KnownLabel | undefined>(lastRecent + 1).fill(undefined);
  private readonly lists = new Map<Candidate, readonly Candidate[]>();
  /** Lines that are labels and nothing else. */
  readonly lines = new RepeatedLines();
  private readonly colons = new Ahead(':');
  private readonly wideColons = new Ahead('：');
  private readonly brackets = new Ahead('(');
  private readonly bars = new Ahead('|');
  private readonly arrows = new Ahead('>');
  private readonly guillemets = new Ahead('»');

  /** The text from `start` to `end` read as a label; null where it cannot be one. Below the score `atLeast` the answer may be null as well. */
  read(source: string, start: number, end: number, atLeast: number): KnownLabel | null {
    // What was read a moment ago is compared where it stands: no string is made and hashed.
    const at = (end - start) * 31 + source.charCodeAt(start) * 7 + source.charCodeAt(end - 1) & lastRecent, recent = this.recent[at];
    if (recent !== undefined && recent.text.length === end - start && source.startsWith(recent.text, start)) return recent;
    const text = source.slice(start, end), known = this.byText.get(text) ?? this.make(text, atLeast);
    if (known) this.recent[at] = known;
    return known;
  }

  private make(text: string, atLeast: number): KnownLabel | null {
    const reading = readLabel(text, atLeast);
    if (!reading) return null;
    if (this.byText.size >= most) { this.byText.clear(); this.lists.clear(); }
    // User names that speak together are counted by the first.
    const own = detached(text), made = { text: own, reading, key: keyOf(reading.form === 'user' ? reading.speaker.split(',', 1)[0] : reading.speaker), candidate: null };
    this.byText.set(own, made);
    return made;
  }

  /** Whether there is a colon, a bar, an arrow or an opening bracket from `from` to `to`; asked best in the order of the text. */
  hasColon(source: string, from: number, to: number): boolean { return this.colons.isWithin(source, from, to) || this.wideColons.isWithin(source, from, to); }
  hasBar(source: string, from: number, to: number): boolean { return this.bars.isWithin(source, from, to); }
  hasArrow(source: string, from: number, to: number): boolean { return this.arrows.isWithin(source, from, to) || this.guillemets.isWithin(source, from, to); }
  hasBracket(source: string, from: number, to: number): boolean { return this.brackets.isWithin(source, from, to); }

  /** A list of one candidate: the same for the same candidate. */
  list(candidate: Candidate): readonly Candidate[] {
    const known = this.lists.get(candidate);
    if (known) return known;
    const list = [candidate];
    this.lists.set(candidate, list);
    return list;
  }
}
