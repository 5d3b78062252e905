import { Case, withOwnLanguages, type Gender } from '../declension';
import { nameLanguages } from '../declension/languages';
import type { Official } from '../directory';
import { languagesOfText } from '../mentions';
import { isJoiner, isLetter } from '../mentions/letters';
import { wordBefore } from '../mentions/words';
import { clean, fold, genderOf, isGiven, isInitials, partsOf, type NameParts } from '../names';
import { inLatin } from '../transliteration';
import { casesOf } from './governs';
import { readName, type ReadName } from './read';
import { writeName } from './write';

export { renameEntry } from './entry';
export { faultOfLabel, faultOfName, type NameFault } from './newName';

/**
 * Why somebody should look at a place: the case could not be told or formed, or the name is written there as the new one does not say (another spelling, other letters,
 * an everyday form, a patronymic that the new name lacks).
 */
export type Doubt = 'case' | 'spelling';

/** What is to stand at a place; offsets of the text. With a doubt it is the best that there is. */
export interface Renamed { readonly start: number; readonly end: number; readonly text: string; readonly doubt: Doubt | null }

/** A text of so many units that has no "ё" does without it. */
const enough = 2000;
/** A preposition stands nearer. */
const reach = 40;

/** One person under a new name. */
export class Renaming {
  /** The spelling that the new name takes the place of: the person's own, or the first in the new name's letters. */
  readonly main: NameParts;
  readonly mainName: string;
  readonly fresh: NameParts;
  /** The new name's; where it does not say one, the person's as it was. */
  readonly gender: Gender | null;
  private readonly others: readonly NameParts[];
  private readonly genders: readonly Gender[];
  /** By all that is looked at of a place; offsets from it. */
  private readonly known = new Map<string, Renamed>();
  private yo?: { readonly text: string; readonly uses: boolean };

  /**
   * @param names Names that attributions give to the person, as written.
   * @param name The new one; `faultOfName` has nothing against it.
   */
  constructor(readonly official: Official, names: readonly string[], readonly name: string) {
    const spellings = [official, ...official.otherNames, ...names.map(each => ({ name: each, parts: partsOf(each) }))], main = spellings.find(spelling => scriptOf(spelling.name) === scriptOf(name)) ?? official;
    this.main = main.parts;
    this.mainName = main.name;
    this.fresh = inOrderOf(partsOf(name), this.main, this.mainName);
    this.others = spellings.map(({ parts }) => parts).filter(parts => parts !== this.main);
    this.gender = genderOf(this.fresh) ?? official.gender;
    this.genders = this.gender ? [this.gender] : ['male', 'female'];
  }

  /**
   * What is to stand where a text names the person.
   * @param nominative The place is a label, so that no case but the nominative is meant where that may be.
   */
  at(text: string, start: number, end: number, language: string, nominative: boolean): Renamed {
    // A name is written in few ways, each many times.
    const from = wordBefore(text, start, Math.max(0, start - reach))?.start ?? start, key = `${language} ${nominative} ${this.usesYo(text)} ${start - from} ${end - start} ${text.slice(from, end + 2)}`;
    let known = this.known.get(key);
    if (!known) {
      const found = this.find(text, start, end, language, nominative);
      this.known.set(key, known = { ...found, start: found.start - start, end: found.end - end });
    }
    return { ...known, start: start + known.start, end: end + known.end };
  }

