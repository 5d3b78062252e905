import { clean, fold } from '../names';
import { isParticle } from '../names/lexicon';
import { Trait } from './formTable';
import { isUpper } from './letters';
import type { Official } from '../directory/model';
import { lettersFor, type Family, type Meant, type NamesakeIndex, type Sign } from './family';
import type { Reading } from './mention';
import { anyCase, type People, type Spelling } from './people';
import { isGivenVariant } from './variants';
import { initialsAfter, initialsBefore, wordAfter, wordBefore, type Initials, type Word } from './words';

/** The neighbours of a family name's form, read once for all who share the name. */
export class Beside {
  /** Where the family name begins, its particles included. */
  private readonly left: number;
  private readonly initials: Initials | null;
  private readonly initialsBehind: Initials | null;
  private readonly before: Word | null;
  private readonly secondBefore: Word | null;
  private readonly after: Word | null;

  /** @param start @param end The form's place in `text`, of which nothing outside `from` and `to` is looked at. */
  constructor(private readonly people: People, private readonly text: string, private readonly start: number, private readonly end: number, private readonly from: number, private readonly to: number) {
    let left = start;
    for (let word = wordBefore(text, left, from); word && !word.capital && isParticle(word.folded); word = wordBefore(text, left, from)) left = word.start;
    this.left = left;
    this.initials = initialsBefore(text, left, from);
    this.before = wordBefore(text, this.initials?.edge ?? left, from);
    this.secondBefore = this.before && !this.initials ? wordBefore(text, this.before.start, from) : null;
    this.after = wordAfter(text, end, to);
    this.initialsBehind = initialsAfter(text, end, to);
  }

  /** What the neighbours say of one who may be meant. */
  read(spelling: Spelling, traits: number): Reading {
    const { official, initials: own } = spelling, { initials, before, initialsBehind } = this, sign = this.signOf(spelling, traits), officials = [official];
    if (sign !== null) return this.reading(officials, 'full', traits, this.startBy(sign), this.endBy(sign, spelling));
    if (initials) return this.reading(officials, own === '' ? 'odd' : 'denied', traits, initials.edge);
    if (initialsBehind && own !== '' && initialsBehind.letters.length > 1) return this.reading(officials, 'denied', traits, this.left, initialsBehind.edge);
    if (this.isAnothers()) return this.reading(officials, 'denied', traits);
    if (before?.capital && isGivenVariant(before.folded, spelling, this.people)) return this.reading(officials, 'near', traits, before.start);
    return this.reading(officials, this.plainFit(), traits);
  }

  /** What the neighbours say of all who share the name: the same as reading each, but that the last may be said of those, too, of whom more was said before it. */
  readAll(family: Family, traits: number): Reading[] {
    const { namesakes } = family;
    if (!namesakes) return family.spellings.map(spelling => this.read(spelling, traits));
    const full = this.readMeant(namesakes, traits);
    return [...full, ...this.readOthers(namesakes, traits, full)];
  }

  /** Of namesakes whom something beside the name means. Who that is depends on those words alone, so that it is found out once, however often they stand there. */
  private readMeant(namesakes: NamesakeIndex, traits: number): Reading[] {
    const { before, secondBefore, initials, initialsBehind } = this, known = (word: Word | null) => word !== null && word.capital && namesakes.knows(word.folded) ? word.folded : null;
    const words = [known(before), before?.capital ? known(secondBefore) : null, known(this.after)], letters = [initials, initialsBehind].map(found => found?.letters ?? '');
    if (words.every(word => word === null) && letters.every(some => some === '')) return [];
    // Of a name behind, any word may be one person's alone.
    const behind = words[2] === null ? '' : `${casesOf(traits)} ${this.wordsBehind(namesakes).join(' ')}`;
    return namesakes.meant([words[0], words[1], ...letters, behind].join('|'), () => bySign(namesakes.among(words.filter(word => word !== null), letters.filter(some => some !== '').map(some => some[0])).flatMap(spelling => {
      const sign = this.signOf(spelling, traits);
      return sign === null ? [] : { sign, spelling, official: spelling.official, end: this.endBy(sign, spelling) };
    }))).map(({ sign, spelling, officials }) => this.reading(officials, 'full', traits, this.startBy(sign), this.endBy(sign, spelling)));
  }

  /** The words behind the name that may be given names and patronymics of namesakes. */
  private wordsBehind(namesakes: NamesakeIndex): string[] {
    const found: string[] = [];
    for (let word = this.after; word?.capital && namesakes.knows(word.folded); word = wordAfter(this.text, word.end, this.to)) found.push(word.folded);
    return found;
  }

  /** Of namesakes whom nothing beside the name means. */
  private readOthers(namesakes: NamesakeIndex, traits: number, full: readonly Reading[]): Reading[] {
    const { initials, initialsBehind, before } = this, { all, called, uncalled, alike } = namesakes, found: Reading[] = [];
    const say = (officials: readonly Official[], fit: Reading['fit'], start?: number, end?: number) => { if (officials.length > 0) found.push(this.reading(officials, fit, traits, start, end)); };
    if (full.length > 0 && full.reduce((sum, { officials }) => sum + officials.length, 0) >= all.length && new Set(full.flatMap(({ officials }) => officials)).size === all.length) return found;
    if (initials) {
      say(called, 'denied', initials.edge);
      say(uncalled, 'odd', initials.edge);
      return found;
    }
    const denied = initialsBehind !== null && initialsBehind.letters.length > 1;
    if (denied) say(called, 'denied', this.left, initialsBehind.edge);
    const others = denied ? uncalled : all;
    if (this.isAnothers()) { say(others, 'denied'); return found; }
    if (before?.capital && !denied) for (const spellings of alike) if (isGivenVariant(before.folded, spellings[0], this.people)) {
      const known = new Set(full.flatMap(({ officials }) => officials));
      say(spellings.map(({ official }) => official).filter(official => !known.has(official)), 'near', before.start);
    }
    say(others, this.plainFit());
    return found;
  }

