import type { TranscriptJson } from '../../server/src/cli/json';
import type { Gold, GoldQuotation } from '../corpus';
import { sameSpeaker } from './names';
import { overlap, pairAll, pairLines, type Pair } from './pairs';

/** Which of the found items are which of the gold's. */
export interface Matches {
  /** Statements with the same first and last line; `right`: the same speaker as well. */
  readonly spans: readonly (Pair & { readonly right: boolean })[];
  /** Statements that have at least half of their lines in common. */
  readonly alike: readonly Pair[];
  /** Quotations that a page has to have, and those that it may have; found ones that are neither are false. */
  readonly wanted: readonly GoldQuotation[];
  readonly quoted: readonly Pair[];
  /** Found quotations that are no gold one, by their place. */
  readonly unquoted: readonly number[];
}

export function match({ statements: golds = [], quotes = [] }: Gold, found: TranscriptJson, text: string): Matches {
  const same = pairLines(golds, found.statements, (gold, each) => gold.startLine !== each.startLine || gold.endLine !== each.endLine ? 0 : sameSpeaker(each.speaker, gold) ? 2 : 1);
  const alike = pairLines(golds, found.statements, (gold, each) => { const common = overlap(gold, each); return common < 0.5 ? 0 : common + (sameSpeaker(each.speaker, gold) ? 1 : 0); });
  const wanted = quotes.filter(({ optional }) => !optional), cores = (list: readonly Offsets[]) => list.map(each => coreOf(text, each));
  const wantedCores = cores(wanted), mayCores = cores(quotes.filter(({ optional }) => optional)), foundCores = cores(found.quotes);
  const quoted = pairAll(wantedCores, foundCores, (gold, each) => { const common = share(gold, each); return common < 0.8 ? 0 : common; }), taken = new Set(quoted.map(each => each.found));
  const allowed = (core: Core) => mayCores.some(may => share(may, core) >= 0.5 || core.from >= may.from && core.to <= may.to);
  return { spans: same.map(each => ({ ...each, right: each.fit === 2 })), alike, wanted, quoted, unquoted: [...foundCores.keys()].filter(at => !taken.has(at) && !allowed(foundCores[at])) };
}

interface Offsets { readonly startOffset: number; readonly endOffset: number }
interface Core { readonly from: number; readonly to: number }
const edge = /[\s"'“”„«»‘’‚‹›`,.;:—–-]/u;

/** A quotation without its marks and the punctuation at its edges. */
function coreOf(text: string, { startOffset, endOffset }: Offsets): Core {
  let from = startOffset, to = endOffset;
  while (from < to && edge.test(text[from])) from++;
  while (to > from && edge.test(text[to - 1])) to--;
  return from < to ? { from, to } : { from: startOffset, to: endOffset };
}

function share(one: Core, other: Core): number {
  const common = Math.min(one.to, other.to) - Math.max(one.from, other.from);
  return common <= 0 ? 0 : common / (one.to - one.from + other.to - other.from - common);
}
