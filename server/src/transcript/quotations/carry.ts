import type { Cast, Character } from './cast';
import { MarkClass } from './marks';

/**
 * What one paragraph leaves for the next to be read with. Holds no place in the text, so that two readings of a paragraph
 * can be compared wherever it stands.
 */
export interface Carry {
  /** A quotation that runs on: the class of its mark. */
  readonly open: MarkClass;
  /** Whose words the last quotation was. */
  readonly openSpeaker: Character | null;
  /** The last paragraph ended «X said:» with nothing behind. */
  readonly announced: Character | null;
  readonly cast: Cast;
  /** Speakers of the last turns, the latest last; null where nobody could be told. */
  readonly turns: readonly (Character | null)[];
  /** Whom the last turn called by name. */
  readonly addressee: Character | null;
  /** Who acts in the author's words since the last turn, the latest first. */
  readonly actors: readonly Character[];
  /** Paragraphs without a quotation since the last turn. */
  readonly idle: number;
}

export const nothingCarried: Carry = { open: MarkClass.None, openSpeaker: null, announced: null, cast: [], turns: [], addressee: null, actors: [], idle: 0 };

/** Whether what follows reads the same after either. */
export function sameCarry(a: Carry, b: Carry): boolean { return a === b || JSON.stringify(a) === JSON.stringify(b); }
