import type { Fault, FaultKind } from '../../../../bench/faults/fault';
import { findingsOf, judge, subjectOf, type Verdict } from '../../../../bench/faults/judge';
import type { Page } from '../../../../bench/faults/pages';
import { parse } from '../../../../server/src/transcript';

/** A page of invented people, of whom all that is read is right. */
export function pageOf(text: string): Page {
  const transcript = parse(text), { statements, lines, quotations } = transcript;
  return {
    source: 'invented', name: 'page.txt', text, transcript, statements: statements.length, sure: [...statements.keys()].filter(at => statements[at].attribution), expected: [],
    quotations: quotations.map(({ range }) => ({ start: lines.offsetAt(range.start), end: lines.offsetAt(range.end), kind: 'speech' })),
  };
}

/** A chance that always is the same. */
export function always(value: number): () => number { return () => value; }

export function injected(kind: FaultKind, page: Page, place: number, chance = 0): Fault {
  const fault = kind.inject(page, place, always(chance));
  if (!fault) throw new Error('No fault was put in.');
  return fault;
}

/** What stands at a fault's places. */
export function placed({ text, places }: Fault): string[] { return places.map(({ from, to }) => text.slice(from, to)); }

export function judged(kind: FaultKind, page: Page, place: number, fault: Fault): Verdict {
  return judge(page, place, kind, fault, new Set(findingsOf(page.transcript).map(subjectOf)));
}

/** A paragraph each, a name before it. */
export const council = [
  'Вера Тихая: Мост готов.', 'Пётр Громов: Дорога тоже.', 'Вера Тихая: Тогда едем.', 'Пётр Громов: Едем завтра.', 'Вера Тихая: Завтра рано.',
  'Пётр Громов: Тогда в среду.', 'Вера Тихая: В среду дождь.', 'Пётр Громов: Дождь не беда.',
].join('\n\n');

/** Statements of several paragraphs, a name before them. */
export const hearing = council.replace('Едем завтра.', 'Едем завтра.\n\nИли позже.').replace('В среду дождь.', 'В среду дождь.\n\nИ ветер.');

/** A line "Name, role" behind each paragraph. */
export const statements = [
  'Мост готов, дорога тоже.', 'Вера Тихая, глава комитета', 'Мы едем туда завтра утром.', 'Пётр Громов, заместитель мэра', 'Завтра рано, едем в среду.', 'Вера Тихая, глава комитета',
  'Дождь не беда, мы готовы.', 'Пётр Громов, заместитель мэра', 'Тогда до среды, коллеги.', 'Вера Тихая, глава комитета',
].map((line, at) => line + (at % 2 ? '\n' : '')).join('\n');
