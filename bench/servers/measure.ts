import { median, percentile, rounded } from '../statistics';
import { mulberry32, transcript } from '../text';
import { markdown } from './markdown';
import { nothing } from './nothing';
import type { Peer } from './peer';
import { Running } from './running';
import { verbatim } from './verbatim';

export interface ServerTimes {
  readonly server: string;
  readonly units: number;
  readonly symbols: number;
  readonly edits: number;
  /** Milliseconds: from opening to the first symbols; from a letter that is typed to the symbols, and to the findings. */
  readonly open: number;
  readonly typed: { readonly p50: number; readonly p95: number };
  readonly found: { readonly p50: number; readonly p95: number };
  /** Megabytes. */
  readonly peak: number | null;
}
export interface ServersResult {
  readonly rows: readonly ServerTimes[];
  /** By size: what ours needs from a letter to symbols and findings, as a share of what theirs needs to symbols alone, the transport taken off both. */
  readonly share: readonly { readonly units: number; readonly typed: number; readonly found: number }[];
}

/** Our server, Microsoft's for Markdown on the same words with a heading for each statement, and one that does nothing, through the protocol. */
export async function measureServers(sizes: readonly { readonly units: number; readonly edits: number }[]): Promise<ServersResult> {
  const rows: ServerTimes[] = [], share: ServersResult['share'][number][] = [];
  for (const { units, edits } of sizes) {
    const text = transcript('ru, name before', units), ours = await measure(verbatim, text, edits), theirs = await measure(markdown, asMarkdown(text), edits), none = await measure(nothing(ours.symbols), text, edits);
    rows.push(ours, theirs, none);
    const over = (time: number) => rounded((time - none.typed.p50) / (theirs.typed.p50 - none.typed.p50), 3);
    share.push({ units, typed: over(ours.typed.p50), found: over(ours.found.p50) });
  }
  return { rows, share };
}

/** The same words with a heading in the place of each label. */
export function asMarkdown(text: string): string { return text.replace(/^([^\n:]{3,40}): /gmu, (_, name: string) => `## ${name}\n\n`).replace(/^/, '# '); }

async function measure(peer: Peer, text: string, edits: number): Promise<ServerTimes> {
  const opened: number[] = [], typed: number[] = [], found: number[] = [];
  let symbols = 0, peak: number | null = null;
  // Each start opens one text; the last one is typed in.
  for (let start = 0; start < 3; start++) {
    const running = await Running.start(peer, mulberry32(11)), first = await running.open(text);
    opened.push(first.time);
    ({ symbols } = first);
    // The first letters compile.
    if (start === 2) for (let at = -2; at < edits; at++) {
      const times = await running.type();
      if (at < 0) continue;
      typed.push(times.symbols);
      found.push(times.findings);
    }
    ({ peak } = running);
    await running.stop();
  }
  const of = (times: readonly number[]) => ({ p50: rounded(percentile(times, 0.5), 1), p95: rounded(percentile(times, 0.95), 1) });
  return { server: peer.name, units: text.length, symbols, edits, open: rounded(median(opened), 1), typed: of(typed), found: of(found), peak: peak === null ? null : Math.round(peak) };
}
