import type { Carry } from './carry';
import { type Cast, type Character, character, characterOf, fitting, isNamed, noted, readCast, same } from './cast';
import { type Evidence, actorOf, mentionsSpeech, readBefore, readBehind, readSentenceBefore } from './evidence';
import { type Gap, gapOf, sentenceEnd, sentenceStart } from './gap';
import { type Shape, readsAsSpeech } from './kind';
import type { Gender, Lexicon } from './lexicon';
import type { MarkClass } from './marks';
import type { Mention } from './mentions';
import { nominative } from './names';
import type { Span } from './pairing';
import type { Cues } from './read';
import { type Opaque, Kind } from './tokens';
import { addresseesOf, nextTurn } from './turns';

/** A paragraph with quotations that are somebody's words. */
export interface SceneInput {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly spoken: readonly Span[];
  readonly shapes: readonly Shape[];
  readonly names: readonly Opaque[];
  readonly dialogue: boolean;
  readonly inStatement: boolean;
  readonly lexicon: Lexicon;
}

/** Who speaks a quotation, how surely and why. Places are -1 where the speaker is implied. */
export interface Verdict { readonly who: Character | null; readonly confidence: number; readonly start: number; readonly end: number; readonly cues: Cues }

/** How sure each way of telling a speaker is, by itself. */
const sureness = {
  'cue-verb': 0.95, 'cue-verb-apart': 0.8, 'source-phrase': 0.9, colon: 0.9, signature: 0.7, announced: 0.85, 'same-paragraph': 0.85, 'later-in-paragraph': 0.75,
  'sentence-before': 0.6, action: 0.65, continued: 0.9, 'goes-on': 0.6, 'actor-before': 0.55, turn: 0.55, addressed: 0.5,
} as const;
type Cue = keyof typeof sureness;
/** A pronoun's antecedent is one more thing to be wrong about. */
const throughPronoun = 0.8;

/** The quotations of one paragraph with the author's words around them, and whose words they are. */
export class Scene {
  readonly verdicts: Verdict[] = [];
  /** gaps[i] stands before quotation i, the last one behind them all. */
  private readonly gaps: Gap[] = [];
  private cast: Cast;

  constructor(private readonly input: SceneInput, private readonly carry: Carry) {
    const { text, from, to, spoken, names, lexicon } = input;
    this.cast = carry.cast;
    for (let i = 0; i <= spoken.length; i++) this.gaps.push(gapOf(text, i ? spoken[i - 1].end : from, i < spoken.length ? spoken[i].start : to, lexicon, names));
    spoken.forEach((_, i) => {
      if (!input.inStatement) this.cast = readCast(text, this.gaps[i], this.cast, lexicon);
      this.verdicts.push(this.conclude(i));
    });
    if (input.inStatement) return;
    this.cast = readCast(text, this.gaps[spoken.length], this.cast, lexicon);
    for (let i = spoken.length - 2; i >= 0; i--) if (!this.verdicts[i].who && this.isSpeech(i)) this.lookAhead(i);
    if (input.dialogue || spoken.length === 1) this.takeTurns();
  }

  private isSpeech(i: number): boolean { return readsAsSpeech(this.input.shapes[i], this.input.dialogue) || this.input.spoken[i].continued; }

  /** What the words beside quotation `i` and the quotations before it in the paragraph say. */
  private conclude(i: number): Verdict {
    const { spoken, shapes, lexicon, inStatement, dialogue } = this.input, shape = shapes[i], final = i === spoken.length - 1;
    const behind = readBehind(this.gaps[i + 1], shape.last, final, lexicon);
    const near = this.told(behind, i + 1) ?? this.told(readBefore(this.gaps[i], lexicon), i);
    if (near) return near;
    if (inStatement) return this.nobody(i);
    if (i === 0 && spoken[i].continued && this.carry.openSpeaker) return this.implied('continued', this.carry.openSpeaker);
    if (i === 0 && !this.gaps[0].tokens.length && this.carry.announced) return this.implied('announced', this.carry.announced);
    if (!this.isSpeech(i)) return this.nobody(i);
    const before = i > 0 ? this.verdicts[i - 1] : null;
    if (!dialogue || !before?.who) {
      const told = this.told(readSentenceBefore(this.gaps[i], lexicon), i);
      if (told) return told;
    }
    if (before?.who) return this.implied('same-paragraph', before.who, before.confidence);
    return (dialogue ? this.actor(i) : null) ?? this.nobody(i);
  }

