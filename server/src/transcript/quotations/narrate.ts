import { type Carry, longestIdle } from './carry';
import { Antecedent, type Cast, type Character, Notes, characterOf, genderFrom, isNamed, same } from './cast';
import type { Turn } from './conversation';
import { isSubject, readBefore } from './evidence';
import { type Gap, gapOf, sentenceEnd } from './gap';
import { Is, type Lexicon } from './lexicon';
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
const noTurns: readonly Turn[] = [], noActors: readonly Character[] = [];

/** Reads a paragraph of the author's own words for those who may be meant by the quotations after it. */
export function narrate({ text, from, to, names, lexicon, dialogue }: Narration, carry: Carry, open: MarkClass): { carry: Carry; turns: readonly Turn[] } {
  const gap = text[from] === '[' || text[from] === '(' ? null : gapOf(text, from, to, lexicon, names);
  if (!gap?.tokens.length) return { carry: open === carry.open ? carry : { ...carry, open }, turns: noTurns };
  const { tokens } = gap, notes = new Notes(carry.cast, carry.ages), actors = readNarration(text, gap, notes, [...carry.actors, ...carry.speakers.toReversed()], lexicon);
  const last = tokens[tokens.length - 1].kind, begins = last === Kind.Colon || last === Kind.Comma || last === Kind.Dash;
  const announced = begins ? announcedBy(text, gap, notes.known, carry, actors, dialogue, lexicon) : null, heading = isHeading(text, from, to, last);
  // Only a conversation is asked what passed in it without words.
  const answered = dialogue && tokens.some(t => t.entry.is & Is.Silence), turn = dialogue && actors.length === 1 && to - from < shortTurn && !heading && carry.idle === 0;
  const idle = heading ? longestIdle : Math.min(longestIdle, carry.idle + 1);
  return {
    carry: { open, speakers: idle < longestIdle ? carry.speakers : noActors, spoke: null, announced, ...notes.aged(), actors: heading ? noActors : actors, answered, idle },
    turns: turn ? [{ who: actors[0], pronoun: null, near: noActors, actor: null, addressed: noActors, wordless: answered ? 'answered' : 'acted', continued: false, idle: 0 }] : noTurns,
  };
}

/** A short line that no full stop ends, or in capitals. */
function isHeading(text: string, from: number, to: number, last: Kind): boolean {
  if (to - from >= shortHeading) return false;
  if (last === Kind.Word) return true;
  const shown = text.slice(from, to);
  return shown === shown.toUpperCase() && shown !== shown.toLowerCase();
}

/** Notes everybody named in a stretch of the author's words, who is he and who is she; answers who acts, the last first. */
export function readNarration(text: string, gap: Gap, notes: Notes, before: readonly Character[], lexicon: Lexicon): readonly Character[] {
  const { mentions } = gap;
  if (!mentions.length) return noActors;
  const actors: Character[] = [];
  for (let first = 0, behind = 0; first < mentions.length; first = behind) {
    const end = sentenceEnd(gap, mentions[first].last);
    while (behind < mentions.length && mentions[behind].last <= end) behind++;
    const actor = readSentence(text, gap, first, behind, end, notes, actors, before, lexicon);
    if (!actor) continue;
    const at = actors.findIndex(a => same(a, actor));
    if (at >= 0) actors.splice(at, 1);
    actors.unshift(actor);
  }
  return actors.length > mostActors ? actors.slice(0, mostActors) : actors;
}

/** Notes who is named in one sentence, the mentions from `first` to `behind`; answers who acts in it. */
function readSentence(text: string, gap: Gap, first: number, behind: number, end: number, notes: Notes, actors: readonly Character[], before: readonly Character[], lexicon: Lexicon): Character | null {
  const { mentions } = gap;
  let subject: Mention | null = null, named: Mention[] | null = null;
  for (let i = first; i < behind; i++) {
    const m = mentions[i];
    if (!subject && isSubject(m)) subject = m;
    if (isNamed(m, notes.known, lexicon, gap)) (named ??= []).push(m);
  }
  let acting: Character | null = null;
  for (const m of named ?? []) {
    const one = characterOf(text, m), gender = named?.length === 1 && !one.gender ? genderFrom(gap, m.last + 1, end) : '';
    notes.note(gender ? { ...one, gender } : one);
    if (m === subject) acting = one;
  }
  if (!subject || acting) return acting;
  if (subject.kind !== 'pronoun') return personified(text, gap, subject, notes.known, lexicon);
  const actor = antecedent(subject, notes.known, actors, before);
  // "Miguel was not embarrassed. He was tall."
  if (!actor || actor !== actors[0] || subject.gender !== 'm' && subject.gender !== 'f') return actor;
  const told = { ...actor, gender: subject.gender };
  notes.note(told);
  return told;
}

/** Whom a pronoun stands for: those who act, those who acted before, the cast. */
function antecedent(pronoun: Mention, cast: Cast, actors: readonly Character[], before: readonly Character[]): Character | null {
  const found = new Antecedent(pronoun.gender, cast);
  if (!found.among(actors) && !found.among(before)) found.amongLast(cast);
  return found.best;
}

function personified(text: string, gap: Gap, mention: Mention, cast: Cast, lexicon: Lexicon): Character | null {
  return mention.kind === 'narrator' || isNamed(mention, cast, lexicon, gap) ? characterOf(text, mention) : null;
}

/** «X сказал:» or "X said," at a paragraph's end, with the words themselves in the next. */
function announcedBy(text: string, gap: Gap, cast: Cast, carry: Carry, actors: readonly Character[], dialogue: boolean, lexicon: Lexicon): Character | null {
  const evidence = readBefore(gap, lexicon), who = evidence?.who;
  if (who?.kind === 'pronoun') return antecedent(who, cast, actors, [...carry.actors, ...carry.speakers.toReversed()]);
  if (who) return personified(text, gap, who, cast, lexicon);
  return evidence?.cue === 'colon' && dialogue ? actors[0] ?? null : null;
}
