import { Word } from '../../languages';
import type { LabelWord } from '../words';

const elided = /^[ld]['’]hon$/iu, elidedLength = 5, apostrophe = /['’]/;
/** Offices, parts and other forms of address: what an article may stand before. */
const addressed = Word.Office | Word.Part | Word.Group | Word.Honorific;
const longestArticle = 3, longestInCapitals = 4, latinM = 0x4D;

/** How many words at the beginning are honorifics ("Right Hon.", "El señor", "De heer", "O Sr."); the last word never is. */
export function honorifics(text: string, words: readonly LabelWord[]): number {
  let count = 0;
  while (count < words.length - 1 && (isHonorific(text, words, count) || isArticle(text, words, count))) count++;
  return count;
}

function isHonorific(text: string, words: readonly LabelWord[], at: number): boolean {
  const { shape, flags, first, last } = words[at];
  if (shape === 'initial') return isMonsieur(text, words, at);
  if (!(flags & Word.Honorific) && last - first !== elidedLength) return false;
  const word = text.slice(first, last);
  if (apostrophe.test(word)) return elided.test(word);
  // "The", "El", "De" are articles: they belong to an address only where an office or an address follows.
  if (flags & Word.Common && flags & Word.Honorific && !words.some((other, i) => i > at && (other.flags & addressed) !== 0)) return false;
  return (flags & Word.Honorific) !== 0 && (shape !== 'caps' || last - first <= longestInCapitals || (flags & ~Word.Honorific) === 0);
}

/** "M. Untel", "M. le président": no initial, unless another one follows. */
function isMonsieur(text: string, words: readonly LabelWord[], at: number): boolean {
  const { first, last } = words[at], { shape } = words[at + 1];
  return last - first === 1 && text.charCodeAt(first) === latinM && shape !== 'initial' && shape !== 'joined';
}

/** "O" in "O Sr. Presidente": one of the smallest words, before a form of address. */
function isArticle(text: string, words: readonly LabelWord[], at: number): boolean {
  const { shape, flags, length } = words[at];
  return at + 2 < words.length && length <= longestArticle && shape !== 'initial' && (flags & (Word.Common | Word.Particle)) !== 0 && isHonorific(text, words, at + 1);
}
