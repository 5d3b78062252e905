import { partsWithin, type Ground } from '../parts/ground';
import type { Part } from '../parts/part';
import { firstSpoken, lastSpoken, mostNarrated } from './narrative';
import { Kind } from './resolve';

type Lines = readonly [from: number, to: number];
const none: readonly Lines[] = [];

/** The lines at the ends of turns that end in a part which are the record's own; in the part's count, above it where negative. */
export function trimsOf(ground: Ground, part: Part, lead: Lead | null): readonly Lines[] {
  const trims: Lines[] = [];
  for (let i = 0; i < part.stretches.length; i++) {
    if (!part.stretches[i].closes && part.index < ground.parts.length - 1) continue;
    const turn = endOf(ground, part, i);
    if (!turn) continue;
    const from = turn.from === lead?.from ? lead.to : turn.from, to = lastSpoken(ground, Math.min(from, turn.to), turn.to);
    if (to < turn.to) trims.push([to + 1 - part.firstLine, turn.to - part.firstLine]);
  }
  return trims.length ? trims : none;
}

/** Where the words of the turn end that a stretch closes, and where they begin, as far up as matters; lines of the document. */
function endOf(ground: Ground, part: Part, index: number): { from: number; to: number } | null {
  let from = -1, to = -1;
  for (let at = part.index, i = index; at >= 0; at--, i = ground.parts[at]?.stretches.length - 1) {
    const { firstLine, stretches } = ground.parts[at], stretch = stretches[i];
    if (stretch.to >= 0) {
      if (to < 0) to = firstLine + stretch.to;
      from = firstLine + stretch.from;
    }
    if (stretch.opens || to >= 0 && to - firstLine > mostNarrated || part.firstLine - firstLine > mostNarrated) break;
  }
  return to < 0 ? null : { from, to };
}

/** The first turn's lines that are the author's lead: from the first to the one before `to`. */
export interface Lead { readonly from: number; readonly to: number }

/** The lead of a document whose first turn is named behind its words. */
export function leadOf(ground: Ground, after: ReadonlySet<string>, title: string | null): Lead | null {
  if (!after.size) return null;
  let from = -1, to = -1;
  for (const { firstLine, stretches } of ground.parts) for (const stretch of stretches) {
    if (stretch.opens) from = to = -1;
    if (stretch.from >= 0) { if (from < 0) from = firstLine + stretch.from; to = firstLine + stretch.to; }
    if (!stretch.closes || from < 0) continue;
    if (!stretch.label || !after.has(stretch.label.candidate.shape)) return null;
    const first = firstSpoken(ground, from, to, title);
    return first > from ? { from, to: first } : null;
  }
  return null;
}

/** What each of a part's lines is: as the turns have it, without the record's own lines at their edges. */
export function kindsOf(ground: Ground, part: Part, lead: Lead | null): Uint8Array {
  let kinds = part.spokenKinds;
  const narrate = (from: number, to: number) => {
    for (let line = Math.max(0, from); line <= to && line < part.count; line++) if (kinds[line] === Kind.Statement) {
      if (kinds === part.spokenKinds) kinds = kinds.slice();
      kinds[line] = Kind.Narration;
    }
  };
  if (lead) narrate(lead.from - part.firstLine, lead.to - 1 - part.firstLine);
  for (const other of partsWithin(ground, part, 0, mostNarrated)) {
    const shift = other.firstLine - part.firstLine;
    for (const [from, to] of other.trims) narrate(from + shift, to + shift);
  }
  return kinds;
}

export function sameLines(a: readonly Lines[], b: readonly Lines[]): boolean {
  return a === b || a.length === b.length && a.every(([from, to], i) => from === b[i][0] && to === b[i][1]);
}
