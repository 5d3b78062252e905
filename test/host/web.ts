import 'mocha/mocha.js';
import type MochaClass from 'mocha';
import { report, runAndCount, type Say } from './report';

/** mocha's browser build puts itself into the global scope. */
declare const Mocha: typeof MochaClass;
declare const mocha: { setup(options: object): void } & Parameters<typeof runAndCount>[0];

/** Runs the suites in VS Code's web worker extension host. `load` brings them in once mocha's words are known. */
export async function run(load: () => void): Promise<void> {
  if (!('importScripts' in globalThis)) throw new Error('These suites are not in a web worker.');
  const say: Say = line => console.log(line);
  report(Mocha.reporters as never, say);
  mocha.setup({ ui: 'bdd', reporter: Mocha.reporters.Spec, timeout: 20_000, color: false });
  load();
  await runAndCount(mocha, say);
}
