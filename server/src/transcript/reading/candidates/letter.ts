import { Word } from '../../languages';
import { isSpace } from '../characters';
import { wordFrom } from '../words';
import { make, type Closer } from './candidate';

/** "Q. Where were you?", "A. At home.": one letter that names a part, and its point; an initial looks the same. */
export const letter: Closer = line => {
  const { source, at, end } = line;
  if (at + 2 >= end || source.charCodeAt(at + 1) !== 0x2E || !isSpace(source.charCodeAt(at + 2))) return null;
  const word = wordFrom(source, at, at + 2), next = wordFrom(source, at + 2, Math.min(end, at + 60));
  return word && (word.flags & Word.Part) && next?.shape !== 'initial' ? make(line, 'letter', at, at + 1, at + 2) : null;
};
