import { Case, formsOf, withOwnLanguages, type Form, type Gender } from '../declension';
import { nameLanguages } from '../declension/languages';
import type { Official } from '../directory/model';
import { clean, fold, initialsOf, isInitials, shortFormsOf, type NameParts } from '../names';
import { genderOfGiven, givenNames, isParticle } from '../names/lexicon';
import { Stepwise } from '../steps';
import { inLatin } from '../transliteration';
import { Family } from './family';
import { FormTable, givenName, Trait } from './formTable';
import { mayBeVariant, skeleton, variantKey } from './variants';

/** One spelling of one official's name. */
export interface Spelling {
  readonly official: Official;
  readonly parts: NameParts;
  /** The first letters of given names and patronymic, folded. */
  readonly initials: string;
  /** The forms of the given names and of the patronymic; made when they are first asked for. */
  forms?: GivenForms;
}
export interface GivenForms { readonly given: readonly ReadonlyMap<string, number>[]; readonly patronymic: ReadonlyMap<string, number> | null }
interface Variant { readonly spelling: Spelling; readonly bones: string }

/**
 * The officials of a directory, ready to be found in texts of some languages. Building it costs some dozens of microseconds a person; `build` pauses.
 */
export class People {
  readonly table = new FormTable();
  private readonly families: Family[] = [];
  private readonly familyIds = new Map<string, number>();
  private readonly givenForms = new Map<string, ReadonlyMap<string, number>>();
  private readonly variants = new Map<string, Variant[]>();

  /** Whether the texts are in Latin letters, where Cyrillic names are transliterated. */
  private readonly latin: boolean;

  /** @param given Where given names are known; here, where it is absent. */
  private constructor(readonly languages: readonly string[], private readonly given: People | null = null) { this.latin = nameLanguages().some(({ id, script }) => script === 'Latin' && languages.includes(id)); }

  /** Adds the officials one after the other, a step each, so that others may have their turn. */
  static *build(officials: Iterable<Official>, languages: readonly string[] = nameLanguages().map(({ id }) => id)): Generator<void, People> {
    const people = new People(languages);
    for (const name of givenNames()) people.registerGiven(name, genderOfGiven(name));
    for (const official of officials) { people.add(official); yield; }
    return people;
  }

  static of(officials: Iterable<Official>, languages?: readonly string[]): People {
    return new Stepwise(People.build(officials, languages)).result;
  }

  /** A few more, for texts in the same languages, who are looked for beside others: what is known of given names is taken from these. */
  static beside(base: People, officials: Iterable<Official>): People {
    const people = new People(base.languages, base);
    for (const official of officials) people.add(official);
    return people;
  }

  family(id: number): Family { return this.families[id]; }

  /** The forms of a given name or patronymic, folded, with the cases that each may be. */
  formsOfGiven(name: string, gender: Gender | null, part: 'given' | 'patronymic' = 'given'): ReadonlyMap<string, number> {
    const key = `${part} ${gender} ${name}`;
    let forms = this.givenForms.get(key);
    if (!forms) this.givenForms.set(key, forms = byText(formsOf(name, part, gender, withOwnLanguages(name, this.languages))));
    return forms;
  }

  /** The forms of a person's given names, everyday ones included, and patronymic; each folded, with its cases. */
  givenOf(spelling: Spelling): GivenForms {
    if (spelling.forms) return spelling.forms;
    const { official: { gender }, parts: { given, patronymic } } = spelling, names = given.filter(name => !isInitials(name));
    return spelling.forms = {
      given: names.flatMap((name, index) => index === 0 ? namesOf(name) : [name]).flatMap(name => this.written(name)).map(name => this.formsOfGiven(name, gender)),
      patronymic: patronymic === null ? null : this.formsOfGiven(patronymic, gender, 'patronymic'),
    };
  }

  /** Whether a folded word is a form of some given name, of an official or of many people. */
  isGivenForm(folded: string): boolean { return this.hasGiven(this.table.find(folded, 0, folded.length)) || (this.given?.isGivenForm(folded) ?? false); }
  /** Whether a capitalised word of a text is, its first entry in the table being this. */
  isGivenWord(text: string, start: number, end: number, entry: number): boolean { return this.hasGiven(entry) || this.given !== null && this.given.hasGiven(this.given.table.find(text, start, end)); }

