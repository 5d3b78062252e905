import MarkdownIt from 'markdown-it';
import { parse } from '../server/src/transcript';
import type { Transcript } from '../server/src/transcript/model';
import { mixed } from './mixed';
import { median, rounded, timed } from './statistics';
import { styles, transcript, type Style } from './text';

/** What a script would do in an afternoon: split into lines, and see which of them begin with a name and a colon. */
const label = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}(?: ?\([^()]{2,80}\))?:/u;
export function plain(text: string): number {
  let labelled = 0;
  for (const line of text.split(/\r\n|\r|\n/)) if (label.test(line)) labelled++;
  return labelled;
}

/** Reads a text and asks for all that it says, and where: a transcript tells its places when they are asked for. */
export function whole(text: string): number {
  const { statements, strays, headings, directions, quotations, speakers, blocks, convention }: Transcript = parse(text);
  let places = 0;
  for (const { range, attribution } of statements) places += range.end.line - range.start.line + (attribution?.range.start.line ?? 0);
  for (const all of [strays, headings, directions, quotations]) for (const { range } of all) places += range.end.line - range.start.line;
  return places + speakers.length + blocks.length + convention.id.length;
}

export interface Throughput {
  readonly text: string;
  readonly units: number;
  /** Million UTF-16 units a second. */
  readonly parse: number;
  readonly plain: number;
  readonly markdown: number;
  /** How often the plain reading could be done in the time of one parse. */
  readonly ratio: number;
  /** How often a parse could be done in the time that markdown-it takes to parse the same text. */
  readonly overMarkdown: number;
}

/** Reading each text of the measured styles, and ten times as much of all kinds, against the plain reading and markdown-it on the same. */
export function measureParse(units: number, repetitions: number): Throughput[] {
  const rows = (Object.keys(styles) as Style[]).map(style => measure(style, [transcript(style, units)], repetitions));
  return [...rows, measure('many kinds', mixed(units * 10), Math.max(3, repetitions >> 1))];
}

/** The three take turns; medians are compared. */
function measure(text: string, documents: readonly string[], repetitions: number): Throughput {
  const ours: number[] = [], theirs: number[] = [], marked: number[] = [], markdown = new MarkdownIt();
  const all = (work: (document: string) => unknown) => () => { for (const document of documents) work(document); };
  // The first rounds compile.
  for (let at = -2; at < repetitions; at++) {
    const plainly = timed(all(plain)), wholly = timed(all(whole)), asMarkdown = timed(all(document => markdown.parse(document, {})));
    if (at >= 0) { theirs.push(plainly); ours.push(wholly); marked.push(asMarkdown); }
  }
  const units = documents.reduce((sum, document) => sum + document.length, 0), speed = (times: readonly number[]) => rounded(units / 1000 / median(times), 1);
  return {
    text, units, parse: speed(ours), plain: speed(theirs), markdown: speed(marked),
    ratio: rounded(median(ours) / median(theirs), 1), overMarkdown: rounded(median(marked) / median(ours), 1),
  };
}
