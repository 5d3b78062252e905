import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parse } from '../../server/src/transcript';
import type { Transcript } from '../../server/src/transcript/model';
import { goldPages } from '../corpus';
import { readAlike, type Attributed } from './gold';

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

/** The pages of a corpus, read. Empty where there is none. */
export function corpusPages(corpus: string): Page[] {
  return goldPages(corpus).map(({ source, text, gold }) => {
    const transcript = parse(text);
    const quotations = (gold.quotes ?? []).map(({ startOffset: start, endOffset: end, optional }): Quoted => ({ start, end, kind: optional ? 'words, names' : 'speech' }));
    return { source, name: gold.file, text, transcript, statements: gold.statements?.length ?? 0, sure: readAlike(transcript, gold), quotations, expected: [] };
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
