import { endsSentence, isCapital, isDash, isDigit, isLetter, isSpace } from './characters';
import { type Entry, Is, type Lexicon } from './lexicon';

export const enum Kind { Word, Number, Stop, Comma, Colon, Semicolon, Dash, Quoted, Other }

/** A word or mark of running text. Offsets are the text's; a possessive's word is without its ending. */
export interface Token {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  /** Folded, see `fold`; "" for what is no word. */
  readonly word: string;
  /** What the tables know of the word; an empty entry for what they do not. */
  readonly entry: Entry;
  readonly capital: boolean;
  /** "Jock's", "Thomas'". */
  readonly possessive: boolean;
  /** "В.", "Mr.", "U.S." */
  readonly abbreviated: boolean;
}

/** A stretch that is passed over as one opaque name: «Эхо Москвы». */
export interface Opaque { readonly start: number; readonly end: number }

const unknown: Entry = { is: 0 };

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
    if (unit === 32 || isSpace(unit)) { at++; continue; }
    if (isLetter(unit)) {
      const token = word(text, at, to, lexicon);
      tokens.push(token);
      at = token.end;
      const clitic = text.charCodeAt(at) === 0x2D ? cliticAt(text, at, lexicon) : null;
      if (clitic) { tokens.push({ kind: Kind.Word, start: at, end: at + clitic[0].length, word: clitic[0], entry: { is: 0, pronoun: clitic[1] }, capital: false, possessive: false, abbreviated: false }); at += clitic[0].length; }
      continue;
    }
    let end = at + 1, kind: Kind = Kind.Other;
    if (isDigit(unit)) {
      kind = Kind.Number;
      while (end < to && (isDigit(text.charCodeAt(end)) || (text[end] === '.' || text[end] === ',') && isDigit(text.charCodeAt(end + 1)))) end++;
      // «35-летняя», "35-year-old"
      while (end + 1 < to && (text[end] === '-' && isLetter(text.charCodeAt(end + 1)) || isLetter(text.charCodeAt(end)))) { kind = Kind.Word; end++; }
    } else if (isDash(unit)) {
      kind = Kind.Dash;
      while (end < to && isDash(text.charCodeAt(end))) end++;
    } else if (endsSentence(unit)) {
      kind = Kind.Stop;
      while (end < to && endsSentence(text.charCodeAt(end))) end++;
    } else kind = kinds[text[at]] ?? Kind.Other;
    tokens.push(mark(kind, at, end));
    at = end;
  }
  return tokens;
}

const kinds: Readonly<Record<string, Kind>> = { ',': Kind.Comma, '，': Kind.Comma, '、': Kind.Comma, '،': Kind.Comma, ':': Kind.Colon, '：': Kind.Colon, ';': Kind.Semicolon, '；': Kind.Semicolon };

function mark(kind: Kind, start: number, end: number): Token {
  return { kind, start, end, word: '', entry: unknown, capital: false, possessive: false, abbreviated: false };
}

function isApostrophe(unit: number): boolean { return unit === 0x27 || unit === 0x2019 || unit === 0x2BC; }

/** One word from `at`: inner apostrophes, hyphens and dots belong to it ("d'Arc", "al-Amr", "Лента.ру", "U.S."). */
function word(text: string, at: number, to: number, lexicon: Lexicon): Token {
  let end = at + 1, dots = 0, plain = true;
  for (; end < to; end++) {
    const unit = text.charCodeAt(end);
    if (isLetter(unit)) { if (unit === 0x451 || unit === 0x2BC) plain = false; continue; }
    if (isDigit(unit)) continue;
    const joins = unit === 0x2D || unit === 0x2E || isApostrophe(unit) || unit === 0x2010 || unit === 0x2011;
    if (!joins || end + 1 >= to || !isLetter(text.charCodeAt(end + 1))) break;
    if (isApostrophe(unit)) {
      plain = false;
      const prefix = lexicon.words.get(foldAll(text.slice(at, end + 1)));
      if (prefix && (prefix.determiner !== undefined || prefix.is & (Is.Preposition | Is.Filler | Is.Opener))) { end++; break; }
    } else if (unit === 0x2E) dots++;
    else if (unit === 0x2D && cliticAt(text, end, lexicon)) break;
  }
  let possessive = false, stem = end;
  if (text.charCodeAt(end - 1) === 0x73) {
    if (end - at > 2 && isApostrophe(text.charCodeAt(end - 2))) { possessive = true; stem = end - 2; }
    else if (end < to && isApostrophe(text.charCodeAt(end)) && !isLetter(text.charCodeAt(end + 1))) { possessive = true; end++; }
  }
  const shown = text.slice(at, stem), whole = plain && text.charCodeAt(at) !== 0x401 && text.charCodeAt(at) !== 0x451 ? shown.toLowerCase() : foldAll(shown);
  const folded = plain ? whole : contracted(whole, lexicon), entry = lexicon.words.get(folded) ?? unknown, capital = isCapital(shown);
  const abbreviated = text.charCodeAt(end) === 0x2E && end < to && !(entry.is & Is.Narrator) && (dots > 0 && capital && stem - at === 2 * dots + 1 || end - at === 1 && capital || entry.honorific !== undefined && end - at <= 4 || (entry.is & Is.Abbreviation) !== 0);
  return { kind: Kind.Word, start: at, end: abbreviated ? end + 1 : end, word: folded, entry, capital, possessive, abbreviated };
}

/** "she'd" is she, as far as it tells who speaks. */
function contracted(word: string, { words }: Lexicon): string {
  const at = word.indexOf("'"), stem = at > 0 ? words.get(word.slice(0, at)) : undefined;
  return stem && !words.has(word) && (stem.pronoun !== undefined || stem.is & (Is.Narrator | Is.Opener)) ? word.slice(0, at) : word;
}

/** As `fold` has it, for the few words that need more than lower case. */
function foldAll(shown: string): string { return shown.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'").replaceAll('ʼ', "'"); }

/** The pronoun that hangs on a verb by a hyphen at `at` ("-t-il"), hyphens included. */
function cliticAt(text: string, at: number, { clitics }: Lexicon): readonly [string, Entry['pronoun']] | null {
  for (const clitic of clitics) if (text.startsWith(clitic[0], at) && !isLetter(text.charCodeAt(at + clitic[0].length))) return clitic;
  return null;
}
