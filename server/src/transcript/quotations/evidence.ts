import { type Found, findCue, verbAt } from './clauses';
import { type Gap, sentenceEnd, sentenceStart } from './gap';
import type { Lexicon } from './lexicon';
import type { Mention } from './mentions';
import { Kind } from './tokens';
import type { Cue } from './verdict';

/** What the author's words beside a quotation say of its speaker. */
export interface Evidence {
  readonly cue: 'cue-verb' | 'source-phrase' | 'colon' | 'signature' | 'sentence-before' | 'action';
  readonly who: Mention | null;
  readonly found: Found | null;
  readonly adjacent: boolean;
}

function evidence(found: Found): Evidence { return { cue: found.cue, who: found.who, found, adjacent: found.adjacent }; }

/** The evidence's name as a verdict has it: a verb that stands apart from its subject says less. */
export function cueOf({ cue, adjacent }: Evidence): Cue { return cue === 'cue-verb' && !adjacent ? 'cue-verb-apart' : cue; }

/** How far behind a quotation its speech verb may stand, in tokens. */
const reach = 26;

/**
 * Reads the words behind a quotation: «…», — сказал X; "…," X said; "…" — X. Null where they begin a sentence of their own.
 * `last` is the quotation's last character before its closing mark; `final`: no other quotation follows in the paragraph.
 */
export function readBehind(gap: Gap, last: string, final: boolean, lexicon: Lexicon): Evidence | null {
  const { tokens, mentions, owner } = gap;
  if (!tokens.length) return null;
  let at = 0;
  while (at < tokens.length && (tokens[at].kind === Kind.Comma || tokens[at].kind === Kind.Dash || tokens[at].kind === Kind.Other)) at++;
  let joined = false;
  for (let i = 0; i < at; i++) if (tokens[i].kind !== Kind.Other) joined = true;
  // «…». — Анна Лисина, мэр
  if (at === 0 && tokens[0].kind === Kind.Stop && tokens[1]?.kind === Kind.Dash) return signature(gap, 2, 20);
  if (at >= tokens.length || tokens[at].kind === Kind.Stop) return null;
  const end = Math.min(sentenceEnd(gap, at), at + reach);
  const found = findCue(gap, at, end, 1, lexicon);
  if (joined || !tokens[at].capital || tokens[at].kind !== Kind.Word) {
    if (found) return evidence(found);
    return joined ? signature(gap, at, 20) : null;
  }
  // A capital behind the quotation: its speaker's name ("…," Tom said), or the next sentence ("… ." Tom left.).
  if (!found) return last !== '.' && !final ? null : signature(gap, at, 8);
  const subject = found.who, direct = found.adjacent && subject !== null && owner[at] >= 0 && mentions[owner[at]] === subject;
  if (last === '.') return direct && tokens[end].kind === Kind.Stop && found.at - subject.last < 3 && end - found.at < 8 ? evidence(found) : null;
  return subject && (direct || subject.first <= at + 2 || found.adjacent) ? evidence(found) : null;
}

/** "…" — Anna Lisina: nothing but a name, up to the end. */
function signature({ tokens, mentions, owner }: Gap, at: number, longest: number): Evidence | null {
  const who = owner[at] >= 0 ? mentions[owner[at]] : null;
  if (!who || who.first !== at || who.kind !== 'name') return null;
  const behind = tokens[who.last + 1];
  if (behind && (behind.kind !== Kind.Comma && behind.kind !== Kind.Stop || tokens.length - who.last > longest)) return null;
  return { cue: 'signature', who, found: null, adjacent: true };
}

/** Reads the sentence that a quotation ends or goes on with: X said that "…"; X: «…»; по словам X, «…». */
export function readBefore(gap: Gap, lexicon: Lexicon): Evidence | null {
  const { tokens, mentions, owner } = gap, end = tokens.length - 1;
  if (end < 0 || tokens[end].kind === Kind.Stop) return null;
  const start = Math.max(sentenceStart(gap, end), end - 60), colon = tokens.findLast((t, i) => i >= start && i > end - 3 && t.kind === Kind.Colon) !== undefined;
  const found = findCue(gap, start, end, -1, lexicon);
  if (found) return evidence(found);
  if (!colon) return null;
  const label = owner[start] >= 0 ? mentions[owner[start]] : null;
  if (label && label.first === start && tokens[label.last + 1]?.kind === Kind.Colon) return { cue: 'colon', who: label, found: null, adjacent: true };
  return { cue: 'colon', who: null, found: null, adjacent: false };
}

/** The sentence before a quotation that is a sentence of its own: «X объяснил причины. "…"». */
export function readSentenceBefore(gap: Gap, lexicon: Lexicon): Evidence | null {
  const end = gap.tokens.length - 1;
  if (end < 1 || gap.tokens[end].kind !== Kind.Stop) return null;
  const start = Math.max(sentenceStart(gap, end), end - 60), found = findCue(gap, start, end, 1, lexicon);
  return found?.who ? { cue: 'sentence-before', who: found.who, found, adjacent: false } : null;
}

/** Who acts in the sentence from token `from`: its first subject. For dialogue, where "…" He rose. tells whose words they were. */
export function actorOf(gap: Gap, from: number): Mention | null {
  const end = sentenceEnd(gap, from);
  for (const m of gap.mentions) {
    if (m.last > end) return null;
    if (m.first >= from && isSubject(m)) return m;
  }
  return null;
}

/** Whether a mention may be its sentence's subject. */
export function isSubject({ governed, possessive, oblique }: Mention): boolean { return !governed && !possessive && !oblique; }

/** Whether a speech verb, a pronoun or a person stands anywhere in the author's words here. */
export function mentionsSpeech(gap: Gap): boolean {
  return gap.mentions.length > 0 || gap.tokens.some(({ entry }, at) => entry.sources !== undefined || entry.verb !== undefined && verbAt(gap, at) !== null);
}
