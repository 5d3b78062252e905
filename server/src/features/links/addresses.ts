import type { Piece } from '../../transcript/piece';

/** An address in a text: the line of its piece that it stands on, where, and what it leads to. */
export interface Address { readonly line: number; readonly start: number; readonly end: number; readonly target: string }

/** How an address begins, and what is put before one that leaves it out. */
const beginnings = [{ text: 'https://', before: '' }, { text: 'http://', before: '' }, { text: 'mailto:', before: '' }, { text: 'www.', before: 'https://' }] as const;
/** What no address holds: white space, quotation marks of any kind, marks that texts put around addresses. */
const outside = /[\s<>"'`{}|\\^«»‹›„“”‚‘’\p{Cc}\p{Zl}\p{Zp}]/u;
/** What ends a sentence and no address. */
const trailing = '.,:;!?…*_~';
const closing: Readonly<Record<string, string>> = { ')': '(', ']': '[' };
/** Longer ones are data. */
const longest = 2000;
const none: readonly Address[] = [];

/** Addresses on the web and of mail, kept by piece of the text: an edit looks at its own piece again. */
export class Addresses {
  private readonly known = new WeakMap<Piece, readonly Address[]>();

  in(piece: Piece): readonly Address[] {
    let found = this.known.get(piece);
    if (!found) this.known.set(piece, found = addressesIn(piece));
    return found;
  }
}

function addressesIn(piece: Piece): readonly Address[] {
  const { text } = piece, lower = text.toLowerCase(), found: Address[] = [];
  // Letters that are longer in small would move what stands behind them.
  if (lower.length !== text.length) return none;
  const at = beginnings.map(beginning => lower.indexOf(beginning.text));
  for (let from = 0;;) {
    let first = -1;
    for (const [index, beginning] of beginnings.entries()) {
      if (at[index] >= 0 && at[index] < from) at[index] = lower.indexOf(beginning.text, from);
      if (at[index] >= 0 && (first < 0 || at[index] < at[first])) first = index;
    }
    if (first < 0) return found;
    const start = at[first], { text: head, before } = beginnings[first], end = endOf(text, start + head.length);
    from = Math.max(end, start + head.length);
    const target = before + text.slice(start, end);
    if (end <= start + head.length || isInWord(text, start) || !isAddress(target)) continue;
    const line = piece.lineAt(start), column = start - (piece.start(line) - piece.from);
    found.push({ line, start: column, end: column + end - start, target });
  }
}

/** Where an address ends that begins before `at`: before what no address holds, and before marks of the sentence that it stands in. */
function endOf(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < longest && !outside.test(text[end])) end++;
  for (; end > at; end--) {
    const last = text[end - 1], opening = closing[last];
    if (opening ? count(text, opening, at, end) >= count(text, last, at, end) : !trailing.includes(last)) break;
  }
  return end;
}

function count(text: string, mark: string, from: number, to: number): number {
  let found = 0;
  for (let at = from; at < to; at++) if (text[at] === mark) found++;
  return found;
}

function isInWord(text: string, at: number): boolean { return at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1]); }

function isAddress(target: string): boolean {
  try {
    const { protocol, hostname, pathname } = new URL(target);
    return protocol === 'mailto:' ? pathname.includes('@') : (protocol === 'http:' || protocol === 'https:') && hostname.includes('.') || hostname === 'localhost';
  } catch { return false; }
}
