import { covers, type Membership, type Official } from '../directory';
import { clean, fold } from '../names';
import { isNotHolder } from '../names/lexicon';
import { titleOf, wholeTitleOf } from '../offices';

/** An office of the directories: one title at one place, with all who held it. */
export interface Post {
  readonly title: string;
  readonly holdings: readonly Holding[];
  /** The words that a text calls it by: those of the title, and of where it is. */
  readonly words: readonly string[];
  readonly place: readonly string[];
}
export interface Holding { readonly official: Official; readonly membership: Membership }
/** A place of a text that names an office; UTF-16 offsets. `holder`: whoever holds it is meant, not a person who is named beside it, nor somebody who held it or will. */
export interface Titled { readonly start: number; readonly end: number; readonly post: Post; readonly holder: boolean }

/** Shorter words join others: they count, but nothing is looked up by them. */
const shortest = 3;
/** A title of fewer words says of what office it is only together with the place. */
const fewest = 2;
const word = /[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*/gu;

/** The offices of directories, and where a text names them in any grammatical case. */
export class Posts {
  private readonly byStart = new Map<string, Post[]>();

  constructor(readonly all: readonly Post[]) {
    for (const post of all) {
      const start = post.words[0].slice(0, shortest), known = this.byStart.get(start);
      if (known) known.push(post); else this.byStart.set(start, [post]);
    }
  }

  get isEmpty(): boolean { return this.all.length === 0; }

  /** Where a line names them, the longest name first found at each place. */
  *in(line: string): Generator<Titled> {
    const words = [...line.matchAll(word)].map(({ 0: text, index }) => ({ text, folded: fold(clean(text)), start: index, end: index + text.length }));
    for (let at = 0; at < words.length; at++) {
      const found = (this.byStart.get(words[at].folded.slice(0, shortest)) ?? []).flatMap(post => { const to = this.matches(post, words, at, line); return to > 0 ? [{ post, to }] : []; });
      const longest = Math.max(0, ...found.map(({ to }) => to)), best = found.filter(({ to }) => to === longest);
      // An office of two places, of which none is told, is neither.
      if (best.length !== 1) continue;
      const [{ post, to }] = best, last = words[to - 1], next = words.at(to), isNamed = next !== undefined && line.slice(last.end, next.start).trim() === '' && /^\p{Lu}/u.test(next.text);
      yield { start: words[at].start, end: last.end, post, holder: !isNamed && !isAnothers(line.slice(0, words[at].start), words.slice(Math.max(0, at - 2), at)) };
      at = to - 1;
    }
  }

  /** Behind which word the post's name ends that begins at one; 0 where it does not stand there. */
  private matches({ words, place }: Post, text: readonly { readonly folded: string; readonly start: number; readonly end: number }[], from: number, line: string): number {
    // Word by word, with nothing but blanks between.
    const run = (wanted: readonly string[], start: number) => wanted.every((each, index) => {
      const own = text.at(start + index);
      return own !== undefined && isForm(own.folded, each) && (start + index === from || line.slice(text[start + index - 1].end, own.start).trim() === '');
    }) ? start + wanted.length : 0;
    const title = run(words, from);
    if (title === 0) return 0;
    const whole = place.length > 0 ? run(place, title) || run(place.slice(0, 1), title) : 0;
    return whole > 0 ? whole : words.length >= fewest ? title : 0;
  }
}

/** The offices of people, those of one title and place together. */
export function postsOf(officials: Iterable<Official>): Post[] {
  const posts = new Map<string, { title: string; holdings: Holding[]; words: string[]; place: string[] }>();
  for (const official of officials) for (const membership of official.memberships) {
    const title = titleOf(membership), words = title === null ? [] : wordsOf(title), place = wordsOf(membership.organization ?? '');
    if (title === null || words.length === 0 || words[0].length < shortest) continue;
    const key = `${words.join(' ')}\n${place.join(' ')}`, known = posts.get(key);
    if (known) known.holdings.push({ official, membership }); else posts.set(key, { title: wholeTitleOf(membership), holdings: [{ official, membership }], words, place });
  }
  return [...posts.values()];
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
function isAnothers(before: string, words: readonly { readonly folded: string }[]): boolean { return /[,(–—-]\s*$/u.test(before) || words.some(({ folded }) => isNotHolder(folded)); }

function wordsOf(text: string): string[] { return [...fold(clean(text)).matchAll(word)].map(([each]) => each); }

/** Whether two words may be one in other cases: their beginnings are the same, and little follows. */
function isForm(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length), longer = Math.max(one.length, other.length);
  let shared = 0;
  while (shared < shorter && one[shared] === other[shared]) shared++;
  return shorter >= shortest && shared >= shorter - (shorter > 5 ? 2 : 1) && shared >= 3 && longer - shared <= 3;
}
