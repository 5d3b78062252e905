import type { Transcript } from '../../server/src/transcript/model';
import { sameName, type Attributed } from './gold';

/** Up to this share an exception is no habit. */
const rare = 0.02;

/** What a document does throughout, so that a reader notices where it does not. */
interface Habits {
  /** A blank line stands before each statement and within none. */
  readonly parted: boolean;
  /** A statement is one line of text. */
  readonly single: boolean;
  /** Nobody is named twice running. */
  readonly alternating: boolean;
}

function habitsOf({ statements, lines }: Transcript): Habits {
  let broken = 0, longer = 0, joined = 0, again = 0, pairs = 0;
  statements.forEach(({ range, attribution }, at) => {
    const within = Array.from({ length: range.end.line - range.start.line }, (_, line) => lines.text(range.start.line + line).trim());
    if (within.includes('')) broken++;
    if (within.filter(Boolean).length) longer++;
    const above = Math.min(range.start.line, attribution?.range.start.line ?? Infinity) - 1;
    if (above >= 0 && /\p{L}/u.test(lines.text(above))) joined++;
    const before = statements[at - 1]?.attribution;
    if (!before || !attribution) return;
    pairs++;
    if (sameName(before.speaker, attribution.speaker)) again++;
  });
  return { parted: broken <= statements.length * rare && joined <= statements.length * rare, single: longer <= statements.length * rare, alternating: pairs > 2 && again <= pairs * rare };
}

/** What tells of a deleted attribution, and where nothing does: words that join a turn, and words before all others, as an introduction is. */
export type Trace = 'a paragraph each' | 'a line each' | 'one speaker twice running' | 'the last one' | Hidden;
const hidden = ['joins the turn beside it', 'the first one'] as const;
type Hidden = (typeof hidden)[number];
export function isHidden(trace: Trace): boolean { return hidden.some(each => each === trace); }

/**
 * What a deleted attribution leaves for a reader to notice: a paragraph without a name in a document whose statements are a
 * paragraph or a line each, or one speaker named twice running in one where nobody is; else the words join the turn beside them, and the
 * text is right by its own convention.
 */
export function traceOfDeletion(transcript: Transcript, place: number): Trace {
  const { statements } = transcript, { attribution: { kind } } = statements[place] as Attributed, habits = habitsOf(transcript);
  const before = statements[place - 1]?.attribution, after = statements[place + 1]?.attribution;
  if (kind === 'trailing' && !after) return 'the last one';
  if (kind !== 'trailing' && place === 0) return 'the first one';
  if (habits.parted) return 'a paragraph each';
  if (habits.single) return 'a line each';
  return habits.alternating && before && after && sameName(before.speaker, after.speaker) ? 'one speaker twice running' : 'joins the turn beside it';
}
