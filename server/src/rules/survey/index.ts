import type { Position } from 'vscode-languageserver-types';
import type { Attribution } from '../../transcript/model';
import { speakerKey } from '../../transcript/placed';
import type { Sectioned } from '../../transcript/sectioned';
import { beginningOf } from '../naming/directions';
import { introductionAmong } from '../naming/introduction';
import { KnownLabels } from '../naming/knownLabels';
import type { Near } from '../near';
import { attributionsIn } from '../near/attributions';
import { comparePositions } from '../places';
import type { Page } from '../rule';
import { attributionsOf, type Slipped } from '../spelling/candidates';
import type { Misspelling } from '../spelling/index';
import type { WrittenWord } from '../spelling/written';
import { firstWords } from '../unnamed/beginnings';
import type { Turnings } from '../unnamed/odds';
import type { Census, Conclusions } from './census';
import type { Offices, Person } from './person';

/** Words that begin so many statements are how one begins. */
const usual = 3;

/** What rules may ask of the whole document. Each answer's fact is told to `ask`: whoever asked has to look again where it is other. */
export class Survey {
  /** Labels and names of the document's speakers, known again on other lines. */
  readonly labels: KnownLabels;
  /** Attributions that have been looked up, by speaker: very many findings may ask for the same. */
  private readonly known = new Map<string, readonly Attribution[]>();
  private readonly firsts = new Map<object, Attribution | undefined>();

  constructor(private readonly census: Census, private readonly document: Sectioned, page: Page, private readonly near: Near, private readonly ask: (fact: number) => void) {
    this.labels = new KnownLabels(page, (sought, text) => { ask(census.forms.factOf(sought, text)); return census.forms.get(sought, text); });
  }

  /** Nearly all statements have an attribution, and there are some. */
  get namesNearlyAll(): boolean { return this.conclude('namesNearlyAll'); }
  /** No more names stand without words than with them: where they do, they are lists, or are read otherwise than they are meant. */
  get namesMostlySpeak(): boolean { return this.conclude('namesMostlySpeak'); }
  /** What the document does throughout in naming speakers. */
  get parted(): Conclusions['parted'] { return this.conclude('parted'); }
  /** Each statement is one paragraph, but for one at most. */
  get single(): boolean { return this.conclude('single'); }
  /** Somebody is named first behind each heading, but for one at most. */
  get namesBehindHeadings(): boolean { return this.conclude('namesBehindHeadings'); }
  get alternating(): boolean { return this.conclude('alternating'); }
  get alternatingThroughout(): boolean { return this.conclude('alternatingThroughout'); }
  /** The document leaves most speakers of its quotations to the reader, as stories do. */
  get impliesSpeakers(): boolean { return this.conclude('impliesSpeakers'); }
  /** Exactly one turn of a story's conversations has no closing mark, among many that have. */
  get isOnlyOneOpen(): boolean { return this.conclude('onlyOneOpen'); }

  /** What tells two turns from one in this document. */
  turning(name: keyof Turnings): number { return this.conclude(name); }
  /** Nobody speaks more often. */
  isMain(attribution: Attribution): boolean { return this.conclude('mainSpeaker') === speakerKey(attribution); }
  /** How many statements, and how many paragraphs within one, begin so, or end. */
  beginning(key: string): { readonly statements: number; readonly within: number } { return { statements: this.graded(this.census.beginnings, key), within: this.graded(this.census.within, key) }; }
  /** How many statements a speaker has, and at the end of how many of them he names who speaks next. */
  handing(attribution: Attribution): { readonly statements: number; readonly handing: number } {
    const key = speakerKey(attribution);
    return { statements: this.graded(this.census.turns, key), handing: this.graded(this.census.handing, key) };
  }

  /** The text begins as several statements do. */
  beginsUsually(text: string): boolean { return this.graded(this.census.beginnings, firstWords(text)) >= usual; }
  /** The document has such directions again and again behind somebody's words. */
  isUsualDirection(text: string): boolean { return this.counted(this.census.directions, beginningOf(text)); }
  /** The words stand in quotation marks as a name somewhere. */
  isNameInMarks(words: string): boolean { return this.counted(this.census.marked, words); }

  /** The attribution lost a conflict, and `attribution.conflict` has said so. */
  isRival({ range }: Attribution): boolean { return this.near.statements.at(range.start, -1)?.rivals.some(each => comparePositions(each.range.start, range.start) === 0) ?? false; }

