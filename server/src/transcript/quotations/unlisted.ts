import type { Gap } from './gap';
import { Is, type Lexicon } from './lexicon';
import type { Mention } from './mentions';
import { endsIn } from './names';
import { Kind } from './tokens';

/**
 * A noun that no table has, with its article straight before or behind the verb: "said the croupier", "her patron observed"; where
 * there are no articles, alone behind it: «, — сказал мельник». Longer phrases are left alone: nothing tells where they end.
 */
export function unlistedBeside(gap: Gap, at: number, before: number, from: number, to: number, lexicon: Lexicon): Mention | null {
  const { tokens } = gap, { cases } = lexicon;
  if (isArticle(gap, at + 1, to) && isNoun(gap, at + 2, to, lexicon)) {
    const last = isNoun(gap, at + 3, to, lexicon) ? at + 3 : at + 2;
    if (endsPhrase(gap, last + 1, to, lexicon)) return unlisted(gap, at + 1, last);
  }
  if (before > from && isNoun(gap, before, to, lexicon)) {
    const first = isArticle(gap, before - 1, to) ? before - 1 : before - 2 >= from && isNoun(gap, before - 1, to, lexicon) && isArticle(gap, before - 2, to) ? before - 2 : -1;
    if (first >= from && !((tokens[first - 1]?.entry.is ?? 0) & Is.Preposition)) return unlisted(gap, first, before);
  }
  if (!cases || !isNoun(gap, at + 1, to, lexicon) || !endsPhrase(gap, at + 2, to, lexicon)) return null;
  const { word } = tokens[at + 1];
  return endsIn(word, cases.never) || endsIn(word, cases.adverbs) ? null : unlisted(gap, at + 1, at + 1);
}

function unlisted({ tokens }: Gap, first: number, last: number): Mention {
  return { kind: 'role', first, last, tokens: tokens.slice(first, last + 1), gender: '', governed: false, possessive: false, object: false, oblique: false, doubtful: false };
}

/** A word that no table has and nothing tells from a noun. */
function isNoun({ tokens, owner }: Gap, at: number, to: number, { adverbs }: Lexicon): boolean {
  if (at > to || owner[at] >= 0) return false;
  const { kind, capital, possessive, entry, word } = tokens[at];
  return kind === Kind.Word && !capital && !possessive && entry.is === 0 && !entry.verb && entry.determiner === undefined && !endsIn(word, adverbs);
}

function isArticle({ tokens, owner }: Gap, at: number, to: number): boolean { return at >= 0 && at <= to && owner[at] < 0 && tokens[at].entry.determiner !== undefined; }

function endsPhrase({ tokens }: Gap, at: number, to: number, { adverbs }: Lexicon): boolean {
  return at > to || tokens[at].kind !== Kind.Word || (tokens[at].entry.is & (Is.Preposition | Is.Filler)) !== 0 || endsIn(tokens[at].word, adverbs);
}
