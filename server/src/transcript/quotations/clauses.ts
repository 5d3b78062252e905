import type { Gap } from './gap';
import { type Cue, type Gender, Is, type Lexicon } from './lexicon';
import type { Mention } from './mentions';
import { namedInApposition, subjectOf } from './subjects';
import { Kind } from './tokens';

/** A speech verb or source phrase found in a sentence, and whom it makes the speaker. */
export interface Found {
  /** Token number of the cue. */
  readonly at: number;
  readonly cue: 'cue-verb' | 'source-phrase';
  readonly who: Mention | null;
  /** What the verb's form says of its subject. */
  readonly gender: Gender;
  /** Subject and cue stand side by side. */
  readonly adjacent: boolean;
  /** The speaker stands in the genitive or accusative. */
  readonly oblique: boolean;
}

/** The verb of speech at token `at`, if it is one here: "the report" and "a state" are nouns. */
export function verbAt({ tokens, owner }: Gap, at: number): Cue | null {
  const { verb } = tokens[at].entry, before = tokens[at - 1];
  if (!verb || owner[at] >= 0) return null;
  if (before?.kind !== Kind.Word) return verb;
  if (tokens[at].capital || before.entry.determiner !== undefined && owner[at - 1] < 0) return null;
  // An infinitive says what somebody wants to say; "used to say" is said.
  return before.word === 'to' && !((tokens[at - 2]?.entry.is ?? 0) & Is.Filler) ? null : verb;
}

/** The first (or last, with step -1) cue from token `from` to token `to`, with its speaker. */
export function findCue(gap: Gap, from: number, to: number, step: 1 | -1, lexicon: Lexicon): Found | null {
  let bare: Found | null = null;
  for (let at = step > 0 ? from : to; at >= from && at <= to; at += step) {
    const { is, sources } = gap.tokens[at].entry;
    if (sources !== undefined || is & Is.SourceBehind) {
      const source = sourceAt(gap, at, to);
      if (source?.who) return source;
      bare ??= source;
    }
    const cue = verbAt(gap, at);
    if (!cue) continue;
    const found = subjectOf(gap, at, cue, from, to, lexicon);
    if (found.who) return found;
    bare ??= found;
  }
  return bare;
}

/** "according to X", «по словам X», "X zufolge". */
function sourceAt(gap: Gap, at: number, to: number): Found | null {
  const { tokens, mentions } = gap, { entry } = tokens[at];
  if (entry.is & Is.SourceBehind) {
    const who = mentions.findLast(m => m.last < at);
    if (who && who.last >= at - 2) return { at, cue: 'source-phrase', who, gender: '', adjacent: true, oblique: true };
  }
  const owner = tokens[at + 1]?.entry.determiner;
  // «по его словам»
  if (owner && entry.sources?.some(words => words.length === 2 && words[1] === tokens[at + 2]?.word)) {
    const who: Mention = { kind: 'pronoun', first: at + 1, last: at + 1, tokens: [tokens[at + 1]], gender: owner, governed: true, possessive: true, object: false, oblique: true, doubtful: false };
    return { at, cue: 'source-phrase', who, gender: '', adjacent: true, oblique: true };
  }
  const phrase = entry.sources?.find(words => words.every((word, i) => tokens[at + i]?.word === word));
  if (!phrase) return null;
  const behind = at + phrase.length;
  let who = mentions.find(m => m.first >= behind && m.first <= behind + 4 && m.last <= to) ?? null;
  // "the prosecutor, Anna Lisina, …": the name says more than the office.
  if (who?.kind === 'role') who = namedInApposition(gap, who) ?? who;
  return { at, cue: 'source-phrase', who, gender: '', adjacent: who !== null && who.first === behind, oblique: true };
}
