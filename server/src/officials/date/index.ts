import type { Range } from 'vscode-languageserver-types';
import type { Transcript } from '../../transcript/model';
import { isPartialDate } from '../directory';
import { dateIn } from './read';

/** The day that a transcript is of, and what says so. */
export interface DocumentDate {
  /** "2020-05-12", or as far as it is known. */
  readonly date: string;
  readonly source: 'settings' | 'front-matter' | 'file-name' | 'text';
  /** In the text, where that has it. */
  readonly range: Range | null;
}

/** Lines of the text's beginning that a dateline is looked for in: titles, places and the first statement's label go before it. */
const beginning = 40;
const keys = /^(?:date|дата|датум|күні|datum|fecha)\s*:\s*(.*)$/iu;

/**
 * The date of a transcript: front matter's, else the file name's, else the first whole date in the first lines that nobody speaks, else the setting's, which is
 * for a folder's files that say none. Null where none of these has one.
 * @param name The file's name, without folders; a date in it may lack its marks ("20200512").
 */
export function dateOf(transcript: Transcript, name: string, setting: string | null = null): DocumentDate | null {
  const set = setting !== null && isPartialDate(setting) ? { date: setting.slice(0, 10), source: 'settings', range: null } as const : null;
  return inFrontMatter(transcript) ?? inName(name) ?? inText(transcript) ?? set;
}

function inFrontMatter({ blocks, lines }: Transcript): DocumentDate | null {
  const block = blocks[0]?.kind === 'front-matter' ? blocks[0] : null;
  for (let line = block?.startLine ?? 0; block && line <= block.endLine; line++) {
    const text = lines.text(line), value = keys.exec(text.trim())?.[1].replace(/^["']|["']$/g, '').trim();
    if (value === undefined) continue;
    const date = isPartialDate(value) ? value.slice(0, 10) : dateIn(value)?.date;
    if (date !== undefined) return { date, source: 'front-matter', range: { start: { line, character: text.indexOf(value) }, end: { line, character: text.indexOf(value) + value.length } } };
  }
  return null;
}

function inName(name: string): DocumentDate | null {
  const [, year, month, day] = /(?<!\d)([12]\d{3})[-_.]?([01]\d)[-_.]?([0-3]\d)(?!\d)/.exec(name) ?? [];
  const date = year === undefined ? dateIn(name.replaceAll('_', ' '))?.date : dateIn(`${year}-${month}-${day}`)?.date;
  return date === undefined ? null : { date, source: 'file-name', range: null };
}

function inText({ lines, statements }: Transcript): DocumentDate | null {
  const spoken = new Set<number>();
  for (const { range: { start, end } } of statements) {
    if (start.line >= beginning) break;
    for (let line = start.line; line <= Math.min(end.line, beginning); line++) spoken.add(line);
  }
  for (let line = 0; line < Math.min(beginning, lines.count); line++) {
    const found = spoken.has(line) ? null : dateIn(lines.text(line));
    if (found) return { date: found.date, source: 'text', range: { start: { line, character: found.start }, end: { line, character: found.end } } };
  }
  return null;
}
