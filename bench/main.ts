import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { measureEdits } from './edits';
import { measureParse } from './parse';
import { rounded } from './statistics';

/** `npm run bench`: prints a table and writes bench/results.json. What compares is a ratio of two measurements of this very run. */
async function main(): Promise<void> {
  const machine = { cpu: cpus()[0]?.model ?? 'unknown', cores: availableParallelism(), memoryGiB: rounded(totalmem() / 2 ** 30, 1), node: process.version, platform: `${process.platform} ${process.arch}` };
  console.log(`${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, Node ${machine.node}, ${machine.platform}\n`);

  const parse = measureParse(1_000_000, 9);
  console.log('Reading a transcript of 1 M UTF-16 units, and a plain split-and-match of each line with one regular expression');
  table(['text', 'parse, M/s', 'plain, M/s', 'parse takes … times as long'], parse.map(({ text, parse: ours, plain, ratio }) => [text, ours, plain, ratio]));

  const edit = await measureEdits('ru, name before', { small: 100_000, large: 1_000_000 }, 60);
  console.log('\nFrom an edit to its diagnostics, through the protocol');
  table(['text', 'p50, ms', 'p95, ms'], [
    ...[edit.small, edit.large].map(({ units, p50, p95 }) => [`${units / 1000} k`, p50, p95]),
    ['large over small', edit.ratio.p50, edit.ratio.p95],
  ]);

  writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify({ machine, parse, edit }, null, 2)}\n`);
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const lines = [head, ...rows].map(row => row.map(String)), widths = head.map((_, column) => Math.max(...lines.map(row => row[column].length)));
  for (const row of lines) console.log(`  ${row.map((cell, column) => column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])).join('  ')}`);
}

main().catch((error: unknown) => { console.error(error); process.exitCode = 1; });
