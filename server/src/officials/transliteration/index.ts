import { clean } from '../names/fold';
import { neighbours, schemas, type Schema } from './schemas';

const all: readonly Schema[] = [...schemas, ...neighbours];
const vowels = 'аеёиоуыэюяьъ';
const tables = new Map<string, ReadonlyMap<string, string>>();

function tableOf({ id, letters }: Schema): ReadonlyMap<string, string> {
  let table = tables.get(id);
  // A letter that comes twice is what it is last.
  if (!table) tables.set(id, table = new Map(letters.split(' ').map(pair => pair.split(':') as [string, string])));
  return table;
}

/**
 * A Cyrillic word in Latin letters, as the schemas in common use write it, each spelling once; none where the word is not Cyrillic. "ks" is also written "x".
 */
export function inLatin(word: string): string[] {
  const written = clean(word), lower = written.toLowerCase();
  if (!/^[\p{Script=Cyrillic}'’ʼ-]+$/u.test(written) || lower.length !== written.length) return [];
  const spellings = new Set(all.flatMap(schema => by(tableOf(schema), lower) ?? []));
  for (const spelling of [...spellings]) if (spelling.includes('ks')) spellings.add(spelling.replaceAll('ks', 'x'));
  return [...spellings].map(spelling => spelling.replace(/(^|-)(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()));
}

/**
 * Whether a Cyrillic word, in small letters, may begin as something typed in Latin ones, and if so, as it is then written whole; null where it does not. No more of the word is
 * transliterated than was typed: this is asked of a hundred thousand names for each key.
 */
export function latinBeginning(word: string, typed: string): string | null {
  if (!mayBeginInLatin(word.charAt(0), typed.charAt(0))) return null;
  const wanted = typed.includes('x') ? [typed, typed.replaceAll('x', 'ks')] : [typed];
  for (const schema of all) for (const each of wanted) {
    // A schema that has no word for a letter further on does not write it at all.
    const whole = begins(tableOf(schema), word, each) ? by(tableOf(schema), word) : null;
    if (whole !== null) return whole;
  }
  return null;
}

const firsts = new Map<string, string | null>();
/** Whether a word that begins with a small letter may begin with another in Latin letters. */
export function mayBeginInLatin(letter: string, latin: string): boolean {
  let known = firsts.get(letter);
  if (known === undefined) {
    const spellings = inLatin(letter);
    // A sign that is left out begins with whatever comes next.
    firsts.set(letter, known = spellings.includes('') ? null : [...spellings.map(spelling => spelling.charAt(0).toLowerCase()), 'к'.includes(letter) ? 'x' : ''].join(''));
  }
  return known === null || known.includes(latin);
}

function begins(table: ReadonlyMap<string, string>, word: string, typed: string): boolean {
  let found = 0;
  for (let at = 0; at < word.length && found < typed.length;) {
    const key = keyAt(table, word, at), latin = latinFor(table, key);
    if (latin === undefined) return false;
    const length = Math.min(latin.length, typed.length - found);
    if (!latin.startsWith(typed.slice(found, found + length))) return false;
    found += length;
    at += lettersOf(key);
  }
  return found === typed.length;
}

/** Null where the schema has no word for a letter. */
function by(table: ReadonlyMap<string, string>, word: string): string | null {
  let latin = '';
  for (let at = 0; at < word.length;) {
    const key = keyAt(table, word, at), written = latinFor(table, key);
    if (written === undefined) return null;
    latin += written;
    at += lettersOf(key);
  }
  return latin;
}

/** What a schema has for the letter at a place, or for it and the next one. */
function keyAt(table: ReadonlyMap<string, string>, word: string, at: number): string {
  const first = at === 0 || word[at - 1] === '-', one = word[at], two = word.slice(at, at + 2), last = at + 2 === word.length, behindVowel = !first && vowels.includes(word[at - 1]);
  if (last && table.has(`${two}$`)) return `${two}$`;
  if (two.length === 2 && table.has(two)) return two;
  return first && table.has(`^${one}`) ? `^${one}` : behindVowel && table.has(`*${one}`) ? `*${one}` : one;
}

function latinFor(table: ReadonlyMap<string, string>, key: string): string | undefined { return key === '-' ? '-' : table.get(key); }
function lettersOf(key: string): number { return /^[^*^]./u.test(key) ? 2 : 1; }
