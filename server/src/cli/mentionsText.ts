import type { Official } from '../officials/directory';
import { languagesOfText, mentionsIn, People } from '../officials/mentions';
import { languageOf } from '../transcript/languages';

/** People ready to be found, by the languages of the texts that they were asked for in; kept while the list is. */
const known = new WeakMap<readonly Official[], Map<string, People>>();

/** Where a text names officials, as JSON: UTF-16 offsets, the end exclusive; several ids where several may be meant. */
export function mentionsText(text: string, { officials, possible }: { readonly officials: readonly Official[]; readonly possible: boolean }, file?: string): string {
  const mentions = mentionsIn(text, peopleFor(officials, languagesOfText(languageOf(text)))).filter(({ degree }) => possible || degree !== 'possible');
  return JSON.stringify({
    ...file === undefined ? {} : { file },
    mentions: mentions.map(({ start, end, officials: meant, degree }) => ({ startOffset: start, endOffset: end, officials: meant.map(({ id }) => id), confidence: degree })),
  });
}

function peopleFor(officials: readonly Official[], languages: readonly string[] | undefined): People {
  const key = languages?.join(' ') ?? '', byLanguages = known.get(officials) ?? new Map<string, People>();
  known.set(officials, byLanguages);
  let people = byLanguages.get(key);
  if (!people) byLanguages.set(key, people = People.of(officials, languages));
  return people;
}
