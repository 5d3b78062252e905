/**
 * A word written as another one is: all in capitals, all in small letters, with "е" where the other has it for "ё", with a capital where it begins.
 * @param model The other word as its name is spelled.
 */
export function like(word: string, written: string, model: string): string {
  const dotted = /ё/i.test(model) && !/ё/i.test(written) ? word.replaceAll('ё', 'е').replaceAll('Ё', 'Е') : word, small = written.toLowerCase(), large = written.toUpperCase();
  if (small === large) return dotted;
  if (written === large && /\p{L}.*\p{L}/u.test(written)) return dotted.toUpperCase();
  if (written === small && model !== model.toLowerCase()) return dotted.toLowerCase();
  // "Фон дер Лейен" opens a sentence.
  const opens = written.charAt(0) !== small.charAt(0) && model.charAt(0) === model.charAt(0).toLowerCase();
  return opens ? dotted.charAt(0).toUpperCase() + dotted.slice(1) : dotted;
}
