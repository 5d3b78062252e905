import { endsSentence, isDash, skipSpace, skipSpaceBack, wordEnd } from './characters';
import type { Lexicon } from './lexicon';
import type { Span } from './pairing';

/**
 * Where a quotation without closing mark probably ends: before the author's «, — сказал X» or behind the comma of ", said X";
 * else where its paragraph does. An offset, where the mark belongs.
 */
export function likelyEnd(text: string, { start, end, closer }: Span, lexicon: Lexicon): number {
  // Commas, stops, dashes and spaces that stand together lead to the same word.
  let run = -1, next = -1, dashed = false, failed = 0;
  for (let at = start + 1; at < end; at++) {
    const unit = text.charCodeAt(at), isComma = unit === 0x2C, broken = isDash(unit);
    if (!isComma && !broken && !endsSentence(unit)) continue;
    if (at >= run) {
      next = at;
      while (next < end && (isDash(text.charCodeAt(next)) || text[next] === ',' || endsSentence(text.charCodeAt(next)))) next++;
      run = next;
      next = skipSpace(text, next, end);
      dashed = isDash(text.charCodeAt(next));
      while (next < end && isDash(text.charCodeAt(next))) next++;
      next = skipSpace(text, next, end);
      failed = 0;
    }
    const words = dashed || broken ? 1 : 3;
    if (failed >= words) continue;
    if (!verbSoon(text, next, end, words, lexicon)) { failed = words; continue; }
    const inside = closer === '»' || closer === '“' || closer === '«';
    return isComma && inside || broken ? skipSpaceBack(text, at, start) : at + 1;
  }
  return end;
}

/** A speech verb first, or behind the name of its subject. */
function verbSoon(text: string, from: number, to: number, count: number, { table }: Lexicon): boolean {
  let at = from;
  for (let n = 0; n < count && at < to; n++) {
    const end = wordEnd(text, at, to);
    if (end === at) return false;
    const entry = table.at(text, at, end), shown = text.slice(at, end);
    if (entry?.verb) return true;
    if (shown === shown.toLowerCase() && entry?.pronoun === undefined) return false;
    at = skipSpace(text, end, to);
  }
  return false;
}