  /** Whether an entry of the table or one that follows it is that of a given name. */
  private hasGiven(entry: number): boolean {
    for (; entry >= 0; entry = this.table.next(entry)) if (this.table.family(entry) === givenName) return true;
    return false;
  }

  /** Who may be meant by a given name and a family name that is no form of theirs; both folded. */
  likeIt(given: string, folded: string): Spelling[] {
    const bones = skeleton(folded);
    return (this.variants.get(variantKey(given, bones)) ?? []).flatMap(variant => mayBeVariant(variant.bones, bones) ? [variant.spelling] : []);
  }

  private add(official: Official): void {
    for (const parts of [official.parts, ...official.otherNames.map(other => other.parts)]) {
      if (parts.family === null) continue;
      for (const given of parts.given) if (!isInitials(given)) for (const name of this.written(given)) this.registerGiven(name, official.gender ?? undefined);
      const spelling = { official, parts, initials: initialsOf(parts.given, parts.patronymic) };
      for (const name of lookedUp(parts.family).flatMap(family => this.written(family))) this.register(name, official, spelling);
      this.registerVariant(parts.family.split(' ').at(-1)!, spelling);
    }
    for (const form of official.forms) this.registerForms(`= ${official.id}`, [{ text: form.split(' ').at(-1)!, cases: Trait.Cases, gender: official.gender ?? 'male' }], { official, parts: official.parts, initials: initialsOf(official.parts.given, official.parts.patronymic) });
  }

  /** Each name is registered once, however many have it. */
  private registerGiven(name: string, gender: Gender | 'both' | undefined): void {
    const one = gender === 'male' || gender === 'female' ? gender : null, key = `given ${one} ${name}`;
    if (this.givenForms.has(key)) return;
    for (const form of this.formsOfGiven(name, one).keys()) this.table.add(form, givenName, 0);
  }

  private register(family: string, official: Official, spelling: Spelling): void {
    const { gender, indeclinable } = official;
    // What a name of several words is found by is its last; others who are called so alone are no namesakes.
    const whole = spelling.parts.family!.includes(' ') ? clean(spelling.parts.family!) : family;
    this.registerForms(`${gender} ${indeclinable} ${fold(clean(family))} ${fold(clean(whole))}`, indeclinable ? [{ text: family, cases: Trait.Cases, gender: gender ?? 'male' }] : formsOf(family, 'family', gender, withOwnLanguages(family, this.languages)), spelling);
  }

  private registerForms(key: string, forms: readonly Omit<Form, 'usual'>[], spelling: Spelling): void {
    let id = this.familyIds.get(key);
    if (id === undefined) {
      this.familyIds.set(key, id = this.families.push(new Family(this)) - 1);
      for (const { text, cases, gender } of forms) this.table.add(fold(clean(text)), id, cases | (gender === 'male' ? Trait.Male : gender === 'female' ? Trait.Female : Trait.Plural));
    }
    this.families[id].add(spelling);
  }

  /** A word of a name as texts in these languages write it. */
  private written(word: string): string[] { return this.latin ? [word, ...inLatin(word)] : [word]; }

  private registerVariant(family: string, spelling: Spelling): void {
    const bones = skeleton(fold(clean(family))), key = variantKey(spelling.initials, bones), known = this.variants.get(key), variant = { spelling, bones };
    if (known) known.push(variant); else this.variants.set(key, [variant]);
  }
}

/** The words by which a family name is found: its last one, and without the article that many leave out. */
function lookedUp(family: string): string[] {
  const last = clean(family).split(' ').at(-1)!, [article, ...rest] = last.split('-');
  return rest.length > 0 && isParticle(fold(article)) ? [last, rest.join('-')] : [last];
}

function byText(forms: readonly Form[]): ReadonlyMap<string, number> {
  const cases = new Map<string, number>();
  for (const form of forms) if (form.gender !== 'plural') { const text = fold(clean(form.text)); cases.set(text, (cases.get(text) ?? 0) | form.cases); }
  return cases;
}

/** The everyday forms of a given name count as forms of it. */
function namesOf(given: string): string[] { return [given, ...shortFormsOf(fold(clean(given)))]; }
/** Any case. */
export const anyCase = Case.Nominative | Case.Genitive | Case.Dative | Case.Accusative | Case.Instrumental | Case.Locative | Case.Vocative;
