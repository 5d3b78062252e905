/** The value below which a share of the others lies, by the nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** Milliseconds that something takes. */
export function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));
