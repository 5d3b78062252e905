import type { Position, Range } from 'vscode-languageserver-types';
import type { Attribution, Speaker, Statement, Transcript } from '../transcript/model';
import { speakerKey } from '../transcript/placed';
import type { Near } from './near';

/** Below zero where `a` stands before `b`, zero where they are one place. */
export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

/** All that one speaker is named by in the document, and says. */
export function speakerOf(attribution: Attribution, { speakers }: Pick<Transcript, 'speakers'>): Speaker | undefined {
  const key = speakerKey(attribution);
  return speakers.find(({ attributions }) => attributions.some(each => speakerKey(each) === key));
}

/** How many of the items, which stand in document order, begin before the place: the index of the first that does not. */
export function countBefore(items: readonly { readonly range: Range }[], place: Position): number {
  let low = 0, high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comparePositions(items[middle].range.start, place) < 0) low = middle + 1; else high = middle;
  }
  return low;
}

/** The statement whose words hold the place, if any. */
export function statementAt({ statements }: Near, place: Position): Statement | undefined {
  return [statements.at(place, 0), statements.at(place, -1)].find(each => each && comparePositions(each.range.start, place) <= 0 && comparePositions(place, each.range.end) < 0);
}

/** The nearest line above (step -1) or below (step 1) that holds more than white space; -1 where there is none. */
export function nearestText({ lines }: Pick<Transcript, 'lines'>, line: number, step: -1 | 1): number {
  for (let at = line + step; at >= 0 && at < lines.count; at += step) if (lines.text(at).trim()) return at;
  return -1;
}
