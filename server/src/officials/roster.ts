import type { Directory, Official } from './directory';
import { languagesOfText, People } from './mentions';

/** A file of officials as it was read. */
export interface DirectoryFile { readonly uri: string; readonly text: string; readonly directory: Directory }
/** Where a directory has an official: the line (from 0) of their name. */
export interface OfficialSource { readonly uri: string; readonly line: number }

/** The people of several directories together, ready to be found in texts of any language. Immutable; what it derives is made when first asked for. */
export class Roster {
  static readonly none = new Roster([]);
  private readonly people = new Map<string, People | Generator<void, People>>();

  readonly officials: readonly Official[];

  constructor(readonly files: readonly DirectoryFile[]) { this.officials = files.flatMap(({ directory }) => directory.officials); }

  /** Makes the people ready for texts in a language for so long as `goOn` says; true when they are. */
  prepare(language: string, goOn: () => boolean): boolean {
    const key = languagesOfText(language)?.join(' ') ?? '';
    let people = this.people.get(key) ?? People.build(this.officials, languagesOfText(language));
    while (!(people instanceof People)) {
      const step = people.next();
      if (step.done) people = step.value;
      this.people.set(key, people);
      if (!goOn()) break;
    }
    return people instanceof People;
  }

  /** The people, for texts in a language. */
  peopleFor(language: string): People {
    this.prepare(language, () => true);
    return this.people.get(languagesOfText(language)?.join(' ') ?? '') as People;
  }

  /** The file and the line where an official's name stands first; null for one of another roster. */
  sourceOf(official: Official): OfficialSource | null {
    const file = this.files.find(({ directory }) => directory.officials.includes(official));
    if (!file) return null;
    const at = file.text.indexOf(official.name), family = at < 0 ? file.text.indexOf(official.parts.family ?? official.name) : at;
    return { uri: file.uri, line: family < 0 ? 0 : file.text.slice(0, family).split(/\r\n|\r|\n/).length - 1 };
  }
}
