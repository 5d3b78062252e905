import type { Statement } from '../transcript/model';
import type { Sectioned } from '../transcript/sectioned';
import { comparePositions } from '../rules/places';
import { labelTimecodes, markTimecodes, secondsOf, wholeTimecode } from './timecodes';

/** A time code stands on the line above a statement, or with a blank one between them: sections so far above may be looked at. */
export const codeReach = 2;

/** The time code that a statement begins at, in milliseconds: beside its label, or alone above it; -1 where there is none. */
export function codeAt(document: Sectioned, { attribution, range }: Statement): number {
  const { lines } = document, isBefore = attribution !== null && comparePositions(attribution.range.start, range.start) < 0;
  const own = isBefore ? labelTimecodes(lines, attribution)[0] : undefined;
  if (own) return milliseconds(lines.slice(own));
  for (let line = (isBefore ? attribution.range : range).start.line - 1, looked = 0; line >= 0 && looked < codeReach; line--, looked++) {
    const kind = document.kindOf(line);
    if (kind === 'mark' || kind === 'direction' && wholeTimecode(lines, lines.within(line, 0, lines.length(line)))) {
      const [code] = markTimecodes(lines, line);
      return code ? milliseconds(lines.slice(code)) : -1;
    }
    if (kind !== 'blank') break;
  }
  return -1;
}

function milliseconds(code: string): number { return Math.round(secondsOf(code) * 1000); }
