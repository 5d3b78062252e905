import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { corpusPages, samplePages } from './pages';
import { spoil, untouched } from './spoil';
import { cleanTable, kindTable, sourceTable } from './tables';

/** Statements of each page that each kind of fault is put into. */
const usualPlaces = 6;

/**
 * `npm run bench:faults [-- CORPUS] [--places N]`: puts faults into real transcripts, one at a time, and counts how many have a finding
 * at their place; the same faults in each run. Prints tables and writes bench/faults.json.
 */
function main(named: string[]): void {
  const root = fileURLToPath(new URL('../..', import.meta.url)), option = named.indexOf('--places'), most = option < 0 ? usualPlaces : Number(named.splice(option, 2)[1]);
  if (!Number.isInteger(most) || most < 1) throw new Error('--places takes a number of 1 or more.');
  const corpus = named[0] ?? join(root, '../shared/corpus'), published = corpusPages(corpus);
  if (!published.length) console.log(`No corpus was found in ${corpus}: only the samples are spoilt.\n`);

  const pages = [...published, ...samplePages(root)], outcomes = spoil(pages, most), clean = untouched(pages);
  console.log('Faults put into transcripts, and those found at their place: on its lines, or the nearest line of text above or below');
  console.log(`${kindTable(outcomes)}\n`);
  console.log('  near: found in the statements beside; visible: not hidden, since a page with a hidden fault is right by its own convention;\n  others: further findings; fixes: those that name the right speaker, restored: after which the page says what it said\n');
  console.log(`Found, by source\n${sourceTable(outcomes)}\n`);
  console.log(`Findings on untouched pages\n${cleanTable(clean)}`);
  for (const { source, findings } of clean) for (const finding of findings) console.log(`    ${source} ${finding}`);
  writeFileSync(join(root, 'bench/faults.json'), `${JSON.stringify({ places: most, outcomes, clean }, null, 1)}\n`);
}

try { main(process.argv.slice(2)); } catch (error) { console.error(error instanceof Error ? error.message : error); process.exitCode = 2; }
