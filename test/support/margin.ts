import assert from 'node:assert/strict';
import { parse } from '../../server/src/transcript';
import type { Transcript } from '../../server/src/transcript/model';

/**
 * Recognition drawn in the margin: what stands left of the bar is what each line is expected to be, what stands right of it is the text.
 *
 *     # | Заголовок            heading
 *   Имя | Имя: слова           a statement's line: its speaker, "?" for nobody, "Имя!" where attributions disagree
 *     @ | Имя, должность       an attribution on a line of its own
 *     ~ | (Смех)               direction        = | 00:01 --> 00:02   mark        - | narration        (nothing) | blank line
 */
export function assertReads(picture: string): Transcript {
  const rows = rowsOf(picture);
  const transcript = parse(rows.map(row => row.text).join('\n'));
  const margin = marginOf(transcript), width = Math.max(...rows.map(row => row.margin.length), ...margin.map(cell => cell.length));
  const draw = (cells: readonly string[]) => cells.map((cell, line) => `${cell.padStart(width)} | ${rows[line].text}`).join('\n');
  assert.equal(draw(margin), draw(rows.map(row => row.margin)));
  return transcript;
}

/** A line of a picture: what it is expected to be, and its text. */
export interface Row { readonly margin: string; readonly text: string }

/** The picture's lines; those without a bar are none of it. */
export function rowsOf(picture: string): Row[] {
  return picture.split('\n').filter(row => row.includes('|')).map(row => { const bar = row.indexOf('|'); return { margin: row.slice(0, bar).trim(), text: row.slice(bar + 1).replace(/^ /, '') }; });
}

const signs = { heading: '#', attribution: '@', direction: '~', mark: '=', narration: '-', blank: '', 'front-matter': '=', statement: '', unattributed: '?' } as const;

function marginOf(transcript: Transcript): string[] {
  const cells: string[] = [];
  for (const block of transcript.blocks) for (let line = block.startLine; line <= block.endLine; line++) cells[line] = signs[block.kind];
  for (const { range, attribution, rivals } of transcript.statements) {
    for (let line = range.start.line; line <= range.end.line; line++) if (cells[line] === '' && transcript.lines.length(line)) cells[line] = (attribution?.speaker ?? '?') + (rivals.length ? '!' : '');
  }
  return cells;
}
