import { PARTS, type Part } from './test/parts';
import { runPart, type Counts, type Outcome } from './test/run-part';

/**
 * `npm test` runs every part there is; `npm test -- unit host` only those, showing what they say. Ends with one line,
 * `N passed, N failed[, N skipped]`, and a code other than 0 when anything failed or a part ran no tests.
 */
async function main(): Promise<void> {
  const named = process.argv.slice(2), unknown = named.filter(name => !PARTS.some(part => part.name === name));
  if (unknown.length) throw new Error(`There is no part ${unknown.join(', ')}; there are ${PARTS.map(part => part.name).join(', ')}.`);
  const chosen = PARTS.filter(part => !named.length || named.includes(part.name));
  const parts = PARTS.filter(part => chosen.includes(part) || part.name === 'build' && chosen.some(({ onBuild }) => onBuild));
  const total = { passed: 0, failed: 0, skipped: 0 }, live = named.length > 0;
  for (const group of live ? parts.map(part => [part]) : groupsOf(parts)) {
    for (const [part, running] of group.map(part => [part, runPart(part, live)] as const)) {
      const outcome = await running;
      if (outcome.failed && !live) console.log(outcome.output.trimEnd());
      console.log(summary(part, outcome));
      for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += outcome[key];
    }
  }
  console.log(`\n${counted(total)}`);
  process.exitCode = total.failed ? 1 : 0;
}

/** Parts that run side by side. */
function groupsOf(parts: readonly Part[]): Part[][] {
  const groups: Part[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (part.light && last?.every(({ light }) => light)) last.push(part); else groups.push([part]);
  }
  return groups;
}

function summary({ name, kind }: Part, outcome: Outcome): string {
  const sign = outcome.failed ? '✘' : outcome.passed || kind === 'step' ? '✔' : '–';
  const counts = kind === 'tests' ? counted(outcome) : outcome.failed ? 'failed' : 'passed';
  return `${sign} ${name.padEnd(12)} ${`${Math.round(outcome.seconds)} s`.padStart(5)}  ${counts}${outcome.remark ? ` (${outcome.remark})` : ''}`;
}

function counted({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
main().catch((error: unknown) => { console.error(error instanceof Error ? error.message : error); process.exitCode = 1; });
