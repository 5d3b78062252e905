import { type Cast, type Character, same, wordsOf } from './cast';
import { Unit, flagsOf, isCapital, isSpace, skipSpace, skipSpaceBack, wordEnd } from './characters';
import { Is, type Lexicon } from './lexicon';
import { genderOfName } from './names';
import { Kind, type Token, isComma, tokenise } from './tokens';

/** How much of a long speech is read for names that it calls, at either end. */
const edge = 240;
const nobody: readonly Character[] = [];

/** Whom a speech calls by name: "Tommy, …", "…, Mr. Bennet?". Inside a sentence only persons that the text knows, or with an honorific. */
export function addresseesOf(text: string, start: number, end: number, cast: Cast, lexicon: Lexicon): readonly Character[] {
  if (end - start <= 2 * edge && !mayCall(text, start, end)) return nobody;
  const tokens = end - start <= 2 * edge ? tokenise(text, start, end, lexicon)
    : [...tokenise(text, start, start + edge, lexicon), ...tokenise(text, end - edge, end, lexicon)];
  const found: Character[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!tokens[at].capital || tokens[at].possessive) continue;
    let last = at;
    while (tokens[last + 1]?.capital && !tokens[last].possessive) last++;
    const run = tokens.slice(at, last + 1);
    if (!(run[0].entry.is & Is.Narrator) && setApart(tokens, at, last)) {
      const one: Character = { label: run.map(t => text.slice(t.start, t.end)).join(' '), kind: 'name', gender: genderOfName(run, lexicon), person: true, words: wordsOf(run) };
      const known = cast.findLast(c => same(c, one));
      if (known?.person || run[0].entry.honorific !== undefined && run.length > 1 || at > 1 && last >= tokens.length - 3) found.push(!known ? one : run[0].entry.honorific === undefined ? known : { ...one, gender: known.gender });
    }
    at = last;
  }
  return found;
}

/** Whether a capital stands beside a comma, or nothing but capitals before the first full stop: without either, nobody is called. */
function mayCall(text: string, start: number, end: number): boolean {
  let opening = true, inWord = false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at), flags = flagsOf(unit);
    if (flags & Unit.Letter) {
      if (opening && !inWord && !(flags & Unit.Upper) && !isEndearment(text, at, end)) opening = false;
      inWord = true;
      continue;
    }
    inWord = false;
    if (flags & Unit.Space) continue;
    if (opening && flags & Unit.Stop) return true;
    if (isComma(unit) && (capitalBefore(text, at, start) || capitalBehind(text, at + 1, end))) return true;
  }
  return opening;
}

function capitalBefore(text: string, comma: number, from: number): boolean {
  for (let at = skipSpaceBack(text, comma, from); at > from && !isSpace(text.charCodeAt(at - 1)); at--) if (isCapital(text.charCodeAt(at - 1))) return true;
  return false;
}

function capitalBehind(text: string, behind: number, to: number): boolean {
  const at = skipSpace(text, behind, to);
  return at < to && (isCapital(text.charCodeAt(at)) || isEndearment(text, at, to));
}

/** "dear", "my", "oh" may stand before a name that is called. */
function isEndearment(text: string, at: number, to: number): boolean {
  const end = wordEnd(text, at, to);
  return end - at <= 4 && endearments.includes(text.slice(at, end).toLowerCase());
}
const endearments = ['dear', 'my', 'oh'];

/** Between marks on both sides, one of them a comma: what is called out, not told of. */
function setApart(tokens: readonly Token[], first: number, last: number): boolean {
  let begin = first - 1;
  if (tokens[begin]?.kind === Kind.Word && (tokens[begin].word === 'dear' || tokens[begin].word === 'oh')) begin--;
  if (tokens[begin]?.kind === Kind.Word && tokens[begin].word === 'my') begin--;
  const before = tokens[begin]?.kind, behind = tokens[last + 1]?.kind;
  const opens = before === undefined || before === Kind.Comma || before === Kind.Stop || before === Kind.Other || before === Kind.Dash;
  const closes = behind === undefined || behind === Kind.Comma || behind === Kind.Stop || behind === Kind.Other || behind === Kind.Dash;
  return opens && closes && (before === Kind.Comma || behind === Kind.Comma || before === undefined && behind === Kind.Stop);
}
