import { alone } from './alone';
import { bold, isBold } from './bold';
import { bracket } from './bracket';
import type { Candidate, Closer } from './candidate';
import { colon } from './colon';
import { dash } from './dash';
import { openLine } from './opening';
import { stop } from './stop';
import { voice } from './voice';

export { keyOf, type Candidate } from './candidate';

/** Ways in which a label may be closed; those behind the colon only where there is none. A new one is a file and a line here. */
const closers: readonly Closer[] = [stop, dash], withoutColon: readonly Closer[] = [bracket, alone];

/** All readings of one line as a speaker's label, most telling first. */
export function candidatesOf(text: string): Candidate[] {
  const line = openLine(text);
  if (!line) return [];
  const spoken = voice(line);
  if (spoken) return [spoken];
  if (isBold(text, line.at)) return [bold(line)].filter(c => c !== null);
  const first = colon(line), found = first ? [first] : [];
  if (line.dress === 'star') return found;
  for (const closer of first ? closers : [...closers, ...withoutColon]) {
    const candidate = closer(line);
    if (candidate) found.push(candidate);
  }
  return found;
}
