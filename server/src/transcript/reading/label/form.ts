import { Word, wordFlags } from '../../languages';
import type { LabelWord } from '../words';
import type { Cue, Cues } from './cues';

/** What kind of label a text is by its looks; a document keeps to few of them. */
export type LabelForm = 'initials' | 'titled' | 'full' | 'caps' | 'code' | 'single' | 'user' | 'part' | 'office' | 'uncased' | 'other';

const codeLength = 4, longestPart = 6, longestUncased = 12, longestClause = 16, mostUncased = 4, mostCapitals = 4, mostNames = 3, fewestOfGroup = 4;

/** What forms are worth by themselves. */
const weights = {
  part: ['part', 2.8], smallPart: ['part', 0], office: ['office', 2.2], honorific: ['honorific', 3], initials: ['initials', 3],
  letters: ['letters', 0.6], word: ['letters', 0.8], manyLetters: ['letters', -2], clause: ['letters', -5], capitals: ['capitals', 1.4], capitalWord: ['capitals', 1.2], manyCapitals: ['capitals', 0], code: ['capitals', 0.5],
  name: ['full-name', 1.6], longName: ['full-name', 0.6], single: ['single-name', 0.2], numbered: ['numbered', 0.5], user: ['user-name', -1.2], none: ['no-name', -2.5], nothing: ['no-name', -4],
} as const satisfies Record<string, Cue>;

export function isNameWord({ shape }: LabelWord): boolean {
  return shape === 'capital' || shape === 'caps' || shape === 'joined' || shape === 'initial' || shape === 'uncased';
}

/** No letter and no digit: what stands for a name that nobody knows, or that is not told. */
export function isBlanked({ shape, length }: LabelWord): boolean { return shape === 'other' && length === 0; }

/** Names the form of a label, honorifics taken off, and says what it is worth. `led`: there were some; `titled`: and they were more than an article. */
export function formOf(text: string, body: readonly LabelWord[], led: boolean, titled: boolean, cues: Cues): LabelForm {
  const [first] = body;
  let names = 0, uncased = 0, capitals = 0, numbers = 0;
  for (const word of body) {
    if (word.shape === 'number') numbers++;
    if (!isNameWord(word)) continue;
    names++;
    if (word.shape === 'uncased') uncased++;
    if (word.shape === 'caps' || word.length === 1) capitals++;
  }
  // "Г-жа ____": a name that was left out.
  if (led && body.every(isBlanked)) return as('titled', weights.honorific, cues);
  const clause = endsInVerb(body);
  if (!clause && isPart(body)) return as('part', body.length === 1 && first.shape === 'lower' && !led ? weights.smallPart : weights.part, cues);
  if (names && body.length > 1 && (first.flags & Word.Office)) return as('office', weights.office, cues);
  if (titled && names && !clause) return as('titled', weights.honorific, cues);
  // "M. le ministre des routes": an office in small letters, where a form of address says that it is one.
  if (led && !names && body.some(word => word.flags & Word.Office)) return as('part', weights.part, cues);
  if (hasInitials(body)) return as('initials', weights.initials, cues);
  if (first.shape === 'number' || body.length === 1 && isNumeral(text, first)) return as('other', weights.nothing, cues);
  if (body.length === 1) return formOfWord(text, first, cues);
  if (names && names === uncased) return as('uncased', body.length <= mostUncased ? weights.letters : weights.manyLetters, cues);
  if (names >= 2 && names === capitals) return as('caps', body.length <= mostCapitals ? weights.capitals : weights.manyCapitals, cues);
  if (names >= 2) return as('full', names <= mostNames ? weights.name : weights.longName, cues);
  if (names === 1 && numbers) return as('single', weights.numbered, cues);
  return as('other', weights.none, cues);
}

/** "XIV", "III.": a chapter's number, if it is long enough to be no pair of initials ("II", "IV" and "VI" alone are both). */
function isNumeral(text: string, { shape, first, last }: LabelWord): boolean { return shape === 'caps' && last - first <= longestNumeral && numeral.test(text.slice(first, last)); }
const numeral = /^(?=.{3}|II)(?:XC|XL|LX{0,3}|X{0,3})(?:IX|IV|VI{0,3}|I{0,3})$/, longestNumeral = 8;

/** The form of "Surname, Given". */
export function invertedForm(cues: Cues): LabelForm { return as('full', weights.longName, cues); }

