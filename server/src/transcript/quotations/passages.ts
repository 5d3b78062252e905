import { partAt, readingAt, type Ground } from '../parts/ground';
import type { Part } from '../parts/part';
import { Kind } from '../turns/resolve';
import type { Lexicon } from './lexicon';
import type { Surveyed } from './read';
import { Surveyor } from './survey';

/** A paragraph of running text that begins in a part: on its line `line`, for so many lines, which may go over into the parts behind. */
export interface Passage extends Surveyed {
  readonly line: number;
  readonly lines: number;
  /** Spoken text of a statement, not the author's. */
  readonly inStatement: boolean;
}

const none: readonly Passage[] = [];

/** Lines shorter than this throughout a document mean that its paragraphs are broken into lines. */
const wrapWidth = 100;

/** Whether a document's paragraphs are broken into lines: many unfinished ones, and hardly one that is long. */
export class Wrapping {
  private text = 0;
  private long = 0;
  private unfinished = 0;

  count({ readings }: Part, sign: 1 | -1): void {
    for (const reading of readings) if (reading.class === 'text') {
      this.text += sign;
      if (reading.length > wrapWidth) this.long += sign;
      else if (reading.length > 40 && !reading.closed) this.unfinished += sign;
    }
  }

  get isWrapped(): boolean { return this.text > 3 && this.long * 20 < this.text && this.unfinished * 4 > this.text; }
}

/**
 * The paragraphs of running text that begin in a part, surveyed: a run of neighbouring lines in a document that breaks its paragraphs into
 * lines (then also parted by indentation), else each line by itself.
 */
export function passagesOf(ground: Ground, part: Part, wrapped: boolean, lexicon: Lexicon): readonly Passage[] {
  const { kinds, readings, firstLine, count, piece } = part, surveyor = new Surveyor(piece.buffer, lexicon);
  let found: Passage[] | null = null, line = 0;
  while (wrapped && line < count && joins(ground, firstLine + line)) line++;
  while (line < count) {
    const kind = kinds[line], inStatement = kind === Kind.Statement;
    if (!runs(kind) || readings[line].class === 'blank') { line++; continue; }
    let end = line + 1;
    while (wrapped && firstLine + end < ground.lines.count && joins(ground, firstLine + end)) end++;
    if (end <= count) {
      const start = piece.start(line), last = piece.end(end - 1);
      (found ??= []).push({ line, lines: end - line, inStatement, source: piece.buffer, start, end: last, survey: surveyor.survey(start, last, inStatement) });
    } else (found ??= []).push({ line, lines: end - line, inStatement, ...apart(ground, firstLine + line, firstLine + end - 1, inStatement, lexicon) });
    line = end;
  }
  return found ?? none;
}

/** A paragraph that goes over several parts has a text of its own. */
function apart({ lines }: Ground, first: number, last: number, inStatement: boolean, lexicon: Lexicon): Surveyed {
  const source = lines.between(lines.start(first), lines.end(last));
  return { source, start: 0, end: source.length, survey: new Surveyor(source, lexicon).survey(0, source.length, inStatement) };
}

/** Whether a part's first line goes on with a paragraph from above, in a text whose paragraphs are broken into lines. */
export function joinsAbove(ground: Ground, part: Part): boolean { return joins(ground, part.firstLine); }

function joins(ground: Ground, line: number): boolean {
  if (line === 0) return false;
  const part = partAt(ground, line), above = partAt(ground, line - 1), kind = part.kinds[line - part.firstLine], kindAbove = above.kinds[line - 1 - above.firstLine];
  const own = readingAt(ground, line)!, before = readingAt(ground, line - 1)!;
  return runs(kind) && runs(kindAbove) && own.class !== 'blank' && before.class !== 'blank' && (kind === Kind.Statement) === (kindAbove === Kind.Statement) && own.indent <= before.indent + 1;
}

function runs(kind: Kind): boolean { return kind === Kind.Statement || kind === Kind.Unattributed || kind === Kind.Narration; }