  /** What stands beside the name and says in full that it is theirs; null where nothing does. */
  private signOf(spelling: Spelling, traits: number): Sign | null {
    const { initials: own } = spelling, { initials, before, secondBefore, after, initialsBehind } = this;
    if (initials) return this.casesAsGiven(before, spelling) ? 'given' : own !== '' && agree(own, initials.letters) ? 'initials' : null;
    // A middle name that the directory lacks may stand between.
    if (before?.capital && this.casesAsGiven(secondBefore, spelling)) return 'given and more';
    if (this.casesAsGiven(before, spelling)) return 'given';
    if (this.isPatronymic(before, spelling)) return 'patronymic';
    if (initialsBehind && own !== '') {
      if (agree(own, initialsBehind.letters)) return 'initials behind';
      if (initialsBehind.letters.length > 1) return null;
    }
    // A given name behind confirms in the same case only, and never denies: "пресс-секретарь Путина Дмитрий Песков".
    return this.casesAsGiven(after, spelling) & casesOf(traits) ? 'given behind' : null;
  }

  private startBy(sign: Sign): number {
    const { before, secondBefore, initials, left } = this;
    switch (sign) {
      case 'given and more': return secondBefore!.start;
      case 'given': return before!.start;
      case 'patronymic': return initialsBefore(this.text, before!.start, this.from)?.edge ?? before!.start;
      case 'initials': return initials!.edge;
      case 'initials behind': case 'given behind': return left;
    }
  }

  private endBy(sign: Sign, spelling: Spelling): number { return sign === 'initials behind' ? this.initialsBehind!.edge : sign === 'given behind' ? this.endOfName(this.after!, spelling) : this.end; }

  private reading(officials: readonly Official[], fit: Reading['fit'], traits: number, start = this.left, end = this.end): Reading { return { officials, fit, start, end, cases: casesOf(traits), plural: isPlural(traits) }; }

  /** Another's given name stands before the name, or the form is itself one. */
  private isAnothers(): boolean { return this.before?.capital && this.people.isGivenForm(this.before.folded) || this.isGivenItself(); }
  /** What it says that no name stands beside the family name. */
  private plainFit(): 'odd' | 'bare' { return this.before?.capital && !this.beginsSentence(this.before) ? 'odd' : 'bare'; }

  /** The cases in which a word is one of a person's given names, or an everyday form of the first one; 0 where it is none. */
  private casesAsGiven(word: Word | null, spelling: Spelling): number {
    let cases = 0;
    if (word?.capital) for (const forms of this.people.givenOf(spelling).given) cases |= forms.get(word.folded) ?? 0;
    return cases;
  }

  private isPatronymic(word: Word | null, spelling: Spelling): boolean {
    return word !== null && word.capital && (this.people.givenOf(spelling).patronymic?.has(word.folded) ?? false);
  }

  /** The end of the given names and the patronymic that begin with a word behind the family name. */
  private endOfName(first: Word, spelling: Spelling): number {
    let end = first.end;
    for (let word = wordAfter(this.text, end, this.to); word && (this.casesAsGiven(word, spelling) || this.isPatronymic(word, spelling)); word = wordAfter(this.text, end, this.to)) end = word.end;
    return end;
  }

  /** The form is a given name too, and a capital word follows whose given name it may be. */
  private isGivenItself(): boolean {
    return this.after !== null && this.after.capital && this.people.isGivenForm(fold(clean(this.text.slice(this.start, this.end))));
  }

  /** Whether a word's capital is that of its sentence or all of it is capitals, so that it says nothing. */
  private beginsSentence(word: Word): boolean {
    if (word.end - word.start > 1 && isUpper(this.text.charCodeAt(word.start + 1))) return true;
    let at = word.start - 1;
    for (; at >= this.from && /[ \t\u00a0]/.test(this.text[at]); at--);
    return at < this.from || /[.!?…:;\n\r"«„“”»(—–-]/.test(this.text[at]);
  }
}

/** Whether initials are a person's own, as far as both go; Latin ones may stand for Cyrillic names. */
function agree(own: string, letters: string): boolean {
  return [...letters].every((letter, index) => index >= own.length || lettersFor(own.slice(index)).has(letter));
}

/** Of those whom one sign means, by names that take the same of the text, a list each. */
function bySign(found: readonly { readonly sign: Sign; readonly spelling: Spelling; readonly official: Official; readonly end: number }[]): Meant[] {
  const lists = new Map<string, { readonly sign: Sign; readonly spelling: Spelling; readonly officials: Set<Official> }>();
  for (const { sign, spelling, official, end } of found) {
    const key = `${sign} ${end}`, known = lists.get(key);
    if (known) known.officials.add(official); else lists.set(key, { sign, spelling, officials: new Set([official]) });
  }
  return [...lists.values()].map(list => ({ ...list, officials: [...list.officials] }));
}

function casesOf(traits: number): number { return traits & Trait.Cases || anyCase; }
function isPlural(traits: number): boolean { return (traits & (Trait.Male | Trait.Female)) === 0; }
