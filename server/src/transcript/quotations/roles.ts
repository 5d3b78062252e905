import { type Gender, Is, type Lexicon } from './lexicon';
import { type Mention, isSmallWord, runAt } from './mentions';
import { completes, genderOfName, isLatin, neverSubject, trimRun } from './names';
import { Kind, type Token } from './tokens';

/** Words that may stand between a determiner and its noun, or between a noun's adjectives. */
const longest = 5;
const noTokens: readonly Token[] = [];
/** Words of a complement ("глава комитета по обороне", "the man with the basket"). */
const longestComplement = 5;

/**
 * A noun phrase for a person from token `at`: "the boy officer", "his mother's voice", «глава российского правительства», with
 * the name that follows it where one does ("the chef Anna Lisina", «министр обороны России Анна Лисина»). `noun`: where its
 * own words begin (behind an owner: "Jock's mother"). Null where no noun for a person follows.
 */
export function roleAt(text: string, tokens: readonly Token[], at: number, noun: number, governed: boolean, lexicon: Lexicon): Mention | null {
  const head = headOf(tokens, at, noun, lexicon);
  if (head < 0) return null;
  const { person } = tokens[head].entry, owner = tokens[at].entry.determiner, isVoice = tokens[head].entry.is & Is.Voice;
  if (!person) return null;
  const role: Mention = { kind: 'role', first: at, last: head, tokens: noTokens, gender: '', governed, possessive: false, object: false, oblique: false, doubtful: false };
  if (isVoice) return owner && head === at + 1 ? { ...role, kind: 'pronoun', tokens: [tokens[at]], gender: owner } : { ...role, tokens: tokens.slice(at, head + 1) };
  if (tokens[head].possessive) return ownedBy(tokens, head, role, person.gender);
  const last = complementEnd(text, tokens, head, lexicon), named = person.body ? null : namedBehind(text, tokens, last, lexicon);
  if (named) return { ...named, first: at, gender: named.gender || person.gender, governed, oblique: named.oblique || person.oblique && (completes(lastWord(named), lexicon) || neverSubject(lastWord(named), lexicon)) };
  return { ...role, last, tokens: tokens.slice(at, last + 1), gender: person.gender, oblique: person.oblique };
}

function lastWord({ tokens }: Mention): string { return tokens[tokens.length - 1].word; }

/** The noun itself: the last one for a person in a row of adjectives and nouns; -1 where there is none. */
function headOf(tokens: readonly Token[], at: number, noun: number, lexicon: Lexicon): number {
  const determined = tokens[at].entry.determiner !== undefined || noun > at;
  let head = -1;
  // "President Lisle" is a name with its title, "team member Anna Lisle" is not.
  if (!determined && !lexicon.cases && tokens[at].capital) return -1;
  const from = noun === at && tokens[at].entry.determiner !== undefined ? at + 1 : noun;
  for (let i = from; i < tokens.length && i < from + longest; i++) {
    const { kind, entry, possessive } = tokens[i], next = tokens[i + 1];
    // "a thin, elderly gentleman"
    if (kind === Kind.Comma && head < 0 && i > at + 1 && next?.kind === Kind.Word && !next.capital) continue;
    if (kind !== Kind.Word || entry.is & Is.Preposition) break;
    if (entry.person) {
      if (head >= 0 && lexicon.cases) break;
      head = i;
      if (possessive) break;
    } else if (head >= 0 || entry.verb && !determined || entry.pronoun !== undefined || entry.determiner !== undefined || entry.is & Is.Narrator) break;
  }
  return head;
}

/** "his mother's voice" is his mother; "his mother's friend" is the friend. */
function ownedBy(tokens: readonly Token[], head: number, role: Mention, gender: Gender): Mention {
  const next = tokens[head + 1]?.entry, isVoice = next !== undefined && (next.is & Is.Voice) !== 0;
  if (next?.person && !isVoice) return { ...role, last: head + 1, tokens: tokens.slice(role.first, head + 2), gender: next.person.gender, possessive: tokens[head + 1].possessive };
  return { ...role, last: isVoice ? head + 1 : head, tokens: tokens.slice(role.first, head + 1), gender, possessive: !isVoice };
}

/** How far an office's complement reaches: «комитета по обороне», "of the parish", "with the basket". */
function complementEnd(text: string, tokens: readonly Token[], head: number, lexicon: Lexicon): number {
  const body = tokens[head].entry.person?.body ?? false;
  let last = head;
  if (lexicon.cases) {
    for (let i = head + 1; i < tokens.length && i <= head + longestComplement; i++) {
      const next = tokens[i];
      if (next.kind === Kind.Quoted) { last = i; continue; }
      if (next.kind !== Kind.Word || isSmallWord(next) || next.entry.verb || next.entry.person && !next.entry.person.oblique) break;
      if (next.capital) {
        // What belongs to the office ends where its holder's name begins.
        const end = runAt(tokens, i), run = tokens.slice(i, end + 1), holder = body ? 0 : isLatin(text, next) && !isLatin(text, tokens[head]) ? run.filter(t => !isLatin(text, t)).length : trimRun(text, run, true, lexicon).length;
        if (holder === run.length) break;
        last = end - holder;
        if (holder) break;
        i = end;
      } else if (completesOffice(tokens, i, lexicon)) last = i;
      else break;
    }
    return last;
  }
  const { word: of, entry } = tokens[head + 1] ?? tokens[head], article = tokens[head + 2];
  if (!(entry.is & Is.Preposition) || article?.kind !== Kind.Word || of !== 'of' && !(of === 'with' && article.word === 'the') && of !== 'by') return last;
  for (let i = head + 2; i < tokens.length && i <= head + 1 + longestComplement; i++) {
    const { kind, entry: next } = tokens[i];
    if (kind !== Kind.Word || i > head + 2 && (next.is & (Is.Preposition | Is.Filler) || next.verb)) break;
    last = i;
  }
  return last;
}

/** A genitive by its ending, or («министр дорог Заречья») a word before one that has none. */
function completesOffice(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { word } = tokens[at], next = tokens[at + 1];
  if (neverSubject(word, lexicon)) return false;
  return completes(word, lexicon) || next?.kind === Kind.Word && (next.capital && !isSmallWord(next) || !isSmallWord(next) && completes(next.word, lexicon));
}

/** The name straight behind an office, where it is the office's holder and not its complement. */
function namedBehind(text: string, tokens: readonly Token[], last: number, lexicon: Lexicon): Mention | null {
  const next = tokens[last + 1];
  if (next?.kind !== Kind.Word || !next.capital || isSmallWord(next) || next.entry.is & Is.Narrator) return null;
  const end = runAt(tokens, last + 1), run = tokens.slice(last + 1, end + 1), name = trimRun(text, run, true, lexicon);
  if (!name.length) return null;
  return { kind: 'name', first: last + 1, last: end, tokens: name, gender: genderOfName(name, lexicon), governed: false, possessive: run[run.length - 1].possessive, object: false, oblique: neverSubject(name[name.length - 1].word, lexicon), doubtful: false };
}
