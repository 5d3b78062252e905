import { mentionsIn, People } from '../server/src/officials/mentions';
import { parse } from '../server/src/transcript';
import { people } from './people';
import { median, rounded, timed } from './statistics';
import { transcript, type Style } from './text';

export interface MentionSearch {
  readonly officials: number;
  readonly units: number;
  /** Places found. */
  readonly found: number;
  /** Million UTF-16 units a second: the search, and reading the same text. */
  readonly search: number;
  readonly parse: number;
  readonly overParse: number;
  /** Milliseconds that making the people ready takes, once. */
  readonly ready: number;
}

/** Finding the people of a directory in a text, against reading it. */
export function measureMentions(style: Style, units: number, counts: readonly number[], repetitions: number): MentionSearch[] {
  const text = transcript(style, units), rows = counts.map(count => {
    const officials = people(count), started = performance.now(), ready = People.of(officials, ['ru']);
    return { count, ready, time: performance.now() - started, times: [] as number[], found: 0 };
  }), reading: number[] = [];
  // They take turns; the first rounds compile.
  for (let at = -2; at < repetitions; at++) {
    const read = timed(() => parse(text));
    if (at >= 0) reading.push(read);
    for (const row of rows) {
      const time = timed(() => { row.found = mentionsIn(text, row.ready).length; });
      if (at >= 0) row.times.push(time);
    }
  }
  const speed = (times: readonly number[]) => rounded(units / 1000 / median(times), 1);
  return rows.map(({ count, time, times, found }) => ({ officials: count, units, found, search: speed(times), parse: speed(reading), overParse: rounded(median(reading) / median(times), 1), ready: Math.round(time) }));
}
