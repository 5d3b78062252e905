/** Latin letters and the Cyrillic ones that look the same, capitals and small ones where both do. */
const pairs = 'AА BВ CС EЕ HН IІ JЈ KК MМ OО PР SЅ TТ XХ YУ aа cс eе iі jј oо pр sѕ xх yу ëё ËЁ ïї ÏЇ'.split(' ').map(pair => [...pair] as [string, string]);
const toCyrillic = new Map(pairs), toLatin = new Map(pairs.map(([latin, cyrillic]) => [cyrillic, latin]));
const isLatin = /\p{Script=Latin}/u, isCyrillic = /\p{Script=Cyrillic}/u, words = /[\p{L}\p{M}]+/gu;

/** A word with letters of two alphabets, as it is and as it should be; `start` is its place in the text. */
export interface MixedWord { readonly start: number; readonly wrong: string; readonly right: string; readonly alphabet: 'latin' | 'cyrillic' }

/**
 * The first word of a name in which letters of one alphabet stand that only look like those of the other; null where there is none. A word whose letters of
 * both alphabets are plain to see was meant so.
 */
export function mixedWordIn(name: string): MixedWord | null {
  for (const { 0: word, index } of name.matchAll(words)) {
    if (word.length === 1 && name[index + 1] === '.') {
      const initial = ofOtherAlphabet(word, name);
      if (initial) return { ...initial, start: index };
    }
    if (!isLatin.test(word) || !isCyrillic.test(word)) continue;
    const cyrillic = converted(word, toCyrillic, isLatin), latin = converted(word, toLatin, isCyrillic);
    // Where either alphabet would do, the rest of the name says which it is, or else most letters.
    const right = cyrillic !== null && latin !== null ? decided(name, word) === 'latin' ? latin : cyrillic : cyrillic ?? latin;
    if (right !== null) return { start: index, wrong: word, right, alphabet: right === cyrillic ? 'cyrillic' : 'latin' };
  }
  return null;
}

/** An initial with a full stop that is of another alphabet than all of the rest of the name, as its twin there; null where it is not, or has none. */
function ofOtherAlphabet(initial: string, name: string): Omit<MixedWord, 'start'> | null {
  const rest = [...name].filter(letter => letter !== initial), latin = rest.some(letter => isLatin.test(letter)), cyrillic = rest.some(letter => isCyrillic.test(letter));
  const right = latin && !cyrillic ? toLatin.get(initial) : cyrillic && !latin ? toCyrillic.get(initial) : undefined;
  return right === undefined ? null : { wrong: initial, right, alphabet: latin ? 'latin' : 'cyrillic' };
}

/** The word with all letters of one alphabet by their likes; null where one has none. */
function converted(word: string, likes: ReadonlyMap<string, string>, alphabet: RegExp): string | null {
  let text = '';
  for (const letter of word) {
    const like = alphabet.test(letter) ? likes.get(letter) : letter;
    if (like === undefined) return null;
    text += like;
  }
  return text;
}

function decided(name: string, word: string): 'latin' | 'cyrillic' {
  const count = (text: string, alphabet: RegExp) => [...text].filter(letter => alphabet.test(letter)).length, rest = name.replace(word, '');
  const more = count(rest, isLatin) - count(rest, isCyrillic) || count(word, isLatin) - count(word, isCyrillic);
  return more > 0 ? 'latin' : 'cyrillic';
}
