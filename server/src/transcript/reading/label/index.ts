import { Word } from '../../languages';
import type { SpeakerKind } from '../../model';
import { isBlank } from '../characters';
import { wordsOf, type LabelWord } from '../words';
import { Cues, type Cue } from './cues';
import { formOf, invertedForm, type LabelForm } from './form';
import { honorifics } from './honorifics';
import { isInverted } from './inverted';
import { object } from './objections';
import { withoutNote } from './note';
import { behindTitle, endsInOffice, officeOf } from './office';
import { partsOf, type Span } from './parts';
import { judgeRole, mostForRole, readBracket } from './role';

export type { LabelForm } from './form';

/** A text read as the name of a speaker. Columns are relative to the text. */
export interface LabelReading {
  readonly form: LabelForm;
  /** What follows a comma was read as a role. */
  readonly comma: boolean;
  readonly kind: SpeakerKind;
  readonly speaker: string;
  readonly start: number;
  readonly end: number;
  readonly role: string | null;
  readonly roleStart: number;
  readonly roleEnd: number;
  /** Log-odds that such a text names a speaker, before anything is known of the document: the sum of the cues' weights. */
  readonly score: number;
  readonly cues: readonly Cue[];
}

const longest = 340, mostWords = 9, mostOfOffice = 18, epsilon = 1e-9, none: readonly LabelWord[] = [];
const asterisk = 0x2A, initialAtEnd = /\p{Lu}\.$/u;
const nameInBrackets: Cue = ['name-in-brackets', 1], roleInBrackets: Cue = ['role-in-brackets', 1], addressed: Cue = ['after-comma', -5], aside: Cue = ['after-comma', -2.5], behindBracket: Cue = ['long', -4];

/**
 * Reads a label ("Mr. J. Doe (Minister, Lib.)", "Имя Фамилия, должность"); null where it cannot be one. Where its score cannot reach
 * `atLeast` the answer may be null as well: most texts that are no labels are told by their first words.
 */
export function readLabel(text: string, atLeast = -Infinity): LabelReading | null {
  const noted = text && text.length <= longest ? partsOf(text) : null, parts = noted && withoutNote(text, noted);
  const words = parts ? wordsOf(text, 0, parts.headEnd, (parts.brackets.length ? mostOfOffice : mostWords) + 1) : none;
  if (!parts || !words.length || words.length > mostWords && !isLongOffice(words) || isPicture(text)) return null;
  const cues = new Cues(), { brackets } = parts, first = honorifics(text, words), body = first ? words.slice(first) : words;
  // "Doe, Jane (Guest)"
  const given = parts.comma && givenOf(text, parts.comma, brackets);
  const inverted = given !== null && !parts.dashed && isInverted(text, body, given);
  let comma = inverted ? null : parts.comma;
  const nicks = comma !== null && !parts.dashed && body.length === 1 && body[0].shape === 'lower' && isNicks(text, comma);
  const form = inverted ? invertedForm(cues) : formOf(text, body, first > 0, first > 0 && !isArticleOnly(words, first), cues);
  object(text, parts.headEnd, words, body, form, cues);
  // "anna, luis: …"
  const together = nicks && form === 'user' ? comma![1] : 0;
  if (together) comma = null;
  if (cues.score + brackets.length + (comma ? mostForRole : 0) + epsilon < atLeast) return null;

  const office = officeOf(body, form, first > 0 && (words[0].flags & Word.Article) !== 0), [nameFrom, nameTo] = office.name;
  let speaker: Span = trimmed(text, body[nameFrom].start, together || (inverted ? given![1] : body[nameTo - 1].end), form);
  let role: Span | null = office.role && [body[office.role[0]].start, body[office.role[1] - 1].end];
  let named = false;
  const within = office.alone && form === 'office' && comma && !parts.dashed ? nameBehindDomain(text, givenOf(text, comma, brackets)) : null;
  if (within) {
    named = true;
    role = [body[0].start, within[0]];
    speaker = [within[1], within[2]];
    comma = null;
  }
  // "The Minister of State, Department of Roads (Mr. Doe)": the comma belongs to the office.
  const holder = office.alone && !named && comma && !parts.dashed ? holderOf(text, comma, brackets) : null;
  if (holder) {
    speaker = [speaker[0], holder];
    comma = null;
  }
  for (const bracket of brackets) {
    const content = readBracket(text, bracket, office.alone && !named || body.length === 1 && endsInOffice(text, body[0]));
    if (content === 'name') {
      named = true;
      role ??= [body[0].start, holder ?? body[body.length - 1].end];
      speaker = bracket;
      cues.say(nameInBrackets);
    } else if (content && !role) {
      role = content;
      cues.say(roleInBrackets);
    }
  }
  if (goesOnBehind(text, brackets, comma)) cues.say(behindBracket);
  if (comma) {
    judgeRole(text, comma, cues);
    // "Mr. President, …", "Sir, …" speak to somebody.
    if (form === 'part') cues.say(first > 0 ? addressed : aside);
    else if (body.length === 1 && (body[0].flags & Word.Honorific) && !(body[0].flags & Word.Office)) cues.say(addressed);
    role ??= comma;
  }
  const [start, end] = speaker, own = detached(text);
  return {
    form, comma: comma !== null, kind: kindOf(body, form === 'part' || office.alone && !named), speaker: own.slice(start, end), start, end,
    role: role && own.slice(role[0], role[1]), roleStart: role?.[0] ?? 0, roleEnd: role?.[1] ?? 0, score: cues.score, cues: cues.found,
  };
}

