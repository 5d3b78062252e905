import { type Cue, type Gender, Is, type Lexicon } from './lexicon';
import { Kind, type Token } from './tokens';
import type { Gap } from './gap';
import type { Mention } from './mentions';
import { endsIn, isAcronym, isInCase } from './names';

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
    const source = sourceAt(gap, at, to);
    if (source?.who) return source;
    bare ??= source;
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
    const who = lastBefore(gap, at, 0, () => true);
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

function namedInApposition({ tokens, mentions }: Gap, role: Mention): Mention | null {
  if (tokens[role.last + 1]?.kind !== Kind.Comma) return null;
  const name = mentions.find(m => m.first === role.last + 2 && m.kind === 'name' && m.tokens.length > 1);
  const behind = name && tokens[name.last + 1];
  return name && (!behind || behind.kind === Kind.Comma || behind.kind === Kind.Stop) ? name : null;
}

function subjectOf(gap: Gap, at: number, cue: Cue, from: number, to: number, lexicon: Lexicon): Found {
  const found = (who: Mention | null, adjacent: boolean, oblique = false): Found => ({ at, cue: 'cue-verb', who, gender: oblique ? '' : cue.gender, adjacent, oblique });
  const fits = (m: Mention) => !m.oblique && !m.possessive && !m.object && agrees(m, cue.gender) && !(m.kind === 'name' && cue.gender === 'p');
  // "…," said her mother, Anna Lisina; the mayor, Anna Lisina, said.
  const named = (who: Mention) => who.kind === 'role' ? namedInApposition(gap, who) ?? who : who;
  if (cue.kind === 'relay') return found(objectBehind(gap, at, to, lexicon), true, true);
  const before = skipBrackets(gap, skipFillersBack(gap, at - 1, from, lexicon), from), beside = before >= from ? mentionEnding(gap, before) : null;
  if (beside && !beside.oblique && agrees(beside, cue.gender) && (!beside.governed || before === at - 1 && endsIn(gap.tokens[at].word, lexicon.participles))) return found(beside, true);
  const behind = subjectBehind(gap, at, to, lexicon, fits);
  // Behind the verb, where nobody is named before it; directly behind it, where somebody is but elsewhere.
  const ahead = gap.tokens[before]?.kind === Kind.Comma ? beforeParenthesis(gap, before, from, fits) : null;
  const nearest = ahead ?? lastBefore(gap, at, from, m => fits(m) && !m.governed);
  const verbFirst = isVerbFirst(gap, at, from);
  if (behind && (!nearest || behind.near && verbFirst)) return found(named(behind.who), behind.near);
  const unlisted = cue.kind === 'say' ? unlistedBeside(gap, at, before, from, verbFirst && !ahead || !nearest ? to : at, lexicon) : null;
  return unlisted ? found(unlisted, true) : found(nearest && named(nearest), false);
}

/**
 * A noun that no table has, with its article straight before or behind the verb: "said the croupier", "her patron observed"; where
 * there are no articles, alone behind it: «, — сказал мельник». Longer phrases are left alone: nothing tells where they end.
 */
