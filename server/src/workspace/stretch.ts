import type { Stepwise } from '../officials/steps';

/** Milliseconds that work goes on for before others have their turn. */
const longest = 10;

/** Whether a stretch of work that begins now may still go on. */
export function stretch(): () => boolean {
  const started = performance.now();
  return () => performance.now() - started < longest;
}

/** What comes of some work, done in stretches, between which `pause` lets in what is waiting. */
export async function inStretches<T>(work: Stepwise<T>, pause: () => Promise<void>): Promise<T> {
  while (!work.advance(stretch())) await pause();
  return work.result;
}
