import assert from 'node:assert/strict';
import { parse } from '../../../server/src/transcript';
import { assertReads } from '../margin';
import { longer, type Expected, type Habits } from './longer';

/** What does not hold yet, and why: those expectations are skipped, with the reason in the title. */
export interface Pending { readonly drawn?: string; readonly regular?: string; readonly uneven?: string }

const lengths = [10, 60, 300] as const, least = 0.95;

/**
 * A format, drawn once by hand and held to three expectations: the picture reads as drawn; documents of its turns, 10 to 300 long, are read without
 * a fault; and nearly so where labels come and go, directions stand within turns and sentences have colons of their own.
 */
export function reads(name: string, picture: string, habits: Habits & { readonly pending?: Pending } = {}): void {
  const { pending = {} } = habits;
  const holds = (what: string, reason: string | undefined, check: () => void) => { if (reason) it.skip(`${what}: ${reason}`, check); else it(what, check); };
  describe(name, () => {
    holds('as drawn', pending.drawn, () => { assertReads(picture); });
    holds('in documents of any length', pending.regular, () => { for (const count of lengths) compare(picture, count, false, habits, 1); });
    holds('in uneven documents', pending.uneven, () => { for (const count of lengths) compare(picture, count, true, habits, least); });
  });
}

/** A page on which nobody is named for what stands there. */
export function silent(name: string, page: string, pending?: string): void {
  const check = () => {
    const lines = page.replace(/^\n/, '').split('\n').map(line => line.replace(/^ {4}/, ''));
    const found = parse(lines.join('\n')).statements.filter(s => s.attribution !== null).map(({ range, attribution }) => `${attribution!.speaker}: ${lines[range.start.line]}`);
    assert.deepEqual(found, []);
  };
  if (pending) it.skip(`${name}: ${pending}`, check); else it(name, check);
}

function compare(picture: string, count: number, uneven: boolean, habits: Habits, needed: number): void {
  const { text, statements } = longer(picture, count, 1000 + count, uneven, habits), lines = text.split('\n');
  const found = parse(text).statements.filter(s => s.attribution !== null).map(({ range, attribution }): Expected => ({ startLine: range.start.line, endLine: range.end.line, speaker: attribution!.speaker }));
  const tell = ({ startLine, endLine, speaker }: Expected) => `${startLine}-${endLine} ${speaker}`;
  const wanted = new Set(statements.map(tell)), got = new Set(found.map(tell)), right = [...wanted].filter(one => got.has(one)).length;
  const score = 2 * right / (wanted.size + got.size);
  if (score >= needed) return;
  const show = (list: readonly Expected[], other: ReadonlySet<string>) => list.filter(one => !other.has(tell(one))).slice(0, 4).map(one => `  ${tell(one)} | ${lines.slice(Math.max(0, one.startLine - 1), one.startLine + 1).map(line => line.slice(0, 90)).join(' / ')}`).join('\n');
  assert.fail(`${count} turns: ${(100 * score).toFixed(1)} of 100\nmissed:\n${show(statements, got)}\nfound besides:\n${show(found, wanted)}`);
}
