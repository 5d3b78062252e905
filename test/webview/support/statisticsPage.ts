import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Figures } from '#protocol';
import type { Counted, FolderName, FromStatistics, ToStatistics } from '../../../protocol/statistics';
import { launchBrowser } from '../../../scripts/vscode/chromium';
import { root } from '../../support/sources';
import { openPage, type Opening, said, tell } from './loaded';

const bundle = JSON.parse(readFileSync(join(root, 'l10n/bundle.l10n.ru.json'), 'utf8')) as Record<string, string>;
/** The page's own texts, in English or in Russian. */
export function textsIn(language: string): Record<string, string> {
  const source = readFileSync(join(root, 'client/src/statistics/texts.ts'), 'utf8');
  return Object.fromEntries([...source.matchAll(/(\w+): l10n\.t\('([^']+)'\)/g)].map(([, name, text]) => [name, language === 'ru' ? bundle[text] : text]));
}

/** The page of statistics as VS Code loads it; what the extension would tell it, the test does. */
export class StatisticsInBrowser {
  private sent = 0;
  /** What the browser complains of: a policy that was broken, above all. */
  readonly complaints: string[] = [];

  private constructor(readonly page: Page) {}

  static async open(browser: Browser, { language = 'en', ...opening }: Opening & { readonly locked?: boolean } = {}): Promise<StatisticsInBrowser> {
    const page = await openPage(browser, 'statistics', { ...opening, language, pictures: true }), statistics = new StatisticsInBrowser(page);
    page.on('console', message => { if (['error', 'warning'].includes(message.type())) statistics.complaints.push(message.text()); });
    page.on('pageerror', error => statistics.complaints.push(String(error)));
    await page.evaluate(`addEventListener('securitypolicyviolation', event => console.error('policy: ' + event.violatedDirective))`);
    await statistics.tell({ kind: 'begin', texts: textsIn(language), language, locked: opening.locked ?? false });
    return statistics;
  }

  tell(message: ToStatistics): Promise<number> { return tell(this.page, ++this.sent, message); }
  said(): Promise<FromStatistics[]> { return said<FromStatistics>(this.page); }

  async show(figures: Figures, counted: Counted = figures.turns ? { of: 'transcript' } : { of: 'folder', folder: null, from: '', to: '' }, folders: readonly FolderName[] = []): Promise<void> {
    await this.tell({ kind: 'counted', counted, uri: figures.turns ? 'file:///talk.transcript' : null, folders });
    await this.tell({ kind: 'figures', figures });
    await this.page.evaluate('new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))');
  }
}

/** A browser for the tests of a suite, and pages in it, closed after each test, which fails where the browser complained of one. */
export function statistics(): { open(options?: Parameters<typeof StatisticsInBrowser.open>[1]): Promise<StatisticsInBrowser> } {
  let browser: Browser | undefined;
  const opened: StatisticsInBrowser[] = [];
  before(async () => { browser = await launchBrowser(); });
  after(() => browser?.close());
  afterEach(async () => {
    const complaints = opened.flatMap(({ complaints }) => complaints);
    for (const { page } of opened.splice(0)) await page.close();
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
  });
  return { open: async options => { const page = await StatisticsInBrowser.open(browser!, options); opened.push(page); return page; } };
}
