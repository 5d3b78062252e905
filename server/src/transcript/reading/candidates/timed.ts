import { timeWithin } from '../times';
import { make, terms, type Closer } from './candidate';

const longest = 90, leastScore = -1;

/** "Name (00:12) words", "Name [00:12] words", "Name 00:12: words", "Name 00:12 — words": a time closes the label. */
export const timed: Closer = line => {
  const { source, at, end, labels } = line, limit = Math.min(end, at + longest);
  if (line.dress || !labels.hasColon(source, at, limit)) return null;
  const found = timeWithin.exec(source.slice(at, limit));
  if (!found || found.index < 1) return null;
  const behind = at + found.index + found[0].length;
  if (behind >= end) return null;
  const made = make(line, 'enclosed', at, at + found.index, behind, terms({ dress: 'time', atLeast: leastScore, closing: source.slice(at + found.index, behind) }));
  return made && made.place === 'inline' && made.reading.form !== 'other' && made.reading.score > leastScore ? made : null;
};
