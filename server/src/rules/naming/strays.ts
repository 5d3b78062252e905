import type { Range } from 'vscode-languageserver-types';
import type { Attribution, BlockKind, Transcript } from '../../transcript/model';
import { isHabitual } from '../habit';
import { countBefore, nearestText } from '../places';
import type { VisitContext } from '../rule';
import { fold } from '../spelling/names';

/**
 * Why an attribution has no statement of its own: it lost a conflict; it says what the statement's own attribution says; it says
 * again what the stray above it says, and goes with that; it is one of a list of names; what stands where its words would be is
 * something else (a direction, narration); or there is nothing at all.
 */
export type StrayReason =
  | { readonly why: 'rival' | 'again' | 'listed' | 'other' | 'dangling' }
  | { readonly why: 'repeated'; readonly of: Attribution };

/** What may stand where the words of an attribution are missing: the next one, a new part, or the end of the text. */
const beyond: ReadonlySet<BlockKind | undefined> = new Set<BlockKind | undefined>(['attribution', 'statement', 'heading', 'front-matter', undefined]);

/** One fault gives one finding: each stray has exactly one reason, and each rule speaks of one of them. */
export function whyStray(stray: Attribution, at: VisitContext): StrayReason {
  if (at.survey.isRival(stray)) return { why: 'rival' };
  const { transcript, near: { strays, statements } } = at, { start, end } = stray.range;
  const above = textBeside(at, start.line, -1), below = textBeside(at, end.line, 1);
  const earlier = above < 0 ? undefined : strays.at(start, -1, above), later = below < 0 ? undefined : [0, 1].map(offset => strays.at(start, offset, below)).find(each => each && each.range.start.line > end.line);
  // A line that is not written as the document's own ("Mr. Stone." among "Mr. Stone: …") makes no list with one that is.
  const own = (each: Attribution | undefined, line: number) => each && (each.kind === 'trailing' ? each.range.start.line : each.range.end.line) === line && isHabitual(each, transcript) ? each : undefined;
  const strayAbove = own(earlier, above), strayBelow = own(later, below);
  const before = statements.at(start, -1), after = statements.at(start, 0)?.attribution;

  const said = before?.attribution;
  const ofStatement = said && (said.kind === 'trailing' ? said.range.end.line === above : before.range.end.line === above && stray.kind === 'trailing') ? said : undefined;
  const ofNext = after && after.kind !== 'trailing' && after.range.start.line === below ? after : undefined;
  if (strayAbove && sameSpeaker(strayAbove, stray)) return { why: 'again' };
  const twin = [ofStatement, ofNext].find(each => each && sameSpeaker(each, stray));
  if (twin) return { why: 'repeated', of: twin };
  if (strayAbove || strayBelow && !sameSpeaker(strayBelow, stray)) return { why: 'listed' };
  return { why: beyond.has(at.near.kindOf(stray.kind === 'trailing' ? above : behindDirections(stray, at, below))) ? 'dangling' : 'other' };
}

/** The nearest line of text, marks of the record (page numbers, the timing of a subtitle) apart. */
function textBeside({ transcript, near }: VisitContext, line: number, step: -1 | 1): number {
  let at = nearestText(transcript, line, step);
  while (at >= 0 && near.kindOf(at) === 'mark') at = nearestText(transcript, at, step);
  return at;
}

/** The line behind directions that the document has again and again: applause, a time or a language says nothing in a speaker's stead. */
function behindDirections({ speakerKind }: Attribution, visit: VisitContext, below: number): number {
  const { near, survey, transcript: { lines } } = visit;
  let at = below;
  while (at >= 0 && speakerKind !== 'group' && near.kindOf(at) === 'direction') {
    const next = near.directions.at({ line: at + 1, character: 0 }, -1);
    if (!next || next.range.end.line < at || !survey.isUsualDirection(lines.slice(next.range))) return at;
    at = textBeside(visit, next.range.end.line, 1);
  }
  return at;
}

/** A stray and those that say the same directly below it, as one range. */
export function withRepetitions(stray: Attribution, transcript: Transcript): Range {
  const { strays } = transcript;
  let last = stray;
  for (let at = countBefore(strays, stray.range.start) + 1; at < strays.length; at++) {
    if (!sameSpeaker(strays[at], stray) || strays[at].range.start.line !== nearestText(transcript, last.range.end.line, 1)) break;
    last = strays[at];
  }
  return { start: stray.range.start, end: last.range.end };
}

function sameSpeaker(one: Attribution, other: Attribution): boolean { return one.speaker === other.speaker || fold(one.speaker) === fold(other.speaker); }
