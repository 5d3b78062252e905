import type { Range } from 'vscode-languageserver-types';
import type { Statement, Transcript } from '../../transcript/model';
import type { Sectioned } from '../../transcript/sectioned';
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
const keys = /^(?:date|дата|датум|күні|datum|fecha)\s*:\s*(\S.*)?$/iu;

/**
 * The date of a transcript: front matter's, else the file name's, else the first whole date in the first lines that nobody speaks, else the setting's, which is
 * for a folder's files that say none. Null where none of these has one.
 * @param name The file's name, without folders; a date in it may lack its marks ("20200512").
 */
export function dateOf(transcript: Transcript, name: string, setting: string | null = null): DocumentDate | null {
  const set = setting === null ? null : dayOf(setting);
  return inFrontMatter(transcript) ?? inName(name) ?? inText(transcript) ?? (set === null ? null : { date: set, source: 'settings', range: null });
}

/** The day that a setting names, as far as it does; null where it names none. */
export function dayOf(setting: string): string | null { return isPartialDate(setting) ? setting.slice(0, 10) : null; }

function inFrontMatter(transcript: Transcript): DocumentDate | null {
  const { lines } = transcript;
  for (let line = 0; line < lines.count && isFrontMatter(transcript, line); line++) {
    const text = lines.text(line), value = keys.exec(text.trim())?.[1]?.replace(/^["']|["']$/g, '').trim();
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

function inText(transcript: Transcript): DocumentDate | null {
  const { lines } = transcript, spoken = new Set<number>();
  for (const { range: { start, end } } of firstStatements(transcript)) {
    if (start.line >= beginning) break;
    for (let line = start.line; line <= Math.min(end.line, beginning); line++) spoken.add(line);
  }
  for (let line = 0; line < Math.min(beginning, lines.count); line++) {
    const found = spoken.has(line) ? null : dateIn(lines.text(line));
    if (found) return { date: found.date, source: 'text', range: { start: { line, character: found.start }, end: { line, character: found.end } } };
  }
  return null;
}

/** The statements of the first lines, and perhaps more: of a text that is told section by section no list is made of all. */
function firstStatements(transcript: Transcript): readonly Statement[] {
  if (!isSectioned(transcript)) return transcript.statements;
  const found: Statement[] = [];
  for (let section = 0; section < transcript.count && transcript.firstLine(section) < beginning; section++) found.push(...transcript.statementsIn(section));
  return found;
}

function isFrontMatter(transcript: Transcript, line: number): boolean {
  if (isSectioned(transcript)) return transcript.kindOf(line) === 'front-matter';
  const [block] = transcript.blocks;
  return block?.kind === 'front-matter' && block.startLine <= line && line <= block.endLine;
}

function isSectioned(transcript: Transcript): transcript is Transcript & Sectioned { return 'sectionAt' in transcript; }
