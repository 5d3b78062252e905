import { endsSentence, isDash, isLetter, skipSpace, skipSpaceBack } from './characters';
import { type Lexicon, fold } from './lexicon';
import type { Span } from './pairing';

/**
 * Where a quotation without closing mark probably ends: before the author's «, — сказал X» or behind the comma of ", said X";
 * else where its paragraph does. An offset, where the mark belongs.
 */
export function likelyEnd(text: string, { start, end, closer }: Span, lexicon: Lexicon): number {
  for (let at = start + 1; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x2C && !endsSentence(unit) && !isDash(unit)) continue;
    let next = at;
    while (next < end && (isDash(text.charCodeAt(next)) || text[next] === ',' || endsSentence(text.charCodeAt(next)))) next++;
    next = skipSpace(text, next, end);
    const dashed = isDash(text.charCodeAt(next));
    while (next < end && isDash(text.charCodeAt(next))) next++;
    next = skipSpace(text, next, end);
    if (!verbSoon(text, next, end, dashed || isDash(unit) ? 1 : 3, lexicon)) continue;
    const inside = closer === '»' || closer === '“' || closer === '«';
    return unit === 0x2C && inside || isDash(unit) ? skipSpaceBack(text, at, start) : at + 1;
  }
  return end;
}

/** A speech verb first, or behind the name of its subject. */
function verbSoon(text: string, from: number, to: number, count: number, { words }: Lexicon): boolean {
  let at = from;
  for (let n = 0; n < count && at < to; n++) {
    let end = at;
    while (end < to && end - at < 40 && isLetter(text.charCodeAt(end))) end++;
    if (end === at) return false;
    const shown = text.slice(at, end), entry = words.get(fold(shown));
    if (entry?.verb) return true;
    if (shown === shown.toLowerCase() && entry?.pronoun === undefined) return false;
    at = skipSpace(text, end, to);
  }
  return false;
}
