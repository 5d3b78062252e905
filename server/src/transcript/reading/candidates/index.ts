import type { KnownLabels } from '../labels';
import { isLetterOrDigit } from '../characters';
import { alone } from './alone';
import { arrow, longestArrow } from './arrow';
import { asking } from './asking';
import { bracket, longestName } from './bracket';
import type { Candidate, Closer, OpenedLine } from './candidate';
import { cell, longestRow } from './cell';
import { colon, longestLabel } from './colon';
import { cue } from './cue';
import { dash } from './dash';
import { emphasised, emphasisAt } from './emphasis';
import { enclosed } from './enclosed';
import { gap } from './gap';
import { headOf, type Head } from './head';
import { initialled } from './initialled';
import { letter } from './letter';
import { isLoud, loud } from './loud';
import { mayDress, openingOf } from './opening';
import { opened } from './open';
import { pointed } from './point';
import { row } from './row';
import { signed } from './sign';
import { isHash } from './shape';
import { stop } from './stop';
import { stroked } from './stroke';
import { tagged } from './tag';
import { timed } from './timed';
import { voice } from './voice';

export { keyOf, type Candidate } from './candidate';

/** Ways in which a label may be closed, a colon apart; more of them where there is none. A new one is a file and a name here. */
const besideColon: readonly Closer[] = [stop, initialled, loud, pointed, dash, stroked, gap, cell, arrow, signed, row, tagged, asking], withoutColon: readonly Closer[] = [stop, initialled, loud, cue, pointed, letter, dash, stroked, gap, cell, arrow, signed, row, timed, enclosed, bracket, asking, opened, alone];
/** Those that a line may have whose head tells nothing: most lines are asked for no others. */
const headless: readonly Closer[] = [initialled, loud, cue, pointed, letter, cell, arrow, timed, enclosed, bracket, asking, opened], numbered: readonly Closer[] = [cell, arrow, tagged, asking], headlessBesideColon: readonly Closer[] = [initialled, loud, cell, arrow, tagged];

function closersOf({ head, dress }: OpenedLine, coloned: boolean): readonly Closer[] {
  return head.isEmpty ? coloned ? dress === 'number' ? numbered : headlessBesideColon : headless : coloned ? besideColon : withoutColon;
}

export const noCandidates: readonly Candidate[] = [];

/**
 * All readings of one line as a speaker's label, most telling first. The line stands from `from` to `to` in `source`; from `opening` to
 * `end` it is without white space at its ends.
 */
export function candidatesOf(source: string, from: number, to: number, opening: number, end: number, labels: KnownLabels): readonly Candidate[] {
  if (isLeader(source, opening, end)) return noCandidates;
  const dressed = mayDress(source, opening, end) ? openingOf(source, from, to, opening, end) : null, at = dressed ? dressed.at : opening, head = headOf(source, at, end);
  if (at === opening && saysNothing(head, source, at, end, labels)) return noCandidates;
  const dress = dressed ? dressed.dress : '', keptFrom = dressed ? dressed.keptFrom : opening;
  const tail = isHash(dress) ? source.slice(end, to).trimEnd() : '', line: OpenedLine = { source, base: from, opening, at, keptFrom, end, tail, dress, head, labels };
  const spoken = voice(line);
  if (spoken) return labels.list(spoken);
  const emphasis = emphasisAt(source, at, end), first = emphasis ? emphasised(emphasis)(line) : colon(line);
  let more: Candidate[] | null = null, only = first;
  if (emphasis?.dress !== 'bold' && dress !== 'star') for (const closer of closersOf(line, first !== null)) {
    const candidate = closer(line);
    if (!candidate) continue;
    if (only) (more ??= [only]).push(candidate); else only = candidate;
  }
  return more ?? (only ? labels.list(only) : noCandidates);
}

/** A row of one sign that leads to a page's number in a list of contents. */
function isLeader(source: string, from: number, end: number): boolean {
  const sign = source.charCodeAt(end - 1);
  if (sign !== 0xB7 && sign !== 0xFFFD && sign !== 0x2024 && sign !== 0x2025 && sign > 0x1F || end - from < shortestLeader) return false;
  for (let at = end - shortestLeader; at < end; at++) if (source.charCodeAt(at) !== sign) return false;
  return true;
}
const shortestLeader = 5;

/** What most lines are told by: a head that tells nothing, no mark at its beginning ("<", "[", "**", "Q."), no colon, bracket, bar and arrow. */
function saysNothing({ isEmpty }: Head, source: string, at: number, end: number, labels: KnownLabels): boolean {
  return isEmpty && isLetterOrDigit(source.charCodeAt(at)) && source.charCodeAt(at + 1) !== 0x2E && !isLoud(source, at)
    && !labels.hasColon(source, at, Math.min(end, at + longestLabel)) && !labels.hasBracket(source, at, Math.min(end, at + longestName))
    && !labels.hasBar(source, at, Math.min(end, at + longestRow)) && !labels.hasArrow(source, at, Math.min(end, at + longestArrow));
}
