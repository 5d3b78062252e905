import { mulberry32 } from '../text';
import { choose } from './fault';
import { findingsOf, judge, subjectOf, type Verdict } from './judge';
import { kinds } from './kinds';
import type { Page } from './pages';

/** One fault that was put into a page, and what came of it. */
export interface Outcome extends Verdict {
  readonly kind: string;
  readonly subkind: string;
  readonly hidden: boolean;
  readonly source: string;
  readonly page: string;
  /** Of the spoilt page, from 1. */
  readonly line: number;
}

/** What is found on the untouched pages of a source. */
export interface Clean { readonly source: string; readonly statements: number; readonly findings: readonly string[] }

/**
 * Puts faults into pages, one at a time, and looks whether they are found: in each page up to `most` statements for each kind, chosen at
 * random but the same in each run, and all quotations, of which there are few.
 */
export function spoil(pages: readonly Page[], most: number): Outcome[] {
  return pages.flatMap((page, at) => {
    const known = new Set(findingsOf(page.transcript).map(subjectOf));
    // Each kind draws by itself, so that a change of one leaves the others' choices as they were.
    return kinds.flatMap((kind, index) => {
      const random = mulberry32(at * kinds.length + index + 1), places = kind.places(page);
      return choose(places, kind.of === 'quotations' ? places.length : most, random).flatMap((place): Outcome[] => {
        const fault = kind.inject(page, place, random);
        if (!fault) return [];
        const line = fault.text.slice(0, fault.places[0].from).split(/\r\n|\r|\n/).length;
        return [{ kind: kind.name, subkind: fault.subkind, hidden: fault.hidden ?? false, source: page.source, page: page.name, line, ...judge(page, place, kind, fault, known) }];
      });
    });
  });
}

/** What is found on untouched pages, a row a source; findings that a sample is meant to show are left out. */
export function untouched(pages: readonly Page[]): Clean[] {
  const bySource = new Map<string, Clean>();
  for (const page of pages) {
    const unmeant = findingsOf(page.transcript).filter(({ code, range }) => !page.expected.some(([line, expected]) => line === range.start.line + 1 && expected === code));
    const { statements, findings } = bySource.get(page.source) ?? { statements: 0, findings: [] };
    bySource.set(page.source, { source: page.source, statements: statements + page.statements, findings: [...findings, ...unmeant.map(({ code, range }) => `${code} ${page.name}:${range.start.line + 1}`)] });
  }
  return [...bySource.values()];
}
