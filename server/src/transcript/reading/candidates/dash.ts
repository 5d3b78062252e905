import { isSpace } from '../characters';
import { wordsOf } from '../words';
import { make, type Closer } from './candidate';

const longest = 60, mostWords = 3, leastScore = -1;

/** "Q - Why?", "Вопрос — …": a few words, then a dash between spaces. */
export const dash: Closer = line => {
  const { text, at, end } = line, limit = Math.min(end, at + longest);
  let mark = at + 1;
  while (mark < limit && !(isDash(text.charCodeAt(mark)) && isSpace(text.charCodeAt(mark - 1)))) mark++;
  if (mark >= limit || mark + 1 < end && !isSpace(text.charCodeAt(mark + 1))) return null;
  if (/\p{Ll}{2}[.!?]\s*$/u.test(text.slice(at, mark)) || wordsOf(text, at, mark).length > mostWords) return null;
  const made = make(line, { close: 'dash', start: at, end: mark - 1, behind: mark + 1 });
  return made && made.reading.score > leastScore ? made : null;
};

function isDash(unit: number): boolean { return unit === 45 || unit === 0x2013 || unit === 0x2014; }