  /** A later quotation of the paragraph says whose words all of it is. */
  private lookAhead(i: number): void {
    const later = this.verdicts[i + 1];
    if (later.who && this.input.dialogue) this.verdicts[i] = this.implied('later-in-paragraph', later.who, later.confidence);
  }

  /** Where nothing in the paragraph tells: the conversation's own order, or a speaker who goes on in a new paragraph. */
  private takeTurns(): void {
    const { text, spoken, dialogue, lexicon } = this.input, { turns, idle } = this.carry;
    for (let i = 0; i < spoken.length; i++) {
      if (this.verdicts[i].who || !this.isSpeech(i)) continue;
      if (i > 0) { const who = this.verdicts[i - 1].who; if (who) this.verdicts[i] = this.implied('same-paragraph', who, this.verdicts[i - 1].confidence); continue; }
      const last = turns[turns.length - 1];
      if (dialogue) {
        const next = nextTurn(this.carry, addresseesOf(text, spoken[i].start, spoken[i].end, this.cast, lexicon));
        if (next) this.verdicts[i] = this.implied(next.cue, next.who);
      } else if (last && idle === 0 && !this.gaps.some(g => g.tokens.length)) this.verdicts[i] = this.implied('goes-on', last);
    }
  }

  /** The verdict that a piece of evidence in gap `at` makes; null where it names nobody who can be told. */
  private told(evidence: Evidence | null, at: number): Verdict | null {
    if (!evidence) return null;
    const { text, lexicon, inStatement } = this.input, { who: mention, found } = evidence;
    const cue: Cue = evidence.cue === 'cue-verb' && !evidence.adjacent ? 'cue-verb-apart' : evidence.cue;
    const pronoun = mention?.kind === 'pronoun';
    const who = mention === null ? null : pronoun ? (inStatement ? null : this.antecedent(mention, at, mention.gender || found?.gender || '')) : this.named(mention, found?.oblique ?? false);
    if (!who || !mention) return null;
    const { tokens } = mention;
    return {
      who, confidence: sureness[cue] * (pronoun ? throughPronoun : 1), start: tokens[0].start, end: tokens[tokens.length - 1].end,
      cues: [[cue, sureness[cue]], ...(pronoun ? [['pronoun', throughPronoun - 1] as const] : [])],
    };
  }

  private named(mention: Mention, oblique: boolean): Character {
    const { text, lexicon } = this.input, one = characterOf(text, mention, lexicon);
    if (mention.kind === 'narrator' || !lexicon.cases || !(oblique || mention.oblique)) return one;
    const known = mention.kind === 'name' ? this.cast.findLast(c => c.kind === 'name' && isCaseOf(one, c)) : undefined;
    return known ?? character(nominative(text, mention.tokens, mention.kind === 'name' ? 'name' : 'role', lexicon), one.kind, one.gender, lexicon);
  }

  private antecedent(pronoun: Mention, at: number, gender: Gender): Character | null { return fitting(gender, this.candidates(pronoun, at), this.cast); }

