import { addresseesOf } from './addressees';
import { candidates } from './antecedents';
import { type Carry, longestIdle } from './carry';
import { Antecedent, type Cast, type Character, Notes, isNamed, knownIn, same } from './cast';
import type { Turn } from './conversation';
import { type Evidence, actorOf, cueOf, mentionsSpeech, readBefore, readBehind, readSentenceBefore } from './evidence';
import { looksOblique, speakerOf } from './forms';
import { type Gap, gapOf, sentenceStart } from './gap';
import { interruption } from './interruption';
import { type Shape, readsAsSpeech } from './kind';
import type { Gender, Lexicon } from './lexicon';
import type { MarkClass } from './marks';
import type { Mention } from './mentions';
import { readNarration } from './narrate';
import type { Span } from './pairing';
import type { Cues } from './read';
import { Kind, type Opaque } from './tokens';
import { type Cue, type Verdict, nobody, nobodyNamed, sureness, throughPronoun, verdictBy } from './verdict';

/** A paragraph of the author's text with quotations that are somebody's words. */
export interface SceneInput {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly spoken: readonly Span[];
  readonly shapes: readonly Shape[];
  readonly names: readonly Opaque[];
  readonly dialogue: boolean;
  /** A dash paragraph: all of it that is quoted is speech. */
  readonly dashed: boolean;
  readonly lexicon: Lexicon;
}

/** How many of those named lately a conversation may choose from; how many named speakers are carried. */
const mostNear = 6, mostSpeakers = 3;
const noCharacters: readonly Character[] = [];
const turnCues: Cues = [['turn', 0.5]];

type Unsettled = { -readonly [K in keyof Turn]: Turn[K] };

/** The quotations of one paragraph with the author's words around them, and whose words they are. */
export class Scene {
  readonly verdicts: Verdict[] = [];
  readonly turns: Unsettled[] = [];
  /** gaps[i] stands before quotation i, the last one behind them all. */
  private readonly gaps: Gap[] = [];
  private readonly notes: Notes;

  constructor(private readonly input: SceneInput, private readonly carry: Carry) {
    const { text, from, to, spoken, names, lexicon } = input;
    this.notes = new Notes(carry.cast, carry.ages);
    for (let i = 0; i <= spoken.length; i++) this.gaps.push(gapOf(text, i ? spoken[i - 1].end : from, i < spoken.length ? spoken[i].start : to, lexicon, names));
    for (let i = 0; i < spoken.length; i++) {
      readNarration(text, this.gaps[i], this.notes, noCharacters, lexicon);
      this.verdicts.push(this.conclude(i));
    }
    // Whom the paragraph's last words call by name is who is to answer.
    const last = this.turns[this.turns.length - 1], end = spoken[spoken.length - 1];
    if (last && spoken.length > 1) last.addressed = [...last.addressed, ...addresseesOf(text, end.start, end.end, this.cast, lexicon)];
  }

  /** Everybody whom the text has named so far. */
  private get cast(): Cast { return this.notes.known; }

  private isSpeech(i: number): boolean { return this.input.dashed || readsAsSpeech(this.input.shapes[i], this.input.dialogue) || this.input.spoken[i].continued; }

  /** What the words beside quotation `i` and the quotations before it in the paragraph say. */
  private conclude(i: number): Verdict {
    const { spoken, shapes, lexicon, dialogue } = this.input, { carry } = this, before = i > 0 ? this.verdicts[i - 1] : null;
    const within = this.within(i);
    if (within) return within;
    const behind = readBehind(this.gaps[i + 1], shapes[i].last, i === spoken.length - 1, lexicon), ahead = readBefore(this.gaps[i], lexicon);
    // Mr. Gradgrind addressed her: "…," he observed.
    const named = behind?.who?.kind === 'pronoun' && ahead?.who && ahead.who.kind !== 'pronoun' && i === 0;
    const near = this.told(named ? ahead : behind, named ? i : i + 1, i) ?? this.told(ahead, i, i);
    if (near) return near;
    if (i === 0 && spoken[i].continued) return dialogue ? this.turnTaken(i, null) : carry.spoke ? this.implied('continued', carry.spoke) : this.nobody(i);
    if (i === 0 && !this.gaps[0].tokens.length && carry.announced) return this.implied('announced', carry.announced);
    if (!this.isSpeech(i)) return this.nobody(i);
    if (before && before.turn >= 0 && dialogue) return { ...before, start: -1, end: -1, cues: [['same-paragraph', sureness['same-paragraph']]] };
    const joined = !dialogue && i + 1 < spoken.length && !hasWords(this.gaps[i + 1]) ? this.later(i) : null;
    if (joined) return joined;
    if (before?.who && !hasWords(this.gaps[i])) return this.implied('same-paragraph', before.who, before.confidence);
    const told = dialogue && before?.who ? null : this.told(readSentenceBefore(this.gaps[i], lexicon), i, i);
    if (told) return told;
    if (before?.who) return this.implied('same-paragraph', before.who, before.confidence);
    if (dialogue) return this.later(i) ?? this.acting(i) ?? this.turnTaken(i, null);
    return carry.spoke && carry.idle === 0 && spoken.length === 1 && !this.gaps.some(g => g.tokens.length) ? this.implied('goes-on', carry.spoke) : this.nobody(i);
  }

