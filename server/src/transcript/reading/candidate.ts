import { Word } from '../languages';
import { readLabel, type LabelForm, type LabelReading } from './label';
import { isSpace, Unit, unitClass } from './characters';
import { wordFrom, wordsOf, type LabelWord } from './words';

/** Where a label stands and how it is closed: the trait that a document's labels share. */
export type Place = 'inline' | 'own';
export type Close = 'colon' | 'stop' | 'dash' | 'bracket' | 'none' | 'role' | 'voice';

/** A line, or the beginning of one, that may name a speaker. Columns are of the line. */
export interface Candidate {
  readonly place: Place;
  readonly close: Close;
  /** "bold", "time", "number", "star", "dash" or "": what stands around the label. */
  readonly dress: string;
  /** Place, close and dress in one word: labels of one document share few shapes. */
  readonly shape: string;
  readonly open: string;
  readonly closing: string;
  readonly start: number;
  readonly end: number;
  /** Behind the closing mark. */
  readonly attributionEnd: number;
  /** Where the speaker's own words begin on this line; -1 where none do. */
  readonly wordsAt: number;
  readonly reading: LabelReading;
  /** The speaker's name folded: what repetition is counted by. */
  readonly key: string;
}

const time = /\\?[[(]?\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?\\?[\])]?/y;
const timeAtEnd = /[\s,]+\\?[[(]?\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?\\?[\])]?\s*$/u;
const number = /(?:\[\d+\]|[A-Z]?\d{1,4}[.)])\s+/y;
const bullet = /(?:[-–—•·>]|\*(?=\s))\s+/y;
const voice = /<v(?:\.[^ >]*)?\s+([^<>\n]{1,120})>/y;
const star = /\*(?=[\p{Lu}\p{N}]{2,8}:\s)/uy;
const longestLabel = 320, longestOwn = 160;
/** A head with more small words than this is a sentence; looked for before a label is read in earnest. */
const mostSmallWords = 4;
const closedForms: ReadonlySet<LabelForm> = new Set(['titled', 'initials', 'caps', 'part', 'office', 'code']);

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null { pattern.lastIndex = at; return pattern.exec(text); }

/** All readings of one line as a speaker's label, most telling first. */
export function candidatesOf(text: string): Candidate[] {
  let at = 0;
  const end = lengthTrimmed(text);
  while (at < end && isSpace(text.charCodeAt(at)) || text.charCodeAt(at) === 0xFEFF) at++;
  if (at >= end) return [];
  const opening = at;
  let dress = '', found = match(voice, text, at);
  if (found) {
    const from = found.index + found[0].length - 1 - found[1].length;
    return voiced(text, opening, from, from + found[1].length, found.index + found[0].length, end);
  }
  for (let step = 0; step < 4; step++) {
    if ((found = match(time, text, at)) && found[0].length < end - at) { at += found[0].length; while (isSpace(text.charCodeAt(at))) at++; dress = 'time'; if (text[at] === '-' || text[at] === '–') { at++; while (isSpace(text.charCodeAt(at))) at++; } }
    else if ((found = match(star, text, at))) { at++; dress = 'star'; }
    else if ((found = match(bullet, text, at)) && step === 0) { at += found[0].length; dress = 'bullet'; }
    else if ((found = match(number, text, at))) { at += found[0].length; if (!dress) dress = 'number'; }
    else break;
  }
  if (text.startsWith('**', at) || text.startsWith('__', at)) return bolded(text, opening, at, end, dress);
  const candidates: Candidate[] = [];
  const add = (c: Candidate | null) => { if (c) candidates.push(c); };
  const colon = colonIn(text, at, Math.min(end, at + longestLabel));
  if (colon > at) at = afterSentence(text, at, colon);
  if (colon > at && !isSentence(text, at, colon)) add(make(text, colon + 1 >= end || onlyTime(text, colon + 1, end) ? 'own' : 'inline', 'colon', onlyTime(text, colon + 1, end) ? 'time' : dress, opening, at, colon, colon + 1, end));
  if (dress !== 'star') {
    add(stopped(text, opening, at, end, dress));
    add(dashed(text, opening, at, end, dress));
    if (colon < 0) add(bracketed(text, opening, at, end, dress));
    if (end - at <= longestOwn && colon < 0) add(alone(text, opening, at, end, dress));
  }
  return candidates;
}

function lengthTrimmed(text: string): number {
  let end = text.length;
  while (end > 0 && (isSpace(text.charCodeAt(end - 1)) || text.charCodeAt(end - 1) === 13)) end--;
  return end;
}

