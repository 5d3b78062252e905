import { Word } from '../../languages';
import type { LabelWord } from '../words';

const elided = /^[ld]['’]hon$/iu, elidedLength = 5, apostrophe = /['’]/;
/** Offices, parts and other forms of address: what an article may stand before. */
const addressed = Word.Office | Word.Part | Word.Group | Word.Honorific;
const longestInCapitals = 4, latinM = 0x4D, point = 0x2E;

/** How many words at the beginning are honorifics ("Right Hon.", "El señor", "De heer", "O Sr."); the last word never is. */
export function honorifics(text: string, words: readonly LabelWord[]): number {
  let count = 0;
  while (count < words.length - 1 && (isHonorific(text, words, count) || isArticle(text, words, count))) count++;
  return count;
}

function isHonorific(text: string, words: readonly LabelWord[], at: number): boolean {
  const { shape, flags, first, last } = words[at];
  // "Mr D J Doe": initials without their points.
  if (last - first === 1 && shape === 'capital' && (at > 0 || isLoneLetter(words[at + 1]))) return false;
  // "Sr.ª", "Dr.ª": a point within, and no letter of a name behind it.
  if (shape === 'initial' && (flags & Word.Honorific) && isOrdinal(text.charCodeAt(last - 1))) return true;
  // "On. Rossi", but not "On Monday".
  if (flags & Word.Pointed && text.charCodeAt(last) !== point) return false;
  if (shape === 'initial') return isMonsieur(text, words, at);
  if (!(flags & Word.Honorific) && last - first !== elidedLength) return false;
  const word = text.slice(first, last);
  if (apostrophe.test(word)) return elided.test(word);
  if (flags & Word.Article && !words.some((other, i) => i > at && (other.flags & addressed) !== 0)) return false;
  return (flags & Word.Honorific) !== 0 && (shape !== 'caps' || last - first <= longestInCapitals || (flags & ~Word.Honorific) === 0);
}

/** "M. Untel", "M. le président": no initial, unless another one follows. */
function isMonsieur(text: string, words: readonly LabelWord[], at: number): boolean {
  const { first, last } = words[at], { shape } = words[at + 1];
  return last - first === 1 && text.charCodeAt(first) === latinM && shape !== 'initial' && shape !== 'joined';
}

/** "O Sr. Presidente". */
function isArticle(text: string, words: readonly LabelWord[], at: number): boolean {
  return (words[at].flags & Word.Article) !== 0 && at + 2 < words.length && isHonorific(text, words, at + 1);
}

function isLoneLetter({ shape, first, last }: LabelWord): boolean { return shape === 'capital' && last - first === 1; }

/** ª, º */
function isOrdinal(unit: number): boolean { return unit === 0xAA || unit === 0xBA; }
