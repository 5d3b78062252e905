import type { Range } from 'vscode-languageserver-types';
import type { TokenType } from '../../../../protocol/tokens';
import type { Attribution } from '../../transcript/model';
import type { Sectioned } from '../../transcript/sectioned';
import { labelTimecodes, markTimecodes, wholeTimecode } from '../../speakers/timecodes';
import { piecesOf, type Span } from './span';

/** What is to be coloured of the things that begin in one section, lines counted from its first; `below`: how many sections further down some of it stands. */
export interface Share { readonly spans: readonly Span[]; readonly below: number }

/** Reads what a section adds; attributions of its statements and quotations that begin in it may stand in later ones. */
export function shareOf(document: Sectioned, section: number): Share {
  const { lines } = document, base = document.firstLine(section), spans: Span[] = [];
  let farthest = base;
  const put = (range: Range | null, type: TokenType) => {
    if (range) for (const span of piecesOf(lines, range, type)) { spans.push({ ...span, line: span.line - base }); farthest = Math.max(farthest, span.line); }
  };
  const putLabel = (attribution: Attribution) => {
    put(attribution.speakerRange, 'speaker');
    put(attribution.roleRange, 'role');
    for (const timecode of labelTimecodes(lines, attribution)) put(timecode, 'timecode');
  };
  for (const { range } of document.headingsIn(section)) put(range, 'heading');
  for (const { range } of document.directionsIn(section)) put(range, wholeTimecode(lines, range) ? 'timecode' : 'direction');
  // One that lost a conflict is among those that belong to nobody.
  for (const { attribution } of document.statementsIn(section)) if (attribution) putLabel(attribution);
  for (const attribution of document.straysIn(section)) putLabel(attribution);
  for (let line = base; line < endOf(document, section); line++) if (document.kindOf(line) === 'mark') for (const timecode of markTimecodes(lines, line)) put(timecode, 'timecode');
  for (const { range, kind, speakerRange } of document.quotationsIn(section)) {
    if (kind !== 'name') put(range, 'quotation');
    put(speakerRange, 'speaker');
  }
  return { spans, below: document.sectionAt(farthest) - section };
}

/** The line behind a section's last one. */
export function endOf(document: Sectioned, section: number): number { return section + 1 < document.count ? document.firstLine(section + 1) : document.lines.count; }
