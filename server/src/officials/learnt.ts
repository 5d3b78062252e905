import type { Official } from './directory';
import { familyGender } from './names/lexicon';
import { clean, fold, genderOf, initialsOf, isGiven, isInitials, partsOf, type NameParts } from './names';
import { inLatin } from './transliteration';

/** A name as attributions have it; `titled`: some of them give it a role. */
export interface SpeakerName { readonly name: string; readonly titled: boolean }

/** Somebody under one family name, with the names that attributions give them; in Latin letters, given name and patronymic are all that are written so, parted by spaces, and so are the letters of each initial. */
interface Person { readonly official: Official; readonly given: string; readonly patronymic: string | null; readonly initials: string | readonly string[]; readonly names: string[] }

const none: readonly never[] = [], nobody: ReadonlySet<Official> = new Set();

/**
 * Who is who by name: people of directories, and those whom attributions alone tell. One with a given name is a person's name; initials are taken for
 * that person whom alone they fit, a bare family name is nobody's. Nobody is made two people, and no two are made one, by guess.
 */
export class Acquaintances {
  /** Those whom no directory knows. */
  readonly learnt: Official[] = [];
  /** Those whom attributions name, whoever else knows them. */
  readonly called = new Set<Official>();
  private readonly families = new Map<string, Person[]>();
  /** Whether names in Latin letters are found for people who are known in Cyrillic ones: that costs something for each of these. */
  private latin = false;
  private readonly byOfficial = new Map<Official, Person[]>();

  /**
   * @param base Others who are known already and stay as they are.
   * @param hidden Those of them who are not to be known here.
   */
  constructor(private readonly base: Acquaintances | null = null, private readonly hidden: ReadonlySet<Official> = nobody) {}

  /** Takes in people and then names, one a step. What comes of it does not depend on their order, but for that of the people. */
  *meet(directory: readonly Official[], names: Iterable<SpeakerName>): Generator<void> {
    const full: [string, NameParts][] = [], short: [string, NameParts][] = [], open: [string, NameParts][] = [];
    for (const { name, titled } of names) {
      const parts = partsOf(name);
      this.latin ||= isLatin.test(name);
      (!isPersonal(parts, titled) ? open : parts.given.some(given => !isInitials(given)) ? full : short).push([name, parts]);
      yield;
    }
    for (const official of directory) {
      for (const parts of new Set([official.parts, ...official.otherNames.map(other => other.parts)])) this.put(official, parts);
      yield;
    }
    // Full names first, so that initials find whom they may be; of these the longest, so that a name without its patronymic finds its own, and rather one that is not all capitals.
    // What Latin letters stand for, is known before.
    const isLoud = (name: string) => Number(name === name.toUpperCase()), isForeign = (name: string) => Number(isLatin.test(name));
    full.sort(([one], [other]) => isForeign(one) - isForeign(other) || other.length - one.length || isLoud(one) - isLoud(other) || (one < other ? -1 : 1));
    for (const [name, parts] of [...full, ...short]) {
      const [person, another] = this.fitting(parts);
      if (!another) this.call(this.personFor(person, name, parts), name);
      yield;
    }
    // What may be anything, is the name of whom it fits all the same.
    for (const [name, parts] of open) {
      for (const each of inAnyOrder(parts)) {
        const [person, another] = this.fitting(each);
        if (!person || another || !isNamed(person, each.given[0])) continue;
        this.call(this.personFor(person, name, each), name);
        break;
      }
      yield;
    }
  }

  /** The names, as written, that attributions give to somebody. */
  namesOf(official: Official): readonly string[] {
    const own = (this.byOfficial.get(official) ?? none).flatMap(({ names }) => names);
    return this.base && !this.hidden.has(official) ? [...new Set([...this.base.namesOf(official), ...own])] : own;
  }

  /** Those learnt whom nobody but these names tells of. */
  toldByOnly(names: ReadonlySet<string>): Official[] { return this.learnt.filter(official => this.namesOf(official).every(name => names.has(name))); }

  /** Whom alone a name in Latin letters says, be it that they are known in Cyrillic ones; null for every other name. */
  calledInLatin(name: string): Official | null {
    if (!isLatin.test(name)) return null;
    this.readLatin();
    for (const parts of inAnyOrder(partsOf(name))) {
      const [person, another] = this.fitting(parts), [given] = parts.given;
      if (person && !another && (isInitials(given) || isNamed(person, given))) return person.official;
    }
    return null;
  }

  /** Whom alone a full name in Cyrillic letters says who is known in Latin ones only, as these are written for it; null for every other name. */
  calledInCyrillic(name: string): Official | null {
    if (isLatin.test(name)) return null;
    for (const { family, given: [given] } of inAnyOrder(partsOf(name))) {
      if (isInitials(given)) continue;
      const families = new Set(inLatin(family!).map(key).filter(spelling => this.families.has(spelling))), written = families.size > 0 ? [...new Set(inLatin(given).map(key))] : none;
      const people = new Set([...families].flatMap(spelling => this.families.get(spelling)!.filter(person => written.some(each => isNamed(person, each)) && isLatinOnly(person.official)).map(({ official }) => official)));
      if (people.size === 1) return [...people][0];
    }
    return null;
  }

