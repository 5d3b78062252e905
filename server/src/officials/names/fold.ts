/**
 * A name's letters as they are compared: composed, without stress marks and soft hyphens. The letters themselves stay as written.
 * @returns As long as the folded text, letter by letter.
 */
export function clean(text: string): string {
  if (plain.test(text)) return text;
  return text.normalize('NFC').replace(/[\u0301\u00ad\u200b-\u200f\u2060\ufeff]/g, '').replace(/[\u00a0\u2007\u2009\u202f]/g, ' ');
}

/** Letters without marks, of which nearly all names consist. */
const plain = /^[ -~а-яёА-ЯЁ]*$/;

/** What is the same in a name however it is printed: small letters, "е" for "ё", one apostrophe, one hyphen. Length is kept. */
export function fold(cleaned: string): string {
  const lower = cleaned.toLowerCase();
  if (lower.length === cleaned.length && !special.test(lower)) return lower;
  let folded = '';
  for (let at = 0; at < cleaned.length; at++) folded += foldUnit(cleaned[at]);
  return folded;
}

function foldUnit(unit: string): string {
  const lower = unit.toLowerCase();
  return same[lower] ?? (lower.length === 1 ? lower : unit);
}

const same: Readonly<Record<string, string>> = {
  'ё': 'е', '’': '\'', 'ʼ': '\'', '‘': '\'', '`': '\'', '´': '\'', 'ʹ': '\'', '‐': '-', '‑': '-', '–': '-', '\u00a0': ' ', '\u202f': ' ', '\u2009': ' ',
};

// eslint-disable-next-line no-restricted-syntax -- one character of a set
const special = new RegExp(`[${Object.keys(same).join('')}]`);

/** The word written as another one is: all in capitals, or with a capital where it begins. */
export function writtenAs(word: string, model: string): string {
  if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase()) return word.toUpperCase();
  const first = model.charAt(0);
  return first !== first.toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** The words of a name, whatever their order and letters. */
export function nameKey(name: string): string { return fold(clean(name)).split(/[\s,]+/).filter(word => word !== '').sort().join(' '); }
