import type { LabelForm } from '../label';
import { timeBare, timeWithin } from '../times';
import { make, terms, type Candidate, type Closer } from './candidate';

const longest = 90, leastScore = -1.5, leastBare = 0;
/** Where nothing but the time parts a name from the words, it must look like one. */
const sureForms: ReadonlySet<LabelForm> = new Set(['full', 'initials', 'titled', 'caps', 'part', 'office', 'single', 'code', 'uncased']);

/** "Name (00:12) words", "Name [00:12] words", "Name 00:12: words", "Name 00:12 — words", "Name 00:12 words": a time closes the label. */
export const timed: Closer = line => {
  const { source, at, end, labels } = line, limit = Math.min(end, at + longest);
  if (line.dress || !labels.hasColon(source, at, limit)) return null;
  const text = source.slice(at, limit), found = timeWithin.exec(text), bare = found ? null : timeBare.exec(text), time = found ?? bare;
  if (!time || time.index < 1) return null;
  const behind = at + time.index + time[0].length;
  if (behind >= end) return null;
  const least = bare ? leastBare : leastScore;
  const made: Candidate | null = make(line, bare ? 'gap' : 'enclosed', at, at + time.index, behind, terms({ dress: 'time', atLeast: least, closing: source.slice(at + time.index, behind) }));
  return made && made.place === 'inline' && (bare ? sureForms.has(made.reading.form) : made.reading.form !== 'other') && made.reading.score > least ? made : null;
};
