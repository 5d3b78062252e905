import { mostTurns, type SpeakerFigures, type Turn } from '#protocol';
import type { Share } from '../speakers';
import { secondsFor } from '../speakers/pace';
import { spanBetween } from '../speakers/spans';
import { turnAt, turnWidth, type Turn as Statement } from '../speakers/turns';
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
  const turns: Joined[] = [];
  let passed = 0, place = -1, before: { readonly joined: Joined; readonly statement: Statement } | null = null;
  for (const [section, { turns: { rows }, turns: packed }] of shares.entries()) for (let at = 0; at * turnWidth < rows.length; at++) {
    const statement = turnAt(packed, at), here = stretch > 0 ? Math.min(most - 1, Math.floor(passed / stretch)) : turns.length;
    if (before) before.joined.seconds += secondsOf(before.statement, statement, timing);
    if (here !== place) { turns.push(new Joined(document.firstLine(section) + statement.line, statement.character)); place = here; }
    const joined = turns[turns.length - 1];
    joined.add(numbers.get(statement.who.key)!, statement.words);
    passed += lengthOf(statement.words);
    before = { joined, statement };
  }
  if (before) before.joined.seconds += secondsOf(before.statement, null, timing);
  return turns.map(joined => joined.turn);
}

/** What says no word has its place, too. */
function lengthOf(words: number): number { return Math.max(1, words); }

function measured(shares: readonly Share[]): { statements: number; length: number } {
  let statements = 0, length = 0;
  for (const { turns: { rows } } of shares) for (let at = 0; at < rows.length; at += turnWidth) { statements++; length += lengthOf(rows[at + 1]); }
  return { statements, length };
}

function secondsOf({ words, units, time, who: { key } }: Statement, next: Statement | null, { coded, language, pace }: Timing): number {
  const span = coded && next ? spanBetween({ key, words, units, time }, next) : -1;
  return span < 0 ? secondsFor({ words, units }, language, pace) : span / 1000;
}

/** Statements that are shown as one. */
class Joined {
  seconds = 0;
  private readonly bySpeaker = new Map<number, number>();
  private statements = 0;

  constructor(private readonly line: number, private readonly character: number) {}

  add(speaker: number, words: number): void {
    this.bySpeaker.set(speaker, (this.bySpeaker.get(speaker) ?? 0) + words);
    this.statements++;
  }

  get turn(): Turn {
    let speaker = -1, most = -1, words = 0;
    for (const [each, own] of this.bySpeaker) { words += own; if (own > most) { most = own; speaker = each; } }
    const { line, character, statements } = this;
    return { speaker, words, seconds: tenths(this.seconds), statements, line, character };
  }
}
