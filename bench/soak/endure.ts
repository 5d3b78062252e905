import type { Heap, Session } from './session';

/** Edits a transcript so often, takes all of it back and tells the heap: of the same text again and again, it should not grow. @param goOn Asked after each step. */
export async function round(session: Session, edits: number, goOn: () => boolean = () => true): Promise<Heap> {
  for (const end = session.edits + edits; session.edits < end && goOn();) await session.step();
  await session.undoAll();
  return session.heap();
}

/**
 * How much is kept that was not kept before: the least of some rounds beside the least of others, in bytes, since a round may end while something is being remembered. What the engine makes of the
 * program's functions is left out: it goes on compiling for some ten thousand edits.
 */
export function growth(before: readonly Heap[], after: readonly Heap[]): number {
  const least = (heaps: readonly Heap[]) => Math.min(...heaps.map(({ used, code }) => used - code));
  return least(after) - least(before);
}

/** All that two servers say, but for the numbers that each gives its answers. */
export function said(everything: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(everything, (key, value: unknown) => key === 'resultId' ? undefined : value);
}
