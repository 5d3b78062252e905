import type { Quotation, Transcript } from '../transcript/model';
import { countBefore, nearestText } from './places';

const sentenceEnd = /[.!?…。！？]["'”»’)\]]*$/u, inSentence = /[.!?…](?=["'”»’)\]]*(?:\s|$))/gu;
/** A line of no more units than this may be wrapped; without a full stop it names somebody, or a section. */
const longestLine = 120;

/**
 * A quotation is a paragraph by itself, and neither paragraph beside it says whose it is: the one above ends in the author's own
 * sentence, the one below begins one. Within a paragraph of the author's, or behind another quotation, its speaker is nearly
 * always the one whom the reader has in mind already (on 321 quotations in 297 news texts, 9 of 11 wrong findings were such).
 */
export function isSetApart({ range }: Quotation, transcript: Transcript): boolean {
  const { lines } = transcript, before = lines.text(range.start.line).slice(0, range.start.character), behind = lines.text(range.end.line).slice(range.end.character);
  if (before.trim() || behind.replace(/[.,;!?…]/gu, '').trim()) return false;
  const above = nearestText(transcript, range.start.line, -1), below = nearestText(transcript, range.end.line, 1);
  if (runsOn(transcript, above, range.start.line) || runsOn(transcript, range.end.line, below)) return false;
  return above >= 0 && endsOwnSentence(transcript, above) && (below < 0 || beginsOwnSentence(lines.text(below).trim()));
}

/** Two short lines without a blank one between them may be one paragraph, wrapped. */
function runsOn({ lines }: Transcript, line: number, next: number): boolean {
  return line >= 0 && next === line + 1 && lines.length(line) <= longestLine && lines.length(next) <= longestLine;
}

/** The line ends in a sentence, and no quotation stands in its last one. */
function endsOwnSentence({ lines, quotations }: Transcript, line: number): boolean {
  const text = lines.text(line).trimEnd(), last = quotations[countBefore(quotations, { line: line + 1, character: 0 }) - 1];
  if (!sentenceEnd.test(text)) return false;
  return !last || last.range.end.line < line || (text.slice(last.range.end.character).match(inSentence)?.length ?? 0) > 1;
}

/** Not the rest of the sentence («заявил после встречи мэр»), a dash with a name, or a name by itself. */
function beginsOwnSentence(text: string): boolean {
  return !/^(?:\p{Ll}|[–—-])/u.test(text) && (text.length > longestLine || sentenceEnd.test(text));
}
