import { isBlank, isLetterOrDigit, isSpace } from '../characters';
import { make, terms, type Closer } from './candidate';
import { isSign } from './head';

const leastScore = -3, longest = 2, bar = 0x7C, likely = terms({ atLeast: leastScore });

/**
 * "Name ~ Words", "Name = Words", "Name; Words", "Name / Words", "Name → Words": a few words, then whatever sign a document puts between a name and what is said, with white space behind it. That it
 * comes again behind the same few names is what makes it one.
 */
export const signed: Closer = line => {
  const { source, at, end, head: { sign } } = line;
  // A row's cells are told elsewhere, and so is an arrow that touches the name.
  if (sign < 0 || source.charCodeAt(sign) === bar) return null;
  let to = sign + 1, from = sign;
  while (to < end && to - sign < longest && isSign(source.charCodeAt(to))) to++;
  if (to >= end || !isSpace(source.charCodeAt(to))) return null;
  while (from > at && isBlank(source.charCodeAt(from - 1))) from--;
  if (from <= at || !isLetterOrDigit(source.charCodeAt(from - 1)) && source.charCodeAt(from - 1) !== point && source.charCodeAt(from - 1) !== bracket) return null;
  const made = make(line, 'sign', at, from, to, likely);
  return made && made.place === 'inline' && made.reading.form !== 'other' && made.reading.score > leastScore ? made : null;
};
const point = 0x2E, bracket = 0x29;
