import type { Mention } from '../mentions';
import { holderOn, type Posts } from './posts';

/** Where a text means people by their offices alone ("the minister of transport"): those who alone hold them on a day; `posts`, that one person each holds then. `bare`: also where one word may be such an office. */
export function titledIn(text: string, posts: Posts, day: string, bare = false): Mention[] {
  const found: Mention[] = [];
  for (const { start, end, post, holder, bare: isBare } of posts.in(text)) {
    const official = holder && (bare || !isBare) ? holderOn(post, day) : null;
    if (official) found.push({ start, end, nameStart: start, nameEnd: end, cases: 0, officials: [official], degree: isBare ? 'possible' : 'likely', title: true });
  }
  return found;
}

/** Names and offices of a text in its order; an office beside which a name stands is that person's, and nothing of its own. */
export function withTitles(named: readonly Mention[], titled: readonly Mention[]): readonly Mention[] {
  if (titled.length === 0) return named;
  const free = titled.filter(({ start, end }) => !named.some(other => other.start < end && start < other.end));
  return [...named, ...free].sort((one, other) => one.start - other.start);
}

const none: readonly never[] = [];

/** A stretch of whole lines of a text; another object wherever its text is another. */
interface Piece { readonly text: string }
/** What was found in a piece, and both together, for as long as neither is other. */
interface Found { readonly posts: Posts; readonly day: string; readonly titled: readonly Mention[]; joined?: { readonly named: readonly Mention[]; readonly all: readonly Mention[] } }

/** The people whom a text means by their offices alone, kept piece by piece: an edit searches the pieces that are other. */
export class TitledPieces {
  private readonly found = new WeakMap<Piece, Found>();
  private done?: { readonly pieces: readonly Piece[]; readonly posts: Posts; readonly day: string };

  /** Searches pieces for so long as `goOn` says, which is asked after each that was searched; true when all are known. */
  advance(pieces: readonly Piece[], posts: Posts, day: string, goOn: () => boolean): boolean {
    if (posts.isEmpty || this.done?.pieces === pieces && this.done.posts === posts && this.done.day === day) return true;
    for (const piece of pieces) {
      const known = this.found.get(piece);
      if (known?.posts === posts && known.day === day) continue;
      this.search(piece, posts, day);
      if (!goOn()) return false;
    }
    this.done = { pieces, posts, day };
    return true;
  }

  /** The mentions of a piece by name, with those by office; the same list for as long as both are. */
  in(piece: Piece, named: readonly Mention[], posts: Posts, day: string): readonly Mention[] {
    if (posts.isEmpty) return named;
    const known = this.found.get(piece), own = known?.posts === posts && known.day === day ? known : this.search(piece, posts, day);
    if (own.titled.length === 0) return named;
    if (own.joined?.named !== named) own.joined = { named, all: withTitles(named, own.titled) };
    return own.joined.all;
  }

  private search(piece: Piece, posts: Posts, day: string): Found {
    const titled = titledIn(piece.text, posts, day), found = { posts, day, titled: titled.length > 0 ? titled : none };
    this.found.set(piece, found);
    return found;
  }
}
