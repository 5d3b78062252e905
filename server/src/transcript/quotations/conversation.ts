import { type Character, same } from './cast';
import { longestIdle } from './carry';
import type { Gender } from './lexicon';

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

/** What speaks for and against a speaker, in steps that weigh the same; set by hand, in proportions and not to a corpus. */
const weigh = {
  /** The same person twice in a row; with the author's words between; after acting only. */
  again: 2.8, againAfterWords: 0.2, afterActing: 0,
  /** Somebody else than the one who spoke before the last; with the author's words between. */
  newcomer: 2.8, newcomerAfterWords: 1.8,
  /** A turn's distance from where the speaker is named as one; where nobody is named near, that of the last resort. */
  distance: 0.5, farthest: 1.9,
  /** Candidates that are no speakers of this conversation, by their place in the list. */
  stranger: 0.7, place: 0.25,
  /** A pronoun, and somebody whose gender is not known; nothing shows that it is a person. */
  unknownGender: 3.5, thing: 0.25,
  addressing: 4.5, addressed: -5.5, acting: -0.5,
  nobody: 7, never: 1e6,
};

/** The longest stretch of turns that is settled at once; a longer conversation is cut. */
const longest = 400;
/** People of a conversation: those named lately stop being added at the first number, all others at the second. */
const mostPeople = 12, mostStates = 24;
/** How much dearer than the cheapest a way may be and still be followed. */
const beam = 14;
/** How many turns a paragraph of narration between counts for, where nearness is measured. */
const scene = 2;

/**
 * Settles who speaks the turns that the text names nobody for: the cheapest way through each conversation from named turn to
 * named turn (Viterbi's algorithm), in which speakers change, answers come from those who are spoken to, and pronouns agree.
 */
export function settle(turns: readonly Turn[]): (Settled | null)[] {
  const settled: (Settled | null)[] = [];
  for (let from = 0; from < turns.length;) {
    let to = from + 1;
    while (to < turns.length && to - from < longest && turns[to].idle < longestIdle) to++;
    settled.push(...settleOne(turns.slice(from, to)));
    from = to;
  }
  return settled;
}

function settleOne(turns: readonly Turn[]): (Settled | null)[] {
  if (turns.every(t => t.who)) return turns.map(() => null);
  const people = new People(turns), nobody = people.count, states = nobody + 1;
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

/** Everybody who may speak in one conversation; different labels of one person count as one. People are known by number. */
class People {
  private readonly forms: Character[][] = [];
  private readonly gender: Gender[] = [];
  private readonly person: boolean[] = [];
  /** For each person the turns that name it as the speaker, and for each turn how far the nearest of these is. */
  private readonly spoken: number[][] = [];
  private readonly distance: Float64Array[] = [];
  private readonly known = new Map<string, number>();
  private readonly who: Int16Array;
  private readonly actor: Int16Array;
  private readonly near: Int16Array[];
  private readonly addressed: Int16Array[];

  constructor(private readonly turns: readonly Turn[]) {
    this.who = Int16Array.from(turns, ({ who }, i) => { const p = who ? this.add(who) : -1; if (p >= 0) this.spoken[p].push(i); return p; });
    this.actor = Int16Array.from(turns, ({ actor }) => actor ? this.add(actor) : -1);
    this.addressed = turns.map(t => Int16Array.from(t.addressed.filter(who => who.person), who => this.add(who)));
    this.near = turns.map(t => Int16Array.from(t.who ? [] : t.near, who => this.forms.length < mostPeople ? this.add(who) : this.find(who)));
    for (const spoken of this.spoken) {
      const near = new Float64Array(turns.length).fill(Infinity);
      for (const i of spoken) near[i] = 0;
      for (let i = 1; i < near.length; i++) near[i] = Math.min(near[i], near[i - 1] + 1 + turns[i].idle * scene);
      for (let i = near.length - 2; i >= 0; i--) near[i] = Math.min(near[i], near[i + 1] + 1 + turns[i + 1].idle * scene);
      this.distance.push(near);
    }
  }

  get count(): number { return this.forms.length; }

  private find(who: Character): number {
    return this.known.get(keyOf(who)) ?? this.forms.findIndex((forms, p) => !(this.gender[p] && who.gender && this.gender[p] !== who.gender) && forms.some(f => same(f, who)));
  }

  private add(who: Character): number {
    let p = this.find(who);
    if (p < 0 && this.forms.length >= mostStates) return -1;
    if (p < 0) { p = this.forms.push([]) - 1; this.gender.push(''); this.person.push(false); this.spoken.push([]); }
    if (!this.known.has(keyOf(who))) { this.known.set(keyOf(who), p); this.forms[p].push(who); }
    this.gender[p] ||= who.gender;
    this.person[p] ||= who.person;
    return p;
  }

  /** How a person is called nearest to a turn; what was said before is a better name than what is said later. */
  label(p: number, at: number): Character {
    let best = this.forms[p][0], least = Infinity;
    for (const i of this.spoken[p]) {
      const far = i < at ? at - i : 2 * (i - at);
      if (far < least) { least = far; best = this.turns[i].who ?? best; }
    }
    return best;
  }

  /** What speaks most for person `p` in turn `at`. */
  cue(at: number, p: number): Settled['cue'] {
    return at && this.addressed[at - 1].includes(p) ? 'addressed' : this.actor[at] === p ? 'actor-before' : 'turn';
  }

  /** What speaks against person `p` in turn `at`. */
  cost(at: number, p: number): number {
    const turn = this.turns[at];
    if (turn.who) return this.who[at] === p ? 0 : weigh.never;
    if (turn.pronoun !== null && (this.forms[p][0].kind === 'narrator' || this.gender[p] && turn.pronoun && this.gender[p] !== turn.pronoun)) return weigh.never;
    const place = this.near[at].indexOf(p);
    let sum = Math.min(weigh.distance * this.distance[p][at], place < 0 ? Infinity : weigh.stranger + weigh.place * place, weigh.farthest);
    if (turn.pronoun && !this.gender[p]) sum += weigh.unknownGender;
    if (!this.person[p]) sum += weigh.thing;
    if (this.addressed[at].includes(p)) sum += weigh.addressing;
    if (at && this.addressed[at - 1].includes(p)) sum += weigh.addressed;
    if (this.actor[at] === p) sum += weigh.acting;
    return sum;
  }
}

function keyOf({ kind, gender, words }: Character): string { return `${kind} ${gender} ${words.join(' ')}`; }
