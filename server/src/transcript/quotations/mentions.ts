import { isCapital } from './characters';
import { type Gender, type Lexicon, personOf } from './lexicon';
import { completes, genderOfName, isAcronym, neverSubject, trimRun } from './names';
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
  /** In a case that no subject has. */
  readonly oblique: boolean;
  /** One capitalised word at a sentence's start: perhaps no name at all. */
  readonly doubtful: boolean;
}

/** Who is named in a stretch of tokens, left to right, not overlapping. */
export function mentionsOf(text: string, tokens: readonly Token[], lexicon: Lexicon): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length;) {
    const mention = mentionAt(text, tokens, at, lexicon, mentions[mentions.length - 1]);
    if (mention) mentions.push(mention);
    at = mention ? mention.last + 1 : at + 1;
  }
  return mentions;
}

/** How a mention reads in print, white space and line ends as single spaces. */
export function labelOf(text: string, mention: Mention): string {
  const { tokens } = mention, last = tokens[tokens.length - 1];
  let label = text.slice(tokens[0].start, last.end);
  if (last.possessive) label = label.replace(/['’]s?$/u, '');
  return label.replace(/\s+/gu, ' ');
}

function mentionAt(text: string, tokens: readonly Token[], at: number, lexicon: Lexicon, before: Mention | undefined): Mention | null {
  const token = tokens[at];
  if (token.kind !== Kind.Word) return null;
  const previous = tokens[at - 1], governed = isGoverned(tokens, at, lexicon, before);
  const plain = { first: at, last: at, tokens: [token], governed, possessive: token.possessive, oblique: false, doubtful: false };
  if (lexicon.narrator.has(token.word) && !token.abbreviated && (token.word !== 'i' || token.capital)) return { ...plain, kind: 'narrator', gender: '' };
  const clitic = token.word[0] === '-' ? lexicon.clitics.find(([c]) => c === token.word) : undefined;
  if (clitic) return { ...plain, kind: 'pronoun', gender: clitic[1] };
  const owner = lexicon.determiners.has(token.word);
  if (owner || personOf(token.word, lexicon) || lexicon.cases && isAdjectiveBefore(tokens, at, lexicon)) {
    const role = roleAt(text, tokens, at, governed, lexicon);
    if (role) return role;
  }
  const gender = lexicon.pronouns.get(token.word);
  if (gender !== undefined) return { ...plain, kind: 'pronoun', gender };
  if (!token.capital || owner || isSmallWord(token.word, lexicon)) return null;
  const initial = !previous || previous.kind === Kind.Stop || previous.kind === Kind.Colon;
  return nameAt(text, tokens, at, governed, initial, lexicon);
}

function isSmallWord(word: string, { openers, prepositions, fillers, pronouns, determiners }: Lexicon): boolean {
  return openers.has(word) || prepositions.has(word) || fillers.has(word) || pronouns.has(word) || determiners.has(word);
}

function isGoverned(tokens: readonly Token[], at: number, { prepositions, fillers }: Lexicon, before: Mention | undefined): boolean {
  const previous = tokens[at - 1];
  if (!previous || previous.kind !== Kind.Word) return false;
  if (prepositions.has(previous.word)) return true;
  return before !== undefined && before.governed && before.last === at - 2 && (previous.word === 'and' || fillers.has(previous.word));
}

/** The run of capitalised words from `at`. */
function runAt(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  let last = at;
  while (last + 1 < tokens.length && !tokens[last].possessive) {
    const next = tokens[last + 1], behind = tokens[last + 2];
    if (next.kind !== Kind.Word) break;
    if (next.capital && !lexicon.pronouns.has(next.word) && !lexicon.narrator.has(next.word)) last++;
    else if (lexicon.particles.has(next.word) && behind?.kind === Kind.Word && behind.capital && !tokens[last].abbreviated && next.word !== 'of') last += 2;
    else if (isParticled(next)) last++;
    else break;
  }
  return last;
}

/** "al-Amr", "el-Sisi", "d'Urberville": a small letter first, a capital inside. */
function isParticled(token: Token): boolean {
  return !token.capital && token.end - token.start > 4 && token.word.length > 4 && (token.word[2] === '-' || token.word[1] === "'") && token.possessive === false;
}

function nameAt(text: string, tokens: readonly Token[], at: number, governed: boolean, initial: boolean, lexicon: Lexicon): Mention | null {
  const last = runAt(tokens, at, lexicon), run = tokens.slice(at, last + 1);
  const next = tokens[last + 1];
  // "Jock's mother" is one person, and not Jock.
  if (run[run.length - 1].possessive && next?.kind === Kind.Word) {
    const role = roleAt(text, tokens, at, governed, lexicon, last + 1);
    if (role) return role;
  }
  const name = trimRun(text, run, false, lexicon);
  return {
    kind: 'name', first: at, last, tokens: name, gender: genderOfName(run, lexicon), governed, possessive: run[run.length - 1].possessive,
    oblique: neverSubject(run[run.length - 1].word, lexicon) && !isAcronym(text, run[run.length - 1]), doubtful: initial && run.length === 1 && !lexicon.honorifics.has(run[0].word),
  };
}

/** Words that may stand between a determiner and its noun, or between a noun's adjectives. */
const longest = 5;

/**
 * A noun phrase for a person: "the boy officer", "his mother's voice", "глава российского правительства", with the name that
 * follows it where one does ("the chef Anna Lisina", «министр обороны России Анна Лисина»).
 */
function roleAt(text: string, tokens: readonly Token[], at: number, governed: boolean, lexicon: Lexicon, from = at): Mention | null {
  let head = -1, gender: Gender = '', oblique = false, possessive = false;
  const owned = lexicon.determiners.has(tokens[at].word) || from > at;
  let i = from > at ? from : lexicon.determiners.has(tokens[at].word) ? at + 1 : at;
  for (const limit = i + longest; i < tokens.length && i < limit; i++) {
    const token = tokens[i];
    if (token.kind === Kind.Comma && head < 0 && i > at + 1 && tokens[i + 1]?.kind === Kind.Word && !tokens[i + 1].capital) continue;
    if (token.kind !== Kind.Word || lexicon.prepositions.has(token.word) || token.word[0] === '-') break;
    const person = personOf(token.word, lexicon);
    if (person) {
      if (head >= 0 && lexicon.cases) break;
      head = i; gender = person.gender || gender; oblique = person.oblique;
      if (token.possessive) { possessive = true; break; }
      continue;
    }
    if (head >= 0 || lexicon.verbs.has(token.word) && !owned || lexicon.pronouns.has(token.word)) break;
    if (lexicon.determiners.has(token.word)) break;
  }
  if (head < 0) return null;
  if (possessive) return ownedBy(text, tokens, at, head, governed, gender, lexicon);
  const nouns = withComplement(text, tokens, head, lexicon), named = namedBehind(text, tokens, nouns.last, lexicon);
  if (named) return { ...named, first: at, gender: named.gender || gender, governed, oblique: named.oblique || oblique && !isNominative(named, lexicon) };
  const phrase = tokens.slice(at, nouns.last + 1);
  return { kind: 'role', first: at, last: nouns.last, tokens: phrase, gender, governed, possessive: false, oblique, doubtful: false };
}

/** "his mother's voice" is his mother; "his mother's friend" is the friend. */
function ownedBy(text: string, tokens: readonly Token[], at: number, head: number, governed: boolean, gender: Gender, lexicon: Lexicon): Mention | null {
  const deeper = tokens[head + 1] && personOf(tokens[head + 1].word, lexicon), voice = tokens[head + 1]?.word === 'voice';
  if (deeper && !voice) return { kind: 'role', first: at, last: head + 1, tokens: tokens.slice(at, head + 2), gender: deeper.gender, governed, possessive: tokens[head + 1].possessive, oblique: false, doubtful: false };
  return { kind: 'role', first: at, last: voice ? head + 1 : head, tokens: tokens.slice(at, head + 1), gender, governed, possessive: !voice, oblique: false, doubtful: false };
}

/** How far an office's complement reaches: "of the parish", "with the basket", «думского комитета по обороне». */
function withComplement(text: string, tokens: readonly Token[], head: number, lexicon: Lexicon): { last: number } {
  let last = head;
  if (lexicon.cases) {
    while (last + 1 < tokens.length && last - head < 6) {
      const next = tokens[last + 1];
      if (next.kind === Kind.Quoted) { last++; continue; }
      if (next.kind !== Kind.Word || next.capital || isSmallWord(next.word, lexicon) || lexicon.verbs.has(next.word)) break;
      if (!completes(next.word, lexicon) || neverSubject(next.word, lexicon)) break;
      last++;
    }
    return { last };
  }
  const of = tokens[head + 1]?.word, article = tokens[head + 2];
  if (of !== 'of' && of !== 'with' && of !== 'by' || article?.kind !== Kind.Word) return { last };
  if (of !== 'of' && article.word !== 'the' && article.word !== 'an') return { last };
  for (let i = head + 2; i < tokens.length && i <= head + 6; i++) {
    const token = tokens[i];
    if (token.kind !== Kind.Word || i > head + 2 && (lexicon.prepositions.has(token.word) || lexicon.fillers.has(token.word) || lexicon.verbs.has(token.word))) break;
    last = i;
  }
  return { last };
}

/** The name straight behind an office, where it is the office's holder and not its complement. */
function namedBehind(text: string, tokens: readonly Token[], last: number, lexicon: Lexicon): Mention | null {
  const next = tokens[last + 1];
  if (next?.kind !== Kind.Word || !next.capital || isSmallWord(next.word, lexicon) || lexicon.narrator.has(next.word)) return null;
  const end = runAt(tokens, last + 1, lexicon), run = tokens.slice(last + 1, end + 1), name = trimRun(text, run, true, lexicon);
  const whole = { first: last + 1, last: end, governed: false, possessive: run[run.length - 1].possessive, doubtful: false };
  if (name.length) return { ...whole, kind: 'name', tokens: name, gender: genderOfName(name, lexicon), oblique: neverSubject(name[name.length - 1].word, lexicon) };
  return null;
}

function isNominative(mention: Mention, lexicon: Lexicon): boolean {
  const last = mention.tokens[mention.tokens.length - 1].word;
  return !completes(last, lexicon) && !neverSubject(last, lexicon);
}

function isAdjectiveBefore(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = tokens[at + 1], word = tokens[at].word;
  return next?.kind === Kind.Word && !isCapital(word) && word.length > 4 && adjectival.some(e => word.endsWith(e)) && personOf(next.word, lexicon) !== null;
}
const adjectival = ['ый', 'ий', 'ой', 'ая', 'яя', 'ое', 'ого', 'его', 'ую', 'ых', 'их', 'і', 'а', 'y', 'i', 'ý', 'í', 'á'];
