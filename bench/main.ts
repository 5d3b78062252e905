import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { measureEditing } from './editing';
import { measureEdits } from './edits';
import { measureFigures } from './figures';
import { measureHeap } from './heap';
import { measureMentions } from './mentions';
import { measureParse } from './parse';
import { measurePathological } from './pathological';
import { rounded } from './statistics';
import { measureIndex } from './workspace';

/** `npm run bench`: prints tables and writes bench/results.json. What compares is a ratio of two measurements of this very run. */
async function main(): Promise<void> {
  const machine = { cpu: cpus()[0]?.model ?? 'unknown', cores: availableParallelism(), memoryGiB: rounded(totalmem() / 2 ** 30, 1), node: process.version, platform: `${process.platform} ${process.arch}` };
  console.log(`${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, Node ${machine.node}, ${machine.platform}\n`);

  const parse = measureParse(1_000_000, 9);
  console.log('Reading a text and all that it says; a plain split-and-match of each line with one regular expression; markdown-it. Million UTF-16 units a second');
  table(['text', 'units', 'parse', 'plain', 'markdown-it', 'parse takes … times plain', 'faster than markdown-it'], parse.map(({ text, units, parse: ours, plain, markdown, ratio, overMarkdown }) => [text, `${units / 1e6} M`, ours, plain, markdown, ratio, `${overMarkdown} ×`]));

  const editing = measureEditing('ru, name before', { small: 100_000, large: 10_000_000 }, 200);
  console.log('\nFrom an edit of the line store to the document’s findings, inside the server: 100 k and 10 M units, milliseconds');
  table(['edit', '100 k p50', 'p95', '10 M p50', 'p95', 'p95, large over small'], editing.map(({ edit, changesConvention, small, large, ratio }) => [edit + (changesConvention ? ' (all is weighed again)' : ''), small.p50, small.p95, large.p50, large.p95, ratio]));

  const figures = measureFigures('ru, name before', { small: 100_000, large: 10_000_000 }, 200);
  console.log(`\nFrom an edit to the document’s statistics, inside the server, milliseconds; ${figures.first} ms when those of 10 M are asked for first`);
  table(['text', 'statements', 'p50', 'p95'], [['100 k', figures.small.statements, figures.small.p50, figures.small.p95], ['10 M', figures.large.statements, figures.large.p50, figures.large.p95], ['large over small', '', '', figures.ratio]]);

  const heap = measureHeap('ru, name before', 10_000_000);
  console.log(`\nHeap of one document of ${heap.units / 1e6} M units, the text included: ${heap.read} times the text when it is read, ${heap.checked} times when its findings are known, ${heap.asked} times when all that it says was asked for as well`);

  const pathological = measurePathological(1_000_000);
  console.log('\nTexts of 1 M units that nobody writes, milliseconds');
  table(['text', 'time'], pathological.map(({ text, time }) => [text, time]));

  const protocol = await measureEdits('ru, name before', { small: 100_000, large: 1_000_000 }, 60);
  console.log('\nFrom an edit to its diagnostics, through the protocol');
  table(['text', 'p50, ms', 'p95, ms'], [
    ...[protocol.small, protocol.large].map(({ units, p50, p95 }) => [`${units / 1000} k`, p50, p95]),
    ['large over small', protocol.ratio.p50, protocol.ratio.p95],
  ]);

  const mentions = measureMentions('ru, name before', 4_000_000, [1_000, 100_000], 5);
  console.log('\nFinding the people of a directory in a text of 4 M units; reading the same text. Million UTF-16 units a second');
  table(['people', 'found', 'search', 'reading', 'search over reading', 'made ready, ms'], mentions.map(({ officials, found, search, parse: reading, overParse, ready }) => [officials, found, search, reading, `${overParse} ×`, ready]));

  const index = await measureIndex(10_000, 20_000);
  console.log(`\nThe index of ${index.files} transcripts of ${index.unitsEach / 1000} k units on the disk: ${index.cold} s when nothing is known, ${index.warm} s when all is kept, ${index.heap} MB of heap, ${index.kept} MB kept`);
  console.log(`A key in a document of 100 k meanwhile, p95: ${index.busy} ms; ${index.idle} ms when nothing else is done; ${index.ratio} times`);

  writeFileSync(new URL('../bench/results.json', import.meta.url), `${JSON.stringify({ machine, parse, editing, figures, heap, pathological, protocol, mentions, index }, null, 2)}\n`);
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const lines = [head, ...rows].map(row => row.map(String)), widths = head.map((_, column) => Math.max(...lines.map(row => row[column].length)));
  for (const row of lines) console.log(`  ${row.map((cell, column) => column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])).join('  ')}`);
}

main().catch((error: unknown) => { console.error(error); process.exitCode = 1; });
