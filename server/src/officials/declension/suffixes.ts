import { fold } from '../names/fold';
import type { NameLanguage } from './languages';

/** What a language puts behind a folded name as it is: all of it, or what its vowels ask for; both kinds where they do not decide. */
export function suffixesOf({ suffixes }: NameLanguage, folded: string): readonly string[] {
  if (suffixes === undefined || typeof suffixes === 'string') return suffixes?.split(' ') ?? [];
  const kinds = endsIn(suffixes.undecided, folded) === undefined ? [kindOf(suffixes, folded), kindOf(suffixes, withoutEnding(suffixes.borrowed, folded))] : [null];
  return [...new Set((kinds.includes(null) ? [suffixes.back, suffixes.front] : kinds.map(kind => suffixes[kind!])).flatMap(each => each.split(' ')))];
}

/**
 * What says behind one name what a suffix says behind another: "'s", "Вебера" has "s" where "Маркс" has "’"; Kazakh suffixes go by the last sounds.
 * @param suffix As it stands in a text, letter case and kind of apostrophe included.
 * @returns Null where that cannot be told, as of a plural.
 */
export function suffixBehind({ suffixes, harmony, hissing }: NameLanguage, suffix: string, name: string): string | null {
  const folded = fold(name), last = folded.charAt(folded.length - 1), plain = fold(suffix);
  if (suffixes === undefined) return null;
  if (typeof suffixes === 'string') {
    if (plain.startsWith("'")) return suffix;
    // A plural's.
    if (!hissing || plain.endsWith("'")) return null;
    return hissing.split(' ').some(ending => folded.endsWith(ending)) ? '’' : 's';
  }
  const rows = harmony!.rows.trim().split('\n').map(row => row.trim().split(' ')), classes = harmony!.classes.split(' ');
  const letters = classes.findIndex(each => each.includes(last)), decisive = withoutEnding(suffixes.borrowed, withoutEnding(suffixes.undecided, folded)), kind = kindOf(suffixes, decisive);
  // A row and that of the other vowels stand one behind the other; the last row has no other.
  const row = rows.findIndex(each => each.includes(plain));
  if (row < 0 || letters < 0 || kind === null) return null;
  const pair = row === rows.length - 1 ? row : row - row % 2 + (kind === 'back' ? 0 : 1);
  return rows[pair][letters];
}

/** Which of its two kinds the last vowel asks for that does. */
function kindOf({ backVowels, frontVowels }: { readonly backVowels: string; readonly frontVowels: string }, folded: string): 'back' | 'front' | null {
  const last = [...folded].reverse().find(letter => backVowels.includes(letter) || frontVowels.includes(letter));
  return last === undefined ? null : backVowels.includes(last) ? 'back' : 'front';
}

function withoutEnding(endings: string | undefined, folded: string): string { return folded.slice(0, folded.length - (endsIn(endings, folded)?.length ?? 0)); }

function endsIn(endings: string | undefined, folded: string): string | undefined { return endings?.split(' ').find(ending => folded.endsWith(ending)); }
