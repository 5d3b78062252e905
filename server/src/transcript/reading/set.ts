import { isSpace } from './characters';

const asterisk = 0x2A, underscore = 0x5F, shortest = 6, mostMarks = 3;

/** How many marks of emphasis ("**", "_") hold a whole text from its first character to its last; 0 where none do. */
export function emphasisOf(source: string, from: number, to: number): number {
  const mark = source.charCodeAt(from);
  if (mark !== asterisk && mark !== underscore) return 0;
  let marks = 1;
  while (marks < mostMarks && source.charCodeAt(from + marks) === mark) marks++;
  if (to - from <= 2 * marks || isSpace(source.charCodeAt(from + marks))) return 0;
  for (let at = to - marks; at < to; at++) if (source.charCodeAt(at) !== mark) return 0;
  const sign = source.slice(from, from + marks);
  return source.indexOf(sign, from + marks) === to - marks ? marks : 0;
}

/** "**Why was the bridge closed?**", "**Tell us about the bridge.**": a whole line that is emphasised and asks, or in bold says something, as interviews print what nobody is named for. */
export function isQuestion(source: string, from: number, to: number): boolean {
  if (to - from < shortest) return false;
  const marks = emphasisOf(source, from, to);
  if (!marks) return false;
  let at = to - marks - 1;
  while (isSpace(source.charCodeAt(at))) at--;
  switch (source.charCodeAt(at)) {
    case 0x3F: case 0xFF1F: case 0x61F: case 0x37E: return true;
    case 0x2E: case 0x2026: case 0x3002: case 0x21: return marks >= bold && to - from >= shortestSaid;
    default: return false;
  }
}
const bold = 2, shortestSaid = 32;
