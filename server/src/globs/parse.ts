/** A piece of a pattern. Characters are whole code points, so that `?` takes an emoji; the ranges of a set are their numbers. */
export type Piece =
  | { readonly kind: 'character'; readonly character: string }
  | { readonly kind: 'one' | 'some' | 'folders' | 'rest' }
  | { readonly kind: 'set'; readonly not: boolean; readonly ranges: readonly (readonly [from: number, to: number])[] }
  | { readonly kind: 'either'; readonly alternatives: readonly (readonly Piece[])[] };

/**
 * A pattern in pieces: `*` (some characters of a name), `?` (one), `[a-z]`, `[!a-z]` or `[^a-z]`, `{a,b}` nested at will, and where it is a
 * whole segment `**`: any number of folders where more follows, else all that is below. A backslash takes a character as it is; what is not
 * closed is ordinary characters. Never throws.
 */
export function parseGlob(pattern: string): readonly Piece[] {
  return piecesOf([...pattern], 0, closings([...pattern]));
}

/** @param offset Where the characters stand in the pattern; `closing` tells of each brace there which one closes it. */
function piecesOf(characters: readonly string[], offset: number, closing: ReadonlyMap<number, number>): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at], end = closing.get(offset + at), set = character === '[' ? setAt(characters, at) : null;
    if (character === '\\' && at + 1 < characters.length) pieces.push({ kind: 'character', character: characters[++at] });
    else if (character === '?') pieces.push({ kind: 'one' });
    else if (character === '*') {
      let last = at;
      while (characters[last + 1] === '*') last++;
      const whole = last === at + 1 && (at === 0 || characters[at - 1] === '/');
      if (whole && last + 1 === characters.length) pieces.push({ kind: 'rest' });
      else if (whole && characters[last + 1] === '/') { pieces.push({ kind: 'folders' }); last++; }
      else pieces.push({ kind: 'some' });
      at = last;
    } else if (set) {
      pieces.push(set.piece);
      at = set.end;
    } else if (character === '{' && end !== undefined) {
      pieces.push({ kind: 'either', alternatives: split(characters, at, end - offset).map(([from, to]) => piecesOf(characters.slice(from, to), offset + from, closing)) });
      at = end - offset;
    } else pieces.push({ kind: 'character', character });
  }
  return pieces;
}

/** Where the alternatives between two braces begin and end. */
function split(characters: readonly string[], open: number, close: number): [number, number][] {
  const parts: [number, number][] = [];
  let depth = 0, from = open + 1;
  for (let at = open + 1; at < close; at++) {
    const character = characters[at];
    if (character === '\\') at++;
    else if (character === '{') depth++;
    else if (character === '}') depth--;
    else if (character === ',' && depth === 0) { parts.push([from, at]); from = at + 1; }
  }
  return [...parts, [from, close]];
}

/** Of each brace that is closed, by which. */
function closings(characters: readonly string[]): Map<number, number> {
  const open: number[] = [], found = new Map<number, number>();
  for (let at = 0; at < characters.length; at++) {
    if (characters[at] === '\\') at++;
    else if (characters[at] === '{') open.push(at);
    else if (characters[at] === '}' && open.length) found.set(open.pop()!, at);
  }
  return found;
}

/** A set that is closed before the name ends and holds something. */
function setAt(characters: readonly string[], open: number): { piece: Piece; end: number } | null {
  const not = characters[open + 1] === '!' || characters[open + 1] === '^', first = open + (not ? 2 : 1);
  let end = first + 1;
  while (end < characters.length && characters[end] !== ']' && characters[end] !== '/') end++;
  if (characters[end] !== ']' || characters[first] === '/' || characters[first] === ']') return null;
  const ranges: [number, number][] = [], code = (at: number) => characters[at].codePointAt(0)!;
  for (let at = first; at < end; at++) {
    const isRange = characters[at + 1] === '-' && at + 2 < end;
    ranges.push([code(at), code(isRange ? at + 2 : at)]);
    if (isRange) at += 2;
  }
  return { piece: { kind: 'set', not, ranges }, end };
}
