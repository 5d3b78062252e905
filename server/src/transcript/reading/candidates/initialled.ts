import { Word } from '../../languages';
import { Unit, unitClass } from '../characters';
import { wordFrom } from '../words';
import { make, terms, type Closer } from './candidate';

const longest = 60, shortest = 3, mostInitials = 3, point = 0x2E, likely = terms({ atLeast: 0 });

/** "А.ВЕТРОВА Итак, начнём", "J. DOE Thank you": initials, then a surname in capitals, and no mark; the words begin as sentences do. */
export const initialled: Closer = line => {
  const { source, at, end } = line, limit = Math.min(end, at + longest);
  if (source.charCodeAt(at + 1) !== point || unitClass(source.charCodeAt(at)) !== Unit.Upper) return null;
  let word = wordFrom(source, at, limit);
  for (let left = mostInitials; word?.shape === 'initial' && left > 0; left--) word = wordFrom(source, word.end, limit);
  if (!word || word.last < word.end || word.shape !== 'caps' && word.shape !== 'joined' || (word.flags & Word.Office) || !isSurname(source, word.first, word.last)) return null;
  const next = wordFrom(source, word.end, Math.min(end, limit + longest));
  return next && (next.shape === 'capital' || next.shape === 'number') ? make(line, 'none', at, word.end, word.end, likely) : null;
};

/** What stands behind the last point is in capitals, and is no initial. */
function isSurname(source: string, first: number, last: number): boolean {
  let from = last;
  for (; from > first && source.charCodeAt(from - 1) !== point; from--) if (unitClass(source.charCodeAt(from - 1)) === Unit.Lower) return false;
  return last - from >= shortest;
}
