import { endsSentence, isDash, isLetter, skipSpace, skipSpaceBack, wordEnd } from './characters';
import { Is, type Lexicon } from './lexicon';
import type { Shape } from './kind';
import type { Span } from './pairing';

/** Words looked at on either side: «ответил вчера Иван: …», "…", ha detto X. */
const near = 4;
/** A longer run of letters before a quotation is looked at by its end only. */
const longest = 40;

/**
 * Whether a quotation too short to be told from a name by itself stands beside a verb of speech as speech does: behind a colon
 * or straight behind the verb where it ends like a sentence (called out "No!"), or at a sentence's start before ", said".
 */
export function isCued(text: string, span: Span, shape: Shape, sentence: boolean, from: number, to: number, lexicon: Lexicon): boolean {
  if (shape.colon || shape.comma) { if (verbBefore(text, skipSpaceBack(text, span.start, from) - 1, from, near, lexicon)) return true; }
  else if (sentence && verbBefore(text, span.start, from, 2, lexicon)) return true;
  return (shape.first || shape.colon) && (shape.breaks || shape.last === ',' || sentence) && verbBehind(text, span.end, to, lexicon);
}

function verbBefore(text: string, at: number, from: number, most: number, { table }: Lexicon): boolean {
  let end = skipSpaceBack(text, at, from);
  for (let n = 0; n < most; n++) {
    let start = end;
    while (start > from && end - start < longest && isLetter(text.charCodeAt(start - 1))) start--;
    if (start === end) return false;
    const entry = table.at(text, start, end);
    if (entry?.verb) return true;
    if (most === 2 && !(entry && entry.is & Is.Filler)) return false;
    end = skipSpaceBack(text, start, from);
  }
  return false;
}

function verbBehind(text: string, at: number, to: number, { table }: Lexicon): boolean {
  let next = at;
  while (next < to && (isDash(text.charCodeAt(next)) || text[next] === ',' || text[next] === ' ' || endsSentence(text.charCodeAt(next)) && text[next] !== '.')) next++;
  for (let n = 0; n < near - 1; n++) {
    next = skipSpace(text, next, to);
    const end = wordEnd(text, next, to);
    if (end === next) return false;
    if (table.at(text, next, end)?.verb) return true;
    next = end;
  }
  return false;
}
