import { nameLanguages } from '../declension/languages';
import { hitsIn, joinHits, without } from './find';
import type { Official } from '../directory/model';
import type { Mention } from './mention';
import { People } from './people';
import { namedIn, settle } from './settle';

export type { Degree, Mention } from './mention';
export { Mentioned, type Wanted } from './mentioned';
export { People } from './people';
export { hitsIn } from './find';
export { wordHash } from './formTable';
export { namedIn, settle, type Named } from './settle';
export { mentionForms } from './shapes';

/** Every place in a text that names an official, in the order of the text. */
export function mentionsIn(text: string, people: People | readonly People[], hidden: ReadonlySet<Official> = nobody): Mention[] {
  const [first, beside] = people instanceof People ? [people] : people, found = hitsIn(text, first), seen = hidden.size > 0 ? found.flatMap(hit => without(hit, hidden)) : found;
  const hits = beside ? joinHits(text, seen, hitsIn(text, beside)) : seen, named = namedIn(hits);
  return hits.flatMap(hit => settle(hit, named) ?? []);
}
const nobody: ReadonlySet<Official> = new Set();

/** The languages whose forms a text in a language may have; undefined for all, where we do not know how it writes names. */
export function languagesOfText(language: string): readonly string[] | undefined {
  if (!nameLanguages().some(({ id }) => id === language)) return undefined;
  // Kazakh texts also have names in Russian forms.
  return language === 'kk' ? ['kk', 'ru'] : [language];
}
