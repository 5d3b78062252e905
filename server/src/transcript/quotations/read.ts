import type { QuotationKind } from '../model';
import { nothingCarried, type Carry } from './carry';
import { type Cast, type Character, character, characterOf, fitting, isNamed, noted, readCast, same } from './cast';
import { dashTurn } from './dashes';
import { type Evidence, actorOf, mentionsSpeech, readBefore, readBehind, readSentenceBefore } from './evidence';
import { type Gap, gapOf, sentenceEnd, sentenceStart } from './gap';
import { type Shape, ends, readsAsName, readsAsSpeech, shapeOf } from './kind';
import type { Gender, Lexicon } from './lexicon';
import { MarkClass, classAt } from './marks';
import type { Mention } from './mentions';
import { nominative } from './names';
import { type Span, pair } from './pairing';
import type { Habits, Survey } from './survey';
import { Kind } from './tokens';
import { addresseesOf, nextTurn } from './turns';

/** A quotation with places in its paragraph's text. */
export interface Read {
  readonly start: number; readonly end: number;
  readonly kind: QuotationKind; readonly closed: boolean; readonly closer: string;
  readonly speaker: string | null;
  readonly speakerStart: number; readonly speakerEnd: number;
  readonly confidence: number;
  readonly reasons: readonly (readonly [cue: string, weight: number])[];
}

export interface ReadingInput {
  readonly survey: Survey;
  readonly inStatement: boolean;
  readonly habits: Habits;
  readonly lexicon: Lexicon;
  /** Whether the paragraphs behind go on with a quotation left open here. */
  readonly goesOn: (open: MarkClass) => boolean;
}

export interface Reading { readonly quotations: readonly Read[]; readonly carry: Carry }

/** A conclusion about who speaks. */
interface Verdict {
  readonly who: Character;
  readonly confidence: number;
  readonly reasons: readonly (readonly [string, number])[];
  /** Where the speaker, or the pronoun for it, is printed; -1 where it is implied. */
  readonly start: number;
  readonly end: number;
}

/** How sure each way of telling a speaker is, by itself. */
const sureness: Readonly<Record<string, number>> = {
  'cue-verb': 0.95, 'cue-verb-apart': 0.8, 'source-phrase': 0.9, colon: 0.9, signature: 0.7, announced: 0.85, 'same-paragraph': 0.85, 'later-in-paragraph': 0.75,
  'sentence-before': 0.6, action: 0.65, continued: 0.9, 'goes-on': 0.6, 'actor-before': 0.55, turn: 0.55, addressed: 0.5,
};
/** A pronoun's antecedent is a step further to guess. */
const throughPronoun = 0.8;

/**
 * Reads one paragraph: its quotations, and what it leaves for the next. Depends on nothing but its input and the carry, so
 * that after an edit the paragraphs behind need no new reading once the carry is the same again.
 */
export function readParagraph(input: ReadingInput, carry: Carry): Reading {
  const { survey: { text, from, to, marks }, habits, lexicon, inStatement } = input;
  const turn = habits.dashes && !inStatement ? dashTurnAt(input) : null;
  const spans = turn ?? (marks.length || carry.open !== MarkClass.None ? pair({ text, from, to, marks, singles: habits.singles, open: carry.open, goesOn: input.goesOn }) : []);
  const shapes = spans.map(span => shapeOf(text, span, from, to));
  const isName = (i: number) => !turn && !spans[i].continued && !spans[i].runsOn && !readsAsSpeech(shapes[i], habits.dialogue) && readsAsName(shapes[i]);
  const names = spans.filter((_, i) => isName(i)), spoken = spans.filter((_, i) => !isName(i)), spokenShapes = shapes.filter((_, i) => !isName(i));
  const open = spans.length && spans[spans.length - 1].runsOn ? openClass(text, spans[spans.length - 1], carry) : MarkClass.None;
  const asNames = names.map(span => read(span, 'name', null, [['name-in-marks', -1]]));
  if (!spoken.length) return { quotations: asNames, carry: inStatement ? (open === carry.open ? carry : { ...carry, open }) : narrate(input, names, carry, open) };
  const scene = new Scene(input, spoken, spokenShapes, names, carry, turn !== null);
  const quotations = spoken.map((span, i) => {
    const verdict = scene.verdict(i);
    const kind = turn || readsAsSpeech(spokenShapes[i], habits.dialogue) || span.continued || span.runsOn || verdict !== null && spokenShapes[i].capital && spokenShapes[i].words >= 3 ? 'speech' : 'partial';
    return read(trimUnclosed(span, text, lexicon), kind, verdict, scene.reasons(i, kind));
  });
  return { quotations: [...quotations, ...asNames].sort((a, b) => a.start - b.start), carry: inStatement ? { ...carry, open } : scene.carryOut(open) };
}

function read(span: Span, kind: QuotationKind, verdict: Verdict | null, reasons: readonly (readonly [string, number])[]): Read {
  return {
    start: span.start, end: span.end, kind, closed: span.closed, closer: span.closer, speaker: verdict?.who.label ?? null,
    speakerStart: verdict?.start ?? -1, speakerEnd: verdict?.end ?? -1, confidence: verdict?.confidence ?? (kind === 'speech' ? 0.6 : 0.5), reasons,
  };
}