/** The colon that may close a label: outside brackets, not in a time, an address or an emoticon. */
function colonIn(text: string, from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 40 || unit === 91 || unit === 0xFF08) depth++;
    else if (unit === 41 || unit === 93 || unit === 0xFF09) { if (--depth < 0) return -1; }
    else if (unit === 0xFF1A) { if (depth === 0) return at; }
    else if (unit === 58 && depth === 0) {
      const next = text.charCodeAt(at + 1);
      if (next === 47 || next >= 48 && next <= 57 && digitBefore(text, at)) return -1;
      return at;
    } else if (unit === 0x201C || unit === 0xAB || unit === 34) return -1;
  }
  return -1;
}

/** Whether more words begin with a small letter, up to the first comma or bracket, than a label's head has. */
function isSentence(text: string, from: number, to: number): boolean {
  let small = 0, starts = true;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 44 || unit === 40) return false;
    if (isSpace(unit)) starts = true;
    else if (starts) {
      starts = false;
      if (unitClass(unit) === Unit.Lower && ++small > mostSmallWords) return true;
    }
  }
  return false;
}

/** "Прошу. В.Анаников: …": a label in the middle of a line begins behind the last sentence. */
function afterSentence(text: string, from: number, to: number): number {
  for (let at = to - 2; at > from + 3; at--) {
    const unit = text.charCodeAt(at);
    if ((unit === 46 || unit === 33 || unit === 63) && isSpace(text.charCodeAt(at + 1)) && /\p{Ll}{4}$/u.test(text.slice(at - 4, at)) && to - at < 60) {
      const label = readLabel(text.slice(at + 2, to));
      return label && (label.form === 'initials' || label.form === 'titled' || label.form === 'caps') && label.score > 1 ? at + 2 : from;
    }
  }
  return from;
}

function digitBefore(text: string, at: number): boolean { const unit = text.charCodeAt(at - 1); return unit >= 48 && unit <= 57; }

function onlyTime(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  if (at >= to) return false;
  const found = match(time, text, at);
  return found !== null && at + found[0].length >= to;
}

