import type { Carry } from './carry';
import { type Cast, type Character, characterOf, fitting, isNamed, readCast, same } from './cast';
import { actorOf, readBefore } from './evidence';
import { type Gap, gapOf, sentenceStart } from './gap';
import type { Lexicon } from './lexicon';
import type { MarkClass } from './marks';
import type { Mention } from './mentions';
import type { Opaque } from './tokens';
import { Kind } from './tokens';

export interface Narration {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Names in quotation marks. */
  readonly names: readonly Opaque[];
  readonly lexicon: Lexicon;
  readonly dialogue: boolean;
}

/** Actors kept of a paragraph, sentences counted from its end. */
const mostActors = 3, mostIdle = 9;

/** Reads a paragraph of the author's own words for those who may be meant by the quotations after it. */
export function narrate({ text, from, to, names, lexicon }: Narration, carry: Carry, open: MarkClass): Carry {
  const gap = gapOf(text, from, to, lexicon, names);
  if (!gap.tokens.length) return carry;
  const cast = readCast(text, gap, carry.cast, lexicon), actors = actorsOf(text, gap, cast, carry, lexicon);
  const last = gap.tokens[gap.tokens.length - 1].kind, begins = last !== Kind.Stop && last !== Kind.Word && last !== Kind.Number && last !== Kind.Quoted;
  const announced = begins ? announcedBy(text, gap, cast, carry, actors, lexicon) : null;
  return { open, openSpeaker: null, announced, cast, turns: carry.idle + 1 >= mostIdle ? [] : carry.turns, addressee: carry.idle ? null : carry.addressee, actors, idle: Math.min(mostIdle, carry.idle + 1) };
}

/** Who acts in a stretch of narration: the subjects of its sentences, the last first. */
export function actorsOf(text: string, gap: Gap, cast: Cast, carry: Carry, lexicon: Lexicon): Character[] {
  const actors: Character[] = [];
  for (let end = gap.tokens.length - 1; end >= 0 && actors.length < mostActors;) {
    const start = sentenceStart(gap, end), mention = actorOf(gap, start);
    const who = mention && personified(text, gap, mention, cast, carry, lexicon);
    if (who && !actors.some(a => same(a, who))) actors.push(who);
    end = start - 1;
  }
  return actors;
}

function personified(text: string, gap: Gap, mention: Mention, cast: Cast, carry: Carry, lexicon: Lexicon): Character | null {
  if (mention.kind === 'pronoun') return fitting(mention.gender, [...carry.actors, carry.turns.at(-1), carry.turns.at(-2), ...cast.toReversed()], cast);
  return mention.kind === 'narrator' || isNamed(mention, text, cast, lexicon, gap) ? characterOf(text, mention, lexicon) : null;
}

/** «X сказал:» or "X said," at a paragraph's end, with the words themselves in the next. */
function announcedBy(text: string, gap: Gap, cast: Cast, carry: Carry, actors: readonly Character[], lexicon: Lexicon): Character | null {
  const evidence = readBefore(gap, lexicon);
  if (evidence?.who) return personified(text, gap, evidence.who, cast, carry, lexicon);
  return evidence?.cue === 'colon' ? actors[0] ?? null : null;
}
