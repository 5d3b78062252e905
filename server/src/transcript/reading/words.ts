import { wordFlags } from '../languages';

/** One word of a label, with what its letters say. Columns are relative to the label. */
export interface LabelWord {
  readonly start: number;
  readonly end: number;
  /** Without punctuation at its edges. */
  readonly text: string;
  readonly shape: WordShape;
  /** Flags of `languages`, 0 where unknown; of a hyphenated word also those of its parts. */
  readonly flags: number;
}

/**
 * initial: "В.", "J."; joined: "В.Путин", "В.В.Путин" (initials and surname in one); caps: two capitals or more and no small
 * letter ("WARNER", "McFARLANE" counts); capital: "Иван"; lower: "von"; uncased: letters of a script without case; number; other: no letters.
 */
export type WordShape = 'initial' | 'joined' | 'caps' | 'capital' | 'lower' | 'uncased' | 'number' | 'other';

const edge = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const upper = /\p{Lu}|\p{Lt}/u, lower = /\p{Ll}/u, letter = /\p{L}/u, digit = /^\p{N}+$/u;

export function isSpace(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 0xA0 || unit === 0x202F || unit === 0x3000 || unit >= 0x2000 && unit <= 0x200A;
}

/** Splits at white space, the non-breaking kinds included. */
export function wordsOf(text: string, from = 0, to = text.length): LabelWord[] {
  const words: LabelWord[] = [];
  for (let at = from; at < to;) {
    while (at < to && isSpace(text.charCodeAt(at))) at++;
    let end = at;
    while (end < to && !isSpace(text.charCodeAt(end))) end++;
    if (end > at) words.push(wordAt(text.slice(at, end), at));
    at = end;
  }
  return words;
}

function wordAt(raw: string, start: number): LabelWord {
  const text = raw.replace(edge, ''), folded = text.toLowerCase();
  return { start, end: start + raw.length, text, shape: shapeOf(raw, text), flags: flagsOf(folded) };
}

function flagsOf(folded: string): number {
  const own = wordFlags(folded) || wordFlags(folded.replace(/[.’']/g, ''));
  if (own || !folded.includes('-')) return own;
  let flags = 0;
  for (const part of folded.split('-')) flags |= wordFlags(part);
  return flags;
}

function shapeOf(raw: string, text: string): WordShape {
  if (!text) return 'other';
  if (digit.test(text)) return 'number';
  if (!letter.test(text)) return 'other';
  const first = String.fromCodePoint(text.codePointAt(0)!);
  if (raw.includes('.')) {
    const parts = text.split('.');
    if (parts.length > 1 && [...parts[0]].length <= 2 && upper.test(parts[0][0] ?? '')) return parts.at(-1)!.length > 2 ? 'joined' : 'initial';
    if (parts.length === 1 && [...text].length === 1 && upper.test(text)) return 'initial';
  }
  if (!upper.test(text) && !lower.test(text)) return 'uncased';
  if (!upper.test(first)) return lower.test(first) ? 'lower' : 'other';
  const capitals = text.match(/\p{Lu}|\p{Lt}/gu)?.length ?? 1;
  if (capitals >= 2 && (!lower.test(text) || capitals * 2 > [...text].length)) return 'caps';
  return 'capital';
}
