import { Word } from '../languages';
import { wordFrom } from '../reading/words';

const mostWords = 20, comma = 0x2C, bracket = 0x28, notNames = Word.Common | Word.Decoy;

/** Whether a text names somebody and says nothing: two words of a name at least, or one before a comma or a bracket; what stands behind these is who that is. */
export function namesSomebody(text: string, from: number, to: number): boolean {
  let names = 0, words = 0;
  for (let word = wordFrom(text, from, to); word; word = wordFrom(text, word.end, to)) {
    const { shape, flags, start, end, last } = word, opens = text.charCodeAt(start) === bracket;
    if (opens) return names > 0;
    if (++words > mostWords || !(shape === 'capital' || shape === 'caps' || shape === 'initial' || shape === 'joined') && !(flags & (Word.Particle | Word.Office | Word.Honorific))) return false;
    if ((flags & notNames) && !(flags & (Word.Particle | Word.Office | Word.Honorific))) return false;
    if (shape !== 'lower') names++;
    if (last < end && text.charCodeAt(last) === comma) return names > 0 && goesOn(text, end, to);
    if (last < end && shape !== 'initial' && text.charCodeAt(last) !== 0x2E) return false;
  }
  return names > 1;
}

/** Whether a text is one word that is somebody's name: no word of sentences or lists. */
export function isOneName(text: string, from: number, to: number): boolean {
  const word = wordFrom(text, from, to);
  return word !== null && word.end >= to && word.last === word.end && (word.shape === 'capital' || word.shape === 'caps') && !(word.flags & notNames);
}

/** Something stands behind the comma. */
function goesOn(text: string, from: number, to: number): boolean { return wordFrom(text, from, to) !== null; }
