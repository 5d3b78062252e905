import { type Cast, type Character, characterOf } from './cast';
import type { Lexicon } from './lexicon';
import type { Mention } from './mentions';
import { endsIn, nominative } from './names';

/** Whom a mention names, in the form that a speaker is named in: as the text has the name elsewhere, else as rules make it. `oblique`: by its place it is in another case. */
export function speakerOf(text: string, mention: Mention, oblique: boolean, cast: Cast, lexicon: Lexicon): Character {
  const one = characterOf(text, mention), { kind, tokens } = mention;
  if (kind === 'narrator' || !lexicon.cases || !(oblique || mention.oblique)) return one;
  const known = kind === 'name' ? cast.findLast(c => c.kind === 'name' && isCaseOf(one, c) && !looksOblique(c, lexicon)) : undefined;
  return known ?? { ...one, label: nominative(text, tokens, kind === 'name' ? 'name' : 'role', lexicon) };
}

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
