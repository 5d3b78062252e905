import type { Range } from 'vscode-languageserver-types';
import type { Lines } from '../transcript/lines';
import type { Attribution } from '../transcript/model';

/** 0:04, 00:07:01, 00:04:01.680, in brackets or not. */
const timecode = /[[(<]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])>]?/g;
/** A time mark with nothing else in it, from–to included. */
const onlyTimecodes = /^(?:[\s[\](){}<>|–—-]|\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?)+$/u;
/** Time codes stand beside a label, not far from it; what is looked through is bounded. */
const reach = 40;

/** Time codes beside a label: before it and in it, and behind one that has the line to itself (behind another the words begin). */
export function labelTimecodes(lines: Lines, { kind, range: { start, end } }: Attribution): Range[] {
  const behind = kind === 'heading' && end.line === start.line ? reach : 0;
  return timecodesIn(lines, start.line, start.character - reach, (end.line === start.line ? end.character : start.character) + behind);
}

/** Time codes on a line that holds no words ("00:04:01.680 --> 00:04:02.770"). */
export function markTimecodes(lines: Lines, line: number): Range[] { return timecodesIn(lines, line, 0, 2 * reach); }

function timecodesIn(lines: Lines, line: number, from: number, to: number): Range[] {
  const first = Math.max(0, from), text = lines.text(line).slice(first, Math.max(first, to));
  return [...text.matchAll(timecode)].map(({ index, 0: found }) => lines.within(line, first + index, first + index + found.length));
}

/** The range (a line in brackets) is a time and nothing else. */
export function wholeTimecode(lines: Lines, range: Range): boolean {
  const text = lines.slice(range);
  return text.length <= 2 * reach && /\d:\d/.test(text) && onlyTimecodes.test(text);
}

/** "0:04", "[00:07:01]", "00:04:01.680" in seconds. */
export function secondsOf(timecode: string): number {
  const [whole, rest = '0'] = timecode.replace(/[^\d:.,]/gu, '').split(/[.,]/);
  return whole.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) + Number(`0.${rest}`);
}
