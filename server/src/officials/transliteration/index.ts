import { clean } from '../names/fold';
import { neighbours, schemas, type Schema } from './schemas';

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
  const spellings = new Set([...schemas, ...neighbours].flatMap(schema => by(tableOf(schema), lower) ?? []));
  for (const spelling of [...spellings]) if (spelling.includes('ks')) spellings.add(spelling.replaceAll('ks', 'x'));
  return [...spellings].map(spelling => spelling.replace(/(^|-)(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()));
}

/** Null where the schema has no word for a letter. */
function by(table: ReadonlyMap<string, string>, word: string): string | null {
  let latin = '';
  for (let at = 0; at < word.length;) {
    const first = at === 0 || word[at - 1] === '-', one = word[at], two = word.slice(at, at + 2), last = at + 2 === word.length;
    const behindVowel = !first && vowels.includes(word[at - 1]);
    const pair = last && table.has(`${two}$`) ? `${two}$` : two.length === 2 && table.has(two) ? two : null;
    const key = pair ?? (first && table.has(`^${one}`) ? `^${one}` : behindVowel && table.has(`*${one}`) ? `*${one}` : one);
    const written = one === '-' ? '-' : table.get(key);
    if (written === undefined) return null;
    latin += written;
    at += pair === null ? 1 : 2;
  }
  return latin;
}
