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
