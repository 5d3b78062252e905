import { Word, wordFlags } from '../languages';
import { partAt, readingAt, type Ground } from '../parts/ground';
import type { Part } from '../parts/part';
import type { Candidate } from '../reading/candidates';
import { Unit, unitClass } from '../reading/characters';
import type { LineClass } from '../reading/line';
import { wordFrom } from '../reading/words';
import { isOffice } from './position';
import { isSetOff } from './surroundings';
import { isHash } from '../reading/candidates/shape';

/**
 * On which sides of a label something stands that somebody may say: behind it, before it, either, or neither. Words on the label's own line
 * count for both.
 */
export const enum Said { Neither = 0, Behind = 1, Before = 2, Either = 3 }

/** Of what may be said, so many words are looked at; a longer line is a paragraph, whatever its words. */
const mostWords = 12, paragraph = 50;

/**
 * Where what a candidate would attribute reads as something that is said: it has one of a language's commonest words, or ends as sentences do, or
 * is long; and it is no code. The values of keys ("boolean", "GPL-2+", "#4711") have none of this.
 */
export function saidAt(ground: Ground, part: Part, line: number, c: Candidate): Said {
  // No key is set off by such signs: in a chat anything may be said.
  if (isSetOff(c)) return c.place === 'own' && isHash(c.dress) && !isFollowed(ground, part.firstLine + line) ? Said.Neither : Said.Either;
  if (c.wordsAt >= 0) return reads(part, line, part.piece.start(line) + c.wordsAt, c.close === 'cell') ? Said.Either : Said.Neither;
  const at = part.firstLine + line;
  // Titles and points of an agenda have those who wrote or tell them beside them: only whole sentences and paragraphs tell speech there.
  const whole = c.close === 'tag';
  // Who somebody is, right below the name, parts it from the words.
  return (beside(ground, at, 1, whole) || c.place === 'own' && c.close === 'none' && isOffice(ground, at + 1) && beside(ground, at + 1, 1) ? Said.Behind : 0) | (beside(ground, at, -1, whole) ? Said.Before : 0);
}

/** `whole`: whether only what ends as sentences do, or is long, is speech there. */
function beside(ground: Ground, line: number, step: 1 | -1, whole = false): boolean {
  let at = line + step, reading = readingAt(ground, at);
  if (reading?.class === 'blank') reading = readingAt(ground, at += step);
  if (!reading || reading.class !== 'text') return reading !== undefined && stands.has(reading.class);
  if (whole && !reading.closed && reading.length <= paragraph) return false;
  const part = partAt(ground, at), own = at - part.firstLine;
  return reads(part, own, part.piece.start(own) + reading.indent);
}

/** Below a heading stands text that is no item of a list: what lists have are parts and points. */
function isFollowed(ground: Ground, line: number): boolean {
  let at = line + 1, reading = readingAt(ground, at);
  if (reading?.class === 'blank') reading = readingAt(ground, ++at);
  if (reading?.class !== 'text') return reading !== undefined && stands.has(reading.class);
  const { piece, firstLine } = partAt(ground, at);
  return !isListSign(piece.buffer.charCodeAt(piece.start(at - firstLine) + reading.indent));
}

/** -, *, +, •, `, | */
function isListSign(unit: number): boolean { return unit === 0x2D || unit === 0x2A || unit === 0x2B || unit === 0x2022 || unit === 0x60 || unit === 0x7C; }

/** What may stand between a label and its words. */
const stands: ReadonlySet<LineClass> = new Set(['bracket', 'open-bracket', 'mark']);

/** Whether a part's line reads as speech from an offset of its buffer on; of a row, the cell there. */
function reads({ piece, readings }: Part, line: number, from: number, row = false): boolean {
  const { buffer } = piece, { closed, indent, length } = readings[line], end = piece.start(line) + indent + length, to = row ? cellEnd(buffer, from, end) : end;
  if (from >= to || isCode(buffer.charCodeAt(from)) || isCode(buffer.charCodeAt(to - 1)) || endsEntry(buffer, to) || buffer.startsWith('http', from)) return false;
  if (closed && unitClass(buffer.charCodeAt(from)) !== Unit.Digit || to - from > paragraph) return true;
  for (let word = wordFrom(buffer, from, to), left = mostWords; word && left > 0; word = wordFrom(buffer, word.end, to), left--) {
    if (word.shape === 'uncased' || wordFlags(buffer, word.first, word.last) & Word.Common) return true;
  }
  return false;
}

/** Where a cell's words end: at the next bar. */
function cellEnd(buffer: string, from: number, to: number): number {
  let at = from;
  while (at < to && buffer.charCodeAt(at) !== 0x7C) at++;
  while (at > from && unitClass(buffer.charCodeAt(at - 1)) === Unit.Space) at--;
  return at;
}

/** "',", "),", "],": what is closed before a comma is an entry of data. */
function endsEntry(buffer: string, to: number): boolean {
  if (buffer.charCodeAt(to - 1) !== 0x2C) return false;
  switch (buffer.charCodeAt(to - 2)) {
    case 0x22: case 0x27: case 0x29: case 0x5D: case 0x60: case 0x7D: return true;
    default: return false;
  }
}

/** ` { } < ; = \ | ~ ^: what no sentence begins or ends with. */
function isCode(unit: number): boolean {
  switch (unit) {
    case 0x08: case 0xFFFD: case 0x60: case 0x7B: case 0x7D: case 0x3C: case 0x3B: case 0x3D: case 0x5C: case 0x7C: case 0x7E: case 0x5E: return true;
    default: return false;
  }
}
