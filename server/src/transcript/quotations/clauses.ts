import { type Cue, type Gender, type Lexicon } from './lexicon';
import { Kind, type Token } from './tokens';
import type { Gap } from './gap';
import type { Mention } from './mentions';

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
export function verbAt({ tokens, owner }: Gap, at: number, lexicon: Lexicon): Cue | null {
  const token = tokens[at];
  if (token.kind !== Kind.Word || token.capital && at > 0 && tokens[at - 1].kind === Kind.Word || owner[at] >= 0) return null;
  const cue = lexicon.verbs.get(token.word);
  if (!cue) return null;
  const before = tokens[at - 1];
  if (before?.kind === Kind.Word && (lexicon.determiners.has(before.word) && owner[at - 1] < 0 || before.word === 'to')) return null;
  return cue;
}

/** The first (or last, with step -1) cue from token `from` to token `to`, with its speaker. */
export function findCue(gap: Gap, from: number, to: number, step: 1 | -1, lexicon: Lexicon): Found | null {
  let bare: Found | null = null;
  for (let at = step > 0 ? from : to; at >= from && at <= to; at += step) {
    const source = sourceAt(gap, at, to, lexicon);
    if (source) return source;
    const cue = verbAt(gap, at, lexicon);
    if (!cue) continue;
    const found = subjectOf(gap, at, cue, from, to, lexicon);
    if (found.who) return found;
    bare ??= found;
  }
  return bare;
}

/** "according to X", «по словам X», "X zufolge". */
function sourceAt(gap: Gap, at: number, to: number, lexicon: Lexicon): Found | null {
  const { tokens, mentions } = gap;
  if (tokens[at].kind !== Kind.Word) return null;
  if (lexicon.sourcesBehind.has(tokens[at].word)) {
    const who = lastBefore(gap, at, 0, () => true);
    if (who && who.last >= at - 2) return { at, cue: 'source-phrase', who, gender: '', adjacent: true, oblique: true };
  }
  const phrase = lexicon.sources.get(tokens[at].word)?.find(words => words.every((word, i) => tokens[at + i]?.word === word));
  if (!phrase) return null;
  const behind = at + phrase.length;
  let who = mentions.find(m => m.first >= behind && m.first <= behind + 4 && m.last <= to) ?? null;
  // "the prosecutor, Anna Lisina, …": the name says more than the office.
  if (who?.kind === 'role') who = namedInApposition(gap, who) ?? who;
  return { at, cue: 'source-phrase', who, gender: '', adjacent: who !== null && who.first === behind, oblique: true };
}

function namedInApposition({ tokens, mentions }: Gap, role: Mention): Mention | null {
  if (tokens[role.last + 1]?.kind !== Kind.Comma) return null;
  const name = mentions.find(m => m.first === role.last + 2 && m.kind === 'name' && m.tokens.length > 1);
  const behind = name && tokens[name.last + 1];
  return name && (!behind || behind.kind === Kind.Comma || behind.kind === Kind.Stop) ? name : null;
}

function subjectOf(gap: Gap, at: number, cue: Cue, from: number, to: number, lexicon: Lexicon): Found {
  const found = (who: Mention | null, adjacent: boolean, oblique = false): Found => ({ at, cue: 'cue-verb', who, gender: oblique ? '' : cue.gender, adjacent, oblique });
  const fits = (m: Mention) => !m.oblique && !m.possessive && agrees(m, cue.gender);
  if (cue.kind === 'relay') return found(objectBehind(gap, at, to, lexicon), true, true);
  const before = skipFillersBack(gap, at - 1, from, lexicon), beside = before >= from ? mentionEnding(gap, before) : null;
  if (beside && !beside.oblique && agrees(beside, cue.gender) && (!beside.governed || !lexicon.cases)) return found(beside, true);
  const behind = subjectBehind(gap, at, to, lexicon, fits);
  // Behind the verb, where nobody is named before it; directly behind it, where somebody is but elsewhere.
  const ahead = gap.tokens[before]?.kind === Kind.Comma ? beforeParenthesis(gap, before, from, fits) : null;
  const nearest = ahead ?? lastBefore(gap, at, from, m => fits(m) && !m.governed);
  if (behind && (!nearest || behind.near && isVerbFirst(gap, at, from))) return found(behind.who, behind.near);
  return found(nearest, ahead !== null && false);
}

