import { Word } from '../../languages';
import { wordFrom, type LabelWord } from '../words';
import type { Span } from './parts';

const mostGiven = 3, otherWords = Word.Office | Word.Part | Word.Group | Word.Honorific | Word.Common | Word.Decoy;

/** "Surname, Given": one word before the comma, given names and initials behind it, and nothing that could be a role. */
export function isInverted(text: string, body: readonly LabelWord[], [from, to]: Span): boolean {
  if (body.length !== 1 || !isName(body[0])) return false;
  let given = 0, name = false;
  for (let word = wordFrom(text, from, to); word; word = wordFrom(text, word.end, to)) {
    if (++given > mostGiven || !isName(word) && word.shape !== 'initial' || word.last < word.end && word.shape !== 'initial') return false;
    name ||= word.shape !== 'initial';
  }
  return name;
}

function isName({ shape, flags }: LabelWord): boolean { return (shape === 'capital' || shape === 'caps') && !(flags & otherWords); }
