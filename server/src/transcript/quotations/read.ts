import type { QuotationKind } from '../model';
import type { Carry } from './carry';
import { ends, readsAsName, readsAsSpeech, shapeOf } from './kind';
import type { Lexicon } from './lexicon';
import type { Turn } from './conversation';
import { MarkClass, classAt } from './marks';
import { narrate } from './narrate';
import { type Span, pair } from './pairing';
import { Scene } from './scene';
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

export interface ReadingInput {
  readonly survey: Survey;
  /** Spoken text: quotations in it are found, but no conversation is followed. */
  readonly inStatement: boolean;
  readonly habits: Habits;
  readonly lexicon: Lexicon;
  /** Whether the paragraphs behind go on with a quotation of this class that is left open here. */
  readonly goesOn: (open: MarkClass) => boolean;
}

/** `turns`: those of the paragraph, for the conversation that they are part of (`settle`). */
export interface Reading { readonly quotations: readonly Read[]; readonly turns: readonly Turn[]; readonly carry: Carry }

const none: readonly never[] = [];

/**
 * Reads one paragraph: its quotations, and what it leaves for the next. Depends on nothing but its input and the carry, so
 * that after an edit the paragraphs behind need no new reading once the carry is the same again.
 */
export function readParagraph(input: ReadingInput, carry: Carry): Reading {
  const { survey: { text, from, to, marks, turn: dashed }, habits, lexicon, inStatement } = input, turn = habits.dashes ? dashed : null;
  const paired = turn?.spoken ?? (marks.length || carry.open !== MarkClass.None ? pair({ text, from, to, marks, singles: habits.singles, open: carry.open, goesOn: input.goesOn }) : none);
  const spans = paired.map(span => span.closed ? span : { ...span, end: likelyEnd(text, span, lexicon) });
  const last = spans[spans.length - 1], open = last?.runsOn ? (last.continued ? carry.open : classAt(text, last.start)) : MarkClass.None;
  const shapes = spans.map(span => shapeOf(text, span, from, to));
  const cued = spans.map((span, i) => !turn && readsAsName(shapes[i]) && isCued(text, span, shapes[i], ends(shapes[i]), from, to, lexicon));
  const isName = spans.map((span, i) => !turn && !span.continued && !span.runsOn && !cued[i] && !readsAsSpeech(shapes[i], habits.dialogue) && readsAsName(shapes[i]));
  const names = spans.filter((_, i) => isName[i]), spoken = spans.filter((_, i) => !isName[i]);
  const scene = spoken.length ? new Scene({ text, from, to, spoken, shapes: shapes.filter((_, i) => !isName[i]), names, dialogue: habits.dialogue, inStatement, dashed: turn !== null, lexicon }, carry) : null;
  let at = 0;
  const quotations = spans.map((span, i) => {
    if (isName[i] || !scene) return concluded(span, 'name', null, [['name-in-marks', -1]]);
    const verdict = scene.verdicts[at++], shape = shapes[i];
    const speech = turn !== null || span.continued || span.runsOn || readsAsSpeech(shape, habits.dialogue) || shape.capital && (cued[i] || verdict.who !== null && shape.words > 2);
    return concluded(span, speech ? 'speech' : 'partial', verdict, [...verdict.cues, [turn ? 'dash-turn' : speech ? 'sentence' : 'part-of-sentence', 0]]);
  });
  if (scene) return { quotations, turns: scene.turns, carry: scene.carryOut(open) };
  if (inStatement) return { quotations, turns: none, carry: open === carry.open ? carry : { ...carry, open } };
  return { quotations, ...narrate({ text, from, to, names, lexicon, dialogue: habits.dialogue }, carry, open) };
}

function concluded(span: Span, kind: QuotationKind, verdict: Verdict | null, cues: Cues): Read {
  return {
    start: span.start, end: span.end, kind, closed: span.closed, closer: span.closer, speaker: verdict?.who?.label ?? null,
    speakerStart: verdict?.start ?? -1, speakerEnd: verdict?.end ?? -1, confidence: verdict?.who ? verdict.confidence : kind === 'speech' ? 0.6 : 0.5, cues, turn: verdict?.turn ?? -1,
  };
}
