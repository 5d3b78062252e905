import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { isMainThread } from 'node:worker_threads';
import { serveFacts } from '../server/src/workspace/index/thread';
import { measureEditing } from './editing';
import { measureEdits } from './edits';
import { measureFigures } from './figures';
import { measureHeap } from './heap';
import { measureMentions } from './mentions';
import { measureParse } from './parse';
import { measurePathological } from './pathological';
import { measureServers } from './servers/measure';
import { rounded } from './statistics';
import { measureIndex } from './workspace';

/** Each measures something, prints it as tables, and returns it. */
const parts: Record<string, () => unknown> = {
  parse() {
    const rows = measureParse(1_000_000, 9);
    console.log('Reading a text and all that it says; a plain split-and-match of each line with one regular expression; markdown-it. Million UTF-16 units a second');
    table(['text', 'units', 'parse', 'plain', 'markdown-it', 'parse takes … times plain', 'faster than markdown-it'], rows.map(({ text, units, parse, plain, markdown, ratio, overMarkdown }) => [text, `${units / 1e6} M`, parse, plain, markdown, ratio, `${overMarkdown} ×`]));
    return rows;
  },
  editing() {
    const rows = measureEditing('ru, name before', { small: 100_000, large: 10_000_000 }, 200);
    console.log('From an edit of the line store to the document’s findings, inside the server: 100 k and 10 M units, milliseconds');
    table(['edit', '100 k p50', 'p95', '10 M p50', 'p95', 'p95, large over small'], rows.map(({ edit, changesConvention, small, large, ratio }) => [edit + (changesConvention ? ' (all is weighed again)' : ''), small.p50, small.p95, large.p50, large.p95, ratio]));
    return rows;
  },
  figures() {
    const { first, small, large, ratio } = measureFigures('ru, name before', { small: 100_000, large: 10_000_000 }, 200);
    console.log(`From an edit to the document’s statistics, inside the server, milliseconds; ${first} ms when those of 10 M are asked for first`);
    table(['text', 'statements', 'p50', 'p95'], [['100 k', small.statements, small.p50, small.p95], ['10 M', large.statements, large.p50, large.p95], ['large over small', '', '', ratio]]);
    return { first, small, large, ratio };
  },
  heap() {
    const heap = measureHeap('ru, name before', 10_000_000);
    console.log(`Heap of one document of ${heap.units / 1e6} M units, the text included: ${heap.read} times the text when it is read, ${heap.checked} times when its findings are known, ${heap.asked} times when all that it says was asked for as well`);
    return heap;
  },
  pathological() {
    const rows = measurePathological(1_000_000);
    console.log('Texts of 1 M units that nobody writes, milliseconds');
    table(['text', 'time'], rows.map(({ text, time }) => [text, time]));
    return rows;
  },
  async protocol() {
    const edits = await measureEdits('ru, name before', { small: 100_000, large: 1_000_000 }, 60);
    console.log('From an edit to its diagnostics, through the protocol');
    table(['text', 'p50, ms', 'p95, ms'], [
      ...[edits.small, edits.large].map(({ units, p50, p95 }) => [`${units / 1000} k`, p50, p95]),
      ['large over small', edits.ratio.p50, edits.ratio.p95],
    ]);
    return edits;
  },
  mentions() {
    const rows = measureMentions('ru, name before', 4_000_000, [1_000, 100_000], 5);
    console.log('Finding the people of a directory in a text of 4 M units; reading the same text. Million UTF-16 units a second');
    table(['people', 'found', 'search', 'reading', 'search over reading', 'made ready, ms'], rows.map(({ officials, found, search, parse, overParse, ready }) => [officials, found, search, parse, `${overParse} ×`, ready]));
    return rows;
  },
  async index() {
    const index = await measureIndex(10_000, 20_000);
    console.log(`The index of ${index.files} transcripts of ${index.unitsEach / 1000} k units on the disk: ${index.cold} s when nothing is known, ${index.warm} s when all is kept, ${index.heap} MB of heap, ${index.kept} MB kept`);
    console.log(`A key in a document of 100 k meanwhile, p95: ${index.busy} ms; ${index.idle} ms when nothing else is done; ${index.ratio} times`);
    return index;
  },
  async servers() {
    const { rows, share } = await measureServers([{ units: 100_000, edits: 40 }, { units: 1_000_000, edits: 20 }, { units: 10_000_000, edits: 6 }]);
    console.log('Language servers on the same words, through the protocol, milliseconds (p50); memory in megabytes, at most');
    table(['server', 'units', 'symbols', 'opened to symbols', 'typed to symbols', 'p95', 'typed to findings', 'p95', 'memory'], rows.map(({ server, units, symbols, open, typed, found, peak }) => [server, `${units / 1e6} M`, symbols, open, typed.p50, typed.p95, found.p50, found.p95, peak ?? '']));
    for (const { units, typed, found } of share) console.log(`  ${units / 1e6} M, less what messages take: ours needs ${typed} of theirs to symbols, ${found} with findings`);
    return { rows, share };
  },
};

/** `npm run bench`: all parts, or those that are named behind `--`; writes bench/results.json. What compares is a ratio of two measurements of this very run. */
async function main(names: readonly string[]): Promise<void> {
  const unknown = names.filter(name => !(name in parts));
  if (unknown.length > 0) throw new Error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}`);
  const machine = { cpu: cpus()[0]?.model ?? 'unknown', cores: availableParallelism(), memoryGiB: rounded(totalmem() / 2 ** 30, 1), node: process.version, platform: `${process.platform} ${process.arch}` }, results: Record<string, unknown> = { machine };
  console.log(`${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, Node ${machine.node}, ${machine.platform}`);
  for (const name of names.length > 0 ? names : Object.keys(parts)) {
    console.log();
    results[name] = await parts[name]();
  }
  writeFileSync(new URL('../bench/results.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const lines = [head, ...rows].map(row => row.map(String)), widths = head.map((_, column) => Math.max(...lines.map(row => row[column].length)));
  for (const row of lines) console.log(`  ${row.map((cell, column) => column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])).join('  ')}`);
}

// The index is read in a thread too, whose program is this one.
if (!isMainThread) serveFacts();
else main(process.argv.slice(2)).catch((error: unknown) => { console.error(error); process.exitCode = 1; });
