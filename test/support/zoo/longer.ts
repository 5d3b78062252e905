import { rowsOf, type Row } from '../margin';
import { newcomer } from './names';
import { Random } from './random';
import { Talk } from './sentences';

export interface Habits {
  /** Whose sentences fill the turns; those of the picture itself where the language is not among `sentences.ts`. */
  readonly language?: string;
  /** Attributions stand behind their words. */
  readonly after?: boolean;
  /** Paragraphs are broken at this column. */
  readonly width?: number;
  /** A turn is one line, always. */
  readonly terse?: boolean;
}

/** A statement as it must be found. */
export interface Expected { readonly startLine: number; readonly endLine: number; readonly speaker: string }
export interface LongDocument { readonly text: string; readonly statements: readonly Expected[] }

interface Turn { readonly speaker: string; readonly rows: readonly Row[] }

const signs = new Set(['#', '@', '~', '=', '-', '', '?']);
const isName = (row: Row) => !signs.has(row.margin);

/** Takes a picture apart: what stands before the first turn, and the turns, each with what stands before its label and behind its words. */
function takeApart(picture: string, after: boolean): { readonly head: readonly Row[]; readonly turns: readonly Turn[] } {
  const rows = rowsOf(picture).map(row => ({ ...row, margin: row.margin.replace(/!$/, '') })), starts: number[] = [], speakers: string[] = [];
  let speaker = '', closed = true;
  rows.forEach((row, at) => {
    // A label broken over lines is one.
    const label = row.margin === '@';
    if (after ? isName(row) && closed : label && rows[at - 1]?.margin !== '@' || isName(row) && row.margin !== speaker && !(starts.length && rows[starts[starts.length - 1]].margin === '@' && !speaker)) {
      starts.push(at);
      speakers.push(speaker = '');
      closed = false;
    }
    if (isName(row)) speakers[speakers.length - 1] = speaker = row.margin;
    if (after && label) closed = true;
  });
  // Cue numbers and timings right above a label belong to it.
  const from = starts.map(start => { while (start > 0 && rows[start - 1].margin === '=') start--; return start; });
  return { head: rows.slice(0, from[0]), turns: from.map((start, i) => ({ speaker: speakers[i], rows: rows.slice(start, from[i + 1] ?? rows.length) })) };
}

/** Writes a document of `count` turns in a picture's format: its turns in any order, its cast enlarged, what they say made longer and other. */
export function longer(picture: string, count: number, seed: number, uneven: boolean, habits: Habits = {}): LongDocument {
  const { language = 'none', after = false, width, terse = false } = habits;
  const random = new Random(seed), { head, turns } = takeApart(picture, after);
  const sound = turns.filter(turn => turn.speaker), last = turns[turns.length - 1];
  const taken = new Set(sound.flatMap(turn => turn.speaker.toLowerCase().split(/[^\p{L}]+/u)));
  const further = turns.flatMap(turn => turn.rows.filter(isName).slice(1)), indent = further.length ? /^\s*/u.exec(further[0].text)![0] : '';
  const spaced = turns.filter(turn => turn !== last).every(turn => turn.rows.some(row => row.margin === ''));
  const spacedWithin = turns.some(turn => turn.rows.some((row, i) => isName(row) && turn.rows[i - 1]?.margin === '' && turn.rows.slice(0, i).some(isName)));
  const talk = new Talk(language, further.map(row => row.text.trim()), random), directions = turns.flatMap(turn => turn.rows.filter(row => row.margin === '~').map(row => row.text));
  const lines: string[] = [], statements: Expected[] = [];
  for (const row of head) lines.push(row.text);

  const write = (text: string, hanging = indent) => {
    if (!width) { lines.push(text); return; }
    let line = '';
    for (const word of text.trimStart().split(/ +/)) {
      if (line && (/^\s*/u.exec(text)![0] + line + ' ' + word).length > width) { lines.push(line); line = hanging + word; } else line += line ? ' ' + word : /^\s*/u.exec(text)![0] + word;
    }
    lines.push(line);
  };
  for (let made = 0; made < count; made++) {
    const turn = made === count - 1 && last.speaker ? last : random.pick(sound), renamed = random.chance(0.4) ? newcomer(turn.speaker, taken, random) : null;
    const rename = renamed ?? ((text: string) => text), speaker = rename(turn.speaker);
    const own = turn.rows.filter(isName), first = own[0], end = own[own.length - 1], labelled = !after && !turn.rows.some(row => row.margin === '@');
    let startLine = -1, endLine = -1;
    for (const row of turn.rows) {
      if (row.margin === '#' || row.margin === '-' || row.margin === '?' || row.margin === '~' && random.chance(0.7)) continue;
      if (!isName(row)) { if (row.margin || lines[lines.length - 1] !== '' || row.text) lines.push(row.margin === '@' ? rename(row.text) : row.text); continue; }
      if (width && row !== first) continue;
      const said = terse ? row.text : row === first && labelled ? `${row.text} ${width || random.chance(0.5) ? talk.paragraph() : ''}`.trimEnd() : indent + (talk.paragraph(uneven) || row.text.trim());
      if (startLine < 0) startLine = lines.length;
      write(row === first && labelled ? rename(said) : said);
      endLine = lines.length - 1;
      if (row !== end && !width || terse || !further.length) continue;
      for (let more = random.below(uneven ? 4 : 3); more > 0; more--) {
        if (uneven && directions.length && random.chance(0.2)) { if (spacedWithin) lines.push(''); lines.push(random.pick(directions)); }
        if (spacedWithin) lines.push('');
        write(indent + (talk.paragraph(uneven) || random.pick(further).text.trim()));
        endLine = lines.length - 1;
      }
    }
    if (spaced && lines[lines.length - 1] !== '') lines.push('');
    statements.push({ startLine, endLine, speaker });
  }
  while (lines[lines.length - 1] === '') lines.pop();
  return { text: lines.join('\n'), statements };
}
