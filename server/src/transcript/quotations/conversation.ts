import type { Character } from './cast';
import { longestIdle } from './carry';
import type { Gender } from './lexicon';
import { People, weigh } from './people';

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
const beam = 14;

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
  if (turns.every(t => t.who)) return turns.map(() => null);
  const people = new People(turns);
  if (!people.count) return turns.map(() => null);
  const nobody = people.count, states = nobody + 1;
  // A state is the last two speakers: answering whom one answers is what makes a conversation.
  let costs = new Float64Array(states * states).fill(Infinity);
  costs[nobody * states + nobody] = 0;
  const own: Float64Array[] = [], cameFrom: Uint8Array[] = [];
  turns.forEach((turn, i) => {
    const here = Float64Array.from({ length: states }, (_, p) => p < nobody ? people.cost(i, p) : turn.who ? weigh.never : weigh.nobody);
    const next = new Float64Array(states * states).fill(Infinity), from = new Uint8Array(states * states), worst = costs.reduce((a, b) => Math.min(a, b)) + beam;
    for (let state = 0; state < costs.length; state++) {
      const so = costs[state];
      if (so > worst) continue;
      const last = state % states, before = (state - last) / states;
      for (let p = 0; p < states; p++) {
        const c = so + here[p] + step(before, last, p, nobody, turn, turns[i - 1]);
        if (c < next[last * states + p]) { next[last * states + p] = c; from[last * states + p] = before; }
      }
    }
    costs = next; own.push(here); cameFrom.push(from);
  });
  const path = trace(costs, cameFrom, states);
  return turns.map((turn, i) => {
    if (turn.who || path[i] === nobody) return null;
    const at = (k: number, p: number) => k < 0 ? nobody : k === i ? p : path[k];
    const around = (p: number) => own[i][p] + [i, i + 1, i + 2].reduce((sum, k) => k < turns.length ? sum + step(at(k - 2, p), at(k - 1, p), at(k, p), nobody, turns[k], turns[k - 1]) : sum, 0);
    let second = Infinity;
    for (let p = 0; p <= nobody; p++) if (p !== path[i]) second = Math.min(second, around(p));
    return { who: people.label(path[i], i), cue: people.cue(i, path[i]), confidence: Math.round(100 * Math.min(0.8, Math.max(0.4, 0.45 + 0.12 * (second - around(path[i]))))) / 100 };
  });
}

function trace(costs: Float64Array, cameFrom: readonly Uint8Array[], states: number): number[] {
  const path: number[] = [];
  let state = costs.indexOf(Math.min(...costs));
  for (let i = cameFrom.length - 1; i >= 0; i--) {
    path[i] = state % states;
    state = cameFrom[i][state] * states + Math.floor(state / states);
  }
  return path;
}

function step(before: number, last: number, to: number, nobody: number, turn: Turn, previous: Turn | undefined): number {
  if (turn.continued) return last === to ? 0 : weigh.never;
  if (to === nobody) return 0;
  if (last === to) return previous?.wordless === 'acted' ? weigh.afterActing : turn.idle && !previous?.wordless ? weigh.againAfterWords : weigh.again;
  return before === to ? 0 : turn.idle ? weigh.newcomerAfterWords : weigh.newcomer;
}
