import { covers, type Membership, type Official } from '../directory';
import { clean, fold } from '../names';
import { foldedUnit, isLetter } from '../mentions/letters';
import { wordAfter, wordEnd, wordOf, type Word } from '../mentions/words';
import { isNotHolder } from '../names/lexicon';
import { titleOf, wholeTitleOf } from '../offices';
import { BareOffice } from './bare';

/** An office of the directories: one title at one place, with all who held it. */
export interface Post {
  readonly title: string;
  readonly holdings: readonly Holding[];
  /** The words that a text calls it by: those of the title, and of where it is. */
  readonly words: readonly string[];
  readonly place: readonly string[];
  /** A title of one word, which no other title has: it may mean the office by itself. */
  readonly bare?: BareOffice;
}
export interface Holding { readonly official: Official; readonly membership: Membership }
/** A place of a text that names an office; UTF-16 offsets. `holder`: whoever holds it is meant, not a person who is named beside it, nor somebody who held it or will. */
export interface Titled { readonly start: number; readonly end: number; readonly post: Post; readonly holder: boolean; /** By one word without a place, which many may be called: it is but possible that this office is meant. */ readonly bare: boolean }

/** Letters of a word that are the same in any case. */
const stem = 3;
/** A title of fewer words says of what office it is only together with the place. */
const fewest = 2;
const word = /[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*/gu;
/** What may make an office somebody else's stands before it within so many units. */
const before = 100;

/** The words of offices one behind the other, each by its first letters; `posts`: those of which one name ends here. */
interface Node { readonly next: Map<string, Node>; readonly posts: Post[] }

/** The offices of directories, and where a text names them in any grammatical case. */
export class Posts {
  private readonly root: Node = { next: new Map(), posts: [] };
  /** The first letters of all titles, as numbers: most words begin otherwise, and cost nothing more. */
  private readonly starts = new Set<number>();

  constructor(readonly all: readonly Post[]) {
    for (const post of all) {
      const { words, place } = post, ends = [...words.length >= fewest || post.bare ? [words.length] : [], ...place.length > 0 ? [words.length + 1, words.length + place.length] : []];
      this.starts.add(startOf(words[0], 0));
      let node = this.root;
      for (const [at, each] of [...words, ...place].entries()) {
        let next = node.next.get(each.slice(0, stem));
        if (!next) node.next.set(each.slice(0, stem), next = { next: new Map(), posts: [] });
        node = next;
        if (ends.includes(at + 1)) node.posts.push(post);
      }
    }
  }

  get isEmpty(): boolean { return this.all.length === 0; }

  /** Where a text names them within a line, the longest name first found at each place. One look-up a word; where a title may begin, the words that follow are read. */
  *in(text: string): Generator<Titled> {
    for (let at = 0; at < text.length; at++) {
      if (!isLetter(text.charCodeAt(at))) continue;
      const start = at, end = wordEnd(text, start, text.length);
      at = end;
      if (end - start < stem || !this.starts.has(startOf(text, start))) continue;
      const found = this.longestAt(text, wordOf(text, start, end));
      if (!found) continue;
      const { post, last } = found, next = wordInLine(text, last.end);
      const bare = last.end === end && post.words.length < fewest;
      if (bare && !post.bare?.isAt(text, start, end)) continue;
      yield { start, end: last.end, post, bare, holder: !next?.capital && !isAnothers(text.slice(Math.max(lineStart(text, start), start - before), start)) };
      at = last.end;
    }
  }

  /** The office with the longest name that begins with a word; null where there is none, or where it may be one of two places, of which none is told. */
  private longestAt(text: string, first: Word): { readonly post: Post; readonly last: Word } | null {
    const words: Word[] = [];
    let best: { post: Post; last: Word } | null = null, node: Node | undefined = this.root;
    for (let word: Word | null = first; word; word = wordInLine(text, word.end)) {
      node = node.next.get(word.folded.slice(0, stem));
      if (!node) break;
      words.push(word);
      const fitting = node.posts.filter(({ words: own, place }) => words.every((each, at) => isForm(each.folded, own[at] ?? place[at - own.length])));
      if (fitting.length > 0) best = fitting.length === 1 ? { post: fitting[0], last: word } : null;
    }
    return best;
  }
}

/** The first letters of a word as one number, letter case apart. */
function startOf(text: string, at: number): number { return (foldedUnit(text.charCodeAt(at)) * 65_536 + foldedUnit(text.charCodeAt(at + 1))) * 32 + foldedUnit(text.charCodeAt(at + 2)) % 32; }

/** The next word of a line with nothing but blanks between. */
function wordInLine(text: string, place: number): Word | null {
  const found = wordAfter(text, place, text.length);
  return found && !/[\n\r]/.test(text.slice(place, found.start)) ? found : null;
}

function lineStart(text: string, at: number): number { return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1; }

/** The offices of people, those of one title and place together. */
export function postsOf(officials: Iterable<Official>): Post[] {
  const posts = new Map<string, { title: string; holdings: Holding[]; words: string[]; place: string[] }>();
  for (const official of officials) for (const membership of official.memberships) {
    const title = titleOf(membership), words = title === null ? [] : wordsOf(title), place = wordsOf(membership.organization ?? '');
    if (title === null || words.length === 0 || words[0].length < stem) continue;
    const key = `${words.join(' ')}\n${place.join(' ')}`, known = posts.get(key);
    if (known) known.holdings.push({ official, membership }); else posts.set(key, { title: wholeTitleOf(membership), holdings: [{ official, membership }], words, place });
  }
  const all = [...posts.values()];
  return all.map(post => post.words.length === 1 && all.every(other => other === post || !other.words.some(each => isForm(each, post.words[0]))) ? { ...post, bare: new BareOffice(post.words[0]) } : post);
}

/** The only one who holds it on a day; null where nobody does, or more than one, or where the dates do not say. */
export function holderOn({ holdings }: Post, day: string): Official | null {
  const held = holdings.filter(({ membership }) => covers(membership, day) !== false), people = new Set(held.map(({ official }) => official));
  return people.size === 1 && held.every(({ membership }) => covers(membership, day) === true) ? [...people][0] : null;
}

/** Who held it last before a day on which nobody does; null where somebody does, or may, or where it is no office of one person at a time. */
export function lastBefore({ holdings }: Post, day: string): Holding | null {
  if (holdings.some(({ membership }) => covers(membership, day) !== false)) return null;
  const spans = [...holdings].sort((a, b) => (a.membership.start ?? '').localeCompare(b.membership.start ?? ''));
  const isShared = spans.some(({ membership: { start } }, at) => { const end = spans[at - 1]?.membership.end; return at > 0 && (start === null || end === null || start.slice(0, end?.length) < (end ?? '').slice(0, start.length)); });
  return isShared ? null : spans.filter(({ membership: { end } }) => end !== null && end < day).at(-1) ?? null;
}

/** What stands before an office says that it is that of a person who is named, or not about who holds it now. */
function isAnothers(before: string): boolean { return /[,(–—-]\s*$/u.test(before) || wordsOf(before).slice(-2).some(isNotHolder); }

function wordsOf(text: string): string[] { return [...fold(clean(text)).matchAll(word)].map(([each]) => each); }

/** Whether two words may be one in other cases: their beginnings are the same, and little follows. */
function isForm(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length), longer = Math.max(one.length, other.length);
  let shared = 0;
  while (shared < shorter && one[shared] === other[shared]) shared++;
  return shorter >= stem && shared >= shorter - (shorter > 5 ? 2 : 1) && shared >= stem && longer - shared <= 3;
}
