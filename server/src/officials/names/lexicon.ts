import { nameLanguages } from '../declension/languages';
import type { Gender } from '../declension/paradigm';
import { fold } from './fold';
import { lazily } from './lazily';

const wordsOf = (list = ''): string[] => list.split(' ').filter(word => word !== '').map(fold);

/** Given names that many people have, and whose they are; of both where both have them. */
const given = lazily(() => {
  const given = new Map<string, Gender | 'both'>();
  for (const language of nameLanguages()) for (const gender of ['male', 'female'] as const) for (const name of wordsOf(language.given?.[gender])) {
    const known = given.get(name);
    given.set(name, known !== undefined && known !== gender ? 'both' : gender);
  }
  return given;
});

/** Everyday forms, and the names that they stand for. */
const short = lazily(() => {
  const short = new Map<string, readonly string[]>();
  for (const { short: lines = '' } of nameLanguages()) for (const line of lines.split('\n')) {
    const [name, names] = line.split(':');
    if (names !== undefined) short.set(fold(name.trim()), [...short.get(fold(name.trim())) ?? [], ...wordsOf(names)]);
  }
  return short;
});
const shortOf = lazily(() => {
  const shortOf = new Map<string, string[]>();
  for (const [name, names] of short()) for (const whole of names) shortOf.set(whole, [...shortOf.get(whole) ?? [], name]);
  return shortOf;
});

/** Lower-case words inside family names, and those that are written together with what follows ("аль-"). */
const particles = new Set(wordsOf('де да ди ду дель делла дер ден дос фон цу ван тен тер бен бин ибн эль аль ас аз аш ат ад абу ап мак о\' ла ле ли лос дю д\' л\' de da di du del della der den dos das von zu van ten ter ben bin ibn el al as abu ap la le les dei y e af av zum zur'));
/** Suffixes that tell a son from a father. */
const suffixes = new Set(wordsOf('jr jr. sr sr. ii iii iv esq esq. мл мл. ст ст. младший старший'));
/** Family names that stand before the given name though no other sign says so. */
const familyFirst = new Set(wordsOf('ким ли пак чхве чон кан чо юн чан лим хан син со квон хван ан сон мун пэк си ху цзян дэн мао чжоу чжан ван чэнь чжао лю ян хуан у сюй сунь ма лян тан фэн нгуен чан фам kim park choi jeong kang cho yoon xi hu jiang deng mao zhou zhang wang li chen zhao liu yang huang wu xu sun ma liang nguyen tran pham'));

/** Whose a given name usually is; undefined where it is not among those that we know. */
export function genderOfGiven(folded: string): Gender | 'both' | undefined { return given().get(folded) ?? [...short().get(folded) ?? []].map(name => given().get(name)).find(gender => gender !== undefined); }
export function isGiven(folded: string): boolean { return given().has(folded) || short().has(folded); }
export function isParticle(folded: string): boolean { return particles.has(folded); }
export function isSuffix(folded: string): boolean { return suffixes.has(folded); }
export function comesFirst(folded: string): boolean { return familyFirst.has(folded); }
/** The everyday forms of a given name, folded. */
export function shortFormsOf(folded: string): readonly string[] { return shortOf().get(folded) ?? []; }
/** Every given name that is known, folded. */
export function givenNames(): Iterable<string> { return given().keys(); }

interface Endings { readonly male: readonly string[]; readonly female: readonly string[] }
const endings = (key: 'patronymics' | 'families' | 'past'): Endings => {
  const all = (gender: Gender) => [...new Set(nameLanguages().flatMap(language => wordsOf(language[key]?.[gender])))];
  return { male: all('male'), female: all('female') };
};
const patronymics = lazily(() => endings('patronymics')), families = lazily(() => endings('families')), past = lazily(() => endings('past'));

/** Whether a word ends as patronymics do, and whose it would be. */
export function patronymicGender(folded: string): Gender | undefined { return longest(folded, patronymics(), 3); }
/** Whether a word ends as the family names of one gender do in languages that tell them apart. */
export function familyGender(folded: string): Gender | undefined { return longest(folded, families(), 1); }

const notHolders = lazily(() => {
  const all = nameLanguages().flatMap(language => wordsOf(language.notHolders));
  return { words: new Set(all.filter(each => !each.endsWith('-'))), stems: all.filter(each => each.endsWith('-')).map(each => each.slice(0, -1)) };
});
/** Whether a word before an office says that it is not about who holds it now. */
export function isNotHolder(folded: string): boolean { return notHolders().words.has(folded) || notHolders().stems.some(stem => folded.startsWith(stem)); }

/** Whose deed a verb in the past tells of, if the word is one. */
export function pastGender(folded: string): Gender | undefined { return longest(folded, past(), 3); }

/** At least `stem` letters stand before the ending. */
function longest(word: string, { male, female }: Endings, stem: number): Gender | undefined {
  const best = (list: readonly string[]) => list.reduce((most, ending) => word.endsWith(ending) && word.length >= ending.length + stem ? Math.max(most, ending.length) : most, 0);
  const him = best(male), her = best(female);
  return him === her ? undefined : him > her ? 'male' : 'female';
}
