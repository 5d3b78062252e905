import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';

/** One part of `npm test`. */
export interface Part {
  readonly name: string;
  /** Arguments for this Node, run in the project's folder. */
  readonly run: readonly string[];
  /**
   * `tests` must end with `result|passed|failed|skipped[|why]` and run at least one; `check` counts as one that passed or failed by
   * its exit code; `step` is only needed by others and counts when it fails.
   */
  readonly kind: 'tests' | 'check' | 'step';
  /** Works on what `npm run build` makes. */
  readonly onBuild?: boolean;
  /** Uses one processor at most and nothing that others use: such parts, where they follow each other, run side by side. */
  readonly light?: boolean;
}

export const ROOT = resolve(import.meta.dirname, '../..');

const bin = (path: string): string => resolve(ROOT, 'node_modules', path);
const script = (path: string, ...args: string[]): readonly string[] => ['--import', 'tsx', `scripts/${path}`, ...args];
const mocha = (files: string, timeout: number, ...args: string[]): readonly string[] =>
  ['--import', 'tsx', bin('mocha/bin/mocha.js'), '--no-config', '--require', './test/support/seed.ts', '--timeout', String(timeout), '--reporter', './scripts/test/reporter.ts', ...args, files];
/** The same, bundled: those of units are mostly recognition, and tsx has it take half as long again. */
const bundled = (folder: string, timeout: number, ...args: string[]): readonly string[] => ['scripts/test/bundled.mjs', folder, '--timeout', String(timeout), ...args];
/** Files of tests side by side: those of units and of the protocol share nothing. What they cover is told by `npm run coverage`, which makes them take half as long again. */
const sideBySide = ['--parallel', '--jobs', String(Math.max(2, availableParallelism()))];

/** In the order in which they run: what says no soonest comes first, and the VS Codes that later parts open come meanwhile. */
export const PARTS: readonly Part[] = [
  { name: 'types', kind: 'check', light: true, run: [bin('typescript/bin/tsc'), '--noEmit', '-p', '.'] },
  { name: 'webview-types', kind: 'check', light: true, run: [bin('typescript/bin/tsc'), '--noEmit', '-p', 'client/webview'] },
  { name: 'lint', kind: 'check', light: true, run: [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'] },
  { name: 'fetch', kind: 'step', light: true, run: script('vscode/fetch-all.ts') },
  { name: 'unit', kind: 'tests', run: bundled('test/unit', 300_000, ...sideBySide) },
  { name: 'grammar', kind: 'tests', run: mocha('test/grammar/**/*.test.ts', 20_000) },
  { name: 'build', kind: 'step', run: ['scripts/build.mjs'] },
  { name: 'protocol', kind: 'tests', onBuild: true, run: mocha('test/protocol/**/*.test.ts', 60_000, ...sideBySide) },
  { name: 'host', kind: 'tests', onBuild: true, run: script('vscode/run-in-host.ts', '--vscode', 'newest', '--host', 'node') },
  { name: 'host-oldest', kind: 'tests', onBuild: true, run: script('vscode/run-in-host.ts', '--vscode', 'oldest', '--host', 'node') },
  { name: 'web', kind: 'tests', onBuild: true, run: script('vscode/run-in-host.ts', '--vscode', 'newest', '--host', 'web') },
  { name: 'web-oldest', kind: 'tests', onBuild: true, run: script('vscode/run-in-host.ts', '--vscode', 'oldest', '--host', 'web') },
  { name: 'browser', kind: 'tests', onBuild: true, run: mocha('test/browser/**/*.test.ts', 90_000) },
  { name: 'webview', kind: 'tests', onBuild: true, run: mocha('test/webview/**/*.test.ts', 60_000) },
  { name: 'electron', kind: 'tests', onBuild: true, run: script('vscode/electron.ts') },
];
