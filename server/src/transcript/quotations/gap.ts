import type { Lexicon } from './lexicon';
import { type Mention, mentionsOf } from './mentions';
import { Kind, type Opaque, type Token, tokenise } from './tokens';

/** The author's words before, between or behind a paragraph's quotations. */
export interface Gap {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** For each token the number of the mention that it belongs to, or -1. */
  readonly owner: readonly number[];
}

/** How far from a quotation the author's own text is read; in speech, where only what stands beside it counts. */
export const farReach = 1500, nearReach = 240;

/** The text between two offsets; where it is longer than twice the reach, its two ends. */
export function gapOf(text: string, from: number, to: number, lexicon: Lexicon, opaque: readonly Opaque[], longest = farReach): Gap {
  if (from >= to) return nothing;
  const inside = between(opaque, from, to);
  const tokens = to - from <= 2 * longest ? tokenise(text, from, to, lexicon, inside) : [
    ...tokenise(text, from, from + longest, lexicon, inside.filter(o => o.end <= from + longest)),
    ...tokenise(text, to - longest, to, lexicon, inside.filter(o => o.start >= to - longest)),
  ];
  return gapWith(text, tokens, lexicon);
}

/** A gap of these words and marks. */
export function gapWith(text: string, tokens: readonly Token[], lexicon: Lexicon): Gap {
  if (!tokens.length) return nothing;
  const mentions = mentionsOf(text, tokens, lexicon), owner = new Array<number>(tokens.length).fill(-1);
  for (let i = 0; i < mentions.length; i++) owner.fill(i, mentions[i].first, mentions[i].last + 1);
  return { text, tokens, mentions, owner };
}

/** The stretches (in order) that lie between two offsets. */
function between(all: readonly Opaque[], from: number, to: number): readonly Opaque[] {
  let low = 0, high = all.length;
  while (low < high) { const middle = (low + high) >> 1; if (all[middle].start < from) low = middle + 1; else high = middle; }
  let end = low;
  while (end < all.length && all[end].end <= to) end++;
  return end > low ? all.slice(low, end) : none;
}
const none: readonly Opaque[] = [], nothing: Gap = { text: '', tokens: [], mentions: [], owner: [] };

/** Where the sentence ends that holds token `at`: the number of its last token. */
export function sentenceEnd({ tokens }: Gap, at: number): number {
  let i = at;
  while (i < tokens.length - 1 && tokens[i].kind !== Kind.Stop) i++;
  return i;
}

/** Number of the first token of the sentence that holds token `at`. */
export function sentenceStart({ tokens }: Gap, at: number): number {
  let i = at;
  while (i > 0 && tokens[i - 1].kind !== Kind.Stop) i--;
  return i;
}
