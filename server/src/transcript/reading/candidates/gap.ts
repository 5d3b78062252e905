import { isLetterOrDigit } from '../characters';
import { endsInPage } from '../pages';
import { timeAlone } from '../times';
import { make, terms, type Closer } from './candidate';

const leastScore = -1, longestTime = 60;

/** "Q    Why?", a table's "Name⇥words", "○山田委員　…": a few words, then a tab, a wide space or more spaces than part words. */
export const gap: Closer = line => {
  const { source, at, head: { gap: end } } = line;
  if (end < 0 || !isClosed(source.charCodeAt(end - 1)) || endsInPage(source, at, line.end) || timeAlone.test(source.slice(end, Math.min(line.end, end + longestTime)))) return null;
  const made = make(line, 'gap', at, end, end, terms({ atLeast: leastScore, closing: source.slice(end, end + 1) }));
  return made && made.place === 'inline' && made.reading.score > leastScore ? made : null;
};

/** A letter, a digit or a bracket: behind another mark the gap is but a wide space. */
function isClosed(unit: number): boolean { return isLetterOrDigit(unit) || unit === 0x29 || unit === 0xFF09; }
