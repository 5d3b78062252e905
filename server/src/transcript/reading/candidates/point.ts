import { Word } from '../../languages';
import { isBlank, isSpace, Unit, unitClass } from '../characters';
import type { LabelForm } from '../label';
import { wordFrom, type LabelWord } from '../words';
import { make, terms, type Closer } from './candidate';

const longestName = 50, longestManner = 100, mostWords = 3, leastScore = 0, likely = terms({ atLeast: leastScore }), unlikely = terms({ atLeast: -6 });
const point = 0x2E, open = 0x28, close = 0x29;
const forms: ReadonlySet<LabelForm> = new Set(['single', 'full']);

/**
 * "Кудряш. А что?", "Лиза (входит). С кем это вы?", "Анна Петровна." alone: a bare name and its point, as plays print it. Sentences of a word or two look the
 * same; names come again and again.
 */
export const pointed: Closer = line => {
  const { source, at, end, labels } = line, limit = Math.min(end, at + longestName);
  // Plays have no clocks: "00:12 Yeah. Words" is what a program heard.
  if (line.dress === 'time') return null;
  // Behind a name a bracket may hold more words than a head is looked at for.
  if (!line.head.stops && !labels.hasBracket(source, at, limit)) return null;
  let words = 0, to = at, small = false;
  for (let word: LabelWord | null = wordFrom(source, at, limit); word; word = wordFrom(source, word.end, limit)) {
    // A bracket may touch the name that it stands behind.
    const bracket = source.slice(word.start, word.end).indexOf('('), last = bracket < 0 ? word.last : Math.min(word.last, word.start + bracket);
    if (bracket === 0) break;
    if (word.shape === 'lower' && words > 0 && (word.flags & Word.Particle)) continue;
    // "Частный пристав."
    small = words === 1 && word.shape === 'lower' && last < word.end;
    if (word.shape !== 'capital' && word.shape !== 'uncased' && !small || ++words > mostWords || words === 1 && (word.flags & (Word.Common | Word.Decoy | Word.Honorific)) && !(word.flags & (Word.Part | Word.Group))) return null;
    to = last;
    if (bracket > 0 || last < word.end) break;
  }
  if (!words) return null;
  let mark = to;
  while (mark < end && isBlank(source.charCodeAt(mark))) mark++;
  if (source.charCodeAt(mark) === open) {
    const closes = source.slice(mark, Math.min(end, mark + longestManner)).indexOf(')');
    if (closes < 0) return null;
    mark += closes + 1;
  } else if (mark !== to) return null;
  if (source.charCodeAt(mark) !== point || !opensSentence(source, mark + 1, end)) return null;
  if (small && mark + 1 < end) return null;
  const made = make(line, 'point', at, mark, mark + 1, small ? unlikely : likely);
  return made && (small || (forms.has(made.reading.form) || made.reading.form === 'part' && mark + 1 >= end) && made.reading.score > leastScore) ? made : null;
};

/** The line's end, or white space and what is no small letter. */
function opensSentence(source: string, from: number, end: number): boolean {
  if (from >= end) return true;
  if (!isSpace(source.charCodeAt(from))) return false;
  let at = from;
  while (at < end && unitClass(source.charCodeAt(at)) < Unit.Upper && source.charCodeAt(at) !== close) at++;
  return at >= end || unitClass(source.charCodeAt(at)) !== Unit.Lower || source.charCodeAt(at - 1) === 0x2026 || source.charCodeAt(at - 1) === point || source.charCodeAt(at - 1) === open;
}
