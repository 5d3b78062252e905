import { isLetterOrDigit, isSpace } from '../characters';
import { make, terms, type Closer } from './candidate';

/** A label that an arrow closes is no longer. */
export const longestArrow = 34;
const leastScore = -3, closes = /[>»]/, opens = /[<«"“]/;

/** "Name> Words", "nick> words", "Name >> Words", "Name » Words": as chats and old logs close a label. */
export const arrow: Closer = line => {
  const { source, at, end, labels } = line, limit = Math.min(end, at + longestArrow);
  if (!labels.hasArrow(source, at, limit)) return null;
  const head = source.slice(at, limit), mark = head.search(closes);
  let behind = at + mark + 1;
  while (behind < limit && closes.test(source.charAt(behind))) behind++;
  if (mark < 1 || opens.test(head.slice(0, mark)) || behind >= end || !isSpace(source.charCodeAt(behind))) return null;
  const spaced = isSpace(source.charCodeAt(at + mark - 1));
  if (!spaced && !isLetterOrDigit(source.charCodeAt(at + mark - 1)) && head[mark - 1] !== '_') return null;
  const made = make(line, 'arrow', at, at + mark, behind, terms({ atLeast: leastScore }));
  return made && made.place === 'inline' && made.reading.score > leastScore ? made : null;
};