  private fitting(parts: NameParts): Person[] {
    if (this.latin && this.base) this.base.readLatin();
    const family = key(parts.family!), own = this.families.get(family) ?? none, others = this.base?.families.get(family)?.filter(({ official }) => !this.hidden.has(official)) ?? none;
    const people = [...own, ...others].filter(person => fits(person, parts));
    return people.filter((person, at) => people.findIndex(({ official }) => official === person.official) === at);
  }

  /** Whom a name is added to: the one whom it fits, here, be it that the base knows them; somebody new where it fits nobody. */
  private personFor(known: Person | undefined, name: string, parts: NameParts): Person {
    if (known && this.byOfficial.get(known.official)?.includes(known)) return known;
    const official = known?.official ?? officialOf(name, parts);
    if (!known) this.learnt.push(official);
    return this.put(official, known?.official.parts ?? parts)!;
  }

  private call(person: Person, name: string): void {
    person.names.push(name);
    this.called.add(person.official);
  }

  private put(official: Official, parts: NameParts): Person | null {
    if (parts.family === null) return null;
    const { given, patronymic } = parts, person: Person = { official, given: given.length > 0 ? key(given[0]) : '', patronymic: patronymic === null ? null : key(patronymic), initials: initialsOf(given, patronymic), names: [] };
    append(this.families, key(parts.family), person);
    append(this.byOfficial, official, person);
    if (this.latin) this.putInLatin(official, parts);
    return person;
  }

  /** Of people who were met without a name in Latin letters, where they are few: in one go. */
  private readLatin(): void {
    if (this.latin || this.byOfficial.size > fewPeople) return;
    this.latin = true;
    for (const official of [...this.byOfficial.keys()]) for (const parts of new Set([official.parts, ...official.otherNames.map(other => other.parts)])) if (parts.family !== null) this.putInLatin(official, parts);
  }

  private putInLatin(official: Official, { family, given, patronymic }: NameParts): void {
    const families = new Set(inLatin(family!).map(key));
    if (families.size === 0) return;
    const spellings = (word: string) => [...new Set(inLatin(word).map(key))].join(' ');
    const person: Person = {
      official, given: given.length === 0 ? '' : isInitials(given[0]) ? key(given[0]) : spellings(given[0]), patronymic: patronymic === null ? null : spellings(patronymic),
      initials: [...initialsOf(given, patronymic)].map(letter => [...new Set(inLatin(letter).map(spelling => key(spelling).charAt(0)))].join('')), names: [],
    };
    for (const spelling of families) append(this.families, spelling, person);
    append(this.byOfficial, official, person);
  }
}

/** To write their names in Latin letters takes some milliseconds. */
const fewPeople = 1_000;
const isLatin = /\p{Script=Latin}/u;
function isLatinOnly({ name, otherNames }: Official): boolean { return [name, ...otherNames.map(other => other.name)].every(each => isLatin.test(each)); }

/** Whether a name names one person: a family name and something before it. */
function isPersonal({ family, given, patronymic }: NameParts, titled: boolean): boolean {
  if (family === null || given.length === 0) return false;
  // Two unknown words may be anything ("Second Speaker"): a role, a given name or an ending that is known, a patronymic or initials make them a name.
  return titled || patronymic !== null || given.some(each => isInitials(each) || isGiven(key(each))) || familyGender(key(family)) !== undefined;
}

function fits(person: Person, { given, patronymic }: NameParts): boolean {
  if (patronymic !== null && person.patronymic !== null && !isInitials(patronymic) && !person.patronymic.split(' ').includes(key(patronymic))) return false;
  const [first] = given;
  if (!isInitials(first) && person.given !== '' && !isInitials(person.given)) return isNamed(person, first);
  const initials = initialsOf(given, patronymic);
  return [...initials].every((letter, at) => at >= person.initials.length || person.initials[at].includes(letter));
}

/** A name as it is read, and the other way round where it has two words. */
function inAnyOrder(parts: NameParts): readonly NameParts[] {
  const { family, given, patronymic } = parts;
  if (family === null || given.length === 0) return none;
  return given.length === 1 && patronymic === null && !isInitials(given[0]) ? [parts, { ...parts, given: [family], family: given[0] }] : [parts];
}

function isNamed({ given }: Person, word: string): boolean { return given.split(' ').includes(key(word)); }

function officialOf(name: string, parts: NameParts): Official {
  return {
    id: `learnt ${key(name)}`, name, parts, gender: genderOf(parts), otherNames: [], forms: [], indeclinable: false, commonWord: false, memberships: [], links: [], identifiers: [], image: null, birthDate: null,
  };
}

function append<K, V>(lists: Map<K, V[]>, at: K, value: V): void { const known = lists.get(at); if (known) known.push(value); else lists.set(at, [value]); }
function key(name: string): string { return fold(clean(name)); }
