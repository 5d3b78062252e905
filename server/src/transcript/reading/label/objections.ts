import { Word } from '../../languages';
import type { LabelWord } from '../words';
import type { LabelForm, Say } from './form';

const sentence = /[?!…;«»"“”„<>{}=*#@]|\.\.|--|\p{Ll}{3,}\.\s/u;

/** Says what counts against a head as the name of a speaker: marks and words that no name has. */
export function object(head: string, words: readonly LabelWord[], body: readonly LabelWord[], form: LabelForm, say: Say): void {
  if (sentence.test(head)) say('sentence-marks', -2.5);
  let unknown = 0, common = 0;
  for (let at = 0; at < body.length; at++) {
    const { shape, flags } = body[at];
    if (shape === 'other' || shape === 'lower' && form !== 'user' && !(flags & (Word.Common | Word.Particle | Word.Part | Word.Office | Word.Group))) unknown++;
    // "Minister of State for Roads": an office may hold such words, a name may not. "И", "Знаете" at the beginning open a sentence.
    if (shape === 'lower' && form !== 'office' && form !== 'user' && (flags & Word.Common) && !(flags & (Word.Particle | Word.Part | Word.Office | Word.Group))) common++;
    if (shape === 'capital' && at === 0 && form !== 'part' && (flags & Word.Common) && !(flags & (Word.Particle | Word.Part | Word.Honorific))) common++;
  }
  if (common) say('common-words', -2.5 * common);
  if (unknown) say('small-letters', -1.6 * unknown);
  if (form === 'caps' && body.length > 2) {
    const fillers = body.filter(w => (w.flags & Word.Common) && !(w.flags & Word.Particle)).length;
    if (fillers) say('common-words', -1.2 * fillers);
  }
  if (words.length <= 3 && (body[0].flags & Word.Decoy) && !(body[0].flags & Word.Part)) say('heading-word', -5);
  else if (body.length <= 3 && body.some(w => (w.flags & Word.Decoy) && !(w.flags & (Word.Part | Word.Office)))) say('heading-word', -2.5);
  if (body.length > 5) say('long', -0.7 * (body.length - 5));
}
