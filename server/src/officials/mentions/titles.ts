import { pastGender } from '../names/lexicon';
import type { Gender } from '../declension';
import type { Official } from '../directory/model';
import { clean, fold } from '../names';
import { wordAfter, wordBefore } from './words';

/** Words before a name that are looked at. */
const reach = 4;
/** Letters by which a word is the same in any case ("президент", "президентом"); shorter words say nothing. */
const stem = 5;

/** What the words right before a name may say of its bearer, each as its first letters. */
export function titlesBefore(text: string, place: number, from: number): string[] {
  const titles: string[] = [];
  for (let word = wordBefore(text, place, from); word && titles.length < reach; word = wordBefore(text, word.start, from)) titles.push(...stemsOf(word.folded));
  return titles;
}

/** The words of the offices that the directory knows of a person, each as its first letters. */
export function titlesOf({ memberships }: Official): string[] {
  return memberships.flatMap(({ role, post }) => [role, post]).flatMap(title => title === null ? [] : fold(clean(title)).split(/[^\p{L}]+/u).flatMap(stemsOf));
}

function stemsOf(word: string): string[] { return word.length >= stem ? [word.slice(0, stem)] : []; }

/** The gender of a verb in the past behind a name; a word of two letters may stand between ("не"). */
export function verbAfter(text: string, place: number, to: number): Gender | null {
  let word = wordAfter(text, place, to);
  if (word && word.folded.length <= 2) word = wordAfter(text, word.end, to);
  return word && !word.capital ? pastGender(word.folded) ?? null : null;
}
