import type { Official } from '../../officials/directory';
import { clean, fold, isGiven, isInitials, type NameParts } from '../../officials/names';
import { nameSlip, nameWords, wordsOf } from '../spelling/names';

/** A speaker's name that is a slip of an official's: the word that is wrong, and as the directory has it. */
export interface KnownSlip { readonly official: Official; readonly wrong: string; readonly right: string; /** The other words say who is meant, and not the likeness alone. */ readonly sure: boolean }

/** Two letters are wrong in longer names only. */
const longEnough = 9;

/** Whose name a speaker's is a slip of, among those who have a word of it or a name that begins so; null where it is nobody's, or might be that of two. */
export function slipAmong(name: string, candidates: Iterable<Official>): KnownSlip | null {
  const found = new Map<string, KnownSlip>();
  for (const official of candidates) {
    const slip = slipOf(name, official);
    if (slip) found.set(official.id, slip);
  }
  return found.size === 1 ? [...found.values()][0] : null;
}

function slipOf(name: string, official: Official): KnownSlip | null {
  const wrongs = wordsOf(name), folded = nameWords(name);
  for (const parts of [official.parts, ...official.otherNames.map(other => other.parts)]) for (const written of waysToWrite(parts)) {
    const rights = wordsOf(written), other = nameWords(written);
    if (other.length !== folded.length) continue;
    const slip = nameSlip(folded, other), at = slip?.word ?? wordTwoAway(folded, other);
    if (at === null) continue;
    const wrong = wrongs[at], right = rights[at];
    // Two given names are two people, be they a letter apart.
    if (isGiven(fold(clean(wrong))) && isGiven(fold(clean(right)))) continue;
    if (slip && slip.likeness !== 'plain' && slip.likeness !== 'sure') continue;
    return { official, wrong, right: inCaseOf(wrong, right), sure: slip === null || slip.alike };
  }
  return null;
}

/** The one word that differs by two slips, where all others are the same, and one of them is no initial; null where there is none. */
export function wordTwoAway(one: readonly (readonly string[])[], other: readonly (readonly string[])[]): number | null {
  const differing = one.flatMap((word, at) => word.join('') === other[at].join('') ? [] : [at]);
  if (differing.length !== 1 || !one.some((word, at) => at !== differing[0] && word.length > 2)) return null;
  const [at] = differing, wrong = one[at], right = other[at];
  // What differs at the end is another name's ending.
  return Math.min(wrong.length, right.length) >= longEnough && wrong[0] === right[0] && wrong.slice(-2).join('') === right.slice(-2).join('') && distance(wrong, right) === 2 ? at : null;
}

/** Letters to be put in, left out or changed (Levenshtein 1965). */
function distance(one: readonly string[], other: readonly string[]): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of one.entries()) {
    const next = [at + 1];
    for (let to = 1; to <= other.length; to++) next.push(Math.min(row[to] + 1, next[to - 1] + 1, row[to - 1] + (letter === other[to - 1] ? 0 : 1)));
    row = next;
  }
  return row[other.length];
}

/** A name as labels have it: in both orders, with the patronymic and without, with initials, the family name alone. */
function waysToWrite({ given, patronymic, family }: NameParts): string[] {
  if (family === null) return [];
  const [first] = given, whole = first !== undefined && !isInitials(first), middle = patronymic ?? given.at(1);
  const initial = first === undefined ? [] : [`${first.charAt(0)}.`, ...middle === undefined ? [] : [`${first.charAt(0)}. ${middle.charAt(0)}.`]], firsts = whole ? [first, ...middle === undefined ? [] : [`${first} ${middle}`]] : [];
  return [...[...firsts, ...initial].flatMap(before => [`${before} ${family}`, `${family} ${before}`]), family];
}

/** A word in the letter case of another: all of it in capitals, or as it is. */
export function inCaseOf(model: string, word: string): string { return model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase() ? word.toUpperCase() : word; }
