import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mulberry32 } from '../text';
import { choose } from './fault';
import { findingsOf, judge, subjectOf, type Verdict } from './judge';
import { kinds } from './kinds';
import { corpusPages, samplePages } from './pages';
import { printTables } from './tables';

/** One fault that was put into a page, and what came of it. */
export interface Outcome extends Verdict {
  readonly kind: string;
  readonly subkind: string;
  readonly source: string;
  readonly page: string;
  /** Line of the spoilt page, from 1. */
  readonly line: number;
}
/** Findings on the untouched pages of a source. */
export interface Clean { readonly source: string; readonly statements: number; readonly findings: number; readonly codes: readonly string[] }

/**
 * `npm run bench:faults [-- CORPUS] [--places N]`: puts faults into real transcripts, one at a time, and counts how many have a finding
 * at their place; the same faults in each run. Prints tables and writes bench/faults.json.
 */
function main(): void {
  const root = fileURLToPath(new URL('../..', import.meta.url)), named = process.argv.slice(2), option = named.indexOf('--places');
  const most = option >= 0 ? Number(named.splice(option, 2)[1]) : 6, corpus = named[0] ?? join(root, '../shared/corpus');
  const fromCorpus = corpusPages(corpus), pages = [...fromCorpus, ...samplePages(root)];
  if (!fromCorpus.length) console.log(`There is no corpus in ${corpus}: only the samples are spoilt.\n`);

  const outcomes: Outcome[] = [], clean = new Map<string, Clean>();
  pages.forEach((page, at) => {
    const findings = findingsOf(page.transcript), known = new Set(findings.map(subjectOf)), random = mulberry32(at + 1);
    const unmeant = findings.filter(({ code, range }) => !page.expected.some(([line, expected]) => line === range.start.line + 1 && expected === code));
    const before = clean.get(page.source);
    clean.set(page.source, {
      source: page.source, statements: page.statements + (before?.statements ?? 0), findings: unmeant.length + (before?.findings ?? 0), codes: [...before?.codes ?? [], ...unmeant.map(({ code }) => code)],
    });
    for (const kind of kinds) for (const place of choose(kind.places(page), most, random)) {
      const fault = kind.inject(page, place, random);
      if (!fault) continue;
      const line = fault.text.slice(0, fault.places[0].from).split('\n').length;
      outcomes.push({ kind: kind.name, subkind: fault.subkind, source: page.source, page: page.name, line, ...judge(page, place, kind, fault, known) });
    }
  });
  printTables(outcomes, [...clean.values()]);
  writeFileSync(join(root, 'bench/faults.json'), `${JSON.stringify({ places: most, outcomes, clean: [...clean.values()] }, null, 1)}\n`);
}

main();
