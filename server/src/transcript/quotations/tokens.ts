import { Unit, endsSentence, flagsOf, isCapitalAt, isDash, isDigit, isLetter } from './characters';
import { byFold, fold, folded, hashed, noHash, noLetter, tabled } from './folding';
import { type Entry, Is, type Lexicon, unknown } from './lexicon';

export const enum Kind { Word, Number, Stop, Comma, Colon, Semicolon, Dash, Quoted, Other }

/** A word or mark of running text. Offsets are the text's. */
export class Token {
  constructor(
    readonly kind: Kind, readonly start: number, readonly end: number,
    /** What the tables know of the word; an empty entry for what they do not. */
    readonly entry: Entry,
    readonly capital: boolean,
    /** "Jock's", "Thomas'". */
    readonly possessive: boolean,
    /** "В.", "Mr.", "U.S." */
    readonly abbreviated: boolean,
    private readonly text: string,
    /** Behind the word itself, without a possessive's ending. */
    private readonly stem: number,
    private folded: string | null,
  ) {}

  /** Folded, see `fold`; a possessive's word is without its ending; "" for what is no word. Made when it is asked for: hardly any is. */
  get word(): string { return this.folded ??= fold(this.text.slice(this.start, this.stem)); }
}

/** A stretch that is passed over as one opaque name: «Эхо Москвы». */
export interface Opaque { readonly start: number; readonly end: number }

const noOpaque: readonly Opaque[] = [];

/**
 * Words and marks between two offsets, in one pass; `opaque` stretches (in order, inside the range) become one token each.
 * `oneSentence`: no further than to the end of the first sentence that has words.
 */
export function tokenise(text: string, from: number, to: number, lexicon: Lexicon, opaque: readonly Opaque[] = noOpaque, oneSentence = false): Token[] {
  const tokens: Token[] = [];
  let next = 0, hidden = opaque.length ? opaque[0].start : Infinity;
  for (let at = from; at < to;) {
    if (at >= hidden) {
      tokens.push(mark(Kind.Quoted, at, opaque[next].end, text));
      at = Math.max(at + 1, opaque[next++].end);
      hidden = next < opaque.length ? opaque[next].start : Infinity;
      continue;
    }
    const unit = text.charCodeAt(at), flags = flagsOf(unit);
    if (flags & Unit.Space) { at++; continue; }
    if (flags & Unit.Letter) {
      const token = word(text, at, to, lexicon);
      tokens.push(token);
      at = token.end;
      if (lexicon.clitics.length && at < text.length && text.charCodeAt(at) === 0x2D) {
        const clitic = cliticAt(text, at, lexicon);
        if (clitic) { const end = at + clitic.word.length; tokens.push(new Token(Kind.Word, at, end, clitic, false, false, false, text, end, clitic.word)); at = end; }
      }
      continue;
    }
    let end = at + 1, kind: Kind = Kind.Other;
    if (flags & Unit.Digit) {
      kind = Kind.Number;
      while (end < to && (isDigit(text.charCodeAt(end)) || (text[end] === '.' || text[end] === ',') && isDigit(text.charCodeAt(end + 1)))) end++;
      // «35-летняя», "35-year-old"
      while (end + 1 < to && (text[end] === '-' && isLetter(text.charCodeAt(end + 1)) || isLetter(text.charCodeAt(end)))) { kind = Kind.Word; end++; }
    } else if (flags & Unit.Dash) {
      kind = Kind.Dash;
      while (end < to && isDash(text.charCodeAt(end))) end++;
    } else if (flags & Unit.Stop) {
      kind = Kind.Stop;
      while (end < to && endsSentence(text.charCodeAt(end))) end++;
    } else kind = kindOf(unit);
    tokens.push(mark(kind, at, end, text));
    at = end;
    if (oneSentence && kind === Kind.Stop && tokens.some(isContent)) break;
  }
  return tokens;
}

function isContent({ kind }: Token): boolean { return kind !== Kind.Comma && kind !== Kind.Dash && kind !== Kind.Other && kind !== Kind.Stop; }

/** The commas of European, Chinese and Japanese, and Arabic writing. */
export function isComma(unit: number): boolean { return unit === 0x2C || unit === 0xFF0C || unit === 0x3001 || unit === 0x60C; }

