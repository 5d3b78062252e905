import type { Attribution, Statement, Transcript } from './model';

type Attributed = Statement & { readonly attribution: Attribution };

/**
 * Whether a text that is read is a transcript, for one who does not know: recognition takes it for granted and finds the best reading, here that
 * reading must convince. Three attributed statements or more hold half of the lines at least, they are sentences (the values in
 * a list of "Key: value" are none), and their speakers return or have whole names.
 */
export function isTranscript(transcript: Transcript): boolean {
  const statements = transcript.statements.filter((statement): statement is Attributed => statement.attribution !== null);
  return transcript.convention.confidence >= 0.5 && statements.length >= 3
    && fillHalf(statements, transcript) && areSentences(statements, transcript) && haveSpeakers(statements);
}

/** Of the lines with words; marks of time or page, directions and front matter speak neither for it nor against. */
function fillHalf(statements: readonly Attributed[], { lines, blocks }: Transcript): boolean {
  const spoken = new Set<number>();
  for (const { range, attribution } of statements) {
    for (const { start, end } of [range, attribution.range]) for (let line = start.line; line <= end.line; line++) spoken.add(line);
  }
  let written = 0, covered = 0;
  for (const { kind, startLine, endLine } of blocks) {
    if (kind === 'blank' || kind === 'mark' || kind === 'direction' || kind === 'front-matter') continue;
    for (let line = startLine; line <= endLine; line++) {
      if (!lines.text(line).trim()) continue;
      written++;
      if (spoken.has(line)) covered++;
    }
  }
  return covered * 2 >= written;
}

/** A capital (or a script without) behind any opening marks, and a full stop or its like before any closing ones, or a dash that breaks off. */
const begins = /^[^\p{L}\p{N}]{0,8}[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u, ends = /[\p{Sentence_Terminal}…—–-]["'»”’)\]*_\\]*$/u;
const edge = 16;

function areSentences(statements: readonly Attributed[], { lines }: Transcript): boolean {
  const texts = statements.map(({ range }) => lines.slice(range).trim());
  const half = (holds: (text: string) => boolean): boolean => texts.filter(holds).length * 2 >= texts.length;
  return half(text => begins.test(text.slice(0, edge))) && half(text => ends.test(text.slice(-edge)));
}

/** What programs call things: README.txt, sendRequest, file_input, 1010370. */
const forMachines = /\p{Ll}\.\p{L}|^\p{Ll}+\p{Lu}|[_=<>{}$@#`]|\d{3}/u;

/** Three statements for every two speakers, or mostly names of two words (initials count), as in a page of press statements. */
function haveSpeakers(statements: readonly Attributed[]): boolean {
  const names = statements.map(({ attribution }) => attribution.speaker);
  if (names.filter(name => forMachines.test(name)).length * 4 > names.length) return false;
  const whole = names.filter(name => (name.match(/\p{Lu}[\p{L}\p{M}]*/gu)?.length ?? 0) >= 2);
  return new Set(names).size * 3 <= names.length * 2 || whole.length * 2 > names.length;
}
