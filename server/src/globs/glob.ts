import { parseGlob, type Piece } from './parse';

/** Whether a path, or a folder that it lies in, is what a pattern means. "/" stands between folders, none at either end. */
export type Matches = (path: string) => boolean;

/** A state of the automaton: where a character leads that it takes, and the states that it is at the same time. */
interface State { readonly takes: ((character: string) => boolean) | null; next: number; readonly also: number[] }
/** States that are followed together, and where characters lead from there, as far as it is known. */
interface Together { readonly states: readonly number[]; readonly ends: boolean; readonly to: Map<string, Together> }

/** Steps that are remembered; then all are forgotten, so that no pattern fills the memory. */
const mostSteps = 20_000;

/**
 * One test for several patterns (`parse.ts` says what they may hold). A folder's match holds for everything inside it, as in a shell.
 *
 * The patterns become one automaton, and all of its states are followed at once (Thompson, "Regular Expression Search Algorithm", 1968); what
 * was followed once is remembered. So a path costs at most its length times the patterns', whatever they are, where a regular expression made
 * from `*a*a*a*b`, or the combinations of `{a,b}{a,b}{a,b}…`, could cost for ever. Patterns come from settings, and a folder that somebody
 * else made brings its own.
 */
export function compileGlobs(patterns: readonly string[]): Matches {
  const { states, start, end } = automaton(patterns.map(pattern => parseGlob(pattern.trim().replace(/\/+/g, '/').replace(/\/$/, ''))));
  const known = new Map<string, Together>();
  let steps = 0;
  const together = (these: Iterable<number>): Together => {
    const found = new Set(these);
    // A set goes on to what is added while it is gone through.
    for (const state of found) for (const other of states[state].also) found.add(other);
    const all = [...found].filter(state => state === end || states[state].takes).sort((a, b) => a - b), key = all.join();
    const same = known.get(key) ?? { states: all, ends: found.has(end), to: new Map() };
    known.set(key, same);
    return same;
  };
  const step = (from: Together, character: string): Together => {
    if (++steps > mostSteps) {
      for (const { to } of [first, ...known.values()]) to.clear();
      known.clear();
      steps = 0;
    }
    const to = together(from.states.filter(state => states[state].takes?.(character)).map(state => states[state].next));
    from.to.set(character, to);
    return to;
  };
  const first = together([start]);
  return path => {
    let here = first;
    for (const character of path) {
      if (character === '/' && here.ends) return true;
      here = here.to.get(character) ?? step(here, character);
      if (here.states.length === 0) return false;
    }
    return here.ends;
  };
}

const any = () => true, inName = (character: string) => character !== '/', slash = (character: string) => character === '/';

function automaton(patterns: readonly (readonly Piece[])[]): { readonly states: readonly State[]; readonly start: number; readonly end: number } {
  const states: State[] = [];
  const state = (takes: State['takes'], next: number, ...also: number[]) => states.push({ takes, next, also }) - 1;
  const end = state(null, -1);
  /** From the last piece to the first: each leads to what follows it. */
  const sequence = (pieces: readonly Piece[], next: number): number => pieces.reduceRight((after, piece) => one(piece, after), next);
  const one = (piece: Piece, next: number): number => {
    switch (piece.kind) {
      case 'character': return state(character => character === piece.character, next);
      case 'one': return state(inName, next);
      case 'set': return state(character => inName(character) && piece.ranges.some(([from, to]) => from <= character.codePointAt(0)! && character.codePointAt(0)! <= to) !== piece.not, next);
      case 'either': return state(null, -1, ...piece.alternatives.map(alternative => sequence(alternative, next)));
      case 'some': return looped(inName, next);
      case 'rest': return state(any, looped(any, next));
      case 'folders': {
        // Any number of times: a name of at least one character, and a slash.
        const between = state(null, -1, next), name = looped(inName, state(slash, between));
        states[between].also.push(state(inName, name));
        return between;
      }
    }
  };
  /** What may be taken any number of times. */
  const looped = (takes: State['takes'], next: number): number => {
    const loop = state(takes, -1, next);
    states[loop].next = loop;
    return loop;
  };
  const start = state(null, -1, ...patterns.filter(pieces => pieces.length > 0).map(pieces => sequence(pieces, end)));
  return { states, start, end };
}
