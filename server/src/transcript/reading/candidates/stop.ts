import { Word } from '../../languages';
import type { LabelForm } from '../label';
import { wordFrom, type LabelWord } from '../words';
import { make, type Candidate, type Close, type Closer, type OpenedLine } from './candidate';

const longest = 90, mostWords = 9;
/** Sentences are closed by full stops too: a label must look like one by itself. */
const sureForms: ReadonlySet<LabelForm> = new Set(['titled', 'initials', 'caps', 'part', 'office', 'code']);

/** "Mr. DOE. I thank", "Председательствующий. Слово", "АРІСТЕНКО Ю.Ю. Дякую": closed by a full stop, or by its own last initial. */
export const stop: Closer = line => {
  const { text, at } = line, limit = Math.min(line.end, at + longest), first = wordFrom(text, at, limit);
  if (!first || first.shape === 'lower') return null;
  let unknown = 0, caps = false;
  for (let word: LabelWord | null = first, i = 0; word && i < mostWords; i++) {
    const last = text[word.end - 1], next: LabelWord | null = wordFrom(text, word.end, limit);
    if (last === '?' || last === '!' || last === ':' || last === ';') return null;
    // A label has no more than one small word that no table knows, an office in capitals two.
    if (word.shape === 'lower' && !(word.flags & ~Word.Common) && ++unknown > (caps ? 2 : 1)) return null;
    caps ||= word.shape === 'caps';
    const initial = word.shape === 'initial' && last === '.';
    if (initial && i > 0 && first.shape === 'caps' && first.text.length > 2 && next?.shape !== 'initial') {
      if (next?.shape === 'capital') return sure(line, 'none', word.end, word.end);
    } else if (last === '.' && !initial && !isAbbreviatedHonorific(word, next)) return sure(line, 'stop', word.end - 1, word.end);
    word = next;
  }
  return null;
};

function isAbbreviatedHonorific(word: LabelWord, next: LabelWord | null): boolean {
  return (word.flags & Word.Honorific) !== 0 && next !== null && word.text.length <= 5;
}

function sure(line: OpenedLine, close: Close, end: number, behind: number): Candidate | null {
  const made = make(line, { close, start: line.at, end, behind });
  return made && sureForms.has(made.reading.form) && made.reading.score > 0 ? made : null;
}
