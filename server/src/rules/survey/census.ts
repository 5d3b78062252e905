import type { Sectioned } from '../../transcript/sectioned';
import { Forms } from '../naming/forms';
import { impliesSpeakers, isOnlyOneOpen } from '../quoting/survey';
import { Candidates } from '../spelling/candidates';
import { WordsElsewhere } from '../spelling/elsewhere';
import { habitsOf, type Habits } from '../unnamed/habits';
import { noEdges } from '../unnamed/edges';
import { namesBehindHeadings } from '../unnamed/outside';
import { isSingle, turningNames, turningsOf, type Turnings } from '../unnamed/odds';
import { Counts } from './counts';
import { Grades } from './grades';
import { hashOf } from './hash';
import { MainSpeaker } from './mainSpeaker';
import { Namings } from './naming';
import { Person, type Offices } from './person';
import { sumKeys, type Share, type Sums } from './share';

/** Directions that stand so often are usual in a document; a name needs to be in marks once. */
const usual = 3;
/** Fewer attributed statements than this make no habit that one could depart from; below this share the document leaves speakers out on purpose. */
const fewest = 3, nearlyAll = 0.6;
/** Turns of a story that are closed, beside the one that is not. */
const amongTurns = 12;

/** What is concluded from the sums. */
export interface Conclusions extends Habits, Turnings { readonly single: boolean; readonly namesNearlyAll: boolean; readonly namesMostlySpeak: boolean; readonly namesBehindHeadings: boolean; /** The key of who speaks most. */ readonly mainSpeaker: string; readonly impliesSpeakers: boolean; readonly onlyOneOpen: boolean }
const conclusionKeys = ['parted', 'alternating', 'alternatingThroughout', 'namesNearlyAll', 'impliesSpeakers', 'onlyOneOpen', 'single', 'namesMostlySpeak', 'namesBehindHeadings', 'mainSpeaker', ...turningNames] as const satisfies readonly (keyof Conclusions)[];

/**
 * All that rules need to know of a document as a whole, summed over its sections, so that an edit takes away what went and adds what came. Each answer is a
 * fact that can be other after an edit; which ones are is told, so that only those who asked for them have to look again.
 */
export class Census {
  readonly namings = new Namings();
  readonly beginnings = new Grades('b');
  readonly within = new Grades('i');
  readonly turns = new Grades('t');
  readonly handing = new Grades('h');
  readonly directions = new Counts('d', usual);
  readonly marked = new Counts('q', 1);
  readonly forms = new Forms();
  private readonly main = new MainSpeaker();
  private readonly edges = noEdges();
  readonly elsewhere = new WordsElsewhere();
  readonly candidates = new Candidates(this.elsewhere);
  conclusions: Conclusions;
  private readonly people = new Map<string, Person>();
  private readonly offices = new Map<string, { readonly told: string; readonly offices: Offices }>();
  private readonly sums: { -readonly [Key in keyof Sums]: number } = Object.fromEntries(sumKeys.map(key => [key, 0])) as Record<keyof Sums, number>;

  /** `trailing`: the document names speakers behind their words. */
  constructor(private readonly trailing: boolean) { this.conclusions = this.conclude(); }

  /** Sections went and came; `changed` takes the facts that are other now. Pauses behind each section; in between, no answer is right. */
  *update(gone: readonly Share[], come: readonly Share[], changed: Set<number>): Generator<void> {
    const touched = new Map<Person, boolean>();
    for (const share of come) { this.add(share, 1, touched, changed); yield; }
    for (const share of gone) { this.add(share, -1, touched, changed); yield; }
    for (const grades of [this.beginnings, this.within, this.turns, this.handing]) grades.settle(changed);
    this.main.settle();
    const left = new Set<Person>();
    for (const [person, spoke] of touched) {
      changed.add(this.factOf('named', person.key));
      if (person.statements > 0 !== spoke) changed.add(this.factOf('speaks', person.key));
      if (!person.attributions) { left.add(person); this.people.delete(person.key); }
      this.tellOffices(person, changed);
    }
    this.candidates.file(new Set(touched.keys()), left, changed);
    const before = this.conclusions;
    this.conclusions = this.conclude();
    for (const key of conclusionKeys) if (before[key] !== this.conclusions[key]) changed.add(this.factOf('whole', key));
  }

  /** Judges what is judged by all of the newest version; with pauses, as in `update`. */
  judge(document: Sectioned, changed: Set<number>): Generator<void> { return this.candidates.judge(document, changed); }

  get statements(): number { return this.sums.statements; }
  get quotations(): number { return this.sums.quotations; }
  /** How many of the people who are named as speakers are such, by name. */
  countPeople(such: (name: string) => boolean): number { let count = 0; for (const { kind, name } of this.people.values()) if (kind === 'person' && such(name)) count++; return count; }
  person(key: string): Person | undefined { return this.people.get(key); }
  officesOf(key: string): Offices | null { return this.offices.get(key)?.offices ?? null; }
  factOf(kind: 'named' | 'speaks' | 'usual office' | 'whole', key: string): number { return hashOf(kind, key); }
  factOfOffice(key: string, office: string): number { return hashOf('office', `${key}\n${office}`); }

  /** `touched` takes the people whom the share names, and whether they had words before. */
  private add(share: Share, sign: 1 | -1, touched: Map<Person, boolean>, changed: Set<number>): void {
    for (const key of sumKeys) this.sums[key] += sign * share.sums[key];
    for (let at = 0; at < this.edges.length; at++) this.edges[at] += sign * share.edges[at];
    this.main.add(share, sign);
    this.beginnings.add(share.beginnings, sign);
    this.within.add(share.within, sign);
    this.turns.add(share.turns, sign);
    this.handing.add(share.handing, sign);
    this.directions.add(share.directions, sign, changed);
    this.marked.add(share.marked, sign, changed);
    for (const naming of share.namings) {
      let person = this.people.get(naming.key);
      if (!person) this.people.set(naming.key, person = new Person(naming.key));
      if (!touched.has(person)) touched.set(person, person.statements > 0);
      person.add(naming, share, sign);
      if (this.namings.count(naming, sign) && naming.form) { if (sign > 0) this.forms.add(naming.form, changed); else this.forms.remove(naming.form, changed); }
    }
  }

  private tellOffices(person: Person, changed: Set<number>): void {
    const { key } = person, offices = person.differingOffices, before = this.offices.get(key), told = offices ? [person.name, offices.usual, ...offices.usualForms].join('\n') : undefined;
    if (offices) this.offices.set(key, { told: told!, offices }); else this.offices.delete(key);
    if (told !== before?.told) changed.add(this.factOf('usual office', key));
    // Very many attributions may give another office than the usual one: only those that give one which comes or goes are asked again.
    for (const other of offices?.others ?? []) if (!before?.offices.others.has(other)) changed.add(this.factOfOffice(key, other));
    for (const other of before?.offices.others ?? []) if (!offices?.others.has(other)) changed.add(this.factOfOffice(key, other));
  }

  private conclude(): Conclusions {
    const { statements, attributed, strays } = this.sums;
    return {
      ...habitsOf(this.sums, this.trailing), ...turningsOf(this.sums, this.edges, this.main), mainSpeaker: this.main.key, single: isSingle(this.sums), namesMostlySpeak: strays <= Math.max(attributed, fewest), namesBehindHeadings: namesBehindHeadings(this.sums), namesNearlyAll: attributed >= fewest && attributed >= nearlyAll * statements,
      impliesSpeakers: impliesSpeakers(this.sums), onlyOneOpen: isOnlyOneOpen(this.sums, amongTurns),
    };
  }
}