/** "The Minister of Roads and Bridges and Minister of Shipping and Ports (Mr. Doe)": an office, or an article and one, before brackets: it may have more words than names have. */
function isLongOffice(words: readonly LabelWord[]): boolean {
  return words.length <= mostOfOffice && (words[(words[0].flags & Word.Article) !== 0 ? 1 : 0].flags & Word.Office) !== 0;
}

/** Whether a title goes on behind its bracket ("Roads (Amendment) Bill 2011"): two words and more before the next bracket, the comma or the end. */
function goesOnBehind(text: string, brackets: readonly Span[], comma: Span | null): boolean {
  return brackets.some(([, end], i) => {
    const next = brackets[i + 1] as Span | undefined, to = Math.min(next ? next[0] - 1 : text.length, comma && comma[0] > end ? comma[0] - 1 : text.length);
    const words = to > end + 1 ? wordsOf(text, end + 1, to, mostAddressed).filter(({ shape }) => shape !== 'other') : none;
    return words.length > 1 && !isAddressee(words);
  });
}

/** "to the Minister of Roads": who is asked, by the office. */
function isAddressee(words: readonly LabelWord[]): boolean { return words[0].shape === 'lower' && words.some(({ flags }) => (flags & Word.Office) !== 0); }
const mostAddressed = 8;

/** Where an office with a comma in it ends: before the bracket that ends the label, if a few names alone stand between; null where it does not. */
function holderOf(text: string, comma: Span, brackets: readonly Span[]): number | null {
  const last = brackets[brackets.length - 1] as Span | undefined;
  if (!last || last[0] <= comma[0] || text.slice(last[1] + 1).trim()) return null;
  const [from, to] = givenOf(text, comma, brackets), words = wordsOf(text, from, to, mostWords + 1);
  return words.length && words.length <= mostWords && words.every(isDomain) && wordsOf(text, ...last).some(word => word.shape === 'capital' || word.shape === 'caps') ? to : null;
}

/** A word that an office may be of: "Food and the Marine", "Department of Roads". */
function isDomain({ shape, flags }: LabelWord): boolean { return shape === 'capital' || shape === 'caps' || shape === 'lower' && (flags & (Word.Particle | Word.Join | Word.SmallJoin | Word.Common)) !== 0; }

/** Pictures, and no letter: "👍". */
function isPicture(text: string): boolean { const first = text.charCodeAt(0); return (first >= 0xD83C && first <= 0xD83E || first >= 0x2600 && first <= 0x27BF) && !letters.test(text); }
const letters = /[\p{L}\p{N}]/u;

/** Nothing but user names behind a comma: no office, and none of a sentence's words. */
function isNicks(text: string, [from, to]: Span): boolean { return wordsOf(text, from, to, mostWords).every(({ shape, flags }) => shape === 'lower' && !(flags & ~Word.Particle)); }

/** What stands between the comma and the first bracket behind it. */
function givenOf(text: string, [from, end]: Span, brackets: readonly Span[]): Span {
  const bracket = brackets.find(([open]) => open > from);
  let to = bracket ? bracket[0] - 1 : end;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return [from, to];
}

/** "Bundesminister für Umwelt, Jugend und Familie Dr. Jörg Tamm": where, behind a comma, what the office is of ends, and where the name is. */
function nameBehindDomain(text: string, [from, to]: Span): readonly [domainTo: number, start: number, end: number] | null {
  const words = wordsOf(text, from, to, mostWords + 1), found = words.length <= mostWords ? behindTitle(words, 0) : null;
  return found && [words[found[0] - 1].end, words[found[1]].start, words[words.length - 1].end];
}

/** A copy that is no slice: a slice keeps the whole text alive that it was cut from. Engines join and cut anew. */
export function detached(text: string): string { return (' ' + text).slice(1); }

/** "The Speaker": an article before an office or a part is no form of address. */
function isArticleOnly(words: readonly LabelWord[], first: number): boolean {
  return first === 1 && words.length === 2 && (words[0].flags & Word.Article) !== 0 && words[0].shape !== 'caps' && (words[1].flags & (Word.Office | Word.Part)) !== 0;
}

function kindOf(body: readonly LabelWord[], unnamed: boolean): SpeakerKind {
  if (!unnamed) return 'person';
  return body.some(w => w.flags & Word.Group) && !body.some(w => w.flags & Word.Office) ? 'group' : 'role';
}

/** A final full stop belongs to an initial, not to a name; emphasis within a label ("De heer **Jansen**:") to neither. */
function trimmed(text: string, from: number, end: number, form: LabelForm): Span {
  let start = from, at = end;
  while (start < end && text.charCodeAt(start) === asterisk) start++;
  while (at > start && isTrailing(text.charCodeAt(at - 1)) && !(keepsInitial(form) && initialAtEnd.test(text.slice(start, at)))) at--;
  return [start, at > start ? at : end];
}

/** Forms that a name with initials at its end may have: "Адвокат Седов П.А." */
function keepsInitial(form: LabelForm): boolean { return form === 'initials' || form === 'office' || form === 'titled'; }

/** .,:;–—-* */
function isTrailing(unit: number): boolean {
  return unit === 0x2E || unit === 0x2C || unit === 0x3A || unit === 0x3B || unit === 0x2D || unit === 0x2013 || unit === 0x2014 || unit === asterisk;
}
