import { VsCodeInBrowser } from './vscode-in-browser';
import type { Workbench } from './workbench';

const WINDOWS = 7;

/**
 * `npm run bench:activation`: how long Verbatim takes to wake up, as VS Code itself counts it (Developer: Show Running Extensions),
 * and from asking for a window to its first squiggle; the median of several fresh windows. Needs `npm run build`.
 */
async function main(): Promise<void> {
  const vscode = await VsCodeInBrowser.start(), activations: number[] = [], squiggles: number[] = [];
  try {
    for (let window = 0; window <= WINDOWS; window++) {
      const { activation, squiggle } = await measured(vscode);
      // The first one fills caches, of VS Code's and of the disk.
      if (window) { activations.push(activation); squiggles.push(squiggle); }
    }
  } finally {
    await vscode.stop();
  }
  console.log(`activation ${median(activations)} ms (${activations.join(', ')})`);
  console.log(`window to first squiggle ${(median(squiggles) / 1000).toFixed(1)} s`);
}

async function measured(vscode: VsCodeInBrowser): Promise<{ activation: number; squiggle: number }> {
  const started = performance.now(), window = await vscode.open({ file: 'forum.transcript' });
  try {
    await window.squiggles.first().waitFor();
    const squiggle = performance.now() - started;
    return { activation: await activationOf(window), squiggle };
  } finally {
    await window.close();
  }
}

/** What VS Code says of Verbatim among the running extensions, in milliseconds. */
async function activationOf(window: Workbench): Promise<number> {
  await window.command('Developer: Show Running Extensions');
  const list = window.page.locator('.runtime-extensions-editor'), row = list.locator('.monaco-list-row', { hasText: 'Verbatim' });
  await list.locator('.monaco-list-row').first().waitFor();
  for (let pages = 0; pages < 20 && !await row.count(); pages++) {
    await list.hover();
    await window.page.mouse.wheel(0, 300);
    await window.page.waitForTimeout(100);
  }
  const text = await row.first().innerText(), found = /Activation:\s*(\d+)\s*ms/.exec(text)?.[1];
  if (!found) throw new Error(`VS Code does not say how long Verbatim took: ${text}`);
  return Number(found);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

main().catch((error: unknown) => { console.error(error instanceof Error ? error.message : error); process.exitCode = 1; });
