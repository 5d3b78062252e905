/** What is asked of `npm run accuracy`. */
export interface Options {
  /** A folder; null for the one beside the project. */
  readonly corpus: string | null;
  /** Only this source. */
  readonly source: string | null;
  /** How many of the worst files are shown. */
  readonly worst: number;
}

export const usage = 'npm run accuracy [-- CORPUS] [--source ID] [--worst N]';

/** Reads the arguments; throws an error in plain words where they make no sense. */
export function optionsOf(args: readonly string[]): Options {
  let corpus: string | null = null, source: string | null = null, worst = 5;
  const left = [...args];
  for (let arg = left.shift(); arg !== undefined; arg = left.shift()) {
    if (arg === '--source') source = valueOf(arg, left);
    else if (arg === '--worst') worst = numberOf(arg, valueOf(arg, left));
    else if (arg.startsWith('-')) throw new Error(`There is no option ${arg}. Usage: ${usage}`);
    else if (corpus !== null) throw new Error(`One corpus at a time: ${corpus} or ${arg}? Usage: ${usage}`);
    else corpus = arg;
  }
  return { corpus, source, worst };
}

function valueOf(option: string, left: string[]): string {
  const value = left.shift();
  if (value === undefined || value.startsWith('--')) throw new Error(`${option} needs a value. Usage: ${usage}`);
  return value;
}

function numberOf(option: string, value: string): number {
  if (!/^\d{1,6}$/.test(value)) throw new Error(`${option} takes a whole number, not "${value}". Usage: ${usage}`);
  return Number(value);
}
