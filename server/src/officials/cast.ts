import type { Official } from './directory';
import { Acquaintances, type SpeakerName } from './learnt';
import { languagesOfText, People } from './mentions';
import type { Roster } from './roster';
import type { NameSearch } from './search';
import { Stepwise } from './steps';

/**
 * Who may be named in one document: the people of a roster, and those whom its own attributions tell as they are now. Whom the roster knows from what this very
 * document said before is not among them. Immutable.
 */
export class Cast {
  /** Those of the roster who are not to be found here. */
  readonly hidden: ReadonlySet<Official>;
  private readonly own: Acquaintances;
  private readonly people = new Map<string, readonly People[]>();

  /**
   * @param named Names in the document's attributions.
   * @param stale Names that the roster has from this document alone.
   */
  constructor(readonly roster: Roster, readonly named: readonly SpeakerName[], stale: ReadonlySet<string>) {
    this.hidden = new Set(stale.size > 0 ? roster.acquaintances.toldByOnly(stale) : []);
    this.own = new Acquaintances(roster.acquaintances, this.hidden);
    // There are few: in one go.
    new Stepwise(this.own.meet([], named)).advance(() => true);
  }

  get isEmpty(): boolean { return this.roster.known.length === 0 && this.roster.learnt.length === this.hidden.size && this.own.learnt.length === 0; }

  /** Those who are known from elsewhere, those of the directories first. */
  *elsewhere(): Generator<Official> {
    yield* this.roster.known;
    for (const official of this.roster.learnt) if (!this.hidden.has(official)) yield official;
  }

  /** Those of them whose names may fit what was typed. */
  *found(search: NameSearch): Generator<Official> {
    const found = new Set<Official>(this.own.learnt);
    for (const official of this.roster.found(search)) if (!this.hidden.has(official)) { found.add(official); yield official; }
    // Perhaps by what the document itself calls them.
    for (const official of this.own.called) if (!found.has(official)) yield official;
  }

  /** The people to be found in texts of a language: the roster's, and the document's own. */
  peopleFor(language: string): readonly People[] {
    const base = this.roster.peopleFor(language), languages = languagesOfText(language), key = languages?.join(' ') ?? '';
    let people = this.people.get(key);
    if (!people) this.people.set(key, people = this.own.learnt.length > 0 ? [base, People.beside(base, this.own.learnt)] : [base]);
    return people;
  }

  /** The same with one more. */
  peopleWith(more: Official, language: string): readonly People[] {
    const base = this.roster.peopleFor(language);
    return [base, People.beside(base, [...this.own.learnt, more])];
  }

  /** The names that attributions give to an official, here and in other documents, as written. */
  namesOf(official: Official): readonly string[] { return this.own.namesOf(official); }
}

/** Makes the cast of a document anew only where something in it is other than it was. */
export class Casting {
  private last?: { readonly cast: Cast; readonly stale: ReadonlySet<string>; readonly key: string };

  of(roster: Roster, named: readonly SpeakerName[], stale: ReadonlySet<string>): Cast {
    const key = named.map(({ name, titled }) => `${name}${titled ? '\t' : ''}`).sort().join('\n');
    if (this.last?.cast.roster !== roster || this.last.stale !== stale || this.last.key !== key) this.last = { cast: new Cast(roster, named, stale), stale, key };
    return this.last.cast;
  }
}