function as(form: LabelForm, cue: Cue, cues: Cues): LabelForm {
  cues.say(cue);
  return form;
}

/** "林委員正二": an office between a family name of a letter or two and a given one, as ideographs are written. */
function holdsOffice(text: string, { first, last, length }: LabelWord): boolean {
  if (length < 4 || length > longestHeld || !ideographs.test(text.slice(first, last))) return false;
  for (let from = first + 1; from <= first + 2; from++) for (let to = last - 1; to >= Math.max(from + 2, last - longestGiven); to--) if (wordFlags(text, from, to) & Word.Office) return true;
  return false;
}
const longestHeld = 8, longestGiven = 4, ideographs = /^\p{Script=Han}+$/u;

/** "他進一步說": a clause, at whose end what is said begins. */
function endsInSays(text: string, { first, last }: LabelWord): boolean {
  return last - first > 2 && ((wordFlags(text, last - 1, last) | wordFlags(text, last - 2, last)) & Word.Says) !== 0 && ideographs.test(text.charAt(last - 1));
}

function formOfWord(text: string, word: LabelWord, cues: Cues): LabelForm {
  switch (word.shape) {
    case 'caps': return word.length <= codeLength ? as('code', weights.code, cues) : as('caps', weights.capitalWord, cues);
    case 'capital': return as('single', weights.single, cues);
    case 'uncased': return endsInSays(text, word) ? as('uncased', weights.clause, cues) : holdsOffice(text, word) ? as('titled', weights.honorific, cues) : as('uncased', word.length <= longestUncased ? weights.word : word.length <= longestClause ? weights.manyLetters : weights.clause, cues);
    case 'lower': return as('user', weights.user, cues);
    default: return as('other', weights.nothing, cues);
  }
}

/** "The question is", "Mr Doe was": no label ends in a small word that only sentences have. */
function endsInVerb(body: readonly LabelWord[]): boolean {
  const { shape, flags } = body[body.length - 1];
  return body.length > 1 && shape === 'lower' && (flags & Word.Common) !== 0 && !(flags & ~(Word.Common | Word.Decoy));
}

/** "Вопрос", "The Deputy Speaker", "Audience 3": offices and parts of the conversation, and nothing that could be a name. */
function isPart(body: readonly LabelWord[]): boolean {
  // "All right": a form of address ends nothing that names a part.
  if (body.length > longestPart || body[0].shape === 'number' || body.length > 1 && isAddressAlone(body[body.length - 1])) return false;
  let known = 0, others = 0, common = 0;
  for (const word of body) {
    if (body.length > 1 && word.shape === 'initial') return false;
    // "The question is why"
    if (word.shape === 'lower' && (word.flags & Word.Common) && !(word.flags & ~(Word.Common | Word.Decoy)) && ++common > 1) return false;
    if (word.flags & (Word.Part | Word.Office | Word.Group)) { known++; continue; }
    if ((word.flags & Word.Common) && !(word.flags & (Word.Particle | Word.Article | Word.Honorific))) others++;
    if (known && body.length >= fewestOfGroup && word === body[body.length - 1] && isGroupsName(word, body[body.length - 2])) continue;
    if (word.shape !== 'number' && !(word.flags & (Word.Common | Word.Particle | Word.Honorific)) && word.length !== 1) return false;
  }
  // "And the question is this": a sentence that happens to have one.
  return known > 0 && others <= known;
}

/** "Un député du groupe Rivages": a capital behind a small word that stands in names and not in sentences. */
function isGroupsName({ shape }: LabelWord, before: LabelWord | undefined): boolean {
  return (shape === 'capital' || shape === 'caps') && before !== undefined && before.shape === 'lower' && (before.flags & Word.Particle) !== 0 && !(before.flags & (Word.Common | Word.Join | Word.SmallJoin | Word.Article));
}

function isAddressAlone({ flags }: LabelWord): boolean { return (flags & Word.Honorific) !== 0 && !(flags & (Word.Part | Word.Office | Word.Group)); }

function hasInitials(body: readonly LabelWord[]): boolean {
  let initial = false, name = false;
  for (const { shape } of body) {
    if (shape === 'joined') return true;
    if (shape === 'initial') initial = true;
    if (shape === 'capital' || shape === 'caps') name = true;
  }
  return initial && name;
}
