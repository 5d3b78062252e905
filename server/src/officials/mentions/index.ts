import { nameLanguages } from '../declension/languages';
import { hitsIn } from './find';
import type { Mention } from './mention';
import type { People } from './people';
import { namedIn, settle } from './settle';

export type { Degree, Mention } from './mention';
export { Mentioned } from './mentioned';
export { People } from './people';
export { hitsIn } from './find';
export { namedIn, settle } from './settle';
export { mentionForms } from './shapes';

/** Every place in a text that names an official, in the order of the text. */
export function mentionsIn(text: string, people: People): Mention[] {
  const hits = hitsIn(text, people), named = namedIn(hits);
  return hits.flatMap(hit => settle(hit, named) ?? []);
}

/** The languages whose forms a text in a language may have; undefined for all, where we do not know how it writes names. */
export function languagesOfText(language: string): readonly string[] | undefined {
  if (!nameLanguages.some(({ id }) => id === language)) return undefined;
  // Kazakh texts also have names in Russian forms.
  return language === 'kk' ? ['kk', 'ru'] : [language];
}
