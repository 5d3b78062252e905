import { isBlank, isSpace, Unit, unitClass } from '../characters';
import { make, terms, type Closer } from './candidate';
import { isDash, isLongDash } from './head';

const leastScore = -1.5, longest = 3, likely = terms({ atLeast: leastScore });

/** "Q - Why?", "Вопрос — …", "DOE -- words", "Name—words", "Name― words": a few words, then a dash between spaces, or a long one that touches both sides or the name. */
export const dash: Closer = line => {
  const { source, at, end, head: { dash: from } } = line;
  if (from < 0) return null;
  let to = from + 1;
  while (to < end && to - from < longest && isDash(source.charCodeAt(to))) to++;
  const touches = !isSpace(source.charCodeAt(from - 1));
  if (to < end && !touches && !isSpace(source.charCodeAt(to)) || touches && (to > from + 1 || !isLongDash(source.charCodeAt(from))) || endsSentence(source, at, from)) return null;
  const made = make(line, 'dash', at, touches ? from : from - 1, to, likely);
  // A word in small letters may be a nick where the dash stands between spaces.
  return made && made.reading.score > leastScore && (made.reading.form !== 'user' || !touches) ? made : null;
};

/** "…done. — So": what stands before `to` ends as a sentence does. */
function endsSentence(source: string, from: number, to: number): boolean {
  let at = to;
  while (at > from && isBlank(source.charCodeAt(at - 1))) at--;
  const mark = source.charCodeAt(at - 1);
  return at - 3 >= from && (mark === 46 || mark === 33 || mark === 63)
    && unitClass(source.charCodeAt(at - 2)) === Unit.Lower && unitClass(source.charCodeAt(at - 3)) === Unit.Lower;
}
