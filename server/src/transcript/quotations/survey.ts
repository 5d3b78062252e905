import { endsSentence, isCapital, isDash, skipSpace, skipSpaceBack } from './characters';
import { type DashTurn, dashTurn } from './dashes';
import type { Lexicon } from './lexicon';
import { MarkClass, Side, classAt, sideOf } from './marks';
import { MarkScan } from './scan';

/** What one paragraph shows at first sight, by itself. Offsets are the paragraph's, so that it holds wherever the paragraph stands. */
export interface Survey {
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

export const noEvidence: Evidence = { paragraphs: 0, doubles: 0, singles: 0, begun: 0, closed: 0, lively: 0, dashes: 0, dashCues: 0, dashAsked: 0 };
/** What nearly all paragraphs of a transcript, or of plain narration, show. */
const plainEvidence: Evidence = { ...noEvidence, paragraphs: 1 };
/** The surveys of nearly all paragraphs: no marks, no dash. */
const silent: Survey = { marks: [], turn: null, evidence: noEvidence }, plain: Survey = { marks: [], turn: null, evidence: plainEvidence };

/** Surveys the paragraphs of one text, best in their order: then each unit is read once. */
export class Surveyor {
  private readonly scan: MarkScan;

  constructor(private readonly source: string, private readonly lexicon: Lexicon) { this.scan = new MarkScan(source); }

  /** Surveys the paragraph (whole lines) that stands in the text from `start` to `end`. */
  survey(start: number, end: number, inStatement: boolean): Survey {
    const marks = this.scan.marks(start, end);
    if (inStatement && !marks.length) return silent;
    const first = skipSpace(this.source, start, end), dashed = !inStatement && first < end && isDash(this.source.charCodeAt(first));
    if (!marks.length && !dashed) return first < end ? plain : silent;
    const text = this.source.slice(start, end), from = first - start, to = skipSpaceBack(text, text.length, from);
    const turn = dashed ? dashTurn(text, from, to, this.lexicon) : null;
    return { marks, turn, evidence: evidenceOf(text, from, to, marks, turn, inStatement) };
  }
}

function evidenceOf(text: string, from: number, to: number, marks: readonly number[], turn: DashTurn | null, inStatement: boolean): Evidence {
  let doubles = 0, singles = 0, begun = 0, closed = 0, lively = 0;
  for (const at of marks) {
    const cls = classAt(text, at), side = sideOf(text, at, from, to);
    if (cls === MarkClass.Single) {
      if (!doubles && !closed && side === Side.Open && text.charCodeAt(at) !== 0x2019 && isCapital(text.charCodeAt(at + 1))) singles++;
    } else if (side === Side.Open) {
      doubles++;
      if (at === from && !inStatement) begun++;
    } else {
      const last = text.charCodeAt(at - 1);
      closed++;
      if (!inStatement && (endsSentence(last) && last !== 0x2E || isDash(last))) lively++;
    }
  }
  return {
    paragraphs: inStatement ? 0 : 1, doubles, singles, begun, closed, lively,
    dashes: turn ? 1 : 0, dashCues: turn?.cued ? 1 : 0, dashAsked: turn?.asked ? 1 : 0,
  };
}

/** The evidence of many paragraphs; taken from it again with `sign` -1. */
export function sum(all: Iterable<Evidence>, to: Evidence = noEvidence, sign: 1 | -1 = 1): Evidence {
  let { paragraphs, doubles, singles, begun, closed, lively, dashes, dashCues, dashAsked } = to, same = true;
  for (const e of all) {
    if (e === noEvidence) continue;
    same = false;
    paragraphs += sign * e.paragraphs;
    if (e === plainEvidence) continue;
    doubles += sign * e.doubles; singles += sign * e.singles; begun += sign * e.begun; closed += sign * e.closed; lively += sign * e.lively;
    dashes += sign * e.dashes; dashCues += sign * e.dashCues; dashAsked += sign * e.dashAsked;
  }
  return same ? to : { paragraphs, doubles, singles, begun, closed, lively, dashes, dashCues, dashAsked };
}

/** Whether a document can hold any quotation; where not, none of its paragraphs need be read. */
export function isQuoting({ doubles, closed }: Evidence, { singles, dashes }: Habits): boolean { return doubles > 0 || closed > 0 || singles || dashes; }

/** The habits that the evidence of all paragraphs makes. Few examples make none: the plain reading is the safe one. */
export function habitsOf({ paragraphs, doubles, singles, begun, closed, lively, dashes, dashCues, dashAsked }: Evidence): Habits {
  const turns = dashes >= 2 && (dashCues * 10 >= dashes || dashAsked * 8 >= dashes && dashes >= 4) && dashCues + dashAsked > 0;
  const single = singles >= 2 && singles > 2 * doubles;
  // Novels begin paragraphs with speech, and their people ask and exclaim; news does little of the one and none of the other.
  const converses = begun >= 3 && (lively * 5 >= closed || lively * 10 >= closed && begun * 3 >= paragraphs);
  return { singles: single, dashes: turns, dialogue: turns || single && singles >= 3 || converses };
}
