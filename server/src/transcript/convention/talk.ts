import { talkWord } from '../languages';
import type { Part } from '../parts/part';
import type { Candidate } from '../reading/candidates';
import { wordFrom } from '../reading/words';

const mostWords = 40;

/** Whether the words behind a label in brackets that begins a list's item are such as people talk with: they ask, or speak of themselves. Of labels that nothing is asked of, false. */
export function talksAt({ piece, readings }: Part, line: number, { dress, wordsAt }: Candidate): boolean {
  if (dress !== 'item' || wordsAt < 0) return false;
  const { buffer } = piece, from = piece.start(line), to = from + readings[line].indent + readings[line].length, last = buffer.charCodeAt(to - 1);
  if (last === 0x3F || last === 0xFF1F || last === 0x61F) return true;
  let left = mostWords;
  for (let word = wordFrom(buffer, from + wordsAt, to); word && left > 0; word = wordFrom(buffer, word.end, to), left--) if (talkWord(buffer, word.first, word.last)) return true;
  return false;
}
