import { type Carry, longestIdle } from './carry';
import { type Cast, type Character, characterOf, fitting, genderFrom, isNamed, noted, same } from './cast';
import { actorOf, readBefore } from './evidence';
import { type Gap, gapOf, sentenceEnd } from './gap';
import { Is, type Lexicon } from './lexicon';
import type { Turn } from './conversation';
import type { MarkClass } from './marks';
import type { Mention } from './mentions';
import { Kind, type Opaque } from './tokens';

export interface Narration {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Names in quotation marks. */
  readonly names: readonly Opaque[];
  readonly lexicon: Lexicon;
  readonly dialogue: boolean;
}

/** Actors kept of a paragraph. */
const mostActors = 3;
/** How short a line without a full stop is a heading, and a paragraph about one person a turn without words. */
const shortHeading = 90, shortTurn = 160;

/** Reads a paragraph of the author's own words for those who may be meant by the quotations after it. */
export function narrate({ text, from, to, names, lexicon, dialogue }: Narration, carry: Carry, open: MarkClass): { carry: Carry; turns: readonly Turn[] } {
  if (text[from] === '[' || text[from] === '(') return { carry: { ...carry, open }, turns: [] };
  const gap = gapOf(text, from, to, lexicon, names);
  if (!gap.tokens.length) return { carry: { ...carry, open }, turns: [] };
  const { cast, actors } = readNarration(text, gap, carry.cast, [...carry.actors, ...carry.speakers.toReversed()], lexicon);
  const last = gap.tokens[gap.tokens.length - 1].kind, begins = last === Kind.Colon || last === Kind.Comma || last === Kind.Dash;
  const announced = begins ? announcedBy(text, gap, cast, carry, actors, dialogue, lexicon) : null;
  const shown = to - from < shortHeading ? text.slice(from, to) : '', heading = shown !== '' && (last === Kind.Word || shown === shown.toUpperCase() && shown !== shown.toLowerCase());
  const answered = gap.tokens.some(t => t.entry.is & Is.Silence);
  const turn = actors.length === 1 && to - from < shortTurn && !heading && carry.idle === 0;
  return {
    carry: { open, speakers: carry.speakers, spoke: null, announced, cast, actors: heading ? [] : actors, answered, idle: heading ? longestIdle : Math.min(longestIdle, carry.idle + 1) },
    turns: turn ? [{ who: actors[0], pronoun: null, near: [], actor: null, addressed: [], wordless: answered ? 'answered' : 'acted', continued: false, idle: 0 }] : [],
  };
}

/** Everybody named in a stretch of the author's words, who is he and who is she, and who acts: the last first. */
export function readNarration(text: string, gap: Gap, known: Cast, before: readonly (Character | null)[], lexicon: Lexicon): { cast: Cast; actors: Character[] } {
  let cast = known;
  const actors: Character[] = [];
  for (let from = 0; from < gap.tokens.length;) {
    const end = sentenceEnd(gap, from), named = gap.mentions.filter(m => m.first >= from && m.last <= end && isNamed(m, cast, lexicon, gap));
    for (const m of named) {
      const one = characterOf(text, m), gender = named.length === 1 ? genderFrom(gap, m.last + 1, end) : '';
      cast = noted(cast, gender && !one.gender ? { ...one, gender } : one);
    }
    const mention = actorOf(gap, from), actor = mention && personified(text, gap, mention, cast, [...actors, ...before], lexicon);
    if (actor) {
      // "Miguel was not embarrassed. He was tall."
      const told = mention.kind === 'pronoun' && actor === actors[0] && (mention.gender === 'm' || mention.gender === 'f') ? mention.gender : '';
      const who = told ? { ...actor, gender: told } : actor, at = actors.findIndex(a => same(a, who));
      if (told) cast = noted(cast, who);
      if (at >= 0) actors.splice(at, 1);
      actors.unshift(who);
    }
    from = end + 1;
  }
  return { cast, actors: actors.slice(0, mostActors) };
}

function personified(text: string, gap: Gap, mention: Mention, cast: Cast, before: readonly (Character | null)[], lexicon: Lexicon): Character | null {
  if (mention.kind === 'pronoun') return fitting(mention.gender, [...before, ...cast.toReversed()], cast);
  return mention.kind === 'narrator' || isNamed(mention, cast, lexicon, gap) ? characterOf(text, mention) : null;
}

/** «X сказал:» or "X said," at a paragraph's end, with the words themselves in the next. */
function announcedBy(text: string, gap: Gap, cast: Cast, carry: Carry, actors: readonly Character[], dialogue: boolean, lexicon: Lexicon): Character | null {
  const evidence = readBefore(gap, lexicon);
  if (evidence?.who) return personified(text, gap, evidence.who, cast, [...actors, ...carry.actors, ...carry.speakers.toReversed()], lexicon);
  return evidence?.cue === 'colon' && dialogue ? actors[0] ?? null : null;
}
