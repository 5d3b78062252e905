import { clean, fold } from '../names';
import { isParticle } from '../names/lexicon';
import { Trait } from './formTable';
import { isUpper } from './letters';
import type { Official } from '../directory/model';
import { lettersFor, type Family, type NamesakeIndex } from './family';
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
    const { official, initials: own } = spelling, cases = traits & Trait.Cases || anyCase, officials = [official];
    const reading = (fit: Reading['fit'], start = this.left, end = this.end): Reading => ({ officials, fit, start, end, cases, plural: isPlural(traits) });
    const { initials, before, secondBefore, after, initialsBehind } = this;

    if (initials) {
      if (this.casesAsGiven(before, spelling)) return reading('full', before!.start);
      if (own === '') return reading('odd', initials.edge);
      return reading(agree(own, initials.letters) ? 'full' : 'denied', initials.edge);
    }
    // A middle name that the directory lacks may stand between.
    if (before?.capital && this.casesAsGiven(secondBefore, spelling)) return reading('full', secondBefore!.start);
    if (this.casesAsGiven(before, spelling)) return reading('full', before!.start);
    if (this.isPatronymic(before, spelling)) return reading('full', initialsBefore(this.text, before!.start, this.from)?.edge ?? before!.start);
    if (initialsBehind && own !== '') {
      if (agree(own, initialsBehind.letters)) return reading('full', this.left, initialsBehind.edge);
      if (initialsBehind.letters.length > 1) return reading('denied', this.left, initialsBehind.edge);
    }
    // A given name behind confirms in the same case only, and never denies: "пресс-секретарь Путина Дмитрий Песков".
    if (this.casesAsGiven(after, spelling) & cases) return reading('full', this.left, this.endOfName(after!, spelling));
    if (this.isAnothers()) return reading('denied');
    if (before?.capital && isGivenVariant(before.folded, spelling, this.people)) return reading('near', before.start);
    return reading(this.plainFit());
  }

  /** What the neighbours say of all who share the name: the same as reading each, but that the last may be said of those, too, of whom more was said before it. */
  readAll(family: Family, traits: number): Reading[] {
    const { namesakes } = family;
    if (!namesakes) return family.spellings.map(spelling => this.read(spelling, traits));
    const { before, secondBefore, after, initials, initialsBehind } = this, words = [before, secondBefore, after].flatMap(word => word?.capital ? [word.folded] : []), letters = [initials, initialsBehind].flatMap(found => found ? [found.letters[0]] : []);
    const full = namesakes.among(words, letters).map(spelling => this.read(spelling, traits)).filter(({ fit }) => fit === 'full');
    return [...atOnce(full), ...this.readOthers(namesakes, traits, full)];
  }

  /** Of namesakes whom nothing beside the name means. */
  private readOthers(namesakes: NamesakeIndex, traits: number, full: readonly Reading[]): Reading[] {
    const { initials, initialsBehind, before } = this, { all, called, uncalled, alike } = namesakes, known = new Set(full.flatMap(({ officials }) => officials)), cases = traits & Trait.Cases || anyCase, found: Reading[] = [];
    const say = (officials: readonly Official[], fit: Reading['fit'], start = this.left, end = this.end) => { if (officials.length > 0) found.push({ officials, fit, start, end, cases, plural: isPlural(traits) }); };
    if (known.size === all.length) return found;
    if (initials) {
      say(called, 'denied', initials.edge);
      say(uncalled, 'odd', initials.edge);
      return found;
    }
    const denied = initialsBehind !== null && initialsBehind.letters.length > 1;
    if (denied) say(called, 'denied', this.left, initialsBehind.edge);
    const others = denied ? uncalled : all;
    if (this.isAnothers()) { say(others, 'denied'); return found; }
    if (before?.capital && !denied) for (const spellings of alike) if (isGivenVariant(before.folded, spellings[0], this.people)) say(spellings.map(({ official }) => official).filter(official => !known.has(official)), 'near', before.start);
    say(others, this.plainFit());
    return found;
  }

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

/** Readings of one kind, those that take the same of the text as one. */
function atOnce(readings: readonly Reading[]): Reading[] {
  const bySpan = new Map<string, { readonly first: Reading; readonly officials: Set<Official> }>();
  for (const reading of readings) {
    const span = `${reading.start} ${reading.end}`, known = bySpan.get(span);
    if (known) known.officials.add(reading.officials[0]); else bySpan.set(span, { first: reading, officials: new Set(reading.officials) });
  }
  return [...bySpan.values()].map(({ first, officials }) => ({ ...first, officials: [...officials] }));
}

function isPlural(traits: number): boolean { return (traits & (Trait.Male | Trait.Female)) === 0; }
