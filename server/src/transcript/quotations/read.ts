import type { QuotationKind } from '../model';
import { type Carry, carriedOver, nothingCarried } from './carry';
import { skipSpace, skipSpaceBack } from './characters';
import type { Turn } from './conversation';
import { type Shape, ends, readsAsName, readsAsSpeech, shapeOf } from './kind';
import type { Lexicon } from './lexicon';
import { MarkClass, classAt } from './marks';
import { narrate } from './narrate';
import { type Span, pair, takesUp } from './pairing';
import type { Passage } from './passages';
import { Scene } from './scene';
import { quotedInSpeech } from './speech';
import type { Habits, Survey } from './survey';
import { likelyEnd } from './unclosed';
import type { Verdict } from './verdict';
import { isCued } from './words';

/** A cue's name and how much it said. */
export type Cues = readonly (readonly [cue: string, weight: number])[];

/** A quotation with places in its paragraph's text. */
export interface Read {
  readonly start: number;
  readonly end: number;
  readonly kind: QuotationKind;
  readonly closed: boolean;
  readonly closer: string;
  readonly speaker: string | null;
  /** Where the speaker, or a pronoun for it, is printed; -1 where it is implied. */
  readonly speakerStart: number;
  readonly speakerEnd: number;
  readonly confidence: number;
  readonly cues: Cues;
  /** Number of the paragraph's turn whose speaker it has once the conversation is settled; -1 where it has its own. */
  readonly turn: number;
}

/** A paragraph where it stands: a window of a text, whole lines, and what it shows at first sight. */
export interface Surveyed { readonly source: string; readonly start: number; readonly end: number; readonly survey: Survey }

export interface ReadingInput {
  readonly paragraph: Surveyed;
  /** Spoken text: quotations in it are found, but no conversation is followed. */
  readonly inStatement: boolean;
  readonly habits: Habits;
  readonly lexicon: Lexicon;
  /** The paragraph so many behind this one (1: the next); undefined behind the last. */
  readonly behind: (distance: number) => Surveyed | undefined;
}

/** `turns`: those of the paragraph, for the conversation that they are part of (`settle`). `ahead`: how many paragraphs behind it were asked for. */
export interface Reading { readonly quotations: readonly Read[]; readonly turns: readonly Turn[]; readonly carry: Carry; readonly ahead: number }

/** How many paragraphs a quotation may run on for without showing a mark of its own. */
const longestRun = 12;

const none: readonly never[] = [];
/** The reading of nearly all paragraphs of a transcript. */
const nothingRead: Reading = { quotations: none, turns: none, carry: nothingCarried, ahead: 0 };

/** A paragraph that has something to tell, and what. */
export interface ReadPassage { readonly passage: Passage; readonly reading: Reading }

/** Whether a paragraph has no quotation and leaves the carry as it is: the one that nearly all of a transcript's are. */
export function leavesAll({ marks }: Survey, inStatement: boolean, carry: Carry): boolean { return inStatement && carry === nothingCarried && !marks.length; }

/**
 * Reads one paragraph: its quotations, and what it leaves for the next. Depends on nothing but the paragraph, as many behind it as
 * the reading says (`ahead`), the habits and the carry, so that after an edit the paragraphs behind need no new reading once the
 * carry is the same again.
 */
export function readParagraph(input: ReadingInput, carry: Carry): Reading {
  const { paragraph: { source, start, end, survey: { marks, turn } }, habits, inStatement } = input, dashed = habits.dashes && turn !== null;
  if (leavesAll(input.paragraph.survey, inStatement, carry)) return nothingRead;
  if (inStatement && !marks.length && carry.open === MarkClass.None) return { quotations: none, turns: none, carry: carriedOver(carry, MarkClass.None), ahead: 0 };
  const text = source.slice(start, end), from = skipSpace(text, 0, text.length), to = skipSpaceBack(text, text.length, from);
  if (!dashed && !marks.length && carry.open === MarkClass.None) return narrated(none, 0, narrate({ text, from, to, names: none, lexicon: input.lexicon, dialogue: habits.dialogue }, carry, MarkClass.None));
  return readMarked(input, carry, text, from, to, dashed ? turn.spoken : null);
}

