import { Word } from '../../languages';
import { isBlank, Unit, unitClass } from '../characters';
import type { LabelWord } from '../words';
import type { Cue, Cues } from './cues';
import { isBlanked, type LabelForm } from './form';

const sentenceMarks: Cue = ['sentence-marks', -2.5], sentenceEnds: Cue = ['sentence-marks', -10], headingWord: Cue = ['heading-word', -6], headingWordWithin: Cue = ['heading-word', -2.5];
/** "CC", "PS": two capitals that letters have, and people as well: said again and again, they are people. */
const headingCode: Cue = ['heading-word', -2], shortestCode = 2;
const mostForOffice = 2, shortest = 3, mostForHeading = 4;
/** A sentence ends, and another begins. */
const sentenceEnd = /[!?…？！] \p{L}/u;

/** Says what counts against a head as the name of a speaker: marks and words that no name has. */
export function object(text: string, headEnd: number, words: readonly LabelWord[], body: readonly LabelWord[], form: LabelForm, cues: Cues): void {
  if (hasSentenceMarks(text, headEnd)) cues.say(sentenceEnd.test(text.slice(0, headEnd)) ? sentenceEnds : sentenceMarks);
  // "tools/ferry.c (sail)": a path.
  if (form === 'user' && text.slice(0, headEnd).includes('/')) cues.say(sentenceEnds);
  const given = isGiven(body);
  let unknown = 0, common = 0, fillers = 0, decoys = 0;
  for (let at = 0; at < body.length; at++) {
    const { shape, flags } = body[at];
    if (shape === 'other' && !(form === 'titled' && isBlanked(body[at])) || shape === 'lower' && form !== 'user' && !(flags & (Word.Common | Word.Particle | Word.Part | Word.Office | Word.Group))) unknown++;
    // "Minister of State for Roads": an office may hold such words, a name may not. "И", "Знаете" at the beginning open a sentence.
    if (shape === 'lower' && form !== 'office' && form !== 'user' && (flags & Word.Common) && !(flags & (Word.Particle | Word.Part | Word.Office | Word.Group))) common++;
    if (shape === 'capital' && at === 0 && !given && form !== 'part' && (flags & Word.Common) && !(flags & (Word.Particle | Word.Part | Word.Honorific))) common++;
    if ((flags & Word.Common) && !(flags & Word.Particle)) fillers++;
    // "Zweiter Präsident", "Первый заместитель": of offices there are several.
    if ((flags & Word.Decoy) && !(flags & (Word.Part | Word.Office)) && !(given && at === 0) && !isOffice(body[at + 1])) decoys++;
  }
  if (common) cues.say(['common-words', -2.5 * common]);
  if (unknown) cues.say(['small-letters', (form === 'full' ? -2.2 : -1.6) * unknown]);
  if (form === 'caps' && body.length > 2 && fillers) cues.say(['common-words', -1.2 * fillers]);
  if (words.length <= 3 && !given && (body[0].flags & Word.Decoy) && !(body[0].flags & Word.Part) && !isOffice(body[1])) cues.say(form === 'code' && body[0].length <= shortestCode ? headingCode : headingWord);
  else if (body.length <= mostForHeading && decoys) cues.say(headingWordWithin);
  // An office in capitals names all that it is of.
  if (body.length > 5) cues.say(['long', -0.7 * Math.min(body.length - 5, form === 'office' && body.every(isCapital) ? mostForOffice : body.length)]);
}

/** "Will Doe", «Яна Тихая»: what is a word of sentences as well stands before a family name that is none. */
function isGiven(body: readonly LabelWord[]): boolean {
  const [first, next] = body;
  return (first.flags & Word.Given) !== 0 && body.length > 1 && first.shape === 'capital' && next.shape === 'capital' && !(next.flags & (Word.Common | Word.Decoy));
}

function isCapital({ shape }: LabelWord): boolean { return shape === 'caps' || shape === 'other' || shape === 'initial'; }

function isOffice(word: LabelWord | undefined): boolean { return word !== undefined && (word.flags & Word.Office) !== 0; }

/** Marks that stand in sentences (Hebrew's abbreviations have one between letters), and a full stop behind three small letters with a space behind it. */
function hasSentenceMarks(text: string, to: number): boolean {
  let small = 0;
  for (let at = 0; at < to; at++) {
    const unit = text.charCodeAt(at), next = at + 1 < to ? text.charCodeAt(at + 1) : 0;
    switch (unit) {
      case 0x22: if (at === 0 || unitClass(text.charCodeAt(at - 1)) !== Unit.Letter || unitClass(next) !== Unit.Letter) return true; break;
      // "stroud#1234": a nick and its number.
      case 0x23: if (at === 0 || unitClass(text.charCodeAt(at - 1)) < Unit.Upper || unitClass(next) !== Unit.Digit) return true; break;
      case 0x21: case 0x2A: case 0x3B: case 0x3C: case 0x3D: case 0x3E: case 0x3F: case 0x40: case 0x7B: case 0x7D:
      case 0xAB: case 0xBB: case 0x201C: case 0x201D: case 0x201E: case 0x2026: case 0x3002: case 0x300C: case 0x300D: case 0xFF01: case 0xFF1A: case 0xFF1B: case 0xFF1F: return true;
      case 0x2D: if (next === 0x2D) return true; break;
      case 0x2E: if (next === 0x2E || small >= shortest && at + 1 < to && isBlank(next)) return true;
    }
    small = unitClass(unit) === Unit.Lower ? small + 1 : 0;
  }
  return false;
}
