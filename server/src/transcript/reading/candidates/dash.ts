import { isBlank, isSpace, Unit, unitClass } from '../characters';
import { make, terms, type Closer } from './candidate';

const leastScore = -1, likely = terms({ atLeast: leastScore });

/** "Q - Why?", "Вопрос — …": a few words, then a dash between spaces. */
export const dash: Closer = line => {
  const { source, at, end, head: { dash: mark } } = line;
  if (mark < 0 || mark + 1 < end && !isSpace(source.charCodeAt(mark + 1)) || endsSentence(source, at, mark)) return null;
  const made = make(line, 'dash', at, mark - 1, mark + 1, likely);
  return made && made.reading.score > leastScore ? made : null;
};

/** "…done. — So": what stands before `to` ends as a sentence does. */
function endsSentence(source: string, from: number, to: number): boolean {
  let at = to;
  while (at > from && isBlank(source.charCodeAt(at - 1))) at--;
  const mark = source.charCodeAt(at - 1);
  return at - 3 >= from && (mark === 46 || mark === 33 || mark === 63)
    && unitClass(source.charCodeAt(at - 2)) === Unit.Lower && unitClass(source.charCodeAt(at - 3)) === Unit.Lower;
}
