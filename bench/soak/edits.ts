import type { Change, Place } from './change';
import type { Document } from './document';

/** Random numbers from 0 to 1. */
export type Random = () => number;
/** What somebody does who edits a transcript: the edits one after the other, each of the text as the one before left it; undefined where there is no place for it. */
type Doing = (document: Document, random: Random) => readonly Change[] | undefined;

const words = ['дорогу', 'починят', 'к осени', '«мост»', 'и школу', '— сказал он', 'в мае', 'Пётр Громов', '(Смех.)', 'министр, глава комитета'] as const;
const people = ['Вера Тихая', 'Пётр Громов', 'Новый Гость', 'Зоя Клён', 'Вопрос', 'Голос из зала'] as const;
/** The most lines that are taken, moved or doubled at a time; a large piece now and then. */
const few = 12, many = 400;

/** How often each is done beside the others: most of the time one types. */
const doings: readonly (readonly [often: number, doing: Doing])[] = [
  // Letter by letter.
  [30, (document, random) => { const at = within(document, random); return at && [...` ${pick(words, random)}`].map((letter, index) => insertion({ ...at, character: at.character + index }, letter)); }],
  [8, (document, random) => { const at = within(document, random); return at && [insertion(at, '\n')]; }],
  [5, (document, random) => { const at = within(document, random); return at && [insertion(at, pick(['«', '»', '"', ':', '.', '(', ')', '—'], random))]; }],
  // Some letters back, a piece of a line, some lines.
  [12, (document, random) => { const at = within(document, random); return at && Array.from({ length: Math.min(at.character, 1 + floor(random, 6)) }, (_, index) => ({ range: { start: { ...at, character: at.character - index - 1 }, end: { ...at, character: at.character - index } }, text: '' })); }],
  [6, (document, random) => { const at = within(document, random); return at && [{ range: { start: { ...at, character: floor(random, at.character) }, end: at }, text: '' }]; }],
  [6, (document, random) => { const [from, to] = stretch(document, random, few); return [{ range: { start: from, end: to }, text: '' }]; }],
  // A piece of the text itself, elsewhere.
  [8, (document, random) => [insertion(lineStart(document, random), copied(document, random, few))]],
  [1, (document, random) => [insertion(lineStart(document, random), copied(document, random, many))]],
  [4, (document, random) => { const [from, to] = stretch(document, random, few), text = linesFrom(document, from, to); return [{ range: { start: from, end: to }, text: '' }, insertion({ line: floor(random, from.line), character: 0 }, text)]; }],
  // Labels: another name, a new statement, none any more.
  [8, (document, random) => { const at = label(document, random); return at && [{ range: { start: { line: at.line, character: 0 }, end: at }, text: pick(people, random) }]; }],
  [6, (document, random) => [insertion(lineStart(document, random), `${pick(people, random)}: Добрый день, ${pick(words, random)}.\n\n`)]],
  [4, (document, random) => { const at = label(document, random); return at && [{ range: { start: { line: at.line, character: 0 }, end: { line: at.line, character: at.character + 2 } }, text: '' }]; }],
  [3, (document, random) => [insertion(lineStart(document, random), `${pick(['(Аплодисменты.)', 'О ремонте дорог', '# О школе', '[00:12:05]', '12/40'], random)}\n\n`)]],
  // What the whole is read by.
  [1, (_, random) => [insertion({ line: 0, character: 0 }, `---\ntitle: Заседание ${floor(random, 9)}\ndate: 2031-05-0${1 + floor(random, 9)}\n---\n\n`)]],
  [1, document => document.line(0).startsWith('---') ? [{ range: { start: { line: 0, character: 0 }, end: { line: Math.min(5, document.count - 1), character: 0 } }, text: '' }] : undefined],
];
const all = doings.reduce((sum, [often]) => sum + often, 0);

/** The next thing that somebody does. */
export function nextEdits(document: Document, random: Random): readonly Change[] {
  for (;;) {
    let left = random() * all;
    const made = doings.find(([often]) => (left -= often) < 0)![1](document, random);
    if (made && made.length > 0) return made;
  }
}

/** A place in words of some line; undefined where there are hardly any. */
function within(document: Document, random: Random): Place | undefined {
  for (let look = 0; look < 50; look++) {
    const line = floor(random, document.count), { length } = document.line(line);
    if (length > 20) return { line, character: 10 + floor(random, length - 10) };
  }
  return undefined;
}

/** The end of some line's label. */
function label(document: Document, random: Random): Place | undefined {
  for (let look = 0; look < 200; look++) {
    const line = floor(random, document.count), [name] = /^[^\n:]{3,40}(?=: )/.exec(document.line(line)) ?? [];
    if (name !== undefined) return { line, character: name.length };
  }
  return undefined;
}

function lineStart(document: Document, random: Random): Place { return { line: floor(random, document.count), character: 0 }; }

/** Some lines, not all of them. */
function stretch(document: Document, random: Random, most: number): readonly [Place, Place] {
  const from = floor(random, Math.max(1, document.count - most - 1)), to = Math.min(document.count - 1, from + 1 + floor(random, most));
  return [{ line: from, character: 0 }, { line: to, character: 0 }];
}

function copied(document: Document, random: Random, most: number): string { return linesFrom(document, ...stretch(document, random, most)); }
function linesFrom(document: Document, from: Place, to: Place): string { return Array.from({ length: to.line - from.line }, (_, at) => `${document.line(from.line + at)}\n`).join(''); }
function insertion(at: Place, text: string): Change { return { range: { start: at, end: at }, text }; }
function pick<T>(from: readonly T[], random: Random): T { return from[floor(random, from.length)]; }
function floor(random: Random, below: number): number { return Math.floor(random() * below); }
