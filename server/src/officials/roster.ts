import type { Official } from './directory';
import { Joined, type DirectoryFile } from './joined';
import { Acquaintances, type SpeakerName } from './learnt';
import { languagesOfText, People } from './mentions';
import { NameIndex } from './nameIndex';
import { holderOn, Posts, postsOf, type Post } from './posts/posts';
import { spellingsOf, type NameSearch } from './search';
import { likeSpeaker, whoIs, type Who } from './speakers/who';
import { Stepwise } from './steps';

export type { DirectoryFile } from './joined';
/** Where a directory has an official: the line (from 0) of their name, and what that directory says of them. */
export interface OfficialSource { readonly uri: string; readonly line: number; readonly entry: Official }
/** The directory that has an official, the first where several have, and the id there. */
export interface OfficialHome { readonly file: DirectoryFile; readonly id: string }

/** Those whom attributions name, those of the directories first, by all that they are called. */
interface Called { readonly people: readonly Official[]; readonly index: NameIndex }

/** Days of which it is kept who held what. */
const mostDays = 64;

/**
 * The people of several directories, and those whom attributions name, ready to be found in texts of any language. Immutable; what it derives is made when first
 * asked for, or before, in steps.
 */
export class Roster {
  static readonly none = new Roster([]);
  /** Whom the directories know. */
  readonly known: readonly Official[];
  private readonly people = new Map<string, Stepwise<People>>();
  private readonly learning: Stepwise<Acquaintances>;
  private readonly calling: Stepwise<Called>;
  private postsMade?: readonly Post[];
  private readonly held = new Map<string, Posts>();
  private ids?: ReadonlyMap<string, Official>;

  /**
   * @param named Names in attributions, as written.
   * @param joined The people of the files, where they were joined before.
   */
  constructor(readonly files: readonly DirectoryFile[], readonly named: readonly SpeakerName[] = [], private readonly joined: Joined = Joined.now(files)) {
    const known = this.known = joined.officials;
    this.learning = new Stepwise(function* () {
      const acquaintances = new Acquaintances();
      yield* acquaintances.meet(known, named);
      return acquaintances;
    }());
    this.calling = new Stepwise(this.called());
  }

  get isEmpty(): boolean { return this.known.length === 0 && this.named.length === 0; }

  /** Makes the people ready for texts in a language for so long as `goOn` says; true when they are. */
  prepare(language: string, goOn: () => boolean): boolean { return this.learn(goOn) && this.joined.naming.advance(goOn) && this.building(language).advance(goOn); }
  /** Learns people from the names for so long as `goOn` says; true when that is done. */
  learn(goOn: () => boolean): boolean { return this.learning.advance(goOn); }
  /** Files people under the words of their names, for so long as `goOn` says; true when they can be searched. */
  prepareSearch(goOn: () => boolean): boolean { return this.learn(goOn) && this.joined.index.advance(goOn) && this.calling.advance(goOn); }

  /** The people, for texts in a language. */
  peopleFor(language: string): People { return this.building(language).result; }
  /** The offices that the directories know. */
  get posts(): readonly Post[] { return this.postsMade ??= postsOf(this.known); }
  /** Those of them that exactly one person holds on a day. */
  heldOn(day: string): Posts {
    let posts = this.held.get(day);
    if (!posts) {
      if (this.held.size === mostDays) this.held.clear();
      this.held.set(day, posts = new Posts(this.posts.filter(post => holderOn(post, day) !== null)));
    }
    return posts;
  }
  /** Whom the directories know by the name of a speaker in a text of a language. */
  whoIs(name: string, language: string): Who {
    const who = whoIs(name, this.joined.naming.result, this.peopleFor(language), this.joined.has);
    // In the words of a Cyrillic text no Latin names are looked for, nor Cyrillic ones for whom a directory has in Latin letters.
    const one = who.kind === 'nobody' ? this.acquaintances.calledInLatin(name) ?? this.acquaintances.calledInCyrillic(name) : null;
    return one && this.joined.has(one) ? { kind: 'one', official: one, sure: true } : who;
  }
  /** Those whom the directories know by a name of which a speaker's may be a slip. */
  likeSpeaker(name: string): Iterable<Official> { return likeSpeaker(name, this.joined.naming.result); }
  get acquaintances(): Acquaintances { return this.learning.result; }
  /** Those whom no directory knows. */
  get learnt(): readonly Official[] { return this.acquaintances.learnt; }
  /** The names that attributions give to an official, as written. */
  namesOf(official: Official): readonly string[] { return this.acquaintances.namesOf(official); }

  /** Whether the directories know somebody. */
  knows(official: Official): boolean { return this.joined.has(official); }
  /** Those whose names may fit what was typed, those of the directories first; everybody where nothing was. */
  *found(search: NameSearch): Generator<Official> {
    const { known, learnt } = this;
    if (search.isEmpty) { yield* known; yield* learnt; return; }
    const found = new Set<Official>();
    for (const at of this.joined.index.result.find(search)) { found.add(known[at]); yield known[at]; }
    const { index, people } = this.calling.result;
    for (const at of index.find(search)) if (!found.has(people[at])) yield people[at];
  }

  /** Where an official is written down, the nearest directory first; null for one whom none knows. */
  sourceOf(official: Official): OfficialSource | null { return this.sourcesOf(official).at(0) ?? null; }
  /** The same in each directory that has them. */
  sourcesOf(official: Official): readonly OfficialSource[] {
    return this.joined.entriesOf(official).map(({ directory, official: entry }) => {
      const { uri, text } = this.files[directory], at = text.indexOf(entry.name), family = at < 0 ? text.indexOf(entry.parts.family ?? entry.name) : at;
      return { uri, line: family < 0 ? 0 : text.slice(0, family).split(/\r\n|\r|\n/).length - 1, entry };
    });
  }

  /** Who has an id here, of those whom the directories know; null where nobody has. */
  byId(id: string): Official | null {
    this.ids ??= new Map(this.known.map(official => [official.id, official]));
    return this.ids.get(id) ?? null;
  }

  /** Where somebody is written down who has an id here; null where no directory has them. */
  homeOf(id: string): OfficialHome | null {
    const official = this.byId(id), entry = official && this.joined.entriesOf(official).at(0);
    return entry ? { file: this.files[entry.directory], id: entry.official.id } : null;
  }

  private *called(): Generator<void, Called> {
    const { acquaintances } = this, { has } = this.joined, [known, learnt]: [Official[], Official[]] = [[], []];
    for (const official of acquaintances.called) (has(official) ? known : learnt).push(official);
    const people = [...known, ...learnt];
    return { people, index: yield* NameIndex.build(people.keys(), at => spellingsOf(people[at], () => acquaintances.namesOf(people[at]))) };
  }

  private building(language: string): Stepwise<People> {
    const languages = languagesOfText(language), key = languages?.join(' ') ?? '';
    let building = this.people.get(key);
    if (!building) this.people.set(key, building = new Stepwise(People.build([...this.known, ...this.learnt], languages)));
    return building;
  }
}
