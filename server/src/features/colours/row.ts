import { tokenTypes } from '../../../../protocol/tokens';
import type { Mention } from '../../officials/mentions';
import type { Sectioned } from '../../transcript/sectioned';
import type { Snapshot } from '../../workspace/snapshot';
import { endOf } from './share';
import { piecesOf, withoutOverlaps, type Span } from './span';

/**
 * The tokens on the lines of one section, five numbers each, as the protocol has them: line and column relative to the token before; the first token's line counts from the section's
 * first. `last`: the line of the last token; `lines`: how many the section has.
 */
export interface Row { readonly data: readonly number[]; readonly last: number; readonly lines: number }

/** Numbers a token. */
export const perToken = 5;

/** @param mentions where officials are named; those who are named as speakers are coloured as such */
export function rowOf(spans: readonly Span[], mentions: readonly Span[], lines: number): Row {
  const named = new Map<number, Span[]>();
  if (mentions.length > 0) for (const span of spans) if (span.type === 'speaker' || span.type === 'role') named.set(span.line, [...named.get(span.line) ?? [], span]);
  const free = mentions.filter(mention => !named.get(mention.line)?.some(span => span.start < mention.end && mention.start < span.end)), data: number[] = [];
  let line = 0, column = 0;
  for (const span of withoutOverlaps([...spans, ...free])) {
    if (span.line !== line) column = 0;
    data.push(span.line - line, span.start - column, span.end - span.start, tokenTypes.indexOf(span.type), 0);
    line = span.line;
    column = span.start;
  }
  return { data, last: line, lines };
}

export function sameRow(one: Row, other: Row): boolean { return one.lines === other.lines && one.data.length === other.data.length && one.data.every((number, at) => number === other.data[at]); }

/** A piece of the text, and what was found in it: the same objects for as long as neither is other. */
export interface Source { readonly piece: number; readonly text: object; readonly mentions: readonly Mention[] }

/** What the mentions on the lines of a section are told from; nothing where nobody is looked for. */
export function sourcesOf(snapshot: Snapshot, document: Sectioned, section: number): Source[] {
  const { lines } = document, found: Source[] = [];
  if (snapshot.cast.isEmpty) return found;
  // A name may run over the end of a piece.
  const first = Math.max(0, lines.pieceAt(document.firstLine(section)) - 1), last = Math.min(lines.pieces.length - 1, lines.pieceAt(endOf(document, section) - 1) + 1);
  for (let piece = first; piece <= last; piece++) found.push({ piece, text: lines.pieces[piece], mentions: snapshot.allMentionsIn(piece) });
  return found;
}

/** Where officials are named on the lines of a section, lines counted from its first. Who may be meant but as likely is not is not coloured as if it were known. */
export function mentionsOn(document: Sectioned, section: number, sources: readonly Source[]): Span[] {
  const { lines } = document, base = document.firstLine(section), end = endOf(document, section), found: Span[] = [];
  for (const { piece, mentions } of sources) {
    const from = mentions.length > 0 ? lines.start(lines.firstLine(piece)) : 0;
    for (const { start, end: behind, degree } of mentions) {
      if (degree === 'possible') continue;
      const range = { start: lines.positionAt(from + start), end: lines.positionAt(from + behind) };
      if (range.end.line < base || range.start.line >= end) continue;
      for (const span of piecesOf(lines, range, 'mention')) if (span.line >= base && span.line < end) found.push({ ...span, line: span.line - base });
    }
  }
  return found;
}
