import { type Character, same } from './cast';
import type { Settled, Turn } from './conversation';
import type { Gender } from './lexicon';

/** Weights are counted in whole twentieths, so that what weighs the same is the same number in whatever order it was added up. */
export const unit = 20;

/** What speaks for and against a speaker, in steps that weigh the same; set by hand, in proportions and not to a corpus. */
export const weigh = {
  /** The same person twice in a row; with the author's words between; after acting only. */
  again: 56, againAfterWords: 4, afterActing: 0,
  /** Somebody else than the one who spoke before the last; with the author's words between. */
  newcomer: 56, newcomerAfterWords: 36,
  /** A turn's distance from where the speaker is named as one; where nobody is named near, that of the last resort. */
  distance: 10, farthest: 38,
  /** Candidates that are no speakers of this conversation, by their place in the list. */
  stranger: 14, place: 5,
  /** A pronoun, and somebody whose gender is not known; nothing shows that it is a person. */
  unknownGender: 70, thing: 5,
  addressing: 90, addressed: -110, acting: -10,
  nobody: 140, never: 2e7,
};

/** People of a conversation: those named lately stop being added at the first number, all others at the second. */
const mostPeople = 12, mostStates = 24;
/** How many turns a paragraph of narration between counts for, where nearness is measured. */
const scene = 2;

/** Everybody who may speak in one conversation; different labels of one person count as one. People are known by number. */
export class People {
  private readonly forms: Character[][] = [];
  private readonly gender: Gender[] = [];
  private readonly person: boolean[] = [];
  /** For each person the turns that name it as the speaker, and for each turn how far the nearest of these is. */
  private readonly spoken: number[][] = [];
  private readonly distance: Float64Array[] = [];
  private readonly known = new Map<string, number>();
  /** The same, for those who were asked for already. */
  private readonly numbers = new Map<Character, number>();
  private readonly who: Int16Array;
  private readonly actor: Int16Array;
  private readonly near: Int16Array[];
  private readonly addressed: Int16Array[];

  constructor(private readonly turns: readonly Turn[]) {
    this.who = Int16Array.from(turns, ({ who }, i) => { const p = who ? this.add(who) : -1; if (p >= 0) this.spoken[p].push(i); return p; });
    this.actor = Int16Array.from(turns, ({ actor }) => actor ? this.add(actor) : -1);
    this.addressed = turns.map(t => Int16Array.from(t.addressed.filter(who => who.person), who => this.add(who)));
    this.near = turns.map(t => Int16Array.from(t.who ? [] : t.near, who => this.forms.length < mostPeople ? this.add(who) : this.found(who)));
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
    const seen = this.numbers.get(who) ?? this.known.get(keyOf(who));
    if (seen !== undefined) return seen;
    for (let p = 0; p < this.forms.length; p++) if (!(this.gender[p] && who.gender && this.gender[p] !== who.gender) && this.forms[p].some(f => same(f, who))) return p;
    return -1;
  }

  /** The same, when nobody is added any more. */
  private found(who: Character): number {
    const p = this.find(who);
    this.numbers.set(who, p);
    return p;
  }

  private add(who: Character): number {
    const seen = this.numbers.get(who);
    if (seen !== undefined) return seen;
    let p = this.find(who);
    if (p < 0 && this.forms.length >= mostStates) return -1;
    if (p < 0) { p = this.forms.push([]) - 1; this.gender.push(''); this.person.push(false); this.spoken.push([]); }
    if (!this.known.has(keyOf(who))) { this.known.set(keyOf(who), p); this.forms[p].push(who); }
    this.numbers.set(who, p);
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

  /** What speaks against each person, and as one more against nobody, in turn `at`. */
  costs(at: number): Float64Array {
    const { count } = this, costs = new Float64Array(count + 1), { who } = this.turns[at];
    for (let p = 0; p < count; p++) costs[p] = who ? this.who[at] === p ? 0 : weigh.never : this.cost(at, p);
    costs[count] = who ? weigh.never : weigh.nobody;
    return costs;
  }

  private cost(at: number, p: number): number {
    const { pronoun } = this.turns[at];
    if (pronoun !== null && (this.forms[p][0].kind === 'narrator' || this.gender[p] && pronoun && this.gender[p] !== pronoun)) return weigh.never;
    const place = this.near[at].indexOf(p);
    let sum = Math.min(weigh.distance * this.distance[p][at], place < 0 ? Infinity : weigh.stranger + weigh.place * place, weigh.farthest);
    if (pronoun && !this.gender[p]) sum += weigh.unknownGender;
    if (!this.person[p]) sum += weigh.thing;
    if (this.addressed[at].includes(p)) sum += weigh.addressing;
    if (at && this.addressed[at - 1].includes(p)) sum += weigh.addressed;
    if (this.actor[at] === p) sum += weigh.acting;
    return sum;
  }
}

function keyOf({ kind, gender, words }: Character): string { return `${kind} ${gender} ${words.join(' ')}`; }
