import { beginsStage, stageWord } from '../languages';
import { wordFrom } from './words';

const longest = 48, mostWords = 5;

/** Whether a line is a stage direction that nobody put in brackets: "Applause.", "— Смех в зале.", "-Aplausos." and nothing else. */
export function isStageDirection(source: string, from: number, to: number): boolean {
  if (to - from > longest || !beginsStage(source, from, to)) return false;
  let words = 0, directs = false;
  for (let word = wordFrom(source, from, to); word; word = wordFrom(source, word.end, to)) {
    if (word.shape === 'other') continue;
    const kind = ++words > mostWords ? 0 : stageWord(source, word.first, word.last);
    if (!kind) return false;
    directs ||= kind === 1;
  }
  return directs;
}
