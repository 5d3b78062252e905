import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { goldPages } from '../corpus';
import { mistakesBeside } from './beside';
import { optionsOf, type Options } from './options';
import { placesOf, worstFirst, type ScoredFile } from './places';
import { read } from './reading';
import { mistakesOfSpeech } from './speech';
import { causeTable, remarks, sourceTable, type Scored } from './tables';
import { add, emptyTally } from './tally';

/**
 * `npm run accuracy [-- CORPUS] [--source ID] [--worst N]`: reads the texts of a corpus and compares with what people found in them. Prints a row a
 * source, the causes of what is wrong, and the N worst files with their worst places and the reasons that recognition has.
 */
function main(args: readonly string[]): void {
  const options = optionsOf(args), root = fileURLToPath(new URL('../..', import.meta.url)), corpus = resolve(options.corpus ?? join(root, '../shared/corpus'));
  if (options.corpus !== null && !existsSync(corpus)) throw new Error(`There is no folder ${corpus}.`);
  const files = scored(corpus, options);
  if (!files.length) { console.log(`No corpus was found in ${corpus}: nothing is scored.`); return; }

  const sources = bySource(files), bad = worstFirst(files.map(({ file }) => file)).slice(0, options.worst);
  console.log(`What is read in ${files.length} texts as people read it, in per cent\n${sourceTable(sources)}\n`);
  for (const remark of remarks(sources)) console.log(`  ${remark}`);
  console.log('  extent: statements by their lines, whoever speaks; label lines: those that name a speaker\n');
  console.log(`Causes of what is read otherwise; spoilt: statements that are not exact\n${causeTable(sources)}\n`);
  if (bad.length) console.log(`The worst ${bad.length === 1 ? 'file' : `${bad.length} files`}\n\n${bad.map(placesOf).join('\n\n')}`);
}

function scored(corpus: string, { source: only }: Options): { source: string; file: ScoredFile }[] {
  const pages = goldPages(corpus), chosen = pages.filter(({ source }) => only === null || source === only);
  if (pages.length && !chosen.length) throw new Error(`There is no source ${only}; there are ${[...new Set(pages.map(({ source }) => source))].join(', ')}.`);
  return chosen.map(({ source, path, text, gold }) => {
    const reading = read(gold, text);
    return { source, file: { name: relative(process.cwd(), path), tally: reading.tally, mistakes: [...mistakesOfSpeech(reading), ...mistakesBeside(reading)], lines: reading.transcript.lines } };
  });
}

function bySource(files: readonly { readonly source: string; readonly file: Scored }[]): Scored[] {
  return [...new Set(files.map(({ source }) => source))].sort().map(name => {
    const own = files.filter(({ source }) => source === name), tally = emptyTally();
    for (const { file } of own) add(tally, file.tally);
    return { name, tally, mistakes: own.flatMap(({ file }) => file.mistakes) };
  });
}

try { main(process.argv.slice(2)); } catch (error) { console.error(error instanceof Error ? error.message : error); process.exitCode = 2; }
