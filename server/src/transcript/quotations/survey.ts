import { endsSentence, isCapital, isDash, skipSpace, skipSpaceBack } from './characters';
import { type DashTurn, dashTurn } from './dashes';
import type { Lexicon } from './lexicon';
import { MarkClass, Side, classAt, scanMarks, sideOf } from './marks';

/** What one paragraph shows at first sight, by itself. Offsets are the paragraph's. */
export interface Survey {
  readonly text: string;
  /** The paragraph without white space at its edges. */
  readonly from: number;
  readonly to: number;
  readonly marks: readonly number[];
  /** What it says, should paragraphs that begin with a dash be turns here; null where it does not begin so. */
  readonly turn: DashTurn | null;
  readonly evidence: Evidence;
}

/** Evidence for a document's habits; sums over paragraphs. */
export interface Evidence {
  /** Paragraphs of the author's own text. */
  readonly paragraphs: number;
  /** Outer double marks or guillemets that open, and single ones. */
  readonly doubles: number;
  readonly singles: number;
  /** Paragraphs that begin with an opening mark. */
  readonly begun: number;
  /** Closing marks, and those behind a question, an exclamation or a broken sentence. */
  readonly closed: number;
  readonly lively: number;
  /** Paragraphs that begin with a dash; of these, those with «, — said X»; and those with a question. */
  readonly dashes: number;
  readonly dashCues: number;
  readonly dashAsked: number;
}

/** How this document sets off speech. */
export interface Habits {
  /** Speech stands in single marks. */
  readonly singles: boolean;
  /** Paragraphs that begin with a dash are turns of a conversation. */
  readonly dashes: boolean;
  /** The text reads as literary dialogue: speakers are habitually implied. */
  readonly dialogue: boolean;
}

const noEvidence: Evidence = { paragraphs: 0, doubles: 0, singles: 0, begun: 0, closed: 0, lively: 0, dashes: 0, dashCues: 0, dashAsked: 0 };
/** What nearly all paragraphs of a transcript, or of plain narration, show. */
const plainEvidence: Evidence = { ...noEvidence, paragraphs: 1 };
const nothing: readonly number[] = [];

/** Surveys the paragraph that stands in `source` from `start` to `end`; the result's offsets count from its start. */
export function survey(source: string, start: number, end: number, inStatement: boolean, lexicon: Lexicon): Survey {
  // The scan runs on the source itself: V8 reads a flat string far faster than a slice of one.
  const found = scanMarks(source, start, end), text = source.slice(start, end), marks = found.length ? found.map(at => at - start) : nothing;
  const from = skipSpace(text, 0, text.length), to = skipSpaceBack(text, text.length, from);
  const dashed = !inStatement && isDash(text.charCodeAt(from));
  if (!marks.length && !dashed) return { text, from, to, marks, turn: null, evidence: inStatement || from === to ? noEvidence : plainEvidence };
  const count = { ...(inStatement ? noEvidence : plainEvidence) } as { -readonly [K in keyof Evidence]: number };
  let doubled = false;
  for (const at of marks) {
    const cls = classAt(text, at), side = sideOf(text, at, from, to);
    if (cls === MarkClass.Single) {
      if (!doubled && side === Side.Open && text.charCodeAt(at) !== 0x2019 && isCapital(text[at + 1] ?? ' ')) count.singles++;
      continue;
    }
    doubled = true;
    if (side === Side.Open) { count.doubles++; if (at === from && !inStatement) count.begun++; continue; }
    const last = text.charCodeAt(at - 1);
    count.closed++;
    if (!inStatement && (endsSentence(last) && last !== 0x2E || isDash(last))) count.lively++;
  }
  const turn = dashed ? dashTurn(text, from, to, lexicon) : null;
  if (turn) { count.dashes++; if (turn.cued) count.dashCues++; if (turn.asked) count.dashAsked++; }
  return { text, from, to, marks, turn, evidence: count };
}

export function sum(all: Iterable<Evidence>): Evidence {
  const total = { ...noEvidence } as { -readonly [K in keyof Evidence]: number }, keys = Object.keys(noEvidence) as (keyof Evidence)[];
  for (const e of all) {
    if (e === noEvidence) continue;
    if (e === plainEvidence) { total.paragraphs++; continue; }
    for (const key of keys) total[key] += e[key];
  }
  return total;
}

/** The habits that the evidence of all paragraphs makes. Few examples make none: the plain reading is the safe one. */
export function habitsOf({ paragraphs, doubles, singles, begun, closed, lively, dashes, dashCues, dashAsked }: Evidence): Habits {
  const turns = dashes >= 2 && (dashCues * 10 >= dashes || dashAsked * 8 >= dashes && dashes >= 4) && dashCues + dashAsked > 0;
  const single = singles >= 2 && singles > 2 * doubles;
  // Novels begin paragraphs with speech, and their people ask and exclaim; news does little of the one and none of the other.
  const converses = begun >= 3 && (lively * 5 >= closed || lively * 10 >= closed && begun * 3 >= paragraphs);
  return { singles: single, dashes: turns, dialogue: turns || single && singles >= 3 || converses };
}
