import type { Position, Range, SelectionRange } from 'vscode-languageserver-types';
import type { Lines } from '../transcript/lines';
import type { Transcript } from '../transcript/model';
import type { Feature } from './feature';
import { attributionAt } from './support/attributions';
import { extentsOf } from './support/extents';
import { paragraphAround } from './support/paragraphs';
import { compare, earlier, encloses, holds, lastBefore, later } from './support/places';
import { sectionsOf } from './support/sections';
import { sentenceAround } from './support/sentences';
import { wordAround } from './support/wordAround';

export interface SelectionRangeParams { readonly positions: readonly Position[] }

/** "Expand Selection": word, name or role, sentence, quotation, paragraph, statement, statement with attribution, sections, document. */
export const selectionRange: Feature<SelectionRangeParams, SelectionRange[]> = {
  method: 'textDocument/selectionRange',
  capability: { selectionRangeProvider: true },
  provide({ snapshot: { transcript } }, { positions }) {
    const extents = extentsOf(transcript), sections = sectionsOf(transcript, extents).map(section => section.range);
    return positions.map(position => {
      const at = transcript.lines.positionAt(transcript.lines.offsetAt(position));
      const around = statementAt(transcript, extents, at);
      return chain([...nearby(transcript, at, around[0]), ...around, ...sections], at, transcript);
    });
  },
};

/** @param words the statement's own words, which a paragraph or sentence does not leave for the label before them */
function nearby(transcript: Transcript, at: Position, words: Range | undefined): Range[] {
  const { lines, language } = transcript, attribution = attributionAt(transcript, at)?.attribution;
  let paragraph = paragraphAround(transcript, at.line);
  if (paragraph && words && holds(words, at)) paragraph = { start: later(paragraph.start, words.start), end: earlier(paragraph.end, words.end) };
  const quotation = transcript.quotations.findLast(each => holds(each.range, at))?.range, sentence = paragraph && sentenceAround(lines, paragraph, at, language);
  const found: (Range | null | undefined)[] = [wordAround(lines, at), attribution?.speakerRange, attribution?.roleRange, attribution?.range, quotation, paragraph];
  if (quotation) found.push(sentenceAround(lines, withoutMarks(quotation, lines), at, language));
  // A sentence that ends behind the quotation which it begins in ("… Да», — сказал он.") is no step on the way out of it.
  if (sentence && (!quotation || encloses(sentence, quotation))) found.push(sentence);
  for (const { speakerRange } of transcript.quotations) found.push(speakerRange);
  return found.filter(range => range !== null && range !== undefined);
}

/** What stands between the marks of a quotation; all of one that has none (dialogue). */
function withoutMarks({ start, end }: Range, lines: Lines): Range {
  const from = lines.offsetAt(start), to = lines.offsetAt(end), mark = /^[\p{Pi}\p{Pf}\p{Ps}\p{Pe}"'`]/u;
  const opened = mark.test(lines.source.slice(from, to)) ? 1 : 0, closed = to - from > 1 && mark.test(lines.source.slice(to - 1, to)) ? 1 : 0;
  return { start: lines.positionAt(from + opened), end: lines.positionAt(to - closed) };
}

function statementAt({ statements }: Transcript, extents: readonly Range[], at: Position): Range[] {
  const index = lastBefore(extents, extent => extent, at);
  return index < 0 ? [] : [statements[index].range, extents[index]];
}

/** Keeps what holds the cursor, each range inside the next larger one; what cuts across a smaller one is left out. */
function chain(candidates: readonly Range[], at: Position, { lines }: Transcript): SelectionRange {
  const size = ({ start, end }: Range) => lines.offsetAt(end) - lines.offsetAt(start);
  const document = { start: { line: 0, character: 0 }, end: lines.positionAt(lines.source.length) };
  const nested: Range[] = [{ start: at, end: at }];
  for (const range of [...candidates.filter(each => holds(each, at)).sort((a, b) => size(a) - size(b)), document]) {
    const inner = nested[nested.length - 1];
    if (encloses(range, inner) && (compare(range.start, inner.start) || compare(range.end, inner.end))) nested.push(range);
  }
  // The cursor itself is only the answer where there is nothing around it: in an empty file.
  return nested.slice(nested.length > 1 ? 1 : 0).reduceRight<SelectionRange | undefined>((parent, range) => ({ range, ...parent && { parent } }), undefined)!;
}
