import type { Definition } from './part';

/** A classic worker's global scope, as far as scripts beside the program need it. */
declare const self: { verbatimPart?: Definition; readonly location?: { readonly href: string } };
declare function importScripts(address: string): void;

/**
 * Reads parts in a browser's classic worker, where a script is run before the call returns. A worker may have been made of a text that loads the
 * program, as VS Code does, and then does not know where that came from: whoever started it tells.
 *
 * @param folder Address of the folder with the parts, as told; undefined: they are beside the program.
 */
export function partsInWorker(folder: () => string | undefined): (name: string) => Definition {
  return name => {
    const address = new URL(`${name}.js`, folder() ?? new URL('parts/', self.location?.href)).href;
    delete self.verbatimPart;
    importScripts(address);
    const definition = self.verbatimPart;
    if (!definition) throw new Error(`${address} is none`);
    return definition;
  };
}