function unlistedBeside({ tokens, owner }: Gap, at: number, before: number, from: number, to: number, { cases, adverbs }: Lexicon): Mention | null {
  const isNoun = (i: number) => i >= from && i <= to && tokens[i].kind === Kind.Word && owner[i] < 0 && !tokens[i].capital && !tokens[i].possessive
    && tokens[i].entry.is === 0 && !tokens[i].entry.verb && tokens[i].entry.determiner === undefined && !endsIn(tokens[i].word, adverbs);
  const isArticle = (i: number) => i >= from && i <= to && tokens[i].entry.determiner !== undefined && owner[i] < 0;
  const isEnd = (i: number) => i > to || tokens[i].kind !== Kind.Word || (tokens[i].entry.is & (Is.Preposition | Is.Filler)) !== 0 || endsIn(tokens[i].word, adverbs);
  const role = (first: number, last: number): Mention => ({ kind: 'role', first, last, tokens: tokens.slice(first, last + 1), gender: '', governed: false, possessive: false, object: false, oblique: false, doubtful: false });
  for (const length of [1, 2]) {
    const behind = Array.from({ length }, (_, k) => at + 2 + k), ahead = Array.from({ length }, (_, k) => before - k);
    if (isArticle(at + 1) && behind.every(isNoun) && isEnd(at + 2 + length)) return role(at + 1, at + 1 + length);
    if (isArticle(before - length) && ahead.every(isNoun) && !((tokens[before - length - 1]?.entry.is ?? 0) & Is.Preposition)) return role(before - length, before);
  }
  return cases && isNoun(at + 1) && isEnd(at + 2) && !endsIn(tokens[at + 1].word, cases.never) && !endsIn(tokens[at + 1].word, cases.adverbs) ? role(at + 1, at + 1) : null;
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

function isFiller({ kind, entry, word }: Token, { adverbs }: Lexicon): boolean {
  return kind === Kind.Word && ((entry.is & Is.Filler) !== 0 || endsIn(word, adverbs));
}

function skipFillersBack({ tokens, owner }: Gap, at: number, from: number, lexicon: Lexicon): number {
  let i = at;
  while (i >= from && at - i < 6 && owner[i] < 0 && isFiller(tokens[i], lexicon)) i--;
  return i;
}

/** "Anna Lisina (Анна Лисина) said": past what stands in brackets. */
function skipBrackets({ text, tokens }: Gap, at: number, from: number): number {
  if (at <= from || text[tokens[at].start] !== ')') return at;
  for (let i = at - 1; i > from && at - i < 12; i--) if (text[tokens[i].start] === '(') return i - 1;
  return at;
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
function subjectBehind({ text, tokens, mentions, owner }: Gap, at: number, to: number, lexicon: Lexicon, fits: (m: Mention) => boolean): { who: Mention; near: boolean } | null {
  let near = true, agency: Mention | null = null;
  for (let i = at + 1, words = 0; i <= to && words < 14; i++, words++) {
    const token = tokens[i];
    if (token.kind === Kind.Comma || token.kind === Kind.Stop || token.kind === Kind.Dash || token.kind === Kind.Semicolon || token.kind === Kind.Colon) break;
    if (owner[i] >= 0) {
      const who = mentions[owner[i]];
      // «рассказал РИБ Новости источник»: whom it was told stands before who told it.
      if (lexicon.cases && who.kind === 'name' && who.tokens.length === 1 && isAcronym(text, tokens[who.first])) { agency ??= who; i = who.last; continue; }
      if (fits(who) && !who.governed) return { who: lexicon.cases && who.kind === 'role' ? holderBehind(tokens, mentions, who, to) ?? who : who, near };
      i = who.last;
      near = false;
      continue;
    }
    if (token.kind === Kind.Word && !isFiller(token, lexicon)) near = false;
    if (!near && !lexicon.cases) return null;
  }
  return agency && fits(agency) ? { who: agency, near: true } : null;
}

/** «лидер движения против вырубки Анна Лисина»: the office's holder, named further on in the same clause. */
function holderBehind(tokens: readonly Token[], mentions: readonly Mention[], office: Mention, to: number): Mention | null {
  let end = office.last + 1;
  while (end <= to && end - office.last < 9 && tokens[end].kind !== Kind.Comma && tokens[end].kind !== Kind.Stop && tokens[end].kind !== Kind.Dash && !tokens[end].entry.verb) end++;
  return mentions.find(m => m.first > office.last && m.last < end && m.kind === 'name' && m.tokens.length > 1 && !m.governed && !m.oblique) ?? null;
}

/** Whom a relaying verb quotes: the last one named, or the only one where that is no agency. */
function objectBehind({ text, tokens, mentions }: Gap, at: number, to: number, lexicon: Lexicon): Mention | null {
  let end = at + 1;
  while (end <= to && tokens[end].kind !== Kind.Comma && tokens[end].kind !== Kind.Stop && tokens[end].kind !== Kind.Semicolon) end++;
  const named = mentions.filter(m => m.first > at && m.last < end && !m.governed);
  if (!lexicon.cases) return named[0] ?? null;
  return named.find(m => m.oblique) ?? (named.length > 1 ? named[named.length - 1] : named.find(m => m.last - m.first + 1 > m.tokens.length && m.kind === 'name' || (m.kind === 'name' || m.kind === 'role') && isInCase(text, m.tokens, m.kind, lexicon)) ?? null);
}
