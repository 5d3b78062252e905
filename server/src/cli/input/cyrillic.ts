/** The commonest letters of Russian, Ukrainian, Belarusian and Bulgarian: about two thirds of any text in these. */
const common = new Set('оеаинтсрвлкі');
const letter = /\p{L}/u, cyrillic = /\p{Script=Cyrillic}/u, upper = /\p{Lu}/u, lower = /\p{Ll}/u;

/**
 * Whether a text that was decoded as Windows-1251 on trial is plausible Cyrillic, and not another encoding's bytes: KOI8-R
 * comes out with case turned over ("оПХБЕР"), DOS and Macintosh text with capitals inside words, Latin-1 with a stray Cyrillic
 * letter here and there, Greek and Hebrew with the wrong letters, UTF-8 with one broken byte as "РџСЂРё".
 */
export function readsAsCyrillic(text: string): boolean {
  let cyrillicLetters = 0, otherLetters = 0, commonLetters = 0, controls = 0, words = 0, oddWords = 0;
  let inWord = false, fell = false, odd = false;
  const endWord = () => {
    if (inWord) { words++; if (odd) oddWords++; }
    inWord = fell = odd = false;
  };
  for (const character of text) {
    if (letter.test(character)) {
      inWord = true;
      if (cyrillic.test(character)) { cyrillicLetters++; if (common.has(character.toLowerCase())) commonLetters++; } else otherLetters++;
      if (lower.test(character)) fell = true; else if (fell && upper.test(character)) odd = true;
      continue;
    }
    endWord();
    const code = character.charCodeAt(0);
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13 || code >= 0x7f && code < 0xa0) controls++;
  }
  endWord();
  return cyrillicLetters > 0
    && cyrillicLetters * 10 >= (cyrillicLetters + otherLetters) * 3
    && commonLetters * 100 >= cyrillicLetters * 45
    && oddWords * 20 <= words
    && controls * 500 <= text.length;
}