  /** The author's words inside the marks: «…, — сказал X. — …». */
  private within(i: number): Verdict | null {
    const { text, spoken, names, lexicon, dashed } = this.input, stretch = dashed ? null : interruption(text, spoken[i], lexicon);
    const told = stretch && readBehind(gapOf(text, ...stretch, lexicon, names), ',', false, lexicon);
    if (!told) return null;
    // Whom a pronoun or a bare verb stands for is looked for before the quotation: its place there is the end of the words ahead.
    const at = this.gaps[i].tokens.length, { who, found } = told;
    return this.told({ ...told, who: who?.kind === 'pronoun' ? { ...who, first: at, last: at } : who, found: found && { ...found, at } }, i, i);
  }

  /** A later quotation of the paragraph tells whose words all of it is. */
  private later(i: number): Verdict | null {
    const { spoken, shapes, lexicon } = this.input;
    for (let j = i + 1; j < spoken.length && j < i + 4; j++) {
      const told = this.told(readBehind(this.gaps[j + 1], shapes[j].last, j === spoken.length - 1, lexicon), j + 1, i);
      if (told) return { ...told, start: -1, end: -1, cues: [['later-in-paragraph', sureness['later-in-paragraph']], ...told.cues] };
    }
    return null;
  }

  /** The verdict that a piece of evidence in gap `at` makes for quotation `i`; null where it names nobody who can be told. */
  private told(evidence: Evidence | null, at: number, i: number): Verdict | null {
    if (!evidence) return null;
    if (!evidence.who) return this.unnamedSubject(evidence, at);
    const { who: mention, found } = evidence, cue = cueOf(evidence);
    if (mention.kind !== 'pronoun') return this.fixed(i, verdictBy(cue, speakerOf(this.input.text, mention, found?.oblique ?? false, this.cast, this.input.lexicon), mention));
    const gender = mention.gender || found?.gender || '', cues: Cues = [[cue, sureness[cue]], ['pronoun', throughPronoun - 1]];
    const who = this.antecedent(mention, gender, at), { start } = mention.tokens[0], { end } = mention.tokens[mention.tokens.length - 1];
    if (who) return this.fixed(i, { who, confidence: sureness[cue] * throughPronoun, start, end, cues, turn: -1 });
    return this.input.dialogue ? { ...this.turnTaken(i, gender), start, end, cues } : null;
  }

  /** «…», respondió: the verb alone, where a language leaves out its subject. Whoever acted or spoke last in the text before. */
  private unnamedSubject({ found: verb }: Evidence, at: number): Verdict | null {
    const { lexicon, dialogue } = this.input, { carry } = this;
    if (dialogue || !lexicon.dropsSubjects || verb?.cue !== 'cue-verb' || verb.gender === 'p' || verb.gender === 'n') return null;
    const found = new Antecedent(verb.gender, this.cast, true);
    if (!found.among(this.before(verb.at, at)) && !found.among(carry.actors)) found.offer(carry.spoke);
    return found.best && this.implied('subject-left-out', found.best);
  }

  /** Whom a pronoun in gap `at` stands for, as far as this paragraph (and in news, the text before it) tells. */
  private antecedent(pronoun: Mention, gender: Gender, at: number): Character | null {
    const { dialogue, lexicon } = this.input, { actors, spoke } = this.carry, inside = new Antecedent(gender, this.cast, true);
    inside.among(this.before(pronoun.first, at));
    if (inside.best || dialogue) return inside.best;
    const all = [...this.before(pronoun.first, at), ...actors, spoke, ...this.cast.toReversed()], known = new Antecedent(gender, this.cast, true), [actor] = actors;
    known.among(all);
    const { best: who } = known;
    // Somebody with a whole name acted last, and nothing says that it is not he: then it is open who speaks.
    if (who && actor && !same(actor, who) && actor.kind === 'name' && actor.words.length > 1 && !knownIn(this.cast, actor).gender) return null;
    if (who) return who;
    const anybody = new Antecedent(gender, this.cast);
    anybody.among(all.filter(c => c && !looksOblique(c, lexicon)));
    return anybody.best;
  }

