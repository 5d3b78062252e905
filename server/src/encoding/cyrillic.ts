/** The commonest letters of Russian, Ukrainian, Belarusian and Bulgarian: about two thirds of any text in these. */
const common = new Set('оеаинтсрвлкі');
const letter = /\p{L}/u, cyrillic = /\p{Script=Cyrillic}/u, upper = /\p{Lu}/u, lower = /\p{Ll}/u;

/** What a character is, as the sum of these; `looked` is in every sum. */
const looked = 1, isLetter = 2, isCyrillic = 4, isCommon = 8, isUpper = 16, isLower = 32, isControl = 64;

function kindOf(code: number): number {
  const character = String.fromCharCode(code);
  if (!letter.test(character)) return looked | (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13 || code >= 0x7f && code < 0xa0 ? isControl : 0);
  return looked | isLetter | (cyrillic.test(character) ? isCyrillic : 0) | (common.has(character.toLowerCase()) ? isCommon : 0) | (upper.test(character) ? isUpper : 0) | (lower.test(character) ? isLower : 0);
}

/**
 * Whether a text that was decoded as Windows-1251 on trial is plausible Cyrillic, and not another encoding's bytes: KOI8-R
 * comes out with case turned over ("оПХБЕР"), DOS and Macintosh text with capitals inside words, Latin-1 with a stray Cyrillic
 * letter here and there, Greek and Hebrew with the wrong letters, UTF-8 with one broken byte as "РџСЂРё".
 */
export function readsAsCyrillic(text: string): boolean {
  // An encoding of one byte has 256 characters: each is looked at once.
  const kinds = new Uint8Array(1 << 16);
  let cyrillicLetters = 0, otherLetters = 0, commonLetters = 0, controls = 0, words = 0, oddWords = 0;
  let inWord = false, fell = false, odd = false;
  const endWord = () => {
    if (inWord) { words++; if (odd) oddWords++; }
    inWord = fell = odd = false;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at), kind = kinds[code] ||= kindOf(code);
    if (kind & isLetter) {
      inWord = true;
      if (kind & isCyrillic) { cyrillicLetters++; if (kind & isCommon) commonLetters++; } else otherLetters++;
      if (kind & isLower) fell = true; else if (fell && kind & isUpper) odd = true;
      continue;
    }
    endWord();
    if (kind & isControl) controls++;
  }
  endWord();
  return cyrillicLetters > 0
    && cyrillicLetters * 10 >= (cyrillicLetters + otherLetters) * 3
    && commonLetters * 100 >= cyrillicLetters * 45
    && oddWords * 20 <= words
    && controls * 500 <= text.length;
}
