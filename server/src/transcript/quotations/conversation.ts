import type { Character } from './cast';
import { longestIdle } from './carry';
import type { Gender } from './lexicon';
import { People, unit, weigh } from './people';

/** One speaker's words in a paragraph, as a turn of a conversation. */
export interface Turn {
  /** Whom the text names for it; null where only its place tells. */
  readonly who: Character | null;
  /** The pronoun that stands for the speaker ("said she"); null where there is none. */
  readonly pronoun: Gender | null;
  /** Who may be meant, likeliest first: those who act before it, then those named lately. */
  readonly near: readonly Character[];
  /** Who acts in the author's words straight before it. */
  readonly actor: Character | null;
  /** Whom it calls by name. */
  readonly addressed: readonly Character[];
  /** It goes on with the words of the turn before. */
  readonly continued: boolean;
  /** A turn without words: somebody acts, and may speak then; or has answered so ("Mr. Bennet made no answer."). */
  readonly wordless: 'acted' | 'answered' | null;
  /** Paragraphs of narration before it. */
  readonly idle: number;
}

/** Who speaks a turn that the text names nobody for, and what spoke for it most. */
export interface Settled { readonly who: Character; readonly confidence: number; readonly cue: 'turn' | 'addressed' | 'actor-before' }

/** The longest stretch of turns that is settled at once; a longer conversation is cut. */
const longest = 400;
/** How much dearer than the cheapest a way may be and still be followed. */
const beam = 14 * unit;

/**
 * Settles who speaks the turns that the text names nobody for: the cheapest way through each conversation from named turn to
 * named turn (Viterbi's algorithm), in which speakers change, answers come from those who are spoken to, and pronouns agree.
 */
export function settle(turns: readonly Turn[]): (Settled | null)[] {
  const settled: (Settled | null)[] = [];
  for (let from = 0; from < turns.length;) {
    let to = from + 1;
    while (to < turns.length && goesOn(to - from, turns[to])) to++;
    settled.push(...settleOne(turns.slice(from, to)));
    from = to;
  }
  return settled;
}

/** Whether a turn belongs to the conversation of so many turns before it. */
export function goesOn(turns: number, next: Turn): boolean { return turns < longest && next.idle < longestIdle; }

function settleOne(turns: readonly Turn[]): (Settled | null)[] {
  const settled: (Settled | null)[] = turns.map(() => null);
  if (turns.every(t => t.who)) return settled;
  const people = new People(turns);
  if (!people.count) return settled;
  const own = turns.map((_, i) => people.costs(i)), path = cheapest(turns, own, people.count);
  for (let i = 0; i < turns.length; i++) {
    if (turns[i].who || path[i] === people.count) continue;
    const here = around(turns, own, path, people.count, i, path[i]);
    let second = Infinity;
    for (let p = 0; p <= people.count; p++) if (p !== path[i]) second = Math.min(second, around(turns, own, path, people.count, i, p));
    settled[i] = { who: people.label(path[i], i), cue: people.cue(i, path[i]), confidence: Math.round(Math.min(80, Math.max(40, 45 + 12 * (second - here) / unit))) / 100 };
  }
  return settled;
}

/** The speakers of the cheapest way. A state is the last two speakers: answering whom one answers is what makes a conversation. */
function cheapest(turns: readonly Turn[], own: readonly Float64Array[], nobody: number): number[] {
  const states = nobody + 1, cameFrom: Uint8Array[] = [];
  // costs[last * states + before]
  let costs = new Float64Array(states * states).fill(Infinity), next = new Float64Array(states * states);
  costs[nobody * states + nobody] = 0;
  for (let i = 0; i < turns.length; i++) {
    const from = new Uint8Array(states * states);
    next.fill(Infinity);
    follow(turns[i], turns[i - 1], own[i], nobody, costs, next, from);
    [costs, next] = [next, costs];
    cameFrom.push(from);
  }
  return trace(costs, cameFrom, states);
}

/** Goes one turn on from all states that are worth it. Whoever spoke before the last is the only one for whom it matters who did. */
function follow(turn: Turn, previous: Turn | undefined, here: Float64Array, nobody: number, costs: Float64Array, next: Float64Array, from: Uint8Array): void {
  const states = nobody + 1;
  let worst = Infinity;
  for (let state = 0; state < costs.length; state++) if (costs[state] < worst) worst = costs[state];
  worst += beam;
  for (let last = 0; last < states; last++) {
    const row = last * states;
    // The two cheapest, the first of equals.
    let best = -1, other = -1;
    for (let before = 0; before < states; before++) {
      const cost = costs[row + before];
      if (cost > worst) continue;
      if (best < 0 || cost < costs[row + best]) { other = best; best = before; } else if (other < 0 || cost < costs[row + other]) other = before;
    }
    if (best < 0) continue;
    for (let p = 0; p < states; p++) {
      let before = p === best && other >= 0 ? other : best, cost = costs[row + before] + step(before, last, p, nobody, turn, previous);
      const answering = costs[row + p] + step(p, last, p, nobody, turn, previous);
      if (costs[row + p] <= worst && (answering < cost || answering === cost && p < before)) { before = p; cost = answering; }
      next[p * states + last] = cost + here[p];
      from[p * states + last] = before;
    }
  }
}

function trace(costs: Float64Array, cameFrom: readonly Uint8Array[], states: number): number[] {
  const path: number[] = [];
  let state = 0;
  for (let before = 0; before < states; before++) for (let last = 0; last < states; last++) if (costs[last * states + before] < costs[state]) state = last * states + before;
  for (let i = cameFrom.length - 1; i >= 0; i--) {
    const last = Math.floor(state / states);
    path[i] = last;
    state = state % states * states + cameFrom[i][state];
  }
  return path;
}

/** What a turn and the two behind it cost, were `p` its speaker. */
function around(turns: readonly Turn[], own: readonly Float64Array[], path: readonly number[], nobody: number, i: number, p: number): number {
  const before = i > 1 ? path[i - 2] : nobody, last = i > 0 ? path[i - 1] : nobody;
  let sum = own[i][p] + step(before, last, p, nobody, turns[i], turns[i - 1]);
  if (i + 1 < turns.length) sum += step(last, p, path[i + 1], nobody, turns[i + 1], turns[i]);
  if (i + 2 < turns.length) sum += step(p, path[i + 1], path[i + 2], nobody, turns[i + 2], turns[i + 1]);
  return sum;
}

function step(before: number, last: number, to: number, nobody: number, turn: Turn, previous: Turn | undefined): number {
  if (turn.continued) return last === to ? 0 : weigh.never;
  if (to === nobody) return 0;
  if (last === to) return previous?.wordless === 'acted' ? weigh.afterActing : turn.idle && !previous?.wordless ? weigh.againAfterWords : weigh.again;
  return before === to ? 0 : turn.idle ? weigh.newcomerAfterWords : weigh.newcomer;
}
