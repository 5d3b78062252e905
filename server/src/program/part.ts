/**
 * Parts of the program that are read from files of their own when they are first needed, so that a start reads less and a browser fetches less.
 *
 * A part is data (a language's tables, the texts in a user's language), a library with what calls it, or a whole ability. Any module of ours is made
 * one by being asked for in this way, and in no other: `const tables = part(() => require(…) as typeof import(…))`, with a path as an import has it. The build
 * (`scripts/build/parts.mjs`) makes a file of it, with all that only it needs; whatever the main program has too, a part takes from there, so that
 * nothing is there twice. It is read at once, without waiting, since recognition waits for nothing. Where the sources run as they are, in tests and scripts,
 * and in programs that are one file, `require` is what it says.
 */

/** How a built program reads a part of it by name; throws where it can't. */
export type ReadPart = (name: string) => unknown;
/** What a part's file defines: a module that finds what the main program has by `require`. */
export type Definition = (module: { exports: unknown }, exports: unknown, require: (name: string) => unknown) => void;

/** The program's own, told once as it starts. */
const program: { read: ReadPart; tell: (message: string) => void; readonly untold: string[]; shared: Readonly<Record<string, unknown>> } = {
  read: name => { throw new Error(`nobody reads parts here: ${name}`); },
  tell: message => { program.untold.push(message); },
  untold: [],
  shared: {},
};

/** A part, read when it is first asked for. Throws where it can't be read, and tries again the next time; with `otherwise`, goes on with that instead. Either is told to the log, once. */
export function part<T>(load: () => T, otherwise?: T): () => T {
  let read: { readonly is: T } | undefined, told = false;
  return () => {
    if (read) return read.is;
    try {
      read = { is: load() };
    } catch (error) {
      if (!told) program.tell(`A part of Verbatim could not be read, and what needs it does not work. Installing Verbatim anew puts that right. ${error instanceof Error ? error.message : String(error)}`);
      told = true;
      if (otherwise === undefined) throw error;
      read = { is: otherwise };
    }
    return read.is;
  };
}

/** Says where this program's files are: `definition` reads one by name. */
export function partsFrom(definition: (name: string) => Definition): void {
  // As they are, and not behind getters, as a bundle keeps them: what is called often is found at once.
  const lent = new Map<string, unknown>();
  const find = (id: string): unknown => {
    if (!Object.hasOwn(program.shared, id)) throw new Error(`it is not of this version, and wants ${id}`);
    if (!lent.has(id)) lent.set(id, { ...program.shared[id] as object });
    return lent.get(id);
  };
  program.read = name => {
    const module = { exports: {} as unknown };
    try {
      definition(name)(module, module.exports, find);
    } catch (error) {
      throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
    return module.exports;
  };
}

/** Has what goes wrong with parts told, also what went wrong before. */
export function partsTell(tell: (message: string) => void): void {
  program.tell = tell;
  program.untold.splice(0).forEach(tell);
}

/** Called by what the build makes: the modules of the main program that parts use. */
export function partsShare(modules: Readonly<Record<string, unknown>>): void { program.shared = modules; }

/** Called by what the build makes in the place of a part's `require`. */
export function readPart(name: string): unknown { return program.read(name); }