  private find(text: string, start: number, end: number, language: string, nominative: boolean): Renamed {
    const languages = withOwnLanguages(this.official.name, languagesOfText(language) ?? nameLanguages().map(({ id }) => id)), place = { start, end };
    // "Иванова-Петрова" has half of a name that is found.
    const isHalf = isJoiner(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1));
    for (const parts of isHalf ? [] : [this.main, ...this.others]) {
      const reads = languages.flatMap(each => readName(text, start, end, { ...this.official, parts }, each) ?? []), same = sameName(parts, this.main);
      const written = this.write(text, same ? this.main : parts, reads, start, nominative);
      if (written) return this.withNeighbours(text, { ...place, text: written.text, doubt: same && !reads.every(({ transliterated }) => transliterated) ? written.doubt : 'spelling' }, languages);
    }
    return { ...place, text: this.inLettersOf(text.slice(start, end), isHalf ? this.fresh.family! : this.name), doubt: 'spelling' };
  }

  /** The new name in all cases that may be meant, in all languages that it may be in: one, or the likeliest and a doubt. */
  private write(text: string, old: NameParts, reads: readonly ReadName[], start: number, nominative: boolean): { text: string; doubt: Doubt | null } | null {
    const found = new Map<string, boolean>(), fresh = this.freshFor(text.slice(start, start + 1));
    let lacks = false;
    for (const read of reads) for (const one of casesOf(read, text, start, nominative)) for (const gender of this.genders) {
      const written = writeName(text, read, { old, fresh, gender }, one);
      if (written && written.text !== '') found.set(written.text, (found.get(written.text) ?? true) && written.sure); else lacks = true;
    }
    const [first] = found, spelled = (words: string) => this.usesYo(text) ? words : words.replaceAll('ё', 'е').replaceAll('Ё', 'Е');
    if (first) return { text: spelled(first[0]), doubt: found.size > 1 || lacks ? 'case' : first[1] ? null : 'spelling' };
    // A plural, or words of different cases.
    const plain = reads.map(read => writeName(text, { ...read, pieces: read.pieces.map(piece => ({ ...piece, ending: '' })) }, { old, fresh, gender: this.genders[0] }, Case.Nominative)?.text).find(words => words);
    return plain ? { text: spelled(plain), doubt: 'case' } : null;
  }

  /** The new name in the letters of a place, where it can be written in them. */
  private freshFor(letter: string): NameParts {
    const { fresh } = this, write = (word: string) => this.inLettersOf(letter, word);
    return { ...fresh, given: fresh.given.map(write), patronymic: fresh.patronymic && write(fresh.patronymic), family: fresh.family && write(fresh.family) };
  }

  /** Whether a text has the letter "ё", or is too short to say. */
  private usesYo(text: string): boolean {
    if (this.yo?.text !== text) this.yo = { text, uses: text.length < enough || /ё/i.test(text) };
    return this.yo.uses;
  }

  private inLettersOf(letters: string, name: string): string {
    return scriptOf(letters) === 'Latin' && scriptOf(name) === 'Cyrillic' ? name.split(' ').map(word => inLatin(word.replace(/\.$/, ''))[0]?.concat(word.endsWith('.') ? '.' : '') ?? word).join(' ') : name;
  }

  /** What goes with a name beside it: "о Вере", but "об Анне"; "Jones’" may be a genitive, or the end of a quotation, and "Weaver’" is none. */
  private withNeighbours(text: string, renamed: Renamed, languages: readonly string[]): Renamed {
    const { start, end } = renamed, mark = text.charAt(end), old = text.slice(start, end), known = nameLanguages().filter(({ id }) => languages.includes(id));
    const hisses = (word: string) => known.some(({ script, hissing = 's' }) => script === 'Latin' && hissing.split(' ').some(ending => word.toLowerCase().endsWith(ending)));
    if (/['’]/.test(mark) && hisses(old) && !hisses(renamed.text)) return { ...renamed, end: end + 1, text: `${renamed.text}${mark}s`, doubt: renamed.doubt ?? 'case' };
    const before = wordBefore(text, start, Math.max(0, start - reach));
    for (const { euphony } of before ? known : []) {
      const [plain, open, vowels] = euphony?.split(' ') ?? [], asked = (name: string) => vowels.includes(name.charAt(0).toLowerCase()) ? open : plain;
      if (plain === undefined || before!.folded !== asked(old) || asked(old) === asked(renamed.text)) continue;
      const written = text.slice(before!.start, before!.end);
      return { ...renamed, start: before!.start, text: `${written.charAt(0)}${asked(renamed.text).slice(1)}${text.slice(before!.end, start)}${renamed.text}` };
    }
    return renamed;
  }
}

/** Of two words that both are known to be given names, or neither, the order is that of the name before. */
function inOrderOf(fresh: NameParts, { family: old, given: before }: NameParts, name: string): NameParts {
  const familyFirst = old !== null && fold(clean(name)).startsWith(fold(clean(old))), { given: [given, ...more], patronymic, family } = fresh;
  if (fresh.familyFirst === familyFirst || !before.length || given === undefined || more.length > 0 || patronymic !== null || family === null || [given, family].some(isInitials)) return fresh;
  const [isFirst, isSecond] = [given, family].map(word => isGiven(fold(clean(word))));
  if (isFirst !== isSecond) return fresh;
  return { ...fresh, given: [family], family: given, familyFirst };
}

/** Whether two spellings have the same family name and the same given name, as far as both have one. */
function sameName(one: NameParts, other: NameParts): boolean {
  const key = (word: string | null | undefined) => fold(clean(word ?? '')), [first, second] = [key(one.given[0]), key(other.given[0])];
  return one === other || key(one.family) === key(other.family) && (first === second || first === '' || second === '' || (isInitials(first) || isInitials(second)) && first.charAt(0) === second.charAt(0));
}

/** The script of a text's first letter. */
function scriptOf(text: string): 'Cyrillic' | 'Latin' | null {
  const [letter = ''] = /\p{L}/u.exec(text) ?? [];
  return /\p{Script=Cyrillic}/u.test(letter) ? 'Cyrillic' : /\p{Script=Latin}/u.test(letter) ? 'Latin' : null;
}
