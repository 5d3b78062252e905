import type { Carry } from './carry';
import { type Cast, type Character, character, same } from './cast';
import type { Lexicon } from './lexicon';
import { genderOfName } from './names';
import { Kind, type Token, tokenise } from './tokens';

/** How much of a long speech is read for names that it calls, at either end. */
const edge = 240;

/** Whom a speech calls by name: "Tommy, …", "…, Mr. Bennet?". Only names that the text knows already, or with an honorific. */
export function addresseesOf(text: string, start: number, end: number, cast: Cast, lexicon: Lexicon): Character[] {
  const tokens = end - start <= 2 * edge ? tokenise(text, start, end, lexicon)
    : [...tokenise(text, start, start + edge, lexicon), ...tokenise(text, end - edge, end, lexicon)];
  const found: Character[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!tokens[at].capital || tokens[at].possessive) continue;
    let last = at;
    while (tokens[last + 1]?.capital && !tokens[last].possessive) last++;
    const run = tokens.slice(at, last + 1);
    if (!lexicon.narrator.has(run[0].word) && setApart(tokens, at, last)) {
      const one = character(run.map(t => text.slice(t.start, t.end)).join(' '), 'name', genderOfName(run, lexicon), lexicon);
      const known = cast.findLast(c => same(c, one));
      if (known || lexicon.honorifics.has(run[0].word) && run.length > 1) found.push(known ? { ...one, gender: known.gender } : one);
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

/** Whose turn it is in a conversation, where the text does not say; null where nothing speaks for anybody. */
export function nextTurn({ turns, actors, idle, addressee }: Carry, addressed: readonly Character[]): { who: Character; cue: 'actor-before' | 'turn' | 'addressed' } | null {
  const last = turns[turns.length - 1] ?? null, before = turns[turns.length - 2] ?? null;
  const free = (c: Character | null | undefined): c is Character => !!c && !addressed.some(a => same(a, c)) && !(last && same(last, c));
  if (idle === 1 && free(actors[0])) return { who: actors[0], cue: 'actor-before' };
  if (idle <= 2 && free(before)) return { who: before, cue: 'turn' };
  if (idle <= 1 && free(addressee)) return { who: addressee, cue: 'addressed' };
  const actor = actors.find(free);
  return actor ? { who: actor, cue: 'actor-before' } : null;
}
