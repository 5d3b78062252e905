import type { Gap } from './gap';
import { sentenceEnd } from './gap';
import { type Gender, type Lexicon, fold } from './lexicon';
import { type Mention, labelOf } from './mentions';
import { Kind } from './tokens';

/** Somebody whom the text has named. */
export interface Character {
  /** As printed. */
  readonly label: string;
  readonly kind: 'name' | 'role' | 'narrator';
  readonly gender: Gender;
  /** Folded words of the label without articles and honorifics. */
  readonly words: readonly string[];
}

/** Who has been named lately, the last one last. */
export type Cast = readonly Character[];

const most = 24;

export function characterOf(text: string, mention: Mention, lexicon: Lexicon): Character {
  return character(labelOf(text, mention), mention.kind === 'pronoun' ? 'name' : mention.kind, mention.gender, lexicon);
}

export function character(label: string, kind: Character['kind'], gender: Gender, lexicon: Lexicon): Character {
  const words = fold(label).split(/[\s.,]+/u).filter(w => w && !lexicon.honorifics.has(w) && !lexicon.determiners.has(w));
  return { label, kind, gender, words: words.length ? words : [fold(label)] };
}

/** Whether two labels can name one person: the same last word, and nothing that says otherwise. */
export function same(a: Character, b: Character): boolean {
  if (a.kind === 'narrator' || b.kind === 'narrator') return a.kind === b.kind;
  if (a.gender && b.gender && a.gender !== b.gender) return false;
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  return short.every(w => long.includes(w)) || short[short.length - 1] === long[long.length - 1] && short.length === 1;
}

/** The cast with one more mention: moved to the end, with what is newly known of gender. */
export function noted(cast: Cast, one: Character): Cast {
  const at = cast.findLastIndex(c => same(c, one));
  if (at < 0) return [...cast.slice(-(most - 1)), one];
  const known = cast[at], fuller = known.words.length > one.words.length ? known : one;
  const merged = { ...fuller, gender: one.gender || known.gender };
  return [...cast.slice(0, at), ...cast.slice(at + 1), merged];
}

/** A character's gender, as the label or the cast knows it. */
export function genderIn(cast: Cast, one: Character): Gender {
  return one.gender || (cast.findLast(c => same(c, one))?.gender ?? '');
}

/** The first candidate that a pronoun of this gender may stand for. */
export function fitting(gender: Gender, candidates: Iterable<Character | null | undefined>, cast: Cast): Character | null {
  for (const c of candidates) {
    if (!c || c.kind === 'narrator') continue;
    const known = genderIn(cast, c);
    if (gender === '' || known === gender || known === '' && gender !== 'p' && gender !== 'n') return c;
  }
  return null;
}

/** The cast after a stretch of the author's words: everybody named in it, and who is he and who is she. */
export function readCast(text: string, gap: Gap, cast: Cast, lexicon: Lexicon): Cast {
  let result = cast;
  for (let from = 0; from < gap.tokens.length;) {
    const end = sentenceEnd(gap, from), inside = gap.mentions.filter(m => m.first >= from && m.last <= end);
    const named = inside.filter(m => isNamed(m, text, result, lexicon, gap));
    // One person and one kind of pronoun in a sentence: they belong together.
    const gender = named.length === 1 ? pronounAfter(gap, named[0].last + 1, end, lexicon) : '';
    for (const m of named) {
      const one = characterOf(text, m, lexicon);
      result = noted(result, gender && !one.gender ? { ...one, gender } : one);
    }
    from = end + 1;
  }
  return result;
}

/** Names and offices; a capital at a sentence's start only where it is known already or a verb seems to follow. */
export function isNamed(m: Mention, text: string, cast: Cast, lexicon: Lexicon, gap: Gap): boolean {
  if (m.kind === 'pronoun' || m.kind === 'narrator' || m.oblique) return false;
  if (!m.doubtful) return true;
  const one = characterOf(text, m, lexicon), next = gap.tokens[m.last + 1];
  return cast.some(c => same(c, one)) || next?.kind === Kind.Word && !next.capital && !lexicon.prepositions.has(next.word) && !lexicon.pronouns.has(next.word) && !lexicon.determiners.has(next.word);
}

function pronounAfter({ tokens }: Gap, from: number, to: number, { pronouns, determiners }: Lexicon): Gender {
  let gender: Gender = '';
  for (let i = from; i <= to; i++) {
    const g = pronouns.get(tokens[i].word) || determiners.get(tokens[i].word);
    if (g !== 'm' && g !== 'f') continue;
    if (gender && gender !== g) return '';
    gender = g;
  }
  return gender;
}
