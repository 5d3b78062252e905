import type { Figures, SpeakerFigures, Turn } from '#protocol';

/** By what shares are counted. */
export type Measure = 'words' | 'seconds';

/** One speaker, or those joined who each say too little to be seen; `speakers` are their numbers in the figures. */
export interface Row {
  readonly key: string;
  readonly kind: SpeakerFigures['kind'] | 'others';
  readonly name: string;
  readonly role: string | null;
  readonly speakers: readonly number[];
  readonly statements: number;
  readonly words: number;
  readonly seconds: number;
  readonly lengths: readonly number[];
  /** Null where several are joined. */
  readonly median: number | null;
}

/** Stands for those who are joined; no name folds to it. */
export const others = '\0others';

/** A row for each of the first `most` speakers by a measure, one for all others, and last whoever nobody names. A single other is not joined with nobody. */
export function rowsOf({ speakers }: Figures, measure: Measure, most: number): Row[] {
  const numbers = speakers.map((_, at) => at), named = numbers.filter(at => speakers[at].kind !== 'nobody').sort((one, other) => speakers[other][measure] - speakers[one][measure] || one - other);
  const kept = named.length <= most + 1 ? named : named.slice(0, most), rest = named.slice(kept.length), nobody = numbers.filter(at => speakers[at].kind === 'nobody');
  return [...kept.map(at => rowOf(speakers, [at])), ...rest.length > 0 ? [rowOf(speakers, rest)] : [], ...nobody.map(at => rowOf(speakers, [at]))];
}

function rowOf(all: readonly SpeakerFigures[], speakers: readonly number[]): Row {
  const [first] = speakers, own = speakers.map(at => all[at]), sum = (of: (speaker: SpeakerFigures) => number) => own.reduce((before, speaker) => before + of(speaker), 0), one = speakers.length === 1 ? all[first] : null;
  return {
    key: one ? one.key : others, kind: one ? one.kind : 'others', name: one ? one.name : '', role: one ? one.role : null, speakers,
    statements: sum(({ statements }) => statements), words: sum(({ words }) => words), seconds: sum(({ seconds }) => seconds),
    lengths: all[first].lengths.map((_, at) => sum(({ lengths }) => lengths[at] ?? 0)), median: one ? one.median : null,
  };
}

/** For each speaker's number the row that they are in. */
export function rowOfSpeaker(rows: readonly Row[]): ReadonlyMap<number, number> { return new Map(rows.flatMap(({ speakers }, at) => speakers.map(speaker => [speaker, at] as const))); }

/** All that is said, by a measure. */
export function totalOf(rows: readonly Row[], measure: Measure): number { return rows.reduce((sum, row) => sum + row[measure], 0); }

/** How often a statement of one row's comes directly behind one of another's: by the row before, then by the row after. */
export function followsOf({ follows }: Figures, rows: readonly Row[]): number[][] {
  const counts = rows.map(() => rows.map(() => 0)), row = rowOfSpeaker(rows);
  for (const [before, after, times] of follows) {
    const from = row.get(before), to = row.get(after);
    if (from !== undefined && to !== undefined) counts[from][to] += times;
  }
  return counts;
}

/** A turn with where it lies along the document, by a measure. */
export interface Span { readonly turn: Turn; readonly at: number; readonly row: number; readonly from: number; readonly to: number }

export function spansOf(turns: readonly Turn[], rows: readonly Row[], measure: Measure): Span[] {
  const row = rowOfSpeaker(rows);
  let from = 0;
  return turns.map((turn, at) => ({ turn, at, row: row.get(turn.speaker) ?? 0, from, to: (from += turn[measure]) }));
}

/** The span at a place along the document; where one in the row that is pointed at is within `near` of it, that one. -1 where there is none. */
export function spanAt(spans: readonly Span[], place: number, row: number, near: number): number {
  let low = 0, high = spans.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle].to <= place) low = middle + 1; else high = middle;
  }
  let best = low, far = Infinity;
  for (const step of [-1, 1]) for (let at = low; at >= 0 && at < spans.length; at += step) {
    const distance = Math.max(spans[at].from - place, place - spans[at].to, 0);
    if (distance > near) break;
    if (spans[at].row === row && distance < far) { best = at; far = distance; }
  }
  return spans.length > 0 ? best : -1;
}

/** Speakers in the order in which they first speak, as far as that is told. */
export function byAppearance({ speakers, turns }: Figures): SpeakerFigures[] {
  const seen = new Set((turns ?? []).map(({ speaker }) => speaker));
  return [...[...seen].flatMap(at => speakers[at] ?? []), ...speakers.filter((_, at) => !seen.has(at))];
}
