import { type Gender, Is, type Lexicon } from './lexicon';
import { genderOfName, neverSubject, isAcronym, trimRun } from './names';
import { roleAt } from './roles';
import { Kind, type Token } from './tokens';

/** Somebody (or a body that speaks) named in running text. Token numbers are inclusive. */
export interface Mention {
  readonly kind: 'name' | 'role' | 'pronoun' | 'narrator';
  readonly first: number;
  readonly last: number;
  /** The words that name the speaker: a part of first..last where an office leads. */
  readonly tokens: readonly Token[];
  readonly gender: Gender;
  /** Behind a preposition. */
  readonly governed: boolean;
  readonly possessive: boolean;
  /** A pronoun in the form of an object (him). */
  readonly object: boolean;
  /** In a case that no subject has. */
  readonly oblique: boolean;
  /** One capitalised word at a sentence's start: perhaps no name at all. */
  readonly doubtful: boolean;
}

const smallWord = Is.Opener | Is.Preposition | Is.Filler;

/** Who is named in a stretch of tokens, left to right, not overlapping. */
export function mentionsOf(text: string, tokens: readonly Token[], lexicon: Lexicon): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length;) {
    const { kind, capital, entry } = tokens[at];
    // Nearly all words: in small letters, and no noun for a person or adjective before one.
    if (kind !== Kind.Word || !capital && !entry.mayMean && (!lexicon.cases || tokens[at + 1]?.entry.person === undefined)) { at++; continue; }
    const mention = mentionAt(text, tokens, at, lexicon, mentions[mentions.length - 1]);
    if (mention) mentions.push(mention);
    at = mention ? mention.last + 1 : at + 1;
  }
  return mentions;
}

/** How a mention reads in print, white space and line ends as single spaces. */
export function labelOf(text: string, tokens: readonly Token[]): string {
  const last = tokens[tokens.length - 1];
  let label = text.slice(tokens[0].start, last.end);
  if (last.possessive) label = label.replace(/['’]s?$/u, '');
  return tokens.length > 1 && /\s\s|[^\S ]/u.test(label) ? label.replace(/\s+/gu, ' ') : label;
}

/** A word of the tables that is capitalised only because a sentence begins. */
export function isSmallWord({ entry, abbreviated, capital }: Token): boolean {
  // "И. Седов": an initial, not "and".
  if (abbreviated && capital) return false;
  return (entry.is & smallWord) !== 0 || entry.pronoun !== undefined || entry.object !== undefined || entry.determiner !== undefined || entry.sources !== undefined;
}

function mentionAt(text: string, tokens: readonly Token[], at: number, lexicon: Lexicon, before: Mention | undefined): Mention | null {
  const token = tokens[at], { entry } = token;
  const governed = isGoverned(tokens, at, before);
  if (entry.is & Is.Narrator && !token.abbreviated && (token.word !== 'i' || token.capital)) return { kind: 'narrator', first: at, last: at, tokens: [token], gender: '', governed, possessive: false, object: false, oblique: false, doubtful: false };
  if (entry.determiner !== undefined || entry.person || lexicon.cases && isAdjectiveBefore(tokens, at, lexicon)) {
    const role = roleAt(text, tokens, at, at, governed, lexicon);
    if (role) return role;
  }
  const { pronoun, object } = entry;
  if (pronoun !== undefined || object !== undefined) return { kind: 'pronoun', first: at, last: at, tokens: [token], gender: pronoun ?? object ?? '', governed, possessive: false, object: pronoun === undefined, oblique: false, doubtful: false };
  if (!token.capital || isSmallWord(token)) return null;
  const previous = tokens[at - 1];
  return nameAt(text, tokens, at, governed, !previous || previous.kind === Kind.Stop || previous.kind === Kind.Colon, lexicon);
}

function isGoverned(tokens: readonly Token[], at: number, before: Mention | undefined): boolean {
  const previous = tokens[at - 1];
  if (previous?.kind !== Kind.Word) return false;
  if (previous.entry.is & Is.Preposition || previous.entry.determiner !== undefined && (tokens[at - 2]?.entry.is ?? 0) & Is.Preposition) return true;
  return before !== undefined && before.governed && before.last === at - 2 && (previous.entry.is & Is.Filler) !== 0;
}

/** The last token of the run of capitalised words from `at`. */
export function runAt(tokens: readonly Token[], at: number): number {
  let last = at;
  while (last + 1 < tokens.length && !tokens[last].possessive) {
    const next = tokens[last + 1], behind = tokens[last + 2];
    if (next.kind !== Kind.Word) break;
    if (next.capital && next.entry.pronoun === undefined && !(next.entry.is & Is.Narrator)) last++;
    else if (next.entry.is & Is.Particle && behind?.kind === Kind.Word && behind.capital && !tokens[last].abbreviated) last += 2;
    else if (isParticled(next)) last++;
    else break;
  }
  return last;
}

/** "al-Amr", "el-Sisi", "d'Urberville": a small letter first, a capital inside. */
function isParticled({ capital, word, possessive }: Token): boolean {
  return !capital && !possessive && word.length > 4 && (word[2] === '-' || word[1] === "'");
}

function nameAt(text: string, tokens: readonly Token[], at: number, governed: boolean, initial: boolean, lexicon: Lexicon): Mention | null {
  const last = runAt(tokens, at), run = tokens.slice(at, last + 1), ending = run[run.length - 1];
  // "Jock's mother" is one person, and not Jock.
  if (ending.possessive && tokens[last + 1]?.kind === Kind.Word) {
    const role = roleAt(text, tokens, at, last + 1, governed, lexicon);
    if (role) return role;
  }
  const alone = run.length === 1 && run[0].entry.honorific === undefined;
  // Where every noun has a capital, an article before one says that it is a thing.
  if (alone && lexicon.capitalNouns && tokens[at - 1]?.entry.determiner !== undefined) return null;
  return {
    kind: 'name', first: at, last, tokens: trimRun(text, run, false, lexicon), gender: genderOfName(run, lexicon), governed, possessive: ending.possessive, object: false,
    oblique: neverSubject(ending.word, lexicon) && !isAcronym(text, ending), doubtful: alone && (initial || lexicon.capitalNouns && run[0].entry.given === undefined),
  };
}

/** An adjective before a noun for a person («японского чиновника»). */
function isAdjectiveBefore(tokens: readonly Token[], at: number, { cases }: Lexicon): boolean {
  const next = tokens[at + 1], { word, capital, entry } = tokens[at];
  return next?.entry.person !== undefined && !capital && entry.sources === undefined && !entry.verb && !entry.is && word.length > 4 && cases !== null && (adjectival.some(e => word.endsWith(e)));
}
const adjectival = ['ый', 'ий', 'ой', 'ая', 'яя', 'ое', 'ого', 'его', 'ую', 'ых', 'их', 'і', 'а', 'y', 'i', 'ý', 'í', 'á'];
