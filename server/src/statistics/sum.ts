import type { Share, Who } from '../speakers';
import { Spans } from '../speakers/spans';
import { turnsOf, type Turn } from '../speakers/turns';
import type { Summing } from '../transcript/parts/blocks';

/** What one speaker says: name and kind as the first attribution writes them, the first role that one gives, and how many statements have so many words. */
export class Spoken {
  statements = 0;
  words = 0;
  units = 0;
  readonly lengths = new Map<number, number>();
  constructor(public who: Who) {}

  add(who: Who, statements: number, words: number, units: number): void {
    if (this.who.role === null && who.role !== null) this.who = { ...this.who, role: who.role };
    this.statements += statements;
    this.words += words;
    this.units += units;
  }
}

/** How often somebody's statement comes directly behind another's, by key: of whom it follows, and then of who follows. */
export type Follows = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What statements of a transcript, one behind another, add up to. It does not matter in which pieces they are put together. */
export class Sum {
  /** In the order in which they are first named. */
  readonly speakers = new Map<string, Spoken>();
  readonly follows = new Map<string, Map<string, number>>();
  readonly spans = new Spans();

  put({ who, words, units, time }: Pick<Turn, 'who' | 'words' | 'units' | 'time'>): void {
    const { key } = who, spoken = this.speaker(who);
    this.follow(key);
    spoken.add(who, 1, words, units);
    increase(spoken.lengths, words, 1);
    this.spans.put({ key, words, units, time });
  }

  /** Those that come behind. */
  join({ speakers, follows, spans }: Sum): void {
    if (spans.first) this.follow(spans.first.key);
    for (const { who, statements, words, units, lengths } of speakers.values()) {
      const spoken = this.speaker(who);
      spoken.add(who, statements, words, units);
      for (const [length, times] of lengths) increase(spoken.lengths, length, times);
    }
    addFollows(this.follows, follows);
    this.spans.join(spans);
  }

  private follow(after: string): void {
    const before = this.spans.last?.key;
    if (before !== undefined && before !== after) countFollow(this.follows, before, after, 1);
  }

  private speaker(who: Who): Spoken {
    let spoken = this.speakers.get(who.key);
    if (!spoken) this.speakers.set(who.key, spoken = new Spoken(who));
    return spoken;
  }
}

/** Counts what is counted already as well. */
export function addFollows(counts: Map<string, Map<string, number>>, more: Follows): void {
  for (const [before, behind] of more) for (const [after, times] of behind) countFollow(counts, before, after, times);
}

function countFollow(counts: Map<string, Map<string, number>>, before: string, after: string, times: number): void {
  let behind = counts.get(before);
  if (!behind) counts.set(before, behind = new Map());
  increase(behind, after, times);
}

/** Counts so many more of something. */
export function increase<Key>(counts: Map<Key, number>, key: Key, by: number): void { counts.set(key, (counts.get(key) ?? 0) + by); }

/** The same of the sections of a document. */
export const statistics: Summing<Share, Sum> = {
  of(shares) {
    const sum = new Sum();
    for (const { turns } of shares) for (const turn of turnsOf(turns)) sum.put(turn);
    return sum;
  },
  join(sums) {
    const joined = new Sum();
    for (const sum of sums) joined.join(sum);
    return joined;
  },
};
