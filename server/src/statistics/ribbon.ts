import { mostTurns, type SpeakerFigures, type Turn } from '#protocol';
import type { Share } from '../speakers';
import { secondsFor } from '../speakers/pace';
import { spanBetween } from '../speakers/spans';
import { turnWidth } from '../speakers/turns';
import type { Sectioned } from '../transcript/sectioned';
import { tenths } from './figures';

/** How long a statement takes: by time codes, if the transcript is told by them, else as `secondsFor` has it. */
export interface Timing { readonly coded: boolean; readonly language: string; readonly pace: number }

/**
 * The order of turns, `mostTurns` at most. Where there are more statements, the text is measured out in so many stretches of as many words each, and the statements that begin in one are
 * joined: so it is the short ones that are, and where they stand in the whole stays as it is. What was joined is the speaker's who says most of it.
 */
export function ribbonOf(document: Sectioned, shares: readonly Share[], speakers: readonly Pick<SpeakerFigures, 'key'>[], timing: Timing, most = mostTurns): Turn[] {
  const numbers = new Map(speakers.map(({ key }, at) => [key, at])), { statements, length } = measured(shares), stretch = statements > most ? length / most : 0;
  const ribbon = new Ribbon(stretch, most, timing.coded);
  for (const [section, { turns: { who, rows } }] of shares.entries()) if (rows.length > 0) ribbon.put(rows, who.map(({ key }) => numbers.get(key)!), document.firstLine(section));
  return ribbon.end().map(each => each.turn(timing));
}

/** What says no word has its place, too. */
function lengthOf(words: number): number { return Math.max(1, words); }

function measured(shares: readonly Share[]): { statements: number; length: number } {
  let statements = 0, length = 0;
  for (const { turns: { rows } } of shares) for (let at = 0; at < rows.length; at += turnWidth) { statements++; length += lengthOf(rows[at + 1]); }
  return { statements, length };
}

/** Puts statements together as they come. There are very many, so nothing is made for one of them. */
class Ribbon {
  private readonly joined: Joined[] = [];
  private own: Joined | null = null;
  private passed = 0;
  private place = -1;
  /** The last statement, which the next one's time code tells the time of. */
  private words = 0;
  private units = 0;
  private time = -1;

  /** @param stretch so many words are one turn; 0: each statement is */
  constructor(private readonly stretch: number, private readonly most: number, private readonly coded: boolean) {}

  /** The rows of a section, the speakers by their numbers in it, and its first line. */
  put(rows: Int32Array, speakers: readonly number[], top: number): void {
    for (let at = 0; at < rows.length; at += turnWidth) {
      const words = rows[at + 1], time = rows[at + 3], here = this.stretch > 0 ? Math.min(this.most - 1, Math.floor(this.passed / this.stretch)) : this.joined.length;
      this.take(time);
      if (here !== this.place) { this.joined.push(this.own = new Joined(top + rows[at + 4], rows[at + 5])); this.place = here; }
      this.own!.add(speakers[rows[at]], words);
      this.passed += lengthOf(words);
      this.words = words;
      this.units = rows[at + 2];
      this.time = time;
    }
  }

  end(): readonly Joined[] {
    this.take(-1);
    return this.joined;
  }

  private take(next: number): void { this.own?.take(this.words, this.units, this.coded ? spanBetween(this.time, this.units, next) : -1); }
}

/** Statements that are shown as one. */
class Joined {
  /** Who says how much of it: a few. */
  private readonly speakers: number[] = [];
  private readonly bySpeaker: number[] = [];
  private statements = 0;
  private milliseconds = 0;
  /** What no time codes tell of. */
  private words = 0;
  private units = 0;

  constructor(private readonly line: number, private readonly character: number) {}

  add(speaker: number, words: number): void {
    const at = this.speakers.indexOf(speaker);
    if (at >= 0) this.bySpeaker[at] += words; else { this.speakers.push(speaker); this.bySpeaker.push(words); }
    this.statements++;
  }

  /** @param span how long it takes by time codes, in milliseconds; -1 where they don't tell */
  take(words: number, units: number, span: number): void {
    if (span >= 0) { this.milliseconds += span; return; }
    this.words += words;
    this.units += units;
  }

  turn({ language, pace }: Timing): Turn {
    const { line, character, speakers, bySpeaker, statements } = this, seconds = this.milliseconds / 1000 + secondsFor({ words: this.words, units: this.units }, language, pace);
    let most = 0, words = 0;
    for (const [at, own] of bySpeaker.entries()) { words += own; if (own > bySpeaker[most]) most = at; }
    return { speaker: speakers[most], words, seconds: tenths(seconds), statements, line, character };
  }
}