  /** Whom a pronoun in gap `at` may stand for, likeliest first. */
  private *candidates(pronoun: Mention, at: number): Generator<Character | null | undefined> {
    const { carry } = this, { dialogue } = this.input;
    yield* this.namedBefore(this.gaps[at], pronoun.first);
    for (let i = at - 1; i >= 0; i--) {
      yield this.verdicts[i]?.who;
      yield* this.namedBefore(this.gaps[i], this.gaps[i].tokens.length);
    }
    if (dialogue && carry.idle > 0) yield carry.actors[0];
    if (dialogue) yield carry.turns[carry.turns.length - 2];
    yield* carry.actors;
    yield carry.turns[carry.turns.length - 1];
    yield* this.cast.toReversed();
  }

  /** Those named before a token: its own sentence first, then the sentences before it, in each the subject first. */
  private *namedBefore(gap: Gap, before: number): Generator<Character> {
    const { text, lexicon } = this.input;
    for (let end = before - 1; end >= 0;) {
      const start = sentenceStart(gap, end), inside = gap.mentions.filter(m => m.first >= start && m.last <= end && isNamed(m, text, this.cast, lexicon, gap));
      for (const m of inside) if (!m.governed && !m.possessive) yield characterOf(text, m, lexicon);
      for (const m of inside) if (m.governed || m.possessive) yield characterOf(text, m, lexicon);
      end = start - 1;
    }
  }

  /** Who does something beside a quotation: He rose. "…" or "…" He rose. */
  private actor(i: number): Verdict | null {
    const before = this.gaps[i], behind = this.gaps[i + 1];
    const end = before.tokens.length - 1;
    if (i === 0 && end >= 0) { const found = this.acting(before, actorOf(before, sentenceStart(before, end)), i); if (found) return found; }
    return behind.tokens.length ? this.acting(behind, actorOf(behind, 0), i + 1) : null;
  }

  private acting(gap: Gap, mention: Mention | null, at: number): Verdict | null {
    const { text, lexicon } = this.input;
    if (!mention || mention.kind !== 'pronoun' && mention.kind !== 'narrator' && !isNamed(mention, text, this.cast, lexicon, gap)) return null;
    return this.told({ cue: 'action', who: mention, found: null, adjacent: false }, at);
  }

  private implied(cue: Cue, who: Character, limit = 1): Verdict {
    return { who, confidence: Math.min(sureness[cue], limit), start: -1, end: -1, cues: [[cue, sureness[cue]]] };
  }

  private nobody(i: number): Verdict {
    const { lexicon } = this.input, near = mentionsSpeech(this.gaps[i], lexicon) || mentionsSpeech(this.gaps[i + 1], lexicon);
    return { who: null, confidence: 0, start: -1, end: -1, cues: near ? [['cue-verb-near', 0.5]] : [] };
  }

  carryOut(open: MarkClass): Carry {
    const { carry, input: { inStatement, spoken, text, lexicon } } = this;
    if (inStatement) return open === carry.open ? carry : { ...carry, open };
    const turns = [...carry.turns];
    let cast = this.cast, spoke = false;
    this.verdicts.forEach((v, i) => {
      if (v.who) cast = noted(cast, v.who);
      if (!this.isSpeech(i)) return;
      const last = turns[turns.length - 1];
      if (!spoke || v.who && !(last && same(last, v.who))) { turns.push(v.who); spoke = true; }
    });
    if (!spoke) return { ...carry, cast, open };
    const last = spoken.length - 1, addressed = addresseesOf(text, spoken[last].start, spoken[last].end, cast, lexicon);
    return { open, openSpeaker: this.verdicts[last].who, announced: null, cast, turns: turns.slice(-4), addressee: addressed[0] ?? null, actors: [], idle: 0 };
  }
}

/** Whether one name is another in some case: as many words, alike but for their endings. */
function isCaseOf(form: Character, known: Character): boolean {
  const words = known.words.slice(-form.words.length);
  return words.length === form.words.length && words.every((w, i) => alike(w, form.words[i]));
}

function alike(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length), stem = Math.max(3, least - 3);
  return Math.abs(a.length - b.length) <= 3 && a.slice(0, stem) === b.slice(0, stem);
}
