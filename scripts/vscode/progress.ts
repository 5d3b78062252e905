/** Says what a script is waiting for, with the seconds running on a terminal and one line before and after where there is none. */
export async function during<T>(title: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now(), terminal = process.stdout.isTTY;
  const seconds = (): string => `${Math.round((performance.now() - started) / 1000)} s`;
  const draw = (): void => { process.stdout.write(`\r${title} … ${seconds()}`); };
  if (!terminal) process.stdout.write(`${title} …\n`);
  const timer = terminal ? setInterval(draw, 500) : undefined;
  let outcome = 'failed after';
  try {
    const result = await work();
    outcome = 'done in';
    return result;
  } finally {
    clearInterval(timer);
    process.stdout.write(terminal ? `\r${title}: ${outcome} ${seconds()}\n` : `  ${outcome} ${seconds()}\n`);
  }
}
