/** Round numbers from 0 to an end, about as many as are wanted, and one beside the 0 at least; of seconds such as make whole minutes. */
export function ticks(end: number, isTime: boolean, wanted: number): number[] {
  const steps = isTime ? [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 28800] : [1, 2, 5].flatMap(each => [0, 1, 2, 3, 4, 5, 6, 7].map(power => each * 10 ** power)).sort((one, other) => one - other);
  const step = steps.find((each, at) => end / each <= wanted || end < (steps[at + 1] ?? 0)) ?? steps[steps.length - 1];
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, at) => at * step);
}
