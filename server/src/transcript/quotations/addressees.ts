import { type Cast, type Character, same, wordsOf } from './cast';
import { Is, type Lexicon } from './lexicon';
import { genderOfName } from './names';
import { Kind, type Token, tokenise } from './tokens';

/** How much of a long speech is read for names that it calls, at either end. */
const edge = 240;

/** Whom a speech calls by name: "Tommy, …", "…, Mr. Bennet?". Inside a sentence only persons that the text knows, or with an honorific. */
export function addresseesOf(text: string, start: number, end: number, cast: Cast, lexicon: Lexicon): Character[] {
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
