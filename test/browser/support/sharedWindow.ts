import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { exists } from '../../../scripts/vscode/download';
import type { WindowOptions } from '../../../scripts/vscode/vscode-in-browser';
import type { Workbench } from '../../../scripts/vscode/workbench';
import { keepFailure } from './failure';
import { usual } from './usual';

/** By what they were opened with; each stays until the last test, or until one failed in it. */
const shared = new Map<string, Workbench>();

/**
 * One window for all tests of all files that want the same folder in the same language: opening one takes ten seconds, another file in it one. `open` closes what the test before has left open, throws
 * away what is not saved, gives the folder the files that it had, and puts the cursor at the file's beginning; settings, where a test wants some, are the folder's.
 * What stays is what VS Code remembers of its user: which views are open, what was chosen and asked. A test of that needs a window of its own (`windows`).
 */
export function sharedWindow(options: Pick<WindowOptions, 'folder' | 'language'> = {}): { open(file: string, settings?: Readonly<Record<string, unknown>>): Promise<Workbench> } {
  const key = JSON.stringify(options);
  afterEach(async function () {
    const window = shared.get(key);
    if (!await keepFailure(this.currentTest, window)) return;
    shared.delete(key);
    await window?.close();
  });
  return {
    async open(file, settings) {
      const window = shared.get(key) ?? await (await usual()).open(options);
      shared.set(key, window);
      await window.closeEditors();
      await restore(window);
      if (settings) await window.set(settings);
      await window.openFile(file);
      // VS Code knows where the cursor was.
      await window.goTo(1, 1);
      return window;
    },
  };
}

/** Only what is otherwise than it was is touched: each file that is written anew would be read anew. */
async function restore({ folder, original }: Workbench): Promise<void> {
  for (const name of await readdir(folder, { recursive: true })) if (!await exists(join(original, name))) await rm(join(folder, name), { recursive: true, force: true });
  const differs = async (from: string, to: string) => !(await readFile(from)).equals(await readFile(to).catch(() => Buffer.alloc(0)));
  for (const entry of await readdir(original, { recursive: true, withFileTypes: true })) {
    const from = join(entry.parentPath, entry.name), to = join(folder, from.slice(original.length));
    if (entry.isFile() && await differs(from, to)) await cp(from, to);
  }
}