/** Reads a paragraph with marks, or of a quotation that runs on; or a turn behind a dash, whose spoken parts are known. */
function readMarked(input: ReadingInput, carry: Carry, text: string, from: number, to: number, turn: readonly Span[] | null): Reading {
  const { paragraph: { survey: { marks } }, habits: { dialogue, singles }, lexicon, inStatement } = input, dashed = turn !== null, following = new Following(input);
  const spans = turn ?? ended(pair({ text, from, to, marks, singles, open: carry.open, following }), text, lexicon);
  const last = spans[spans.length - 1] as Span | undefined, open = !last?.runsOn ? MarkClass.None : last.continued ? carry.open : classAt(text, last.start);
  let names: readonly Span[] = none, spoken: readonly Span[] = none, shapes: readonly Shape[] = none, cued: readonly boolean[] = none, quotations: readonly Read[] = none;
  for (const span of spans) {
    const shape = shapeOf(text, span, from, to), isCuedName = !dashed && readsAsName(shape) && isCued(text, span, shape, ends(shape), from, to, lexicon);
    if (!dashed && !span.continued && !span.runsOn && !isCuedName && readsAsName(shape) && !readsAsSpeech(shape, dialogue)) names = and(names, span);
    else { spoken = and(spoken, span); shapes = and(shapes, shape); cued = and(cued, isCuedName); }
  }
  const scene = !inStatement && spoken.length ? new Scene({ text, from, to, spoken, shapes, names, dialogue, dashed, lexicon }, carry) : null;
  const verdicts = scene?.verdicts ?? (spoken.length ? quotedInSpeech({ text, from, to, spoken, shapes, names, cast: carry.cast, lexicon }) : none);
  let at = 0;
  for (const span of spans) {
    if (span !== spoken[at]) { quotations = and(quotations, concluded(span, 'name', null, nameCues)); continue; }
    const shape = shapes[at], verdict = verdicts[at];
    const speech = dashed || span.continued || span.runsOn || readsAsSpeech(shape, dialogue) || shape.capital && (cued[at] || verdict.who !== null && shape.words > 2);
    const cues = dashed ? dashCues : speech ? sentenceCues : partCues;
    quotations = and(quotations, concluded(span, speech ? 'speech' : 'partial', verdict, verdict.cues.length ? [...verdict.cues, ...cues] : cues));
    at++;
  }
  const ahead = following.looked;
  if (scene) return { quotations, turns: scene.turns, carry: scene.carryOut(open), ahead };
  if (inStatement) return { quotations, turns: none, carry: carriedOver(carry, open), ahead };
  return narrated(quotations, ahead, narrate({ text, from, to, names, lexicon, dialogue }, carry, open));
}

/** A row with one more; the first makes a row of one, where `push` would make room for many: most paragraphs have one quotation. */
function and<T>(all: readonly T[], more: T): readonly T[] {
  if (!all.length) return [more];
  (all as T[]).push(more);
  return all;
}

/** Quotations whose closing mark is missing end where they most likely do. */
function ended(spans: readonly Span[], text: string, lexicon: Lexicon): readonly Span[] {
  return spans.every(span => span.closed) ? spans : spans.map(span => span.closed ? span : { ...span, end: likelyEnd(text, span, lexicon) });
}

function narrated(quotations: readonly Read[], ahead: number, { turns, carry }: Pick<Reading, 'turns' | 'carry'>): Reading { return { quotations, turns, carry, ahead }; }

const nameCues: Cues = [['name-in-marks', -1]], dashCues: Cues = [['dash-turn', 0]], sentenceCues: Cues = [['sentence', 0]], partCues: Cues = [['part-of-sentence', 0]];

/** The paragraphs behind the one that is read, as far as they are asked for. */
class Following {
  /** How many paragraphs behind were asked for. */
  looked = 0;

  constructor(private readonly input: ReadingInput) {}

  /** Whether they go on with a quotation of this class: open it anew, or close it. */
  goesOn(open: MarkClass): boolean {
    for (let distance = 1; distance <= longestRun; distance++) {
      this.looked = Math.max(this.looked, distance);
      const next = this.input.behind(distance);
      if (!next) return false;
      const answer = takesUp(next, open);
      if (answer !== null) return answer;
    }
    return false;
  }
}

function concluded(span: Span, kind: QuotationKind, verdict: Verdict | null, cues: Cues): Read {
  return {
    start: span.start, end: span.end, kind, closed: span.closed, closer: span.closer, speaker: verdict?.who?.label ?? null,
    speakerStart: verdict?.start ?? -1, speakerEnd: verdict?.end ?? -1, confidence: verdict?.who ? verdict.confidence : kind === 'speech' ? 0.6 : 0.5, cues, turn: verdict?.turn ?? -1,
  };
}
