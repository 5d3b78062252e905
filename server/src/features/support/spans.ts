import type { Range } from 'vscode-languageserver-types';
import type { TokenType } from '../../../../protocol/tokens';
import type { Transcript } from '../../transcript/model';
import { attributionsOf } from './attributions';
import { meets } from './places';
import { labelTimecodes, markTimecodes, wholeTimecode } from './timecodes';

/** A coloured piece of one line. */
export interface Span { readonly line: number; readonly start: number; readonly end: number; readonly type: TokenType }

/**
 * What is to be coloured, in order and without overlaps: where a name or a time code stands inside a quotation, the quotation
 * is interrupted. A range over several lines is a piece a line.
 * @param inside only what meets this range; null for everything
 * @param mentions where officials are named; those who are named as speakers are coloured as such
 */
export function spansOf(transcript: Transcript, inside: Range | null, mentions: readonly Range[] = []): Span[] {
  const spans: Span[] = [], { lines } = transcript;
  const put = (range: Range | null, type: TokenType) => {
    if (!range || inside && !meets(range, inside)) return;
    const last = Math.min(range.end.line, lines.count - 1, inside?.end.line ?? Infinity);
    for (let line = Math.max(range.start.line, inside?.start.line ?? 0); line <= last; line++) {
      const start = line === range.start.line ? range.start.character : 0, end = Math.min(lines.length(line), line === range.end.line ? range.end.character : Infinity);
      if (start < end) spans.push({ line, start, end, type });
    }
  };
  for (const { range } of transcript.headings) put(range, 'heading');
  for (const { range } of transcript.directions) put(range, wholeTimecode(lines, range) ? 'timecode' : 'direction');
  for (const { attribution } of attributionsOf(transcript)) {
    if (inside && !meets(attribution.range, inside)) continue;
    put(attribution.speakerRange, 'speaker');
    put(attribution.roleRange, 'role');
    for (const timecode of labelTimecodes(lines, attribution)) put(timecode, 'timecode');
  }
  for (const { kind, startLine, endLine } of transcript.blocks) {
    if (kind !== 'mark') continue;
    const last = Math.min(endLine, inside?.end.line ?? Infinity);
    for (let line = Math.max(startLine, inside?.start.line ?? 0); line <= last; line++) for (const timecode of markTimecodes(lines, line)) put(timecode, 'timecode');
  }
  for (const { range, kind, speakerRange } of transcript.quotations) {
    if (kind !== 'name') put(range, 'quotation');
    put(speakerRange, 'speaker');
  }
  if (mentions.length > 0) {
    const named = new Map<number, Span[]>();
    for (const span of spans) if (span.type === 'speaker' || span.type === 'role') named.set(span.line, [...named.get(span.line) ?? [], span]);
    for (const range of mentions) if (!named.get(range.start.line)?.some(span => span.start < range.end.character && range.start.character < span.end)) put(range, 'mention');
  }
  return withoutOverlaps(spans);
}

/** Of pieces that overlap, the one that begins later stands; the earlier one goes on behind it. */
function withoutOverlaps(spans: Span[]): Span[] {
  const flat: Span[] = [], open: Span[] = [];
  let line = -1, column = 0;
  const emit = (span: Span, end: number) => {
    const start = Math.max(span.start, column);
    if (start < end) flat.push({ ...span, start, end });
    column = Math.max(column, end);
  };
  const closeUpTo = (limit: number) => {
    while (open.length && open[open.length - 1].end <= limit) { const done = open.pop()!; emit(done, done.end); }
    if (open.length) emit(open[open.length - 1], limit);
  };
  for (const span of spans.sort((a, b) => a.line - b.line || a.start - b.start || b.end - a.end)) {
    if (span.line !== line) {
      closeUpTo(Infinity);
      line = span.line;
      column = 0;
    }
    closeUpTo(span.start);
    open.push(span);
  }
  closeUpTo(Infinity);
  return flat;
}
