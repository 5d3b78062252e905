import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { parse } from '../../server/src/transcript';
import type { Transcript } from '../../server/src/transcript/model';
import { readAlike, type Attributed, type Gold } from './gold';

/** A text as published, and what is right about it. */
export interface Page {
  readonly source: string;
  readonly name: string;
  readonly text: string;
  readonly transcript: Transcript;
  /** All that it has, those included that Verbatim reads otherwise than people do. */
  readonly statements: number;
  /** Statements that faults are put into, by their place among the transcript's. */
  readonly sure: readonly number[];
  readonly quotations: readonly Quoted[];
  /** Line (from 1) and code of what is found on purpose: samples show findings. */
  readonly expected: readonly (readonly [line: number, code: string])[];
}

/** A quotation, its marks included. Offsets are UTF-16 code units, the end exclusive. */
export interface Quoted { readonly start: number; readonly end: number; readonly kind: string }

export function statementOf({ statements }: Transcript, at: number): Attributed { return statements[at] as Attributed; }

/** The pages of a corpus: texts with a `NAME.gold.json` beside each, in a folder for each source. Empty where there is none. */
export function corpusPages(corpus: string): Page[] {
  const dev = join(corpus, 'dev'), root = existsSync(dev) ? dev : corpus;
  return goldsIn(root).map(path => {
    const gold = JSON.parse(readFileSync(path, 'utf8')) as Gold, text = readFileSync(join(dirname(path), gold.file), 'utf8'), transcript = parse(text);
    const quotations = (gold.quotes ?? []).map(({ startOffset: start, endOffset: end, optional }): Quoted => ({ start, end, kind: optional ? 'words, names' : 'speech' }));
    return { source: relative(root, dirname(path)).split(sep).join('/') || basename(root), name: gold.file, text, transcript, statements: gold.statements?.length ?? 0, sure: readAlike(transcript, gold), quotations, expected: [] };
  });
}

/** The project's own samples. How they are read is held to what an editor reads in them by a test, so the reading is their gold. */
export function samplePages(root: string): Page[] {
  return ['en', 'ru'].flatMap(language => readdirSync(join(root, 'samples', language)).sort().map((name): Page => {
    const text = readFileSync(join(root, 'samples', language, name), 'utf8'), transcript = parse(text), { statements, lines } = transcript;
    const expectation = join(root, 'test/unit/samples', language, `${basename(name, extname(name))}.json`);
    const { findings } = JSON.parse(readFileSync(expectation, 'utf8')) as { findings: readonly (readonly [number, string])[] };
    const faulty = new Set(findings.map(([line]) => line - 1));
    return {
      source: 'samples', name: `${language}/${name}`, text, transcript, statements: statements.length, expected: findings,
      sure: [...statements.keys()].filter(at => statements[at].attribution && ![...faulty].some(line => Math.abs(line - statements[at].range.start.line) < 4 || Math.abs(line - statements[at].range.end.line) < 4)),
      quotations: transcript.quotations.filter(({ closed, closer }) => closed && closer).map(({ range, kind }) => ({ start: lines.offsetAt(range.start), end: lines.offsetAt(range.end), kind: kind === 'speech' ? 'speech' : 'words, names' })),
    };
  }));
}

function goldsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).sort().flatMap(name => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? goldsIn(path) : name.endsWith('.gold.json') ? [path] : [];
  });
}