/** Nothing but small words before the verb in its clause: «…», — сказал вчера министр. */
function isVerbFirst({ tokens }: Gap, at: number, from: number): boolean {
  for (let i = at - 1; i >= from; i--) {
    if (tokens[i].kind === Kind.Comma || tokens[i].kind === Kind.Dash || tokens[i].kind === Kind.Semicolon) return true;
    if (at - i > 3) return false;
  }
  return true;
}

function agrees(m: Mention, gender: Gender): boolean {
  if (gender === '' || m.gender === '' || m.gender === gender) return true;
  // Offices are grammatically masculine whoever holds them; a body's noun agrees by itself.
  return m.kind === 'role' && m.gender === 'm' && gender === 'f';
}

function isFiller(token: Token, { fillers, adverbs }: Lexicon): boolean {
  return token.kind === Kind.Word && (fillers.has(token.word) || adverbs.some(ending => token.word.length > ending.length + 2 && token.word.endsWith(ending)));
}

function skipFillersBack({ tokens, owner }: Gap, at: number, from: number, lexicon: Lexicon): number {
  let i = at;
  while (i >= from && at - i < 6 && owner[i] < 0 && isFiller(tokens[i], lexicon)) i--;
  return i;
}

function mentionEnding({ mentions, owner }: Gap, at: number): Mention | null {
  return owner[at] >= 0 && mentions[owner[at]].last === at ? mentions[owner[at]] : null;
}

/** "X, editor of the Y, said": who stands before the comma that opens the parenthesis. */
function beforeParenthesis(gap: Gap, comma: number, from: number, fits: (m: Mention) => boolean): Mention | null {
  for (let i = comma - 1; i > from && comma - i < 25; i--) {
    if (gap.tokens[i].kind !== Kind.Comma) continue;
    const who = mentionEnding(gap, i - 1);
    if (who && fits(who)) return who;
  }
  return null;
}

function lastBefore({ mentions }: Gap, at: number, from: number, fits: (m: Mention) => boolean): Mention | null {
  for (let i = mentions.length - 1; i >= 0 && mentions[i].last >= from; i--) if (mentions[i].last < at && mentions[i].first >= from && fits(mentions[i])) return mentions[i];
  return null;
}

/** The subject behind a verb, in the same clause, past adverbs and phrases with prepositions. */
function subjectBehind({ tokens, mentions, owner }: Gap, at: number, to: number, lexicon: Lexicon, fits: (m: Mention) => boolean): { who: Mention; near: boolean } | null {
  let near = true;
  for (let i = at + 1, words = 0; i <= to && words < 14; i++, words++) {
    const token = tokens[i];
    if (token.kind === Kind.Comma || token.kind === Kind.Stop || token.kind === Kind.Dash || token.kind === Kind.Semicolon || token.kind === Kind.Colon) return null;
    if (owner[i] >= 0) {
      const who = mentions[owner[i]];
      if (fits(who) && !who.governed) return { who, near };
      i = who.last;
      near = false;
      continue;
    }
    if (token.kind === Kind.Word && !isFiller(token, lexicon)) near = false;
    if (!near && !lexicon.cases) return null;
  }
  return null;
}

/** Whom a relaying verb quotes: the last one named, or the only one where that is no agency. */
function objectBehind({ tokens, mentions }: Gap, at: number, to: number, lexicon: Lexicon): Mention | null {
  let end = at + 1;
  while (end <= to && tokens[end].kind !== Kind.Comma && tokens[end].kind !== Kind.Stop && tokens[end].kind !== Kind.Semicolon) end++;
  const named = mentions.filter(m => m.first > at && m.last < end && !m.governed);
  if (!lexicon.cases) return named[0] ?? null;
  const oblique = named.find(m => m.oblique) ?? (named.length > 1 ? named[named.length - 1] : undefined);
  return oblique ?? null;
}
