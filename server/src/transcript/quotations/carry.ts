import type { Cast, Character } from './cast';
import { MarkClass } from './marks';

/**
 * What one paragraph leaves for the next to be read with. Holds no place in the text, so that two readings of a paragraph
 * can be compared wherever it stands.
 */
export interface Carry {
  /** A quotation that runs on: the class of its mark. */
  readonly open: MarkClass;
  /** Who was named as the last speakers, the latest last; a few. */
  readonly speakers: readonly Character[];
  /** Whose words the last quotation was; null where that was not told. */
  readonly spoke: Character | null;
  /** The last paragraph ended «X said:» with nothing behind. */
  readonly announced: Character | null;
  readonly cast: Cast;
  /** How many of the author's paragraphs ago each of the cast was named last. */
  readonly ages: readonly number[];
  /** Who acts in the author's words since the last quotation, the latest first. */
  readonly actors: readonly Character[];
  /** The author has just told somebody's answer (Mr. Bennet made no answer.), so that it is another's turn. */
  readonly answered: boolean;
  /** Paragraphs without a quotation since the last one with; `longestIdle` and more is another scene. */
  readonly idle: number;
}

/** How many paragraphs of narration a conversation survives. */
export const longestIdle = 4;

export const nothingCarried: Carry = { open: MarkClass.None, speakers: [], spoke: null, announced: null, cast: [], ages: [], actors: [], answered: false, idle: longestIdle };

/** What a paragraph of a statement leaves: a few of them end a scene, and those who were in it are forgotten. */
export function carriedOver(carry: Carry, open: MarkClass): Carry {
  if (carry.idle < longestIdle) return { ...carry, open, idle: carry.idle + 1 };
  if (open === MarkClass.None) return nothingCarried;
  const over = { ...nothingCarried, open };
  return sameCarry(carry, over) ? carry : over;
}

/** Whether what follows reads the same after either. */
export function sameCarry(a: Carry, b: Carry): boolean {
  return a === b || a.open === b.open && a.idle === b.idle && a.answered === b.answered && sameCharacter(a.spoke, b.spoke) && sameCharacter(a.announced, b.announced)
    && sameCharacters(a.actors, b.actors) && sameCharacters(a.speakers, b.speakers) && sameCharacters(a.cast, b.cast)
    && a.ages.every((age, i) => age === b.ages[i]);
}

function sameCharacters(a: readonly Character[], b: readonly Character[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!sameCharacter(a[i], b[i])) return false;
  return true;
}

function sameCharacter(a: Character | null, b: Character | null): boolean {
  return a === b || a !== null && b !== null && a.label === b.label && a.kind === b.kind && a.gender === b.gender && a.person === b.person && a.words.length === b.words.length && a.words.every((word, i) => word === b.words[i]);
}
