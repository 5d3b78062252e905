import type { Summing } from '../transcript/parts/blocks';
import { secondsFor } from './pace';
import type { Share } from './share';
import { turnsOf, type Turn } from './turns';

/** A statement as far as time goes: whose it is, how much it says, and the time code that it begins at in milliseconds (-1: none). */
export interface Timed extends Pick<Turn, 'words' | 'units' | 'time'> { readonly key: string }

/** What somebody says of which time codes tell how long it took. */
export interface Coded { readonly milliseconds: number; readonly words: number; readonly units: number }

/** Who reads slowly takes so many milliseconds for a letter, or a sign that is a syllable. What takes much longer than that is a break, and not somebody who speaks. */
const slowest = 350, shortestBreak = 5 * 60_000;
/** Time codes tell of so many of ten statements, or they don't tell the time of the transcript. */
const ofTen = 9;
/** Nobody speaks so many times as fast as one reads aloud: what looks like minutes may be hours. */
const fastest = 2.5;

/** How long a statement of so many units takes by the time codes at which it and the next one begin, in milliseconds; -1 where they don't tell. */
export function spanBetween(time: number, units: number, next: number): number {
  const span = time < 0 || next < 0 ? -1 : next - time;
  return span > shortestBreak + units * slowest ? -1 : Math.max(-1, span);
}

/** How long statements that stand one behind another take by their time codes, by whose they are. It does not matter in which pieces they are put together. */
export class Spans {
  readonly coded = new Map<string, Coded>();
  first: Timed | null = null;
  last: Timed | null = null;
  private statements = 0;
  private told = 0;

  put(next: Timed): void {
    this.meet(next);
    this.first ??= next;
    this.last = next;
    this.statements++;
  }

  /** Those that come behind. */
  join({ coded, first, last, statements, told }: Spans): void {
    if (first) this.meet(first);
    for (const [key, each] of coded) this.add(key, each);
    this.first ??= first;
    this.last = last ?? this.last;
    this.statements += statements;
    this.told += told;
  }

  /** The transcript has time codes throughout, and they are plausible. */
  isTold(language: string): boolean {
    let milliseconds = 0, words = 0, units = 0;
    for (const each of this.coded.values()) { milliseconds += each.milliseconds; words += each.words; units += each.units; }
    return this.told > 0 && this.told * 10 >= (this.statements - 1) * ofTen && milliseconds / 1000 * fastest >= secondsFor({ words, units }, language);
  }

  private meet(next: Timed): void {
    const { last } = this, milliseconds = last ? spanBetween(last.time, last.units, next.time) : -1;
    if (!last || milliseconds < 0) return;
    this.add(last.key, { milliseconds, words: last.words, units: last.units });
    this.told++;
  }

  private add(key: string, { milliseconds, words, units }: Coded): void {
    const known = this.coded.get(key);
    this.coded.set(key, known ? { milliseconds: known.milliseconds + milliseconds, words: known.words + words, units: known.units + units } : { milliseconds, words, units });
  }
}

/**
 * How long somebody speaks, in seconds: by time codes where they tell, else as long as it takes to be read aloud.
 * @param coded What time codes tell of it, where the transcript has them throughout.
 * @param pace Words a minute, where somebody set it; 0: as `secondsFor` has it.
 */
export function secondsSaid({ words, units }: Pick<Coded, 'words' | 'units'>, coded: Coded | undefined, language: string, pace: number): number {
  if (!coded) return secondsFor({ words, units }, language, pace);
  return coded.milliseconds / 1000 + secondsFor({ words: words - coded.words, units: units - coded.units }, language, pace);
}

/** The spans of a document, whoever speaks. */
export const spansOfAll: Summing<Share, Spans> = {
  of(shares) {
    const spans = new Spans();
    for (const { turns } of shares) for (const { words, units, time } of turnsOf(turns)) spans.put({ key: all, words, units, time });
    return spans;
  },
  join(sums) {
    const spans = new Spans();
    for (const sum of sums) spans.join(sum);
    return spans;
  },
};
/** The key of everybody in `spansOfAll`. */
export const all = '';
