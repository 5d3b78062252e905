import type { Found } from './clauses';
import type { Gap } from './gap';
import { type Cue, type Gender, Is, type Lexicon } from './lexicon';
import type { Mention } from './mentions';
import { endsIn, isAcronym, isInCase } from './names';
import { Kind, type Token } from './tokens';
import { unlistedBeside } from './unlisted';

/** Whom the verb of speech at token `at` has for its subject (or, where it relays, for its object), in its sentence. */
export function subjectOf(gap: Gap, at: number, cue: Cue, from: number, to: number, lexicon: Lexicon): Found {
  const { kind, gender } = cue;
  if (kind === 'relay') return { at, cue: 'cue-verb', who: objectBehind(gap, at, to, lexicon), gender: '', adjacent: true, oblique: true };
  const before = skipBrackets(gap, skipFillersBack(gap, at - 1, from, lexicon), from), beside = before >= from ? mentionEnding(gap, before) : null;
  if (beside && !beside.oblique && agrees(beside, gender) && (!beside.governed || before === at - 1 && endsIn(gap.tokens[at].word, lexicon.participles))) return found(at, beside, gender, true);
  const behind = subjectBehind(gap, at, to, lexicon, gender);
  // Behind the verb, where nobody is named before it; directly behind it, where somebody is but elsewhere.
  const ahead = gap.tokens[before]?.kind === Kind.Comma ? beforeParenthesis(gap, before, from, gender) : null;
  const nearest = ahead ?? subjectBefore(gap, at, from, gender), verbFirst = isVerbFirst(gap, at, from);
  if (behind && (!nearest || behind.near && verbFirst)) return found(at, namedFully(gap, behind.who), gender, behind.near);
  const unlisted = kind === 'say' ? unlistedBeside(gap, at, before, from, verbFirst && !ahead || !nearest ? to : at, lexicon) : null;
  return unlisted ? found(at, unlisted, gender, true) : found(at, nearest && namedFully(gap, nearest), gender, false);
}

function found(at: number, who: Mention | null, gender: Gender, adjacent: boolean): Found { return { at, cue: 'cue-verb', who, gender, adjacent, oblique: false }; }

/** "…," said her mother, Anna Lisina; the mayor, Anna Lisina, said. */
function namedFully(gap: Gap, who: Mention): Mention { return who.kind === 'role' ? namedInApposition(gap, who) ?? who : who; }

function fits(m: Mention, gender: Gender): boolean { return !m.oblique && !m.possessive && !m.object && agrees(m, gender) && !(m.kind === 'name' && gender === 'p'); }

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
function beforeParenthesis(gap: Gap, comma: number, from: number, gender: Gender): Mention | null {
  for (let i = comma - 1; i > from && comma - i < 25; i--) {
    if (gap.tokens[i].kind !== Kind.Comma) continue;
    const who = mentionEnding(gap, i - 1);
    if (who && fits(who, gender)) return who;
  }
  return null;
}

/** The last one named before a token who may be its subject. */
function subjectBefore({ mentions }: Gap, at: number, from: number, gender: Gender): Mention | null {
  for (let i = mentions.length - 1; i >= 0 && mentions[i].last >= from; i--) {
    const m = mentions[i];
    if (m.last < at && m.first >= from && fits(m, gender) && !m.governed) return m;
  }
  return null;
}

/** The subject behind a verb, in the same clause, past adverbs and phrases with prepositions. */
function subjectBehind({ text, tokens, mentions, owner }: Gap, at: number, to: number, lexicon: Lexicon, gender: Gender): { who: Mention; near: boolean } | null {
  let near = true, agency: Mention | null = null;
  for (let i = at + 1, words = 0; i <= to && words < 14; i++, words++) {
    const token = tokens[i];
    if (token.kind === Kind.Comma || token.kind === Kind.Stop || token.kind === Kind.Dash || token.kind === Kind.Semicolon || token.kind === Kind.Colon) break;
    if (owner[i] >= 0) {
      const who = mentions[owner[i]];
      // «рассказал РИБ Новости источник»: whom it was told stands before who told it.
      if (lexicon.cases && who.kind === 'name' && who.tokens.length === 1 && isAcronym(text, tokens[who.first])) { agency ??= who; i = who.last; continue; }
      if (fits(who, gender) && !who.governed) return { who: lexicon.cases && who.kind === 'role' ? holderBehind(tokens, mentions, who, to) ?? who : who, near };
      i = who.last;
      near = false;
      continue;
    }
    if (token.kind === Kind.Word && !isFiller(token, lexicon)) near = false;
    if (!near && !lexicon.cases) return null;
  }
  return agency && fits(agency, gender) ? { who: agency, near: true } : null;
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

/** "the prosecutor, Anna Lisina, …": the name that says who holds an office. */
export function namedInApposition({ tokens, mentions }: Gap, role: Mention): Mention | null {
  if (tokens[role.last + 1]?.kind !== Kind.Comma) return null;
  const name = mentions.find(m => m.first === role.last + 2 && m.kind === 'name' && m.tokens.length > 1);
  const behind = name && tokens[name.last + 1];
  return name && (!behind || behind.kind === Kind.Comma || behind.kind === Kind.Stop) ? name : null;
}
