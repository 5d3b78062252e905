import { Word } from '../../languages';
import { wordFrom, type LabelWord } from '../words';
import { Unit, unitClass } from '../characters';
import { make, terms, type Closer } from './candidate';

const longest = 60, mostWords = 4, notNames = Word.Common | Word.Decoy, likely = terms({ atLeast: 0 });

/** Two capitals at the beginning: a word in capitals may stand there. */
export function isLoud(source: string, at: number): boolean { return unitClass(source.charCodeAt(at)) === Unit.Upper && unitClass(source.charCodeAt(at + 1)) === Unit.Upper; }

/** "ВЕТРОВА Добрый день", "SPEAKER 1 Thank you": a name in capitals, and no mark; the words begin as sentences do. Whatever stands in capitals looks the same: names come again and again. */
export const loud: Closer = line => {
  const { source, at, end } = line, limit = Math.min(end, at + longest);
  if (!isLoud(source, at)) return null;
  let to = -1, words = 0, word: LabelWord | null = wordFrom(source, at, limit);
  for (; word && (word.shape === 'caps' && word.length > 1 || words > 0 && word.shape === 'number'); word = wordFrom(source, word.end, limit)) {
    if (++words > mostWords || word.last < word.end || words === 1 && (word.flags & notNames) && !(word.flags & Word.Part)) return null;
    to = word.end;
  }
  return words && word && word.shape === 'capital' && (word.length > 1 || isSmall(wordFrom(source, word.end, limit))) ? make(line, 'none', at, to, to, likely) : null;
};

/** Behind a word of one letter, "А", "I", only this tells a sentence from more capitals. */
function isSmall(word: LabelWord | null): boolean { return word !== null && word.shape === 'lower'; }
