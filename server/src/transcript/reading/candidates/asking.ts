import { Word, asksWord } from '../../languages';
import { wordFrom } from '../words';
import { make, terms, type Closer } from './candidate';

const longest = 90, mostWords = 8, leastScore = 2, sure = terms({ atLeast: leastScore });

/** "4. Mr. Doe asked the Minister …": a question of an order paper, by its number; who asks it is named with a form of address, and no mark behind. */
export const asking: Closer = line => {
  if (line.dress !== 'number') return null;
  const { source, at, end } = line, limit = Math.min(end, at + longest);
  let words = 0, to = at;
  for (let word = wordFrom(source, at, limit); word; word = wordFrom(source, word.end, limit)) {
    if (word.shape === 'lower' && asksWord(source, word.first, word.last)) {
      const made = words ? make(line, 'bracket', at, to, to, sure) : null;
      return made && made.reading.form === 'titled' && made.reading.score > leastScore ? made : null;
    }
    if (word.shape === 'lower' && !(word.flags & Word.Particle) || ++words > mostWords) return null;
    to = word.end;
  }
  return null;
};
