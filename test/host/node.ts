import { appendFileSync } from 'node:fs';
import { report, runAndCount, type Say } from './report';

/**
 * Runs the suites in VS Code's Node extension host. `load` brings them in once mocha's words are known. They speak to the host's
 * console, which the window passes on, or into the file VERBATIM_TEST_LOG: a desktop VS Code need not have a terminal.
 */
export async function run(load: () => void): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const file = process.env['VERBATIM_TEST_LOG'];
  const say: Say = file ? line => appendFileSync(file, `${line}\n`) : line => console.log(line);
  report(Mocha.reporters as never, say);
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, color: false });
  mocha.suite.emit('pre-require', globalThis, 'suites', mocha);
  load();
  await runAndCount(mocha, say);
}
