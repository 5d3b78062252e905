import { endsSentence, isCapital, isDash, isLetter, isSpace, skipSpace, skipSpaceBack } from './characters';
import { type Lexicon, fold } from './lexicon';
import type { Span } from './pairing';

/** A paragraph that begins with a dash, as a turn of a conversation would be. */
export interface DashTurn { /** It has the author's «, — said X» in it. */ readonly cued: boolean; readonly asked: boolean; /** What is spoken. */ readonly spoken: readonly Span[] }

/** How many words behind a dash may stand before the verb of speech. */
const reach = 5;

/**
 * Reads a dash paragraph: — Слова, — сказал X. — Слова. The dashes change between speech and the author's words: the author
 * begins where a speech verb follows soon, speech where the author's sentence has ended. Also —Hola —dijo X—. ¿Qué?, and the
 * French comma (— Oui, dit-il, sans doute.). Null where no words follow the dash.
 */
export function dashTurn(text: string, from: number, to: number, lexicon: Lexicon): DashTurn | null {
  let at = from;
  while (at < to && isDash(text.charCodeAt(at))) at++;
  at = skipSpace(text, at, to);
  if (at >= to || !isLetter(text.charCodeAt(at)) && !'«"“„¿¡…([.'.includes(text[at])) return null;
  const spoken: Span[] = [];
  let start = at, speaking = true, cued = false;
  const say = (end: number) => {
    const last = skipSpaceBack(text, end, start);
    if (last > start && hasLetter(text, start, last)) spoken.push({ start, end: last, closed: true, closer: '', continued: false, runsOn: false });
  };
  for (; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (speaking) {
      if (isDash(unit) && isBreak(text, at, to)) {
        const after = skipDashes(text, at, to), before = text[skipSpaceBack(text, at, start) - 1];
        const breaks = before === ',' || before !== undefined && endsSentence(before.charCodeAt(0));
        if (after < to && authorBegins(text, after, to, breaks && before !== ',', lexicon)) { say(at); speaking = false; cued ||= verbNear(text, after, to, reach, lexicon); at = after - 1; }
      } else if ((unit === 0x2C || unit === 0x21 || unit === 0x3F) && inverted(text, at + 1, to, lexicon)) { say(at + 1); speaking = false; cued = true; }
    } else {
      const back = at > start ? text[skipSpaceBack(text, at, start) - 1] : '';
      if (isDash(unit) && isBreak(text, at, to)) {
        const after = skipDashes(text, at, to), next = text[after];
        if (back === ',' || back === '.' || back === ':' || back === ';' || back === '!' || back === '?' || back === '…' || !isSpace(text.charCodeAt(at - 1))) {
          let begin = after;
          while (begin < to && (text[begin] === '.' || text[begin] === ',' || text[begin] === ';' || text[begin] === ':' || isSpace(text.charCodeAt(begin)))) begin++;
          if (next !== undefined && begin < to) { start = begin; speaking = true; at = begin - 1; }
        }
      } else if (lexicon.clitics.length && (unit === 0x2C || unit === 0x2E) && cued && isSpace(text.charCodeAt(at + 1)) && !dashAhead(text, at, to)) { start = skipSpace(text, at + 1, to); speaking = true; }
    }
  }
  if (speaking) say(to);
  return { cued, asked: spoken.some(s => text[s.end - 1] === '?'), spoken };
}

/** A dash that parts, not a hyphen inside a word. */
function isBreak(text: string, at: number, to: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 45) return isSpace(text.charCodeAt(at - 1)) && at + 1 < to && (isSpace(text.charCodeAt(at + 1)) || text[at + 1] === '-');
  return at > 0;
}

function skipDashes(text: string, at: number, to: number): number {
  let i = at;
  while (i < to && (isDash(text.charCodeAt(i)) || isSpace(text.charCodeAt(i)))) i++;
  return i;
}

/** Behind a dash, the author: a speech verb soon, or (after a full stop, question, exclamation) a small letter. */
function authorBegins(text: string, at: number, to: number, sentence: boolean, lexicon: Lexicon): boolean {
  if (verbNear(text, at, to, sentence ? reach + 3 : isCapital(text[at]) ? 2 : reach, lexicon)) return true;
  return sentence && isLetter(text.charCodeAt(at)) && !isCapital(text[at]) || sentence && lexicon.words.get(wordAt(text, at, to))?.pronoun !== undefined;
}

function verbNear(text: string, from: number, to: number, count: number, { words }: Lexicon): boolean {
  let at = from;
  for (let n = 0; n < count && at < to; n++) {
    const word = wordAt(text, at, to);
    if (!word) return false;
    if (words.get(word)?.verb) return true;
    at = skipSpace(text, at + word.length, to);
  }
  return false;
}

function wordAt(text: string, at: number, to: number): string {
  let end = at;
  while (end < to && end - at < 40 && isLetter(text.charCodeAt(end))) end++;
  return fold(text.slice(at, end));
}

/** ", dit-il" and ", dit Pierre": a verb of speech with its subject behind it, without a dash. */
function inverted(text: string, at: number, to: number, { words, clitics }: Lexicon): boolean {
  if (!clitics.length) return false;
  let start = skipSpace(text, at, to), word = wordAt(text, start, to);
  // s'écria
  if (word.length === 1 && (text[start + 1] === "'" || text[start + 1] === '’')) { start += 2; word = wordAt(text, start, to); }
  const end = start + word.length;
  if (!word || isCapital(text[start]) || !words.get(word)?.verb) return false;
  if (clitics.some(([c]) => text.startsWith(c, end))) return true;
  const next = skipSpace(text, end, to);
  return next < to && isCapital(text[next]);
}

function dashAhead(text: string, at: number, to: number): boolean {
  for (let i = at, most = Math.min(to, at + 200); i < most; i++) if (isDash(text.charCodeAt(i)) && isBreak(text, i, to)) return true;
  return false;
}

function hasLetter(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isLetter(text.charCodeAt(i))) return true;
  return false;
}
