import { isGap, isJoiner, isLetter, isNoLetter } from '../mentions/letters';
import { wordEnd } from '../mentions/words';

/** One piece of a name as it stands in a text: a word, or initials that stand together. Offsets of the text. */
export interface NamePiece {
  readonly start: number;
  readonly end: number;
  /** Null for a word. `gaps` is what stands between the points and the letters behind them. */
  readonly initials: { readonly letters: readonly string[]; readonly gaps: readonly string[] } | null;
}

const point = 46;

/** The words and initials of a stretch of a text; null where something else than white space, hyphens or a comma stands between them. */
export function piecesOfName(text: string, start: number, end: number): NamePiece[] | null {
  const pieces: NamePiece[] = [];
  for (let at = start, gap = ''; at < end;) {
    const unit = text.charCodeAt(at);
    if (!isLetter(unit)) {
      if (!isGap(unit) && !isJoiner(unit) && unit !== 44 && !isNoLetter(unit)) return null;
      gap += text[at++];
      continue;
    }
    const last = pieces.at(-1), stop = wordEnd(text, at, end), isInitial = stop - at === 1 && text.charCodeAt(stop) === point && stop < end;
    if (!isInitial) pieces.push({ start: at, end: stop, initials: null });
    else if (last?.initials && last.end === at - gap.length) pieces[pieces.length - 1] = { start: last.start, end: stop + 1, initials: { letters: [...last.initials.letters, text[at]], gaps: [...last.initials.gaps, gap] } };
    else pieces.push({ start: at, end: stop + 1, initials: { letters: [text[at]], gaps: [] } });
    at = isInitial ? stop + 1 : stop;
    gap = '';
  }
  return pieces;
}
