import type { Lines } from '../../transcript/lines';
import type { Attribution, Speaker, Transcript } from '../../transcript/model';
import { comparePositions, countBefore } from '../places';

/** So many turns away at most, whom a lone surname may be a slip of speaks before and after it. */
const turns = 3;

/** A surname by itself does not say who it is (Hanson, Hansen); one that stands within somebody's conversation does. */
export function amongTurnsOf(right: Speaker, { range }: Attribution, { statements }: Transcript): boolean {
  const here = countBefore(statements, range.start), next = countBefore(right.statements, range.start);
  const away = (index: number) => right.statements[index] ? Math.abs(countBefore(statements, right.statements[index].range.start) - here) : Infinity;
  return away(next - 1) <= turns && away(next) <= turns + 1;
}

/** Somebody whose name the text itself writes so, beside the attributions, is no slip of them. */
export function isWrittenElsewhere(word: string, { attributions }: Speaker, lines: Lines): boolean {
  const whole = new RegExp(`(?<![\\p{L}\\p{M}])${word}(?![\\p{L}\\p{M}])`, 'giu');
  for (const match of lines.source.matchAll(whole)) {
    const place = lines.positionAt(match.index);
    if (!attributions.some(({ range: { start, end } }) => comparePositions(start, place) <= 0 && comparePositions(place, end) < 0)) return true;
  }
  return false;
}
