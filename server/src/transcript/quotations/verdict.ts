import type { Character } from './cast';
import type { Mention } from './mentions';
import type { Cues } from './read';

/** Who speaks a quotation, how surely and why. Places are -1 where the speaker is implied. */
export interface Verdict {
  readonly who: Character | null;
  readonly confidence: number;
  readonly start: number;
  readonly end: number;
  readonly cues: Cues;
  /** Number of the turn (in this paragraph's) that the conversation settles; -1 where it has no say. */
  readonly turn: number;
}

/** How sure each way of telling a speaker is, by itself. */
export const sureness = {
  'cue-verb': 0.95, 'cue-verb-apart': 0.8, 'source-phrase': 0.9, colon: 0.9, signature: 0.7, announced: 0.85, 'same-paragraph': 0.85, 'later-in-paragraph': 0.75,
  'sentence-before': 0.6, 'subject-left-out': 0.6, action: 0.65, continued: 0.9, 'goes-on': 0.6,
} as const;
export type Cue = keyof typeof sureness;
/** A pronoun's antecedent is one more thing to be wrong about. */
export const throughPronoun = 0.8;

const unnamed = { who: null, confidence: 0, start: -1, end: -1, turn: -1 } as const;
/** Nothing tells whose words they are; or not who, but that somebody says something near. */
export const nobody: Verdict = { ...unnamed, cues: [] }, nobodyNamed: Verdict = { ...unnamed, cues: [['cue-verb-near', 0.5]] };

/** The verdict that a piece of evidence makes for whom it names, printed from `tokens`' first to their last. */
export function verdictBy(cue: Cue, who: Character, { tokens }: Mention): Verdict {
  return { who, confidence: sureness[cue], start: tokens[0].start, end: tokens[tokens.length - 1].end, cues: [[cue, sureness[cue]]], turn: -1 };
}
