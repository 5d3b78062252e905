import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../scripts/vscode/chromium';
import { PreviewInBrowser } from '../test/webview/support/previewPage';
import { percentile, rounded } from './statistics';
import { table } from './table';
import { mulberry32, transcript } from './text';

/** Milliseconds of one thread's time. */
interface Times { readonly units: number; readonly opened: number; readonly p50: number; readonly p95: number; readonly inSight: { readonly p50: number; readonly p95: number }; readonly server: { readonly p50: number; readonly p95: number } }

/**
 * `npm run bench:preview`: from an edit to the preview's page, at two sizes. Letters are put in and taken out again, half of them anywhere, half in what is in sight; measured are
 * the server's answer (reading included) and, apart from it, the page's one thread until all is drawn, in its own time, whatever else the machine does. Writes bench/preview.json.
 */
async function main(): Promise<void> {
  const browser = await launchBrowser();
  try {
    const results: Times[] = [];
    for (const units of [100_000, 1_000_000]) results.push(await measure(await PreviewInBrowser.open(browser, { width: 800, height: 900 }), units, 120));
    console.log('From an edit to the preview, milliseconds: the server’s answer; the page’s thread, for edits anywhere and for those in sight; the first answer shown');
    console.log(table(['text', 'server p50', 'p95', 'page p50', 'p95', 'in sight p50', 'p95', 'opened'], results.map(({ units, server, p50, p95, inSight, opened }) => [`${units / 1e6} M`, server.p50, server.p95, p50, p95, inSight.p50, inSight.p95, opened])));
    writeFileSync(new URL('./preview.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
  } finally {
    await browser.close();
  }
}

async function measure(preview: PreviewInBrowser, units: number, count: number): Promise<Times> {
  const random = mulberry32(11), [opened] = await preview.show(transcript('ru, name before', units)), anywhere: number[] = [], inSight: number[] = [], server: number[] = [];
  const middle = preview.text.indexOf(' ', units / 2), line = preview.text.slice(0, middle).split('\n').length;
  await preview.tell({ kind: 'scroll', line });
  const busy = await busyTime(preview.page);
  for (let at = 0; at < count; at++) {
    const isNear = at % 2 === 1, from = preview.text.indexOf(' ', isNear ? middle + Math.floor(random() * 1200) : Math.floor(random() * (units - 100)));
    for (const [to, put] of [[from, 'ы'], [from + 1, '']] as const) {
      const started = performance.now(), before = await busy();
      await preview.edit(from, to, put, at => server.push(at - started));
      await preview.settled();
      // The first ones are those of a program that has just begun.
      if (at >= 20) (isNear ? inSight : anywhere).push(await busy() - before);
    }
  }
  const both = (values: readonly number[]) => ({ p50: rounded(percentile(values, 0.5)), p95: rounded(percentile(values, 0.95)) });
  return { units, opened: rounded(opened), ...both(anywhere), inSight: both(inSight), server: both(server) };
}

/** Tells how long a page's thread has worked so far, in milliseconds of processor time. */
async function busyTime(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => ((await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

main().catch((error: unknown) => { console.error(error); process.exitCode = 1; });
