import { Word } from '../../languages';
import type { LabelWord } from '../words';

/** What kind of label a text is by its looks; a document keeps to few of them. */
export type LabelForm = 'initials' | 'titled' | 'full' | 'caps' | 'code' | 'single' | 'user' | 'part' | 'office' | 'uncased' | 'other';

/** Tells a cue and its weight (log-odds). */
export type Say = (cue: string, weight: number) => void;

const codeLength = 4, longestPart = 6;

export function isNameWord({ shape }: LabelWord): boolean {
  return shape === 'capital' || shape === 'caps' || shape === 'joined' || shape === 'initial' || shape === 'uncased';
}

/** Names the form of a label (honorifics taken off) and says what it is worth. */
export function formOf(body: readonly LabelWord[], titled: boolean, say: Say): LabelForm {
  const names = body.filter(isNameWord), [first] = body;
  const as = (form: LabelForm, cue: string, weight: number) => { say(cue, weight); return form; };
  if (isPart(body)) return as('part', 'part', body.length === 1 && first.shape === 'lower' ? 0 : 2.8);
  if (names.length && body.length > 1 && (first.flags & Word.Office)) return as('office', 'office', 2.2);
  if (titled && names.length) return as('titled', 'honorific', 3);
  if (hasInitials(body)) return as('initials', 'initials', 3);
  if (first.shape === 'number') return as('other', 'no-name', -4);
  if (body.length === 1) return formOfWord(first, as);
  if (names.length && names.every(w => w.shape === 'uncased')) return as('uncased', 'letters', body.length <= 4 ? 0.6 : -2);
  if (names.length >= 2 && names.every(w => w.shape === 'caps' || letters(w) === 1)) return as('caps', 'capitals', body.length <= 4 ? 1.4 : 0);
  if (names.length >= 2) return as('full', 'full-name', names.length <= 3 ? 1.6 : 0.6);
  if (names.length === 1 && body.some(w => w.shape === 'number')) return as('single', 'numbered', 0.5);
  return as('other', 'no-name', -2.5);
}

function formOfWord(word: LabelWord, as: (form: LabelForm, cue: string, weight: number) => LabelForm): LabelForm {
  switch (word.shape) {
    case 'caps': return letters(word) <= codeLength ? as('code', 'capitals', 0.5) : as('caps', 'capitals', 1.2);
    case 'capital': return as('single', 'single-name', 0.2);
    case 'uncased': return as('uncased', 'letters', letters(word) <= 12 ? 0.8 : -2);
    case 'lower': return as('user', 'user-name', -1.2);
    default: return as('other', 'no-name', -4);
  }
}

/** "Вопрос", "The Deputy Speaker", "Audience 3": offices and parts of the conversation, and nothing that could be a name. */
function isPart(body: readonly LabelWord[]): boolean {
  const known = (w: LabelWord) => (w.flags & (Word.Part | Word.Office | Word.Group)) !== 0;
  const filler = (w: LabelWord) => w.shape === 'number' || (w.flags & (Word.Common | Word.Particle | Word.Honorific)) !== 0 || letters(w) === 1;
  return body.length <= longestPart && body[0].shape !== 'number' && body.some(known) && body.every(w => known(w) || filler(w)) && (body.length === 1 || !body.some(w => w.shape === 'initial'));
}

function hasInitials(body: readonly LabelWord[]): boolean {
  return body.some(w => w.shape === 'joined') || body.some(w => w.shape === 'initial') && body.some(w => w.shape === 'capital' || w.shape === 'caps');
}

function letters(word: LabelWord): number { return [...word.text].length; }
