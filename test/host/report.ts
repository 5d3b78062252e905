/**
 * How the suites speak to whoever started VS Code, since a host has no exit code that can be believed (a crashed one says 0):
 * lines, of which `mocha|` begins one of the report, and `result|` the counts, said last.
 */
export type Say = (line: string) => void;

interface Reporters { Base: { consoleLog: (...values: unknown[]) => void } }
interface Runs { run(done: () => void): { stats?: { passes: number; failures: number; pending: number } } }

/** Has mocha's reporters say their lines; they format with %s and %d only. */
export function report(reporters: Reporters, say: Say): void {
  reporters.Base.consoleLog = (first: unknown = '', ...rest) => {
    const text = String(first).replace(/%[sd]/g, () => String(rest.shift())).replace(/%%/g, '%');
    for (const line of text.split('\n')) say(`mocha|${line}`);
  };
}

/** Runs what is loaded and says the counts. @throws Error when a test failed, which VS Code turns into its exit code. */
export async function runAndCount(mocha: Runs, say: Say): Promise<void> {
  const stats = await new Promise<{ passes: number; failures: number; pending: number } | undefined>(done => {
    const runner = mocha.run(() => done(runner.stats));
  });
  say(`result|${stats?.passes ?? 0}|${stats?.failures ?? 1}|${stats?.pending ?? 0}`);
  if (stats?.failures) throw new Error(`${stats.failures} failed`);
}