  /** The attribution has no statement of its own: it is dangling, repeated, or a rival. */
  isStray({ range: { start } }: Attribution): boolean { const stray = this.near.strays.at(start, 0, start.line); return stray !== undefined && comparePositions(stray.range.start, start) === 0; }

  /** Somebody's words have this speaker's name elsewhere. */
  speaks(attribution: Attribution): boolean {
    const key = speakerKey(attribution);
    this.ask(this.census.factOf('speaks', key));
    return (this.census.person(key)?.statements ?? 0) > 0;
  }

  /** The speaker is named before a place. */
  isNamedBefore(attribution: Attribution, place: Position): boolean {
    const first = this.first(attribution);
    return first !== undefined && comparePositions(first.range.start, place) < 0;
  }

  /** Where the speaker of a bare label was named with a role, before a place or, failing that, after. */
  introduction(attribution: Attribution, place: Position): Attribution | undefined {
    return introductionAmong(this.withRoles(attribution), place);
  }

  /** The first attribution of a speaker; of those that give one of these offices, if told. */
  first(attribution: Attribution, offices?: ReadonlySet<string>): Attribution | undefined {
    const person = this.person(attribution);
    if (!person) return undefined;
    if (!offices) return this.firstOf(person);
    if (!this.firsts.has(offices)) {
      const first = person.first(offices);
      this.firsts.set(offices, first ? attributionsIn(this.document, first.section)[first.at] : undefined);
    }
    return this.firsts.get(offices);
  }

  /** The first attribution of somebody who is known. Asks nothing: for what is told when a finding is reported. */
  firstOf({ key, shares }: Person): Attribution | undefined {
    if (this.firsts.has(shares)) return this.firsts.get(shares);
    let first = Infinity;
    for (const { index } of shares.keys()) first = Math.min(first, index);
    const found = first < Infinity ? attributionsIn(this.document, first).find(each => speakerKey(each) === key) : undefined;
    this.firsts.set(shares, found);
    return found;
  }

  /** The speaker's name and offices, where this one is not the usual one. */
  unlessUsual(attribution: Attribution, office: string): { readonly name: string; readonly offices: Offices } | null {
    const key = speakerKey(attribution), offices = this.census.officesOf(key);
    this.ask(this.census.factOfOffice(key, office));
    if (!offices?.others.has(office)) return null;
    this.ask(this.census.factOf('usual office', key));
    return { name: this.census.person(key)!.name, offices };
  }

  /** The document itself gives the speaker offices that are no forms of one. */
  hasSeveralOffices(attribution: Attribution): boolean {
    const key = speakerKey(attribution);
    this.ask(this.census.factOf('usual office', key));
    return this.census.officesOf(key) !== null;
  }

  /** Whose name the speaker's is a slip of; null where it is nobody's. */
  slipOf(attribution: Attribution): Slipped | null {
    const key = speakerKey(attribution), { candidates } = this.census;
    this.ask(candidates.factOf(key));
    return candidates.slipOf(key);
  }

  /** Whose name a text is a slip of that stands where a speaker's name would. */
  rightForText(name: string): Misspelling<Person> | null {
    const { candidates } = this.census;
    return candidates.index.rightForText(name, key => this.ask(candidates.factOfKey(key)));
  }

  /** One of a speaker's attributions has the role, folded. */
  hasRole({ key }: Person, folded: string): boolean {
    this.ask(this.census.factOf('named', key));
    return this.census.person(key)?.hasRole(folded) ?? false;
  }

  /** How often the whole text has a word. */
  written(word: WrittenWord): number {
    this.ask(this.census.elsewhere.factOf(word));
    return this.census.elsewhere.total(this.document, word);
  }

  /** A speaker's attributions that have a role, in order. */
  private withRoles(attribution: Attribution): readonly Attribution[] {
    const person = this.person(attribution);
    if (!person) return [];
    let known = this.known.get(person.key);
    if (!known) this.known.set(person.key, known = attributionsOf(this.document, person).filter(({ role }) => role !== null));
    return known;
  }

  private person(attribution: Attribution): Person | undefined {
    const key = speakerKey(attribution);
    this.ask(this.census.factOf('named', key));
    return this.census.person(key);
  }

  private conclude<Key extends keyof Conclusions>(key: Key): Conclusions[Key] { this.ask(this.census.factOf('whole', key)); return this.census.conclusions[key]; }
  private graded(grades: Census['beginnings'], key: string): number { this.ask(grades.factOf(key)); return grades.of(key); }
  private counted(counts: Census['directions'], key: string): boolean { this.ask(counts.factOf(key)); return counts.has(key); }
}
