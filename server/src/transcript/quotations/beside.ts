import { isSpace, endsSentence, skipSpaceBack } from './characters';
import { type Gap, gapOf, gapWith, nearReach } from './gap';
import type { Lexicon } from './lexicon';
import { Kind, type Opaque, tokenise } from './tokens';

const nothingHidden: readonly Opaque[] = [];

/**
 * The words before, between or behind quotations inside a speech, of which hardly more is read than the sentences that a quotation
 * stands in. Each part is read when it is asked for, and reads as it would in the whole.
 */
export class Beside {
  private all: Gap | undefined;
  private first: Gap | undefined;
  private last: Gap | undefined;

  /** `names`: names in quotation marks, in the paragraph's order. */
  constructor(private readonly text: string, private readonly from: number, private readonly to: number, private readonly names: readonly Opaque[], private readonly lexicon: Lexicon) {}

  /** All that is ever read of it: both ends where it is long. */
  get whole(): Gap { return this.all ??= gapOf(this.text, this.from, this.to, this.lexicon, this.names, nearReach); }
  /** Its first sentence, with the marks that lead to it; or the whole. */
  get head(): Gap { return this.first ??= this.readHead(); }
  /** Its last sentence; or the whole. */
  get tail(): Gap { return this.last ??= this.readTail(); }

  /** The sentence behind the first, where both end near; null where they do not. */
  get second(): Gap | null {
    const { text, from, lexicon } = this, { tokens } = this.head, to = Math.min(this.to, from + nearReach);
    if (!tokens.length || this.head === this.all || tokens[tokens.length - 1].kind !== Kind.Stop) return null;
    const next = tokenise(text, tokens[tokens.length - 1].end, to, lexicon, nothingHidden, true);
    return next.length > 0 && next[next.length - 1].kind === Kind.Stop ? gapWith(text, next, lexicon) : null;
  }

  private readHead(): Gap {
    const { text, from, lexicon } = this, to = Math.min(this.to, from + nearReach);
    if (from >= to || this.holdsName(from, to)) return this.whole;
    const tokens = tokenise(text, from, to, lexicon, nothingHidden, true), ended = tokens.length > 0 && tokens[tokens.length - 1].kind === Kind.Stop;
    return ended || to === this.to ? gapWith(text, tokens, lexicon) : this.whole;
  }

  private readTail(): Gap {
    const { text, to, lexicon } = this, from = Math.max(this.from, to - nearReach);
    if (from >= to || this.holdsName(from, to)) return this.whole;
    const start = this.lastSentence(from);
    if (start < 0) return this.whole;
    const tokens = tokenise(text, start, to, lexicon), before = tokens.findLastIndex((t, i) => t.kind === Kind.Stop && i < tokens.length - 1);
    return gapWith(text, before < 0 ? tokens : tokens.slice(before + 1), lexicon);
  }

  /** Where the word begins that ends the sentence before the last; the beginning where there is none, -1 where too much would have to be read. */
  private lastSentence(from: number): number {
    const { text, lexicon } = this;
    for (let end = skipSpaceBack(text, this.to, from), last = true; ; last = false) {
      let start = end;
      while (start > from && !isSpace(text.charCodeAt(start - 1))) start--;
      if (start === from) return from === this.from ? from : -1;
      // A full stop may be an abbreviation's.
      if (!last && endsSentence(text.charCodeAt(end - 1)) && tokenise(text, start, end, lexicon).some(t => t.kind === Kind.Stop)) return start;
      end = skipSpaceBack(text, start, from);
    }
  }

  private holdsName(from: number, to: number): boolean {
    for (const { start, end } of this.names) { if (start >= to) return false; if (end > from) return true; }
    return false;
  }
}