function kindOf(unit: number): Kind {
  if (isComma(unit)) return Kind.Comma;
  switch (unit) {
    case 0x3A: case 0xFF1A: return Kind.Colon;
    case 0x3B: case 0xFF1B: return Kind.Semicolon;
    default: return Kind.Other;
  }
}

function mark(kind: Kind, start: number, end: number, text: string): Token { return new Token(kind, start, end, unknown, false, false, false, text, end, ''); }

function isApostrophe(unit: number): boolean { return unit === 0x27 || unit === 0x2019 || unit === 0x2BC; }

/** One word from `at`: inner apostrophes, hyphens and dots belong to it ("d'Arc", "al-Amr", "Лента.ру", "U.S."). */
function word(text: string, at: number, to: number, lexicon: Lexicon): Token {
  const letters = folded;
  let end = at, dots = 0, alone = true, apostrophe = false, hash = noHash;
  for (; end < to; end++) {
    const unit = text.charCodeAt(end), small = unit < tabled ? letters[unit] : isLetter(unit) ? byFold : noLetter;
    if (small !== noLetter) {
      if (small === byFold) alone = false;
      if (unit === 0x2BC) apostrophe = true;
      hash = hashed(hash, small);
      continue;
    }
    if (unit === 32) break;
    const joins = unit === 0x2E || unit === 0x2D || isApostrophe(unit) || unit === 0x2010 || unit === 0x2011;
    if (!joins || end + 1 >= to || !isLetter(text.charCodeAt(end + 1))) break;
    if (isApostrophe(unit)) {
      apostrophe = true;
      const prefix = lexicon.words.get(fold(text.slice(at, end + 1)));
      if (prefix && (prefix.determiner !== undefined || prefix.is & (Is.Preposition | Is.Filler | Is.Opener))) { end++; break; }
    } else if (unit === 0x2E) dots++;
    else if (unit === 0x2D && lexicon.clitics.length && cliticAt(text, end, lexicon)) break;
    hash = hashed(hash, unit);
  }
  let possessive = false, stem = end;
  if (end - at > 0 && text.charCodeAt(end - 1) === 0x73) {
    if (end - at > 2 && isApostrophe(text.charCodeAt(end - 2))) { possessive = true; stem = end - 2; }
    else if (end < to && isApostrophe(text.charCodeAt(end)) && !isLetter(text.charCodeAt(end + 1))) { possessive = true; end++; }
  }
  let small: string | null = null, entry: Entry | undefined;
  if (alone && !apostrophe) entry = lexicon.table.find(text, at, stem, hash);
  else {
    const whole = fold(text.slice(at, stem));
    small = apostrophe ? contracted(whole, lexicon) : whole;
    entry = lexicon.words.get(small);
  }
  if (entry) small = entry.word; else entry = unknown;
  const capital = isCapitalAt(text, at);
  if (end < to && text.charCodeAt(end) === 0x2E && isAbbreviation(entry, capital, end - at, dots > 0 && capital && stem - at === 2 * dots + 1)) return new Token(Kind.Word, at, end + 1, entry, capital, possessive, true, text, stem, small);
  return new Token(Kind.Word, at, end, entry, capital, possessive, false, text, stem, small);
}

/** Whether the full stop behind a word belongs to it. `initials`: letters with full stops between. */
function isAbbreviation(entry: Entry, capital: boolean, length: number, initials: boolean): boolean {
  return !(entry.is & Is.Narrator) && (initials || length === 1 && capital || entry.honorific !== undefined && length <= 4 || (entry.is & Is.Abbreviation) !== 0);
}

/** "she'd" is she, as far as it tells who speaks. */
function contracted(word: string, { words }: Lexicon): string {
  const at = word.indexOf("'"), stem = at > 0 ? words.get(word.slice(0, at)) : undefined;
  return stem && !words.has(word) && (stem.pronoun !== undefined || stem.is & (Is.Narrator | Is.Opener)) ? word.slice(0, at) : word;
}

/** The pronoun that hangs on a verb by a hyphen at `at` ("-t-il"), hyphens included. */
function cliticAt(text: string, at: number, { clitics }: Lexicon): Entry | null {
  for (const clitic of clitics) if (text.startsWith(clitic.word, at) && !isLetter(text.charCodeAt(at + clitic.word.length))) return clitic;
  return null;
}
