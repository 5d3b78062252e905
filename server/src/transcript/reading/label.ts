import { Word } from '../languages';
import type { SpeakerKind } from '../model';
import { wordsOf, type LabelWord } from './words';

/** What kind of label a text is by its looks; a document keeps to few of them. */
export type LabelForm = 'initials' | 'titled' | 'full' | 'caps' | 'code' | 'single' | 'user' | 'part' | 'office' | 'uncased' | 'other';

/** A text read as the name of a speaker. Columns are relative to the text. */
export interface LabelReading {
  readonly form: LabelForm;
  /** A role behind a comma. */
  readonly comma: boolean;
  readonly kind: SpeakerKind;
  readonly speaker: string;
  readonly start: number;
  readonly end: number;
  readonly role: string | null;
  readonly roleStart: number;
  readonly roleEnd: number;
  /** Log-odds that such a text names a speaker, before anything is known of the document. */
  readonly score: number;
  /** What made the score, for those who ask. */
  readonly cues: readonly (readonly [cue: string, weight: number])[];
}

const longest = 340, mostWords = 9;
const NAME = new Set(['capital', 'caps', 'joined', 'initial', 'uncased']);
const sentence = /[?!…;«»"“”„<>{}=*#@]|\.\.|--|\p{Ll}{3,}\.\s/u;

/** Reads a label ("Mr. J. Doe (Minister, Lib.)", "Имя Фамилия, должность"); null where it cannot be one. */
export function readLabel(text: string): LabelReading | null {
  if (!text || text.length > longest) return null;
  const parts = partsOf(text);
  if (!parts) return null;
  const words = wordsOf(text, 0, parts.headEnd);
  if (!words.length || words.length > mostWords) return null;
  const cues: [string, number][] = [];
  const say = (cue: string, weight: number) => { cues.push([cue, weight]); };

  let first = 0;
  while (first < words.length - 1 && isHonorific(words, first)) first++;
  const titled = first > 0 && !(words.slice(0, first).every(w => (w.flags & Word.Common) !== 0 && w.shape !== 'caps') && first === 1 && (words[1].flags & (Word.Office | Word.Part)) !== 0 && words.length === 2);
  const body = words.slice(first);
  const form = formOf(body, titled && first > 0, say);
  judgeWords(body, words, form, text, parts.headEnd, say);

  const who = splitOffice(body, form);
  const last = words[who.to + first];
  let start = words[who.from + first].start, end = trimEnd(text, last.start, last.end, form), role: readonly [number, number] | null = null;
  if (who.from > 0) role = [words[first].start, words[first + who.roleTo].end];
  for (const group of parts.groups) {
    const content = readGroup(text, group, who.office);
    if (content === 'name') {
      role ??= [words[first].start, parts.headTextEnd];
      [start, end] = group;
      say('name-in-brackets', 1);
    } else if (content && !role) { role = content; say('role-in-brackets', 1); }
  }
  if (parts.comma) {
    judgeRole(text, parts.comma, say);
    // "Mr. President, …" speaks to somebody.
    if (form === 'part') say('after-comma', first > 0 ? -5 : -2.5);
    role ??= parts.comma;
  }
  const score = cues.reduce((sum, [, weight]) => sum + weight, 0);
  const kind: SpeakerKind = form === 'part' || form === 'office' && who.office && start === words[who.from + first].start ? body.some(w => w.flags & Word.Group) && !body.some(w => w.flags & Word.Office) ? 'group' : 'role' : 'person';
  return { form, comma: parts.comma !== null, kind, speaker: text.slice(start, end), start, end, role: role && text.slice(role[0], role[1]), roleStart: role?.[0] ?? 0, roleEnd: role?.[1] ?? 0, score, cues };
}

interface LabelParts {
  /** End of the text before the first bracket or comma. */
  readonly headEnd: number;
  readonly headTextEnd: number;
  /** Contents of brackets at the top level. */
  readonly groups: readonly (readonly [number, number])[];
  /** What follows the first comma outside brackets. */
  readonly comma: readonly [number, number] | null;
}

/** "Jr.", "PsyD", "MP": what stands behind a comma and belongs to the name. */
const junior = /^\s*(?:(?:jr|sr|ii|iii|мл|ст)(?:\.|$|\s)|\p{Lu}\p{L}{0,2}\p{Lu}\p{L}?(?:$|[\s,:(]))/u;

function partsOf(text: string): LabelParts | null {
  const groups: [number, number][] = [];
  let depth = 0, open = 0, headEnd = -1, comma: [number, number] | null = null;
  for (let at = 0; at < text.length; at++) {
    const c = text[at];
    if (c === '(' || c === '[' || c === '（') { if (depth++ === 0) { open = at + 1; if (headEnd < 0) headEnd = at; } }
    else if (c === ')' || c === ']' || c === '）') { if (--depth < 0) return null; if (depth === 0) groups.push([open, at]); }
    else if (depth === 0 && (c === ',' || c === '،' || c === '，') && !comma && !junior.test(text.slice(at + 1))) {
      if (headEnd < 0) headEnd = at;
      let from = at + 1;
      while (from < text.length && /\s/u.test(text[from])) from++;
      comma = [from, text.length];
    } else if (depth === 0 && c === '|' && headEnd < 0) headEnd = at;
  }
  if (depth !== 0) return null;
  if (headEnd < 0) headEnd = text.length;
  let headTextEnd = headEnd;
  while (headTextEnd > 0 && /\s/u.test(text[headTextEnd - 1])) headTextEnd--;
  return { headEnd, headTextEnd, groups, comma };
}

function isHonorific(words: readonly LabelWord[], at: number): boolean {
  const word = words[at];
  if (word.shape === 'initial') return false;
  if (word.text.includes("'") || word.text.includes('’')) return /^(?:l|d)['’]hon$/iu.test(word.text);
  if (!(word.flags & Word.Honorific)) return false;
  // "M." and "on" are honorifics only in front of a name; "El" only in front of an honorific or an office.
  return word.shape !== 'caps' || word.text.length <= 4;
}

function formOf(body: readonly LabelWord[], titled: boolean, say: (cue: string, weight: number) => void): LabelForm {
  const names = body.filter(w => NAME.has(w.shape));
  const known = (w: LabelWord) => (w.flags & (Word.Part | Word.Office | Word.Group)) !== 0;
  const fillers = (w: LabelWord) => w.shape === 'number' || (w.flags & (Word.Common | Word.Particle | Word.Honorific)) !== 0 || [...w.text].length === 1;
  if (body.length <= 6 && body[0].shape !== 'number' && body.some(known) && body.every(w => known(w) || fillers(w)) && !(body.length > 1 && body.some(w => w.shape === 'initial'))) { say('part', body.length === 1 && body[0].shape === 'lower' ? 0 : 2.8); return 'part'; }
  const initials = body.some(w => w.shape === 'joined') || body.length > 1 && body.some(w => w.shape === 'initial') && body.some(w => w.shape === 'capital' || w.shape === 'caps');
  if (names.length && (body[0].flags & Word.Office) && body.length > 1) { say('office', 2.2); return 'office'; }
  if (titled && names.length) { say('honorific', 3); return 'titled'; }
  if (initials) { say('initials', 3); return 'initials'; }
  if (body[0].shape === 'number') { say('no-name', -4); return 'other'; }
  if (body.length === 1) {
    const [word] = body, length = [...word.text].length;
    if (word.shape === 'caps') { say('capitals', length <= 4 ? 0.5 : 1.2); return length <= 4 ? 'code' : 'caps'; }
    if (word.shape === 'capital') { say('single-name', 0.2); return 'single'; }
    if (word.shape === 'uncased') { say('letters', length <= 12 ? 0.8 : -2); return 'uncased'; }
    if (word.shape === 'lower') { say('user-name', -1.2); return 'user'; }
    say('no-name', -4);
    return 'other';
  }
  if (names.length && names.every(w => w.shape === 'uncased')) { say('letters', body.length <= 4 ? 0.6 : -2); return 'uncased'; }
  if (names.length >= 2 && names.every(w => w.shape === 'caps' || [...w.text].length === 1)) { say('capitals', body.length <= 4 ? 1.4 : 0); return 'caps'; }
  if (names.length >= 2) { say('full-name', names.length <= 3 ? 1.6 : 0.6); return 'full'; }
  if (names.length === 1 && body.some(w => w.shape === 'number')) { say('numbered', 0.5); return 'single'; }
  say('no-name', -2.5);
  return 'other';
}

/** Words that no name has count against a label. */
function judgeWords(body: readonly LabelWord[], words: readonly LabelWord[], form: LabelForm, text: string, headEnd: number, say: (cue: string, weight: number) => void): void {
  if (sentence.test(text.slice(0, headEnd))) say('sentence-marks', -2.5);
  let lower = 0, common = 0;
  for (const [index, word] of body.entries()) {
    if (word.shape === 'lower' && form !== 'user' && !(word.flags & (Word.Particle | Word.Part | Word.Office | Word.Group))) { if (!(word.flags & Word.Common)) lower++; else if (form !== 'office') common++; }
    if (word.shape !== 'lower' && (word.flags & Word.Common) && !(word.flags & (Word.Particle | Word.Part | Word.Honorific)) && form !== 'part' && word.shape === 'capital' && (index === 0 || body.length === 1)) common++;
    if (word.shape === 'other') lower++;
  }
  if (common) say('common-words', -2.5 * common);
  if (lower) say('small-letters', -1.6 * lower);
  const head = body[0];
  if (words.length <= 3 && (head.flags & Word.Decoy) && !(head.flags & Word.Part)) say('heading-word', -5);
  else if (body.length <= 3 && body.some(w => (w.flags & Word.Decoy) && !(w.flags & (Word.Part | Word.Office)))) say('heading-word', -2.5);
  if (form === 'caps' && body.length > 2) { const fillers = body.filter(w => (w.flags & Word.Common) && !(w.flags & Word.Particle)).length; if (fillers) say('common-words', -1.2 * fillers); }
  if (body.length > 5) say('long', -0.7 * (body.length - 5));
}

/** "Präsident Dr. Norbert Lammert", "CHIEF JUSTICE ROBERTS": an office and then whose it is. */
function splitOffice(body: readonly LabelWord[], form: LabelForm): { from: number; to: number; roleTo: number; office: boolean } {
  const to = body.length - 1, whole = { from: 0, to, roleTo: 0 };
  if (form === 'part') return { ...whole, office: body.some(w => (w.flags & Word.Office) !== 0) };
  if (!(body[0].flags & Word.Office)) return { ...whole, office: false };
  let from = 0;
  while (from < body.length && ((body[from].flags & (Word.Office | Word.Honorific)) !== 0 || body[from].shape === 'initial' && from > 0 && from < to && (body[from - 1].flags & Word.Office) !== 0 && (body[from + 1].flags & (Word.Office | Word.Honorific)) !== 0)) from++;
  let roleTo = from - 1;
  while (roleTo > 0 && (body[roleTo].flags & Word.Honorific) && !(body[roleTo].flags & Word.Office)) roleTo--;
  const rest = body.slice(from);
  const named = rest.length > 0 && rest.length <= 4 && rest.every(w => NAME.has(w.shape) || (w.flags & Word.Particle) !== 0) && !rest.every(w => (w.flags & (Word.Common | Word.Particle)) !== 0) && !(rest[0].flags & Word.Particle && rest[0].shape === 'lower' && rest.some(w => w.flags & Word.Office));
  return named && !/^(?:of|de|для|по|der|des|of)$/iu.test(rest[0].text) ? { from, to, roleTo, office: false } : { ...whole, office: true };
}

const place = /^\d|^\d\d?:\d\d/u, abbreviation = /^(?:\p{Lu}[\p{Lu}/-]{1,6}|\p{L}{1,4}\.|[\p{Lu}.]{2,8})$/u;

/** What a bracket behind the name holds: whose name it is, a role, or something that is neither (party, constituency, manner). */
function readGroup(text: string, [from, to]: readonly [number, number], office: boolean): 'name' | readonly [number, number] | null {
  const content = text.slice(from, to);
  if (!content.trim() || place.test(content)) return null;
  const words = wordsOf(text, from, to);
  const nested = content.includes('(') || content.includes('[');
  if (office && !nested && !content.includes(',')) {
    if (isHonorific(words, 0) && words.length > 1) return null;
    if (words.length <= 5 && words.every(w => NAME.has(w.shape) || (w.flags & Word.Particle) !== 0) && words.some(w => w.shape === 'capital' || w.shape === 'caps') && !words.some(w => w.flags & (Word.Office | Word.Part))) return 'name';
  }
  if (office) return null;
  let end = to;
  const comma = content.lastIndexOf(',');
  if (comma > 0 && abbreviation.test(content.slice(comma + 1).trim())) end = from + comma;
  const kept = wordsOf(text, from, end);
  const roleWord = kept.some(w => (w.flags & Word.Office) !== 0 || (w.flags & Word.Honorific) !== 0 && w.text.length > 3);
  const small = kept.filter(w => w.shape === 'lower' && !(w.flags & Word.Particle)).length;
  return roleWord || kept.length >= 4 && (small >= 2 || content.slice(0, end - from).includes(',')) ? [from, end] : null;
}

function judgeRole(text: string, [from, to]: readonly [number, number], say: (cue: string, weight: number) => void): void {
  const words = wordsOf(text, from, to);
  if (!words.length) { say('no-role', -2); return; }
  if (words.length > 22) { say('long', -4); return; }
  const office = words.some(w => (w.flags & Word.Office) !== 0), content = text.slice(from, to);
  const marks = /[!?…:;]|[.]$|\p{L}{4,}\.\s/u.test(content) ? -2.5 : 0;
  if (marks) say('sentence-marks', marks);
  // A role joins words with "of", "for", "и"; a clause has pronouns and verbs among its commonest words.
  const common = words.filter(w => (w.shape === 'lower' || [...w.text].length === 1) && (w.flags & Word.Common) !== 0 && !(w.flags & Word.Particle)).length;
  const clause = Math.max(0, common - Math.floor(words.length / 6)) * -1.3;
  if (clause) say('common-words', clause);
  if (office) { say('role', 1.6); return; }
  say('after-comma', words.length > 9 ? -2 : words[0].flags & Word.Common ? -1.5 : -0.3);
}

/** A final full stop belongs to an initial or abbreviation, not to a name. */
function trimEnd(text: string, start: number, end: number, form: LabelForm): number {
  let at = end;
  while (at > start && /[.,:;–—-]/u.test(text[at - 1]) && !(text[at - 1] === '.' && form === 'initials' && /\p{Lu}\.$/u.test(text.slice(start, at)) )) at--;
  return at > start ? at : end;
}
