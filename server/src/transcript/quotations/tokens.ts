import { endsSentence, isCapital, isDash, isDigit, isLetter, isSpace } from './characters';
import { fold, type Lexicon } from './lexicon';

export const enum Kind { Word, Number, Stop, Comma, Colon, Semicolon, Dash, Quoted, Other }

/** A word or mark of running text. Offsets are the text's; a possessive's word is without its ending. */
export interface Token {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  /** Folded: see `fold`. Empty for what is no word. */
  readonly word: string;
  readonly capital: boolean;
  /** "Jock's", "Thomas'". */
  readonly possessive: boolean;
  /** "В.", "Mr.", "U.S." */
  readonly abbreviated: boolean;
}

/** A stretch that is passed over as one opaque name: «Эхо Москвы». */
export interface Opaque { readonly start: number; readonly end: number }

/** Words and marks between two offsets, in one pass; `opaque` stretches (in order, inside the range) become one token each. */
export function tokenise(text: string, from: number, to: number, lexicon: Lexicon, opaque: readonly Opaque[] = []): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  for (let at = from; at < to;) {
    if (next < opaque.length && at >= opaque[next].start) {
      tokens.push(mark(Kind.Quoted, at, opaque[next].end));
      at = Math.max(at + 1, opaque[next++].end);
      continue;
    }
    const unit = text.charCodeAt(at);
    if (isSpace(unit)) { at++; continue; }
    if (isLetter(unit)) {
      const token = word(text, at, to, lexicon);
      tokens.push(token);
      at = token.end;
      const clitic = text[at] === '-' ? cliticAt(text, at, lexicon) : null;
      if (clitic) { tokens.push({ ...mark(Kind.Word, at, at + clitic.length), word: clitic }); at += clitic.length; }
    } else if (isDigit(unit)) {
      let end = at + 1;
      while (end < to && (isDigit(text.charCodeAt(end)) || (text[end] === '.' || text[end] === ',') && isDigit(text.charCodeAt(end + 1)))) end++;
      tokens.push(mark(Kind.Number, at, end));
      at = end;
    } else if (isDash(unit)) {
      let end = at + 1;
      while (end < to && isDash(text.charCodeAt(end))) end++;
      tokens.push(mark(Kind.Dash, at, end));
      at = end;
    } else {
      let end = at + 1;
      if (endsSentence(unit)) while (end < to && endsSentence(text.charCodeAt(end))) end++;
      tokens.push(mark(endsSentence(unit) ? Kind.Stop : kinds[text[at]] ?? Kind.Other, at, end));
      at = end;
    }
  }
  return tokens;
}

const kinds: Readonly<Record<string, Kind>> = { ',': Kind.Comma, '，': Kind.Comma, '、': Kind.Comma, '،': Kind.Comma, ':': Kind.Colon, '：': Kind.Colon, ';': Kind.Semicolon, '；': Kind.Semicolon };

function mark(kind: Kind, start: number, end: number): Token {
  return { kind, start, end, word: '', capital: false, possessive: false, abbreviated: false };
}

function isApostrophe(unit: number): boolean { return unit === 0x27 || unit === 0x2019 || unit === 0x2BC; }

/** One word from `at`: inner apostrophes, hyphens and dots belong to it ("d'Arc", "al-Amr", "Лента.ру", "U.S."). */
function word(text: string, at: number, to: number, lexicon: Lexicon): Token {
  let end = at + 1, dots = 0;
  for (; end < to; end++) {
    const unit = text.charCodeAt(end);
    if (isLetter(unit) || isDigit(unit)) continue;
    const joins = unit === 0x2D || unit === 0x2010 || unit === 0x2011 || unit === 0x2E || isApostrophe(unit);
    if (!joins || end + 1 >= to || !isLetter(text.charCodeAt(end + 1))) break;
    if (isApostrophe(unit)) {
      if (isElided(fold(text.slice(at, end + 1)), lexicon)) { end++; break; }
    } else if (unit === 0x2E) dots++;
    else if (unit === 0x2D && cliticAt(text, end, lexicon)) break;
  }
  let possessive = false, stem = end;
  const before = text.charCodeAt(end - 2), last = text[end - 1];
  if (end - at > 2 && last === 's' && isApostrophe(before)) { possessive = true; stem = end - 2; }
  else if (end < to && last === 's' && isApostrophe(text.charCodeAt(end)) && !isLetter(text.charCodeAt(end + 1))) { possessive = true; end++; }
  const plain = text.slice(at, stem), folded = fold(plain), capital = isCapital(plain);
  const abbreviated = text[end] === '.' && end < to && !lexicon.narrator.has(folded) && (dots > 0 && capital || end - at === 1 && capital || lexicon.honorifics.has(folded) && end - at <= 4);
  return { kind: Kind.Word, start: at, end: abbreviated ? end + 1 : end, word: folded, capital, possessive, abbreviated };
}

/** The pronoun that hangs on a verb by a hyphen at `at` ("-t-il"), hyphens included. */
function cliticAt(text: string, at: number, lexicon: Lexicon): string | null {
  for (const [clitic] of lexicon.clitics) if (text.startsWith(clitic, at) && !isLetter(text.charCodeAt(at + clitic.length))) return clitic;
  return null;
}

function isElided(prefix: string, { determiners, prepositions, fillers, openers }: Lexicon): boolean {
  return prefix.length < 7 && (determiners.has(prefix) || prepositions.has(prefix) || fillers.has(prefix) || openers.has(prefix));
}
