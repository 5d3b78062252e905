import { Word } from '../../languages';
import { isSpace, Unit, unitClass } from '../characters';
import type { LabelForm } from '../label';
import { wordFrom, type LabelWord } from '../words';
import { make, terms, type Candidate, type Close, type Closer, type OpenedLine } from './candidate';
import { isDash, longestRoled, longestStopped, mostRoled, mostStopped } from './head';

const likely = terms({ atLeast: 0 });
/** Sentences are closed by full stops too: a label must look like one by itself. */
const sureForms: ReadonlySet<LabelForm> = new Set(['titled', 'initials', 'caps', 'part', 'office', 'code']);

/** "Mr. DOE. I thank", "Председательствующий. Слово", "АРІСТЕНКО Ю.Ю. Дякую": closed by a full stop, or by its own last initial. */
export const stop: Closer = line => {
  if (!line.head.stops) return null;
  const { source, at } = line;
  let limit = Math.min(line.end, at + longestStopped), most = mostStopped, roled = false;
  const first = wordFrom(source, at, limit);
  // Without capitals nothing tells a name from the words behind a dash.
  if (!first || first.shape === 'lower' || first.shape === 'uncased' && line.head.dash >= 0) return null;
  let unknown = 0, caps = false;
  for (let word: LabelWord | null = first, i = 0; word && i < most; i++) {
    const last = source.charCodeAt(word.end - 1), next: LabelWord | null = wordFrom(source, word.end, limit);
    if (last === 63 || last === 33 || last === 58 || last === 59) return null;
    // A label has no more than one small word that no table knows, an office in capitals two, and more only behind a comma and an office ("Mme Unetelle, ministre du logement et de la ville.").
    if (!roled && word.shape === 'lower' && !(word.flags & ~Word.Common) && ++unknown > (caps ? 2 : 1)) return null;
    caps ||= word.shape === 'caps';
    if (!roled && last === 44 && next && (next.flags & Word.Office)) { roled = true; limit = Math.min(line.end, at + longestRoled); most = mostRoled; }
    const initial = word.shape === 'initial' && last === 46;
    if (initial && i > 0 && first.shape === 'caps' && first.last - first.first > 2 && next?.shape !== 'initial') {
      if (next?.shape === 'capital') return sure(line, 'none', word.end, word.end);
    } else if (last === 46 && !initial && !isAbbreviatedHonorific(source, word, next)) return sure(line, 'stop', word.end - 1, word.end);
    word = next;
  }
  return null;
};

/** "Dr.", "Dipl.-Ing." */
function isAbbreviatedHonorific(source: string, { first, last, flags }: LabelWord, next: LabelWord | null): boolean {
  return next !== null && (flags & Word.Honorific) !== 0 && (last - first <= 5 || source.slice(first, last).includes('-'));
}

function sure(line: OpenedLine, close: Close, end: number, behind: number): Candidate | null {
  // A dash behind the stop closes the label, not the stop.
  let next = behind;
  while (next < line.end && isSpace(line.source.charCodeAt(next))) next++;
  if (close === 'stop' && next < line.end && isDash(line.source.charCodeAt(next))) return null;
  const made = make(line, close, line.at, end, behind, likely);
  if ((made?.reading.form === 'caps' || made?.reading.form === 'code') && isCounted(line.source, next, line.end)) return null;
  return made && sureForms.has(made.reading.form) && made.reading.score > 0 ? made : null;
}

/** A number and its point: "SEC. 12. Roads." is the twelfth section of a law. */
function isCounted(source: string, from: number, end: number): boolean {
  let at = from;
  while (at < end && unitClass(source.charCodeAt(at)) === Unit.Digit) at++;
  return at > from && source.charCodeAt(at) === 0x2E && (at + 1 >= end || isSpace(source.charCodeAt(at + 1)));
}
