import type { Directory, Official } from './directory';
import { NameIndex } from './nameIndex';
import { spellingsOf } from './search';
import { byName, type Named } from './speakers/who';
import { Stepwise } from './steps';
import { unite, type Entry, type Union } from './union';

/** A file of officials as it was read. */
export interface DirectoryFile { readonly uri: string; readonly text: string; readonly directory: Directory }

/**
 * The people of several directories together, and what follows from these alone: transcripts come and go, and a list of a hundred thousand people is gone through once. Immutable; what it derives is
 * made when first asked for, or before, in steps.
 */
export class Joined {
  /** In order. */
  readonly officials: readonly Official[];
  /** By their names. */
  readonly naming: Stepwise<Named>;
  /** By the beginnings of the words of their names; people are known by their place in `officials`. */
  readonly index: Stepwise<NameIndex>;
  private all?: ReadonlySet<Official>;

  private constructor(readonly files: readonly DirectoryFile[], private readonly union: Union) {
    const { officials } = union;
    this.officials = officials;
    this.naming = new Stepwise(byName(officials));
    this.index = new Stepwise(NameIndex.build(officials.keys(), at => spellingsOf(officials[at])));
  }

  /** Joins the directories of some files, the first of which counts most, in steps. */
  static *of(files: readonly DirectoryFile[]): Generator<void, Joined> { return new Joined(files, yield* unite(files.map(({ directory }) => directory.officials))); }
  /** The same in one go. */
  static now(files: readonly DirectoryFile[]): Joined { return new Stepwise(Joined.of(files)).result; }

  /** Whether somebody is of the directories. */
  readonly has = (official: Official): boolean => (this.all ??= new Set(this.officials)).has(official);
  /** What the directories say of somebody; nothing of who is not in one. */
  entriesOf(official: Official): readonly Entry[] { return this.has(official) ? this.union.entriesOf(official) : []; }
}
