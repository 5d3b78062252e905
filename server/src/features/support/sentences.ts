import type { Position, Range } from 'vscode-languageserver-types';
import type { Lines } from '../../transcript/lines';

/** Texts longer than this are not split into sentences at once, but only this much to either side of the cursor. */
const reach = 4000;
/**
 * An initial, or a few letters without a vowel ("г.", "гр.", "Mr.", "St."), which are short for something: the sentence goes on.
 * Looked for in a segment's last few characters only.
 */
const abbreviation = /(?:^|[\s.\p{Pi}\p{Ps}"])(?:\p{Lu}|\p{Lu}?[бвгджзклмнпрстфхцчшщbcdfghjklmnpqrstvwxz]{1,3})\.\s*$/u;

/**
 * The sentence around the cursor, by Unicode's rules (UAX 29) for the language, initials and abbreviations kept together;
 * without the white space behind it.
 * @param language BCP 47 tag; any string that is none counts as "und"
 */
export function sentenceAround(lines: Lines, paragraph: Range, position: Position, language: string): Range | null {
  const cursor = lines.offsetAt(position), first = lines.offsetAt(paragraph.start), last = lines.offsetAt(paragraph.end);
  const from = Math.max(first, wholeCharacter(lines, cursor - reach)), to = Math.min(last, wholeCharacter(lines, cursor + reach));
  if (cursor < first || cursor > last || from === to) return null;
  // A line end inside a paragraph is wrapping, which to UAX 29 would end the sentence.
  const text = lines.source.slice(from, to).replace(/[\r\n]/g, ' ');
  for (const [start, end] of sentences(text, language)) {
    if (from + start > cursor || cursor > from + end) continue;
    // A cursor between two sentences stands at the start of the second one.
    if (cursor === from + end && end < text.length) continue;
    const inner = text.slice(start, end), trimmed = inner.trimEnd().length, led = inner.length - inner.trimStart().length;
    return trimmed > led ? { start: lines.positionAt(from + start + led), end: lines.positionAt(from + start + trimmed) } : null;
  }
  return null;
}

function* sentences(text: string, language: string): Generator<[start: number, end: number]> {
  let start = 0;
  for (const { segment, index } of segmenter(language).segment(text)) {
    const end = index + segment.length;
    if (end < text.length && abbreviation.test(segment.slice(-8))) continue;
    yield [start, end];
    start = end;
  }
}

function wholeCharacter({ source }: Lines, offset: number): number {
  const unit = source.charCodeAt(offset);
  return unit >= 0xDC00 && unit <= 0xDFFF ? offset - 1 : offset;
}

function segmenter(language: string): Intl.Segmenter {
  try { return new Intl.Segmenter(language, { granularity: 'sentence' }); } catch { return new Intl.Segmenter('und', { granularity: 'sentence' }); }
}
