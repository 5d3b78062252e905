import { Case } from '../declension';
import type { Official } from '../directory/model';
import { hitsIn, type People } from '../mentions';
import { clean, fold, initialsOf, isGiven, nameKey, partsOf, patronymicGender } from '../names';

/**
 * Whom the directories know by a speaker's name. `nobody`: they know somebody of that name in no way; `one`, `several`: these have it; `open`: not enough is said to tell (a
 * given name alone, another's given name that we do not know).
 */
export type Who =
  | { readonly kind: 'nobody' | 'open' }
  /** `sure`: more than the family name is said. */
  | { readonly kind: 'one'; readonly official: Official; readonly sure: boolean }
  | { readonly kind: 'several'; readonly officials: readonly Official[] };

/** The people of the directories by their whole names, whatever the order of the words; by each word of a name; by the letters that a family name begins with. */
export interface Named { readonly whole: ReadonlyMap<string, readonly Official[]>; readonly words: ReadonlyMap<string, readonly Official[]>; readonly beginnings: ReadonlyMap<string, readonly Official[]> }
/** Letters that a name begins with, which a slip hardly ever changes. */
const beginning = 2;
/** Shorter words are initials and particles. */
const shortestWord = 3;

/** People filed in one step: it costs little. */
const inStep = 100;

/** Files people under their names. */
export function* byName(officials: readonly Official[]): Generator<void, Named> {
  const whole = new Map<string, Official[]>(), words = new Map<string, Official[]>(), beginnings = new Map<string, Official[]>();
  for (const [at, official] of officials.entries()) {
    const keys = new Set([official.name, ...official.otherNames.map(({ name }) => name)].map(nameKey));
    for (const key of keys) put(whole, key, official);
    for (const word of new Set([...keys].flatMap(key => key.split(' ')))) if (word.length >= shortestWord) put(words, word, official);
    for (const start of new Set([official, ...official.otherNames].flatMap(({ parts: { family } }) => family === null ? [] : [fold(clean(family)).slice(0, beginning)]))) put(beginnings, start, official);
    if (at % inStep === inStep - 1) yield;
  }
  return { whole, words, beginnings };
}

function put(lists: Map<string, Official[]>, at: string, official: Official): void { const known = lists.get(at); if (known) known.push(official); else lists.set(at, [official]); }

/** Those whose name a speaker's may be a slip of: they have a word of it, or a family name that begins as one of its words does. */
export function* likeSpeaker(name: string, { words, beginnings }: Named): Generator<Official> {
  const own = nameKey(name).split(/[ .]+/).filter(word => word.length >= shortestWord), seen = new Set<Official>();
  for (const found of own.length > 1 ? own.map(word => words.get(word)) : own.map(word => beginnings.get(word.slice(0, beginning)))) for (const official of found ?? []) {
    if (seen.has(official)) continue;
    seen.add(official);
    yield official;
  }
}

/**
 * Whom a name means that stands where a speaker's does: in the nominative, and all of it a name.
 * @param people Where names are looked for; others than those of the directories may be among them, who are none here.
 */
export function whoIs(name: string, named: Named, people: People, isKnown: (official: Official) => boolean): Who {
  const whole = named.whole.get(nameKey(name));
  if (whole) return among(whole, true);
  const full = new Set<Official>(), bare = new Set<Official>();
  let open = isHalfName(name);
  for (const hit of hitsIn(name, people)) for (const { officials, fit, cases, plural } of hit.readings) for (const official of officials) {
    if (!isKnown(official) || plural || (cases & Case.Nominative) === 0) continue;
    if (fit === 'full') full.add(official);
    // A family name beside words that may be anything, or a form that people mishear: perhaps theirs.
    else if (fit === 'bare' && name.slice(0, hit.start).trim() === '' && name.slice(hit.end).trim() === '') bare.add(official);
    else if (fit !== 'denied') open = true;
  }
  if (full.size > 0) return among(closest(name, [...full]), true);
  return bare.size > 0 ? among([...bare], false) : { kind: open ? 'open' : 'nobody' };
}

/** Of several whom a name fits, those of whom as many given names and patronymics are known as it has, where there are some. */
function closest(name: string, officials: readonly Official[]): readonly Official[] {
  const { given, patronymic } = partsOf(name), said = initialsOf(given, patronymic).length;
  const close = officials.length > 1 ? officials.filter(({ parts, otherNames }) => [parts, ...otherNames.map(other => other.parts)].some(own => initialsOf(own.given, own.patronymic).length >= said)) : [];
  return close.length > 0 ? close : officials;
}

function among(officials: readonly Official[], sure: boolean): Who {
  return officials.length === 1 ? { kind: 'one', official: officials[0], sure } : { kind: 'several', officials };
}

/** Not all of a name: a given name alone, or one with a patronymic, as people are addressed; nor what has figures in it, as unnamed voices have. */
export function isHalfName(name: string): boolean {
  const { given, family, patronymic } = partsOf(name), words = [...given, ...patronymic === null ? [] : [patronymic], ...family === null ? [] : [family]].map(word => fold(clean(word)));
  if (/\p{N}/u.test(name) || !/\p{L}{2}/u.test(name)) return true;
  return words.every(word => isGiven(word) || patronymicGender(word) !== undefined);
}
