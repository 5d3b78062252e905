import type { Attribution, Statement } from '../../transcript/model';
import type { Near } from '../near';
import { foldAlike } from '../spelling/names';

/** What a document does throughout in naming speakers, so that a place where it does not stands out. */
export interface Habits {
  /** A blank line stands before each statement and within none: each is a paragraph of its own. `surely`: not by chance, so many are there, or so many that go on in the next line without one. */
  readonly parted: 'no' | 'perhaps' | 'surely';
  /** Nobody is named twice running where nothing stands between; or where nothing but directions does. */
  readonly alternating: boolean;
  readonly alternatingThroughout: boolean;
}

/** What one statement adds to what is known of the habits; sums of these are all that a habit is told by. */
const habitKeys = ['named', 'several', 'broken', 'apart', 'pairs', 'again', 'farPairs', 'farAgain'] as const;
export type HabitSums = Readonly<Record<(typeof habitKeys)[number], number>>;
const none: HabitSums = { named: 0, several: 0, broken: 0, apart: 0, pairs: 0, again: 0, farPairs: 0, farAgain: 0 };

/** Fewer than this are no habit (names behind the words are always lines of their own); beside one, up to these shares may be slips. */
const fewest = 10, fewestBehind = 5, unnamed = 0.005, namedAgain = 0.0025;
/** Statements of one line do not show how the document would part two paragraphs of one speaker, unless they are very many. */
const fewestSeveral = 4, many = 80;

/** What a section's statements add to the sums. Looks at the statement behind the last as well. */
export function habitShare(statements: readonly Statement[], near: Near): HabitSums {
  const sum = { ...none };
  statements.forEach((statement, at) => {
    const share = shareOf(statement, at + 1 < statements.length ? statements[at + 1] : near.statements.at(statement.range.start, 1), near);
    for (const key of habitKeys) sum[key] += share[key];
  });
  return sum;
}

/** What the sums say. `trailing`: the document names speakers behind their words. */
export function habitsOf(sum: HabitSums, trailing: boolean): Habits {
  const least = trailing ? fewestBehind : fewest, rare = (exceptions: number, all: number, slips: number) => all >= least && exceptions - 1 <= slips * all;
  const parted = rare(sum.broken, sum.named, unnamed) && rare(sum.named - sum.apart, sum.named, unnamed);
  return { parted: !parted ? 'no' : sum.several >= fewestSeveral || sum.named >= many ? 'surely' : 'perhaps', alternating: rare(sum.again, sum.pairs, namedAgain), alternatingThroughout: rare(sum.again + sum.farAgain, sum.pairs + sum.farPairs, namedAgain) };
}

/** Looks at a statement and the next. */
function shareOf(statement: Statement, next: Statement | undefined, near: Near): HabitSums {
  const { attribution } = statement;
  if (!attribution) return none;
  const between = next?.attribution ? betweenStatements(statement, next, near) : 'other', again = next?.attribution && isSame(attribution, next.attribution) ? 1 : 0;
  const broken = isBroken(statement, near), beside = between === 'nothing' ? 1 : 0, far = between === 'directions' ? 1 : 0;
  return { named: 1, several: !broken && statement.range.end.line > statement.range.start.line ? 1 : 0, broken: broken ? 1 : 0, apart: standsApart(statement, near) ? 1 : 0, pairs: beside, again: beside * again, farPairs: far, farAgain: far * again };
}

/** Paragraphs of the speaker's words follow each other with nothing but blank lines, or marks, between. */
function isBroken({ range }: Statement, near: Near): boolean {
  let blank = false;
  for (let line = range.start.line; line <= range.end.line; line++) {
    const kind = near.kindOf(line);
    if (kind === 'blank') blank = true;
    else if (kind === 'statement') { if (blank && line > range.start.line) return true; }
    else if (kind !== 'mark') blank = false;
  }
  return false;
}

/** A blank line or a mark stands before the statement or its attribution; a trailing one's words begin behind the line above. */
function standsApart({ range, attribution }: Statement, near: Near): boolean {
  const line = Math.min(range.start.line, attribution!.range.start.line) - 1, kind = near.kindOf(line);
  return line < 0 || kind === 'blank' || kind === 'mark' || kind === 'heading' || kind === 'direction';
}

/** What parts a statement from the next: blank lines and marks of the record, directions as well, or something else. */
export function betweenStatements(one: Statement, next: Statement, near: Near): 'nothing' | 'directions' | 'other' {
  const from = Math.max(one.range.end.line, one.attribution?.range.end.line ?? 0) + 1, to = Math.min(next.range.start.line, next.attribution?.range.start.line ?? Infinity);
  let directions = false;
  for (let line = from; line < to; line++) {
    const kind = near.kindOf(line);
    if (kind === 'direction') directions = true;
    else if (kind !== 'blank' && kind !== 'mark') return 'other';
  }
  return directions ? 'directions' : 'nothing';
}

export function isSame(one: Attribution, other: Attribution): boolean { return foldAlike(one.speaker, other.speaker); }
