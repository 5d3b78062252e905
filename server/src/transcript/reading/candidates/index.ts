import type { KnownLabels } from '../labels';
import { alone } from './alone';
import { bold, isBold } from './bold';
import { bracket } from './bracket';
import type { Candidate, Closer, OpenedLine } from './candidate';
import { colon } from './colon';
import { dash } from './dash';
import { headOf } from './head';
import { openingOf } from './opening';
import { stop } from './stop';
import { voice } from './voice';

export { keyOf, type Candidate } from './candidate';

/** Ways in which a label may be closed; those behind the colon only where there is none. A new one is a file and a line here. */
const closers: readonly Closer[] = [stop, dash], withoutColon: readonly Closer[] = [stop, dash, bracket, alone];

export const noCandidates: readonly Candidate[] = [];

/**
 * All readings of one line as a speaker's label, most telling first. The line stands from `from` to `to` in `source`; from `opening` to
 * `end` it is without white space at its ends.
 */
export function candidatesOf(source: string, from: number, to: number, opening: number, end: number, labels: KnownLabels): readonly Candidate[] {
  const { at, dress } = openingOf(source, from, to, opening, end), line: OpenedLine = { source, base: from, opening, at, end, dress, head: headOf(source, at, end), labels };
  const spoken = voice(line);
  if (spoken) return labels.list(spoken);
  const bolded = isBold(source, at, end), first = bolded ? bold(line) : colon(line);
  let more: Candidate[] | null = null, only = first;
  if (!bolded && dress !== 'star') for (const closer of first ? closers : withoutColon) {
    const candidate = closer(line);
    if (!candidate) continue;
    if (only) (more ??= [only]).push(candidate); else only = candidate;
  }
  return more ?? (only ? labels.list(only) : noCandidates);
}
