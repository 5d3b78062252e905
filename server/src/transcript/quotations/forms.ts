import type { Character } from './cast';
import type { Lexicon } from './lexicon';
import { endsIn } from './names';

/** A name that the text has only in another case so far. */
export function looksOblique({ words, gender }: Character, { cases }: Lexicon): boolean {
  const last = words[words.length - 1];
  return cases !== null && cases.names.some(([oblique]) => last.endsWith(oblique)) && !(gender === 'f' && endsIn(last, cases.feminine));
}

/** Whether one name is another in some case: as many words, alike but for their endings. */
export function isCaseOf(form: Character, known: Character): boolean {
  const words = known.words.slice(-form.words.length);
  return words.length === form.words.length && words.every((w, i) => alike(w, form.words[i]));
}

function alike(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length), stem = Math.max(3, least - 3);
  return Math.abs(a.length - b.length) <= 3 && a.slice(0, stem) === b.slice(0, stem);
}
