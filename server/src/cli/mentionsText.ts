import { dateOf } from '../officials/date';
import type { Official } from '../officials/directory';
import { languagesOfText, mentionsIn, People } from '../officials/mentions';
import { holderOn, Posts, postsOf, type Post } from '../officials/posts/posts';
import { titledIn, withTitles } from '../officials/posts/titled';
import { parse } from '../transcript';
import { languageOf } from '../transcript/languages';
import { nameOf } from '../workspace/uris';

/** People and their offices, ready to be found in texts of some languages and days, as these were asked for. */
interface Known { readonly people: Map<string, People>; readonly posts: readonly Post[]; readonly held: Map<string, Posts> }

/** Kept while the list is. */
const known = new WeakMap<readonly Official[], Known>();

/** Lines at the beginning of a text that say of which day it is. */
const beginning = /^(?:[^\r\n]*(?:\r\n|\r|\n)){0,80}/;

/** Where a text names officials, as JSON: UTF-16 offsets, the end exclusive; several ids where several may be meant; those whom it means by their office alone are marked. */
export function mentionsText(text: string, { officials, possible }: { readonly officials: readonly Official[]; readonly possible: boolean }, file: string, isNamed: boolean): string {
  const named = mentionsIn(text, peopleFor(officials, languagesOfText(languageOf(text)))), mentions = withTitles(named, titled(text, officials, file, possible)).filter(({ degree }) => possible || degree !== 'possible');
  return JSON.stringify({
    ...isNamed ? { file } : {},
    mentions: mentions.map(({ start, end, officials: meant, degree, title }) => ({ startOffset: start, endOffset: end, officials: meant.map(({ id }) => id), confidence: degree, ...title ? { title } : {} })),
  });
}

function titled(text: string, officials: readonly Official[], file: string, possible: boolean) {
  const { posts, held } = knownOf(officials), day = posts.length > 0 ? dateOf(parse(beginning.exec(text)![0]), nameOf(file.replaceAll('\\', '/')))?.date : undefined;
  if (day === undefined) return [];
  let holding = held.get(day);
  if (!holding) held.set(day, holding = new Posts(posts.filter(post => holderOn(post, day) !== null)));
  return titledIn(text, holding, day, possible);
}

function peopleFor(officials: readonly Official[], languages: readonly string[] | undefined): People {
  const key = languages?.join(' ') ?? '', { people } = knownOf(officials);
  let found = people.get(key);
  if (!found) people.set(key, found = People.of(officials, languages));
  return found;
}

function knownOf(officials: readonly Official[]): Known {
  let found = known.get(officials);
  // Of an office without dates nobody can say who holds it on a day.
  if (!found) known.set(officials, found = { people: new Map(), posts: postsOf(officials).filter(({ holdings }) => holdings.some(({ membership: { start, end } }) => start !== null || end !== null)), held: new Map() });
  return found;
}