function make(text: string, place: Place, close: Close, dress: string, opening: number, start: number, end: number, attributionEnd: number, lineEnd: number, given?: LabelReading): Candidate | null {
  let from = start, to = end;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  const reading = given ?? readLabel(text.slice(from, to));
  if (!reading || reading.score < -6 || /^\s*<?https?:\/\//u.test(text.slice(attributionEnd, attributionEnd + 12))) return null;
  let wordsAt = attributionEnd;
  while (wordsAt < lineEnd && isSpace(text.charCodeAt(wordsAt))) wordsAt++;
  return {
    place, close, dress, shape: `${place} ${close}${dress && ' ' + dress}`, open: dress === 'bold' ? text.slice(opening, start) : dress === 'star' ? '*' : '',
    closing: place === 'own' && (close === 'none' || close === 'role') ? '' : text.slice(end, attributionEnd), start: from, end: to, attributionEnd: place === 'own' ? lineEnd : attributionEnd,
    wordsAt: place === 'own' || wordsAt >= lineEnd ? -1 : wordsAt, reading, key: keyOf(reading.speaker),
  };
}

/** A name as it is compared: without case, points and double spaces; ё is е. */
export function keyOf(name: string): string {
  return name.toLowerCase().replace(/ё/g, 'е').replace(/[.\s\u00A0]+/g, ' ').trim();
}

function voiced(text: string, opening: number, from: number, to: number, behind: number, end: number): Candidate[] {
  const made = make(text, behind >= end ? 'own' : 'inline', 'voice', 'voice', opening, from, to, behind, end);
  return made ? [{ ...made, open: text.slice(opening, from), closing: '>' }] : [];
}

function bolded(text: string, opening: number, at: number, end: number, dress: string): Candidate[] {
  const mark = text.slice(at, at + 2), close = text.indexOf(mark, at + 2);
  if (close < 0 || close - at > longestLabel) return [];
  let to = close, behind = close + 2, colon = false;
  while (to > at + 2 && isSpace(text.charCodeAt(to - 1))) to--;
  if (text[to - 1] === ':' || text[to - 1] === '：') { to--; colon = true; }
  else if (text[behind] === ':') { behind++; colon = true; }
  const rest = text.slice(behind, end).trim();
  const own = !rest;
  if (!colon && own && /[.!?]$/u.test(text.slice(at + 2, to))) return [];
  const made = make(text, own ? 'own' : 'inline', colon ? 'colon' : 'none', 'bold', dress === 'time' ? opening : at, at + 2, to, behind, end);
  if (!made) return [];
  return [{ ...made, open: mark, closing: text.slice(to, behind) }];
}

/** "Mr. WARNER. I thank", "Председательствующий. Слово", "АРІСТОВ Ю.Ю. Дякую": closed by a full stop, or by its own last initial. */
function stopped(text: string, opening: number, at: number, end: number, dress: string): Candidate | null {
  const limit = Math.min(end, at + 90), first = wordFrom(text, at, limit);
  if (!first || first.shape === 'lower') return null;
  let unknown = 0, caps = false;
  for (let word: LabelWord | null = first, i = 0; word && i < 9; i++) {
    const last = text.charCodeAt(word.end - 1), next: LabelWord | null = wordFrom(text, word.end, limit);
    if (last === 63 || last === 33 || last === 58 || last === 59) return null;
    // A label has no more than one small word that no table knows, an office in capitals two.
    if (word.shape === 'lower' && !(word.flags & ~Word.Common) && ++unknown > (caps ? 2 : 1)) return null;
    caps ||= word.shape === 'caps';
    const initial = word.shape === 'initial' && last === 46;
    if (initial && i > 0 && first.shape === 'caps' && first.text.length > 2 && next?.shape !== 'initial') {
      if (next?.shape === 'capital') return stop(text, opening, at, word.end, word.end, end, dress, 'none');
    } else if (last === 46 && !initial && !((word.flags & Word.Honorific) !== 0 && next && word.text.length <= 5)) {
      return stop(text, opening, at, word.end - 1, word.end, end, dress, 'stop');
    }
    word = next;
  }
  return null;
}

function stop(text: string, opening: number, at: number, to: number, behind: number, end: number, dress: string, close: Close): Candidate | null {
  const made = make(text, behind >= end ? 'own' : 'inline', close, dress, opening, at, to, behind, end);
  return made && closedForms.has(made.reading.form) && made.reading.score > 0 ? made : null;
}

function dashed(text: string, opening: number, at: number, end: number, dress: string): Candidate | null {
  const limit = Math.min(end, at + 60);
  let dash = at + 1;
  while (dash < limit && !(isDash(text.charCodeAt(dash)) && isSpace(text.charCodeAt(dash - 1)))) dash++;
  if (dash >= limit || dash + 1 < end && !isSpace(text.charCodeAt(dash + 1)) || /\p{Ll}{2}[.!?]\s*$/u.test(text.slice(at, dash)) || wordsOf(text, at, dash).length > 3) return null;
  const made = make(text, dash + 1 >= end ? 'own' : 'inline', 'dash', dress, opening, at, dash - 1, dash + 1, end);
  return made && made.reading.score > -1 ? made : null;
}

function isDash(unit: number): boolean { return unit === 45 || unit === 0x2013 || unit === 0x2014; }

/** "Right Hon. A. Doe (Prime Minister) moved": a title, a name and a bracket, where the mark behind them was forgotten. */
function bracketed(text: string, opening: number, at: number, end: number, dress: string): Candidate | null {
  const open = text.indexOf('(', at);
  if (open < 0 || open - at > 80) return null;
  let depth = 0, to = open;
  for (; to < end && to < at + longestLabel; to++) if (text[to] === '(') depth++; else if (text[to] === ')' && --depth === 0) break;
  if (text[to] !== ')' || !/^\s+\p{Ll}/u.test(text.slice(to + 1, to + 4))) return null;
  const made = make(text, 'inline', 'bracket', dress, opening, at, to + 1, to + 1, end);
  return made && made.reading.form === 'titled' && made.reading.score > 2 ? made : null;
}

/** A label that has its line to itself and no mark: a bare name, "Name, position", "Name 00:12". */
function alone(text: string, opening: number, at: number, end: number, dress: string): Candidate | null {
  let to = end;
  if (isSentence(text, at, end)) return null;
  const timed = timeAtEnd.exec(text);
  if (timed && timed.index > at) to = timed.index;
  const last = text[to - 1];
  const dressed = timed && timed.index > at ? 'time' : dress;
  if (/[!?…;,:]/u.test(last) || /[»"”]/u.test(last) && !/, .*[«"“„]/u.test(text)) return null;
  const stopAtEnd = last === '.' && !/(?:^|[\s.])\p{L}{1,3}\.$/u.test(text.slice(at, to));
  const reading = readLabel(text.slice(at, stopAtEnd ? to - 1 : to));
  if (!reading || reading.form === 'user' || reading.form === 'other' || reading.score < -2 || /^\p{Ll}/u.test(text.slice(at, at + 2))) return null;
  const role = reading.role !== null && reading.roleStart > reading.start;
  if (stopAtEnd && !(role && reading.form === 'initials') && (reading.form !== 'part' || role)) return null;
  return make(text, 'own', role ? 'role' : 'none', dressed, opening, at, stopAtEnd ? to - 1 : to, end, end, reading);
}
