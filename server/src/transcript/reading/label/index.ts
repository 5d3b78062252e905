import { Word } from '../../languages';
import type { SpeakerKind } from '../../model';
import { wordsOf, type LabelWord } from '../words';
import { formOf, type LabelForm } from './form';
import { object } from './objections';
import { officeOf } from './office';
import { partsOf, type Span } from './parts';
import { judgeRole, readBracket } from './role';

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
  readonly cues: readonly (readonly [cue: string, weight: number])[];
}

const longest = 340, mostWords = 9;

/** Reads a label ("Mr. J. Doe (Minister, Lib.)", "Имя Фамилия, должность"); null where it cannot be one. */
export function readLabel(text: string): LabelReading | null {
  const parts = text && text.length <= longest ? partsOf(text) : null;
  const words = parts ? wordsOf(text, 0, parts.headEnd) : [];
  if (!parts || !words.length || words.length > mostWords) return null;
  const cues: [string, number][] = [], say = (cue: string, weight: number) => { cues.push([cue, weight]); };

  const first = honorifics(words), body = words.slice(first);
  const form = formOf(body, first > 0 && !isArticleOnly(words, first), say);
  object(text.slice(0, parts.headEnd), words, body, form, say);

  const office = officeOf(body, form);
  let speaker: Span = trimmed(text, body[office.from].start, body[body.length - 1].end, form);
  let role: Span | null = office.from > 0 ? [body[0].start, body[office.roleTo].end] : null;
  let named = false;
  for (const bracket of parts.brackets) {
    const content = readBracket(text, bracket, office.alone);
    if (content === 'name') {
      named = true;
      role ??= [body[0].start, body[body.length - 1].end];
      speaker = bracket;
      say('name-in-brackets', 1);
    } else if (content && !role) {
      role = content;
      say('role-in-brackets', 1);
    }
  }
  if (parts.comma) {
    judgeRole(text, parts.comma, say);
    // "Mr. President, …" speaks to somebody.
    if (form === 'part') say('after-comma', first > 0 ? -5 : -2.5);
    role ??= parts.comma;
  }
  return {
    form, comma: parts.comma !== null, kind: kindOf(body, form === 'part' || office.alone && !named), speaker: text.slice(...speaker), start: speaker[0], end: speaker[1],
    role: role && text.slice(...role), roleStart: role?.[0] ?? 0, roleEnd: role?.[1] ?? 0, score: cues.reduce((sum, [, weight]) => sum + weight, 0), cues,
  };
}

/** How many words at the beginning are honorifics ("Right Hon.", "El señor"); the last word never is. */
function honorifics(words: readonly LabelWord[]): number {
  let count = 0;
  while (count < words.length - 1 && isHonorific(words[count])) count++;
  return count;
}

function isHonorific(word: LabelWord): boolean {
  if (word.shape === 'initial') return false;
  if (/['’]/.test(word.text)) return /^[ld]['’]hon$/iu.test(word.text);
  return (word.flags & Word.Honorific) !== 0 && (word.shape !== 'caps' || word.text.length <= 4);
}

/** "The Speaker": an article before an office or a part is no form of address. */
function isArticleOnly(words: readonly LabelWord[], first: number): boolean {
  return first === 1 && words.length === 2 && (words[0].flags & Word.Common) !== 0 && words[0].shape !== 'caps' && (words[1].flags & (Word.Office | Word.Part)) !== 0;
}

function kindOf(body: readonly LabelWord[], unnamed: boolean): SpeakerKind {
  if (!unnamed) return 'person';
  return body.some(w => w.flags & Word.Group) && !body.some(w => w.flags & Word.Office) ? 'group' : 'role';
}

/** A final full stop belongs to an initial, not to a name. */
function trimmed(text: string, start: number, end: number, form: LabelForm): Span {
  let at = end;
  while (at > start && /[.,:;–—-]/u.test(text[at - 1]) && !(form === 'initials' && /\p{Lu}\.$/u.test(text.slice(start, at)))) at--;
  return [start, at > start ? at : end];
}
