import { languageOf } from '../languages';
import { partsAround, type Ground } from '../parts/ground';
import type { Part } from '../parts/part';
import { sweep } from '../parts/sweep';
import { nothingCarried, sameCarry } from './carry';
import { settleConversations } from './conversations';
import { lexiconOf, type Lexicon } from './lexicon';
import { Wrapping, joinsAbove, passagesOf, type Passage } from './passages';
import { type ReadPassage, type Surveyed, leavesAll, readParagraph } from './read';
import { type Evidence, type Habits, habitsOf, isQuoting, noEvidence, sum } from './survey';

const none: readonly never[] = [];
/** So much of a text tells its language. */
const unitsForLanguage = 20_000;

/** Finds the quotations of a document with their speakers, and keeps finding them while it is edited. */
export class Quoting {
  language = 'und';
  private tables?: Lexicon;
  private readonly wrapping = new Wrapping();
  private wrapped = false;
  private evidence: Evidence = noEvidence;
  /** How this document sets off speech; null where it has none to set off. */
  private habits: Habits | null = null;

  /** Takes a part out of the document, or puts one in. */
  discard(part: Part): void {
    this.wrapping.count(part, -1);
    this.evidence = sum(evidenceIn(part), this.evidence, -1);
  }
  enter(part: Part): void { this.wrapping.count(part, 1); }

  /** Reads on after an edit. `fresh`: parts that are new; `changed`: parts whose lines are of other kinds now, these included. */
  *read(ground: Ground, fresh: ReadonlySet<Part>, changed: ReadonlySet<Part>): Generator<void> {
    const retold = this.tellLanguage(ground, fresh), wrapped = this.wrapping.isWrapped, rewrapped = wrapped !== this.wrapped;
    this.wrapped = wrapped;
    const parted = retold || rewrapped ? new Set(ground.parts) : wrapped ? withJoined(ground, changed) : changed;
    for (const part of parted) {
      if (part.passages.length) this.evidence = sum(evidenceIn(part), this.evidence, -1);
      part.passages = passagesOf(ground, part, wrapped, this.lexicon);
      this.evidence = sum(evidenceIn(part), this.evidence);
      yield;
    }
    const habits = habitsOf(this.evidence), quoting = isQuoting(this.evidence, habits) ? habits : null, before = this.habits;
    const same = quoting?.singles === before?.singles && quoting?.dashes === before?.dashes && quoting?.dialogue === before?.dialogue;
    this.habits = quoting;
    if (!quoting) { if (!same) for (const part of ground.parts) { forget(part); ground.altered.add(part); } return; }
    yield* this.quote(ground, quoting, same && !retold ? withThoseThatLookInto(ground, parted) : new Set(ground.parts));
  }

  private *quote(ground: Ground, habits: Habits, dirty: ReadonlySet<Part>): Generator<void> {
    const { lexicon } = this, read = new Set<Part>();
    yield* sweep(ground.parts, dirty, {
      towards: 1, start: nothingCarried, into: part => part.carryInto, out: part => part.carryOut, same: sameCarry,
      take: (part, into) => {
        let carry = into, reach = part.index, told: ReadPassage[] | null = null;
        for (let i = 0; i < part.passages.length; i++) {
          const passage = part.passages[i], { inStatement } = passage;
          if (leavesAll(passage.survey, inStatement, carry)) continue;
          const reading = readParagraph({ paragraph: passage, inStatement, habits, lexicon, behind: lookingBehind(ground, part, i) }, carry);
          if (reading.ahead) reach = Math.max(reach, passageBehind(ground, part, i + reading.ahead)?.part.index ?? ground.parts.length - 1);
          if (reading.quotations.length || reading.turns.length) (told ??= []).push({ passage, reading });
          carry = reading.carry;
        }
        part.carryInto = into;
        part.carryOut = carry;
        part.readPassages = told ?? none;
        part.looksInto = reach - part.index;
        read.add(part);
      },
    });
    for (const part of settleConversations(ground.parts, read, habits.dialogue)) ground.altered.add(part);
  }

  /** The language of a text is that of its beginning. */
  private tellLanguage({ lines }: Ground, fresh: ReadonlySet<Part>): boolean {
    let beginning = false;
    for (const { firstLine } of fresh) if (lines.start(firstLine) < unitsForLanguage) { beginning = true; break; }
    const language = beginning ? languageOf(lines.between(0, unitsForLanguage)) : this.language;
    if (language === this.language) return false;
    this.language = language;
    this.tables = undefined;
    return true;
  }

  /** That of the language; not asked for before the language is known, since each has to be made ready. */
  private get lexicon(): Lexicon { return this.tables ??= lexiconOf(this.language); }
}

function evidenceIn({ passages }: Part): Evidence[] { return passages.map(({ survey }) => survey.evidence); }

function forget(part: Part): void {
  part.readPassages = part.turns = part.settled = part.quoted = none;
  part.carryInto = part.carryOut = nothingCarried;
  part.looksInto = 0;
}

/** The passage so many behind the first of a part, in it or in those behind it. */
function passageBehind({ parts }: Ground, from: Part, index: number): { readonly part: Part; readonly passage: Passage } | undefined {
  let left = index;
  for (let at = from.index; at < parts.length; at++) {
    const part = parts[at];
    if (left < part.passages.length) return { part, passage: part.passages[left] };
    left -= part.passages.length;
  }
  return undefined;
}

/** Answers the paragraphs behind one. A function of its own: what a loop's function captures is made for each round. */
function lookingBehind(ground: Ground, part: Part, index: number): (distance: number) => Surveyed | undefined {
  return distance => passageBehind(ground, part, index + distance)?.passage;
}

/** In a text whose paragraphs are broken into lines: also the parts whose first or last paragraph goes over into any of these. */
function withJoined(ground: Ground, changed: ReadonlySet<Part>): Set<Part> {
  const all = partsAround(ground, changed, 1, 1);
  for (const part of changed) for (let at = part.index; at > 0 && (at === part.index || joinsAbove(ground, ground.parts[at])); at--) all.add(ground.parts[at - 1]);
  return all;
}

/** Also the parts whose quotations depend on what these go on with. */
function withThoseThatLookInto({ parts }: Ground, changed: ReadonlySet<Part>): Set<Part> {
  const all = new Set(changed);
  for (const part of changed) for (let at = part.index - 1; at >= 0 && part.index - at <= farthest; at--) if (parts[at].looksInto >= part.index - at) all.add(parts[at]);
  return all;
}
/** Quotations look a dozen paragraphs ahead, which may be as many parts. */
const farthest = 64;
