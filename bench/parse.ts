import { parse } from '../server/src/transcript';
import { median, rounded, timed } from './statistics';
import { styles, transcript, type Style } from './text';

/** What a script would do in an afternoon: split into lines, and see which of them begin with a name and a colon. */
const label = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}(?: ?\([^()]{2,80}\))?:/u;
export function plain(text: string): number {
  let labelled = 0;
  for (const line of text.split(/\r\n|\r|\n/)) if (label.test(line)) labelled++;
  return labelled;
}

export interface Throughput {
  readonly text: string;
  readonly units: number;
  /** Million UTF-16 units a second. */
  readonly parse: number;
  readonly plain: number;
  /** How often the plain reading could be done in the time of one parse: parse's speed is plain's divided by this. */
  readonly ratio: number;
}

/** Reading a whole text, against the plain reading of the same text; the two take turns, medians are compared. */
export function measureParse(units: number, repetitions: number): Throughput[] {
  return (Object.keys(styles) as Style[]).map(style => {
    const text = transcript(style, units), ours: number[] = [], theirs: number[] = [];
    // The first rounds compile.
    for (let at = -2; at < repetitions; at++) {
      const plainly = timed(() => plain(text)), wholly = timed(() => parse(text));
      if (at >= 0) { theirs.push(plainly); ours.push(wholly); }
    }
    const speed = (times: readonly number[]) => rounded(units / 1000 / median(times), 1);
    return { text: style, units, parse: speed(ours), plain: speed(theirs), ratio: rounded(median(ours) / median(theirs), 1) };
  });
}
