import { spawn } from 'node:child_process';
import { ROOT, type Part } from './parts';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface Outcome extends Counts {
  readonly seconds: number;
  readonly output: string;
  /** Why it failed or was skipped, or what else is worth a word. */
  readonly remark: string;
}

/** No part takes half of this, on a machine that does nothing else; one that hangs must not hold up the rest. */
const LIMIT = 20 * 60_000;

/** Runs a part and counts; `live` shows its output as it comes. */
export function runPart(part: Part, live: boolean): Promise<Outcome> {
  const started = performance.now();
  const child = spawn(process.execPath, part.run, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  const end = (): void => { child.kill(); };
  process.once('exit', end);
  let output = '', late = false;
  const take = (chunk: string): void => { output = (output + chunk).slice(-2_000_000); if (live) process.stdout.write(chunk); };
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', take);
  const limit = setTimeout(() => { late = true; child.kill(); setTimeout(() => child.kill('SIGKILL'), 10_000).unref(); }, LIMIT);
  return new Promise(resolve => {
    const ended = (code: number | null): void => {
      clearTimeout(limit);
      process.removeListener('exit', end);
      const verdict = late ? failed(`took longer than ${LIMIT / 60_000} minutes`) : judge(part, code, output);
      resolve({ ...verdict, output, seconds: (performance.now() - started) / 1000 });
    };
    child.once('error', error => { take(error.message); ended(null); });
    child.once('close', ended);
  });
}

type Verdict = Counts & { readonly remark: string };
const failed = (remark: string, counts: Partial<Counts> = {}): Verdict => ({ passed: 0, skipped: 0, ...counts, failed: Math.max(1, counts.failed ?? 0), remark });

/** Believes the line with the counts alone: an exit code of 0 may come from a host that crashed, or from no tests at all. */
export function judge({ kind }: Pick<Part, 'kind'>, code: number | null, output: string): Verdict {
  if (kind !== 'tests') return code === 0 ? { passed: kind === 'check' ? 1 : 0, failed: 0, skipped: 0, remark: '' } : failed(`ended with ${String(code)}`);
  const line = [...output.matchAll(/^result\|(\d+)\|(\d+)\|(\d+)(?:\|(.*))?$/gm)].at(-1);
  if (!line) return failed(`ended with ${String(code)} and without counts`);
  const counts = { passed: Number(line[1]), failed: Number(line[2]), skipped: Number(line[3]) };
  if (counts.passed + counts.failed + counts.skipped === 0) return failed('ran no tests');
  if (counts.failed > 0) return { ...counts, remark: '' };
  if (code !== 0) return failed(`all passed, and yet it ended with ${String(code)}`, counts);
  return { ...counts, remark: line[4]?.trim() ?? '' };
}
