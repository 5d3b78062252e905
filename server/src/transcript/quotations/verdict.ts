import type { Character } from './cast';
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
