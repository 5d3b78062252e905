import type { KnownLabels } from '../labels';
import { alone } from './alone';
import { bracket } from './bracket';
import type { Candidate, OpenedLine } from './candidate';
import { colon } from './colon';
import { dash } from './dash';
import { emphasised, emphasisAt } from './emphasis';
import { enclosed } from './enclosed';
import { gap } from './gap';
import { headOf } from './head';
import { letter } from './letter';
import { openingOf } from './opening';
import { stop } from './stop';
import { stroked } from './stroke';
import { voice } from './voice';

export { keyOf, type Candidate } from './candidate';

/** Ways in which a label may be closed, a colon apart; more of them where there is none. A new one is a file and a name here. */
function besideColon(line: OpenedLine): (Candidate | null)[] { return [stop(line), dash(line), stroked(line)]; }
function withoutColon(line: OpenedLine): (Candidate | null)[] { return [stop(line), letter(line), dash(line), stroked(line), gap(line), enclosed(line), bracket(line), alone(line)]; }

export const noCandidates: readonly Candidate[] = [];

/**
 * All readings of one line as a speaker's label, most telling first. The line stands from `from` to `to` in `source`; from `opening` to
 * `end` it is without white space at its ends.
 */
export function candidatesOf(source: string, from: number, to: number, opening: number, end: number, labels: KnownLabels): readonly Candidate[] {
  const { at, dress, keptFrom } = openingOf(source, from, to, opening, end);
  const line: OpenedLine = { source, base: from, opening, at, keptFrom, end, dress, head: headOf(source, at, end), labels };
  const spoken = voice(line);
  if (spoken) return labels.list(spoken);
  const emphasis = emphasisAt(source, at, end), first = emphasis ? emphasised(emphasis)(line) : colon(line);
  let more: Candidate[] | null = null, only = first;
  if (emphasis?.dress !== 'bold' && dress !== 'star') for (const candidate of first ? besideColon(line) : withoutColon(line)) {
    if (!candidate) continue;
    if (only) (more ??= [only]).push(candidate); else only = candidate;
  }
  return more ?? (only ? labels.list(only) : noCandidates);
}
