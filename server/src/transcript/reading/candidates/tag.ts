import type { LabelForm } from '../label';
import { isSpace, Unit, unitClass } from '../characters';
import { make, terms, type Closer } from './candidate';

const longestKey = 30, mostKeyWords = 3, longestName = 100, leastScore = -1, colon = 0x3A, wideColon = 0xFF1A, bracket = 0x29;
const forms: ReadonlySet<LabelForm> = new Set(['full', 'initials', 'titled', 'office']);

/**
 * "Speaker: Dana Whitlock", «Выступает: Анна Ветрова» above the words: a key, a colon, and a name that is all that stands behind it. It is the key that comes again, and the names behind it, by which
 * such lines are told from those of a head.
 */
export const tagged: Closer = line => {
  const { source, at, end } = line, last = unitClass(source.charCodeAt(end - 1));
  if (end - at > longestKey + longestName || last < Unit.Upper && source.charCodeAt(end - 1) !== bracket) return null;
  let mark = at, words = 1;
  for (const limit = Math.min(end, at + longestKey); mark < limit; mark++) {
    const unit = source.charCodeAt(mark);
    if (unit === colon || unit === wideColon) break;
    const kind = unitClass(unit);
    if (kind === Unit.Space && ++words > mostKeyWords || kind === Unit.Digit || kind === Unit.Other) return null;
  }
  let from = mark + 1;
  if (mark === at || source.charCodeAt(mark) !== colon && source.charCodeAt(mark) !== wideColon || !isSpace(source.charCodeAt(from))) return null;
  while (from < end && isSpace(source.charCodeAt(from))) from++;
  if (from >= end || unitClass(source.charCodeAt(from)) === Unit.Lower) return null;
  const made = make(line, 'tag', from, end, end, terms({ own: true, atLeast: leastScore, open: source.slice(at, from) }));
  return made && forms.has(made.reading.form) && made.reading.score > leastScore ? made : null;
};