  private before(token: number, at: number): Generator<Character | null | undefined> {
    const { input: { text, lexicon }, gaps, verdicts, cast } = this;
    return candidates({ text, gaps, verdicts, cast, lexicon }, token, at);
  }

  /** Who does something beside a quotation: He rose. "…" or "…" He rose. */
  private acting(i: number): Verdict | null {
    const before = this.gaps[i], behind = this.gaps[i + 1], end = before.tokens.length - 1;
    return (i === 0 && end >= 0 ? this.actor(before, actorOf(before, sentenceStart(before, end)), i, i) : null)
      ?? (behind.tokens.length ? this.actor(behind, actorOf(behind, 0), i + 1, i) : null);
  }

  private actor(gap: Gap, mention: Mention | null, at: number, i: number): Verdict | null {
    if (!mention || mention.kind !== 'pronoun' && mention.kind !== 'narrator' && !isNamed(mention, this.cast, this.input.lexicon, gap)) return null;
    return this.told({ cue: 'action', who: mention, found: null, adjacent: false }, at, i);
  }

  private implied(cue: Cue, who: Character, limit = 1): Verdict {
    return this.fixed(-1, { who, confidence: Math.min(sureness[cue], limit), start: -1, end: -1, cues: [[cue, sureness[cue]]], turn: -1 });
  }

  private nobody(i: number): Verdict { return mentionsSpeech(this.gaps[i]) || mentionsSpeech(this.gaps[i + 1]) ? nobodyNamed : nobody; }

  /** Notes a named speaker as a turn of the conversation. */
  private fixed(i: number, verdict: Verdict): Verdict {
    const last = this.turns[this.turns.length - 1];
    if (verdict.who && this.input.dialogue && !(last?.who && same(last.who, verdict.who)) && (i < 0 || this.isSpeech(i))) this.turns.push(this.newTurn(verdict.who, null, this.verdicts.length));
    return verdict;
  }

  /** A turn that only the conversation can settle. */
  private turnTaken(i: number, pronoun: Gender | null): Verdict {
    this.turns.push(this.newTurn(null, pronoun, i));
    return { who: null, confidence: 0, start: -1, end: -1, cues: turnCues, turn: this.turns.length - 1 };
  }

  private newTurn(who: Character | null, pronoun: Gender | null, i: number): Unsettled {
    const { carry, input: { text, spoken, lexicon } } = this, opens = this.turns.length === 0;
    const addressed = addresseesOf(text, spoken[i].start, spoken[i].end, this.cast, lexicon);
    const near = who || !carry.actors.length && !this.cast.length ? noCharacters : [...carry.actors, ...this.cast.slice(-mostNear).reverse()];
    return { who, pronoun, near, actor: opens && carry.idle < 2 && !carry.answered ? carry.actors[0] ?? null : null, addressed, wordless: null, continued: opens && spoken[i].continued, idle: opens ? carry.idle : 0 };
  }

  /** What the paragraph leaves, once it has been concluded; to be asked once. */
  carryOut(open: MarkClass): Carry {
    const { carry, notes, input: { text, lexicon, spoken, dialogue } } = this, said = this.verdicts[spoken.length - 1].who, speakers = this.speakers();
    // Speakers are persons where they are named as such.
    for (const { who, start } of this.verdicts) if (who) notes.note(start < 0 || who.person ? who : { ...who, person: true });
    const actors = readNarration(text, this.gaps[spoken.length], notes, speakers.toReversed(), lexicon), aged = notes.aged();
    // A few quoted words inside the author's own: narration, whose subject is who said them.
    if (!this.holdsSpeech()) return { ...carry, open, speakers, spoke: null, announced: null, ...aged, actors: said ? [...actors, said] : actors, idle: Math.min(longestIdle, carry.idle + 1) };
    return { open, speakers, spoke: dialogue ? null : said, announced: null, ...aged, actors, answered: false, idle: 0 };
  }

  private holdsSpeech(): boolean {
    for (let i = 0; i < this.input.spoken.length; i++) if (this.isSpeech(i)) return true;
    return false;
  }

  /** Who was named as the last speakers, this paragraph's included. */
  private speakers(): readonly Character[] {
    let { speakers } = this.carry;
    for (const { who } of this.verdicts) if (who && speakers[speakers.length - 1] !== who) speakers = [...speakers.filter(s => !same(s, who)), who].slice(-mostSpeakers);
    return speakers;
  }
}

/** Whether the author says anything there. */
function hasWords(gap: Gap): boolean {
  for (const { kind } of gap.tokens) if (kind === Kind.Word) return true;
  return false;
}
