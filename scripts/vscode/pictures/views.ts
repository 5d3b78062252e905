import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { Workbench } from '../workbench';

/** Something of Verbatim's that one looks at, and what brings it about. */
export interface View {
  /** The file to open, of the folder; the samples where no other is named. */
  readonly file?: string | Readonly<Record<'en' | 'ru', string>>;
  readonly folder?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Of the window, in pixels, where it is not to be the usual one. */
  readonly width?: number;
  readonly height?: number;
  show(window: Workbench, language: 'en' | 'ru'): Promise<unknown>;
}

const fixtures = resolve(import.meta.dirname, '../../../test/browser/fixtures');
const statements = { en: 'en/statements.transcript', ru: 'ru/forum.transcript' } as const, meeting = { en: 'en/call.transcript', ru: 'ru/council.transcript' } as const;
/** Lines of the samples at which there is something to be seen. */
const lines = { statement: { en: 23, ru: 6 }, fault: { en: 37, ru: 40 }, office: { en: 10, ru: 7 } } as const;
const bridge = 'ru/bridge-2024-03-05.transcript', questions = 'ru/briefing.transcript';
const picks = '.quick-input-list .monaco-list-row', tall = { width: 1100, height: 1300 } as const, taller = { width: 1100, height: 2400 } as const;

/** All views, by plain names. */
export const views: Readonly<Record<string, View>> = {
  problems: { file: statements, show: async (window, language) => { await besideOutline(window, lines.statement[language]); await (await window.problems()).first().waitFor(); await window.outline(); } },
  hover: { file: statements, show: async (window, language) => { await besideOutline(window, lines.statement[language]); await window.hover(); } },
  official: { file: { en: 'en/crossing-2024-03-12.transcript', ru: bridge }, show: async (window, language) => { await besideOutline(window, lines.office[language]); await window.hover(); } },
  fixes: { file: statements, show: async (window, language) => { await besideOutline(window, lines.fault[language]); await window.quickFixes(); } },
  refactor: { file: statements, show: async (window, language) => { await besideOutline(window, lines.statement[language]); await refactorings(window); } },
  completions: { file: statements, show: async (window, language) => { await besideOutline(window, lines.statement[language]); await window.keys('Control+End', 'Enter', 'Enter'); await window.completions(); } },
  hints: { file: statements, settings: { 'verbatim.codeLens': true, '[transcript]': { 'editor.inlayHints.enabled': 'on' } }, show: async (window, language) => { await besideOutline(window, lines.statement[language]); await window.page.locator('.codelens-decoration:visible').first().waitFor(); } },
  speakers: { file: questions, show: async window => { await besideOutline(window, 9); await speakers(window); } },
  'speakers of all': { file: questions, show: async window => { await besideOutline(window, 9); await speakers(window); await window.command('Verbatim: Show Speakers of All Transcripts'); await window.page.locator('.monaco-list-row', { hasText: /Савва|Hollis|Silas/ }).first().waitFor(); } },
  'speakers without a transcript': { file: questions, show: async window => { await besideOutline(window, 9); await speakers(window); await window.keys('Mod+p'); await window.page.keyboard.type('README'); await window.page.locator(picks, { hasText: 'README.md' }).first().waitFor(); await window.keys('Enter'); await window.page.locator('.welcome-view-content', { hasText: /Treat This|Считать/ }).first().waitFor(); } },
  'who is this': { file: questions, show: async window => { await besideOutline(window, 17); await window.command('Verbatim: Who Is This?'); await window.page.locator(picks).nth(1).waitFor(); } },
  rename: { folder: join(fixtures, 'rename'), file: 'council.transcript', show: async window => { await besideOutline(window, 3); await renaming(window); } },
  'import of officials': { folder: join(fixtures, 'officials'), file: 'officials.csv', show: importing },
  status: { file: statements, show: async (window, language) => { await besideOutline(window, lines.statement[language]); await window.command('Verbatim: How Names Stand…'); await window.page.locator(picks).nth(2).waitFor(); } },
  'status hover': { file: statements, show: async (window, language) => { await besideOutline(window, lines.statement[language]); await window.page.locator('[id^="verbatim-transcripts.verbatim"]').first().hover(); await window.page.locator('.monaco-hover:visible').first().waitFor(); } },
  offer: { file: { en: 'en/hearing.txt', ru: 'ru/press-conference.txt' }, show: window => window.notification.first().waitFor() },
  preview: { file: statements, show: async window => { await openPreview(window); await narrow(window.page, 330); await window.goTo(3, 1); await window.preview().locator('.note').first().waitFor({ timeout: 5_000 }).catch(() => undefined); } },
  'preview of a meeting': { file: meeting, show: async window => { await openPreview(window); await narrow(window.page, 330); } },
  'preview, narrow': { file: statements, show: async window => { await openPreview(window); await narrow(window.page, 900); } },
  'preview, contents': { file: { en: 'en/oral-argument.transcript', ru: 'ru/interview.transcript' }, show: async window => { await openPreview(window); await narrow(window.page, 330); await window.preview().locator('.bar button').first().click(); await window.preview().locator('.contents').waitFor(); } },
  'preview, speakers': { file: statements, show: async window => { await openPreview(window); await narrow(window.page, 330); await window.preview().locator('.bar button').nth(1).click(); await window.preview().locator('.pane .speaker').nth(1).click(); } },
  'preview, finder': { file: statements, show: async (window, language) => { await openPreview(window); await narrow(window.page, 330); await window.preview().locator('main').focus(); await window.keys('Control+f'); await window.page.keyboard.type(language === 'ru' ? 'мы' : 'the'); } },
  statistics: { file: meeting, ...tall, show: async window => { await openStatistics(window); await narrow(window.page, 200); } },
  'statistics of statements': { file: statements, ...tall, show: async window => { await openStatistics(window); await narrow(window.page, 200); } },
  'statistics, narrow': { file: statements, ...tall, show: async window => { await openStatistics(window); await narrow(window.page, 760); } },
  'statistics, time': { file: meeting, ...tall, show: async window => { await openStatistics(window); await narrow(window.page, 200); await window.preview().locator('.switch button').nth(1).click(); } },
  'statistics of a folder': { file: statements, ...taller, show: async window => { await window.command('Verbatim: Show Statistics of All Transcripts'); await window.preview().locator('.plot').first().waitFor(); await window.command('View: Close Primary Side Bar'); await narrow(window.page, 200); await window.preview().locator('.reading').waitFor({ state: 'hidden' }); } },
  'statistics, tables': { file: statements, ...taller, show: async window => { await openStatistics(window); await narrow(window.page, 200); for (const turn of await window.preview().locator('.tools button:first-child:visible').all()) if (/Table|Таблица/.test(await turn.innerText())) await turn.click(); } },
  walkthrough: { show: async window => { await window.command('Verbatim: Get Started'); await window.page.locator('.getting-started-step').first().waitFor(); await window.keys('Mod+b'); } },
  'cheat sheet': { show: async window => { await window.command('Verbatim: Cheat Sheet'); await window.preview().locator('h1').first().waitFor(); } },
  'rule page': { show: async window => { await window.command('Verbatim: Explain a Kind of Finding'); await window.page.locator(picks).nth(2).waitFor(); await window.keys('Enter'); await window.preview().locator('h1').first().waitFor(); } },
  settings: { show: async window => { await window.command('Preferences: Open Settings (UI)'); await window.page.keyboard.type('@ext:verbatim-transcripts.verbatim'); await window.page.locator('.setting-item', { hasText: 'verbatim.' }).first().waitFor(); } },
  commands: { file: statements, show: async window => { await window.page.locator('.statusbar-item', { hasText: /words|слов/ }).waitFor(); await window.keys('F1'); await window.page.locator('.quick-input-widget input[type=text]').fill('>verbatim'); await window.page.locator(picks).nth(5).waitFor(); } },
};

/** A sample at a line, with a wide side bar that the outline has to itself. */
async function besideOutline(window: Workbench, line: number): Promise<void> {
  await window.page.locator('.explorer-folders-view').waitFor();
  await window.page.locator('.pane-header').first().click();
  await drag(window.page, '.part.sidebar', 90);
  await window.outline();
  await window.goTo(line, 3);
}

async function speakers(window: Workbench): Promise<void> {
  await window.command('Verbatim: Show Speakers of This Transcript');
  await window.page.locator('.pane .monaco-list-row', { hasText: /Ветлужских/u }).first().waitFor();
  await window.page.locator('.pane-header', { hasText: 'Outline' }).click();
}

async function refactorings(window: Workbench): Promise<void> {
  await window.keys('Control+Shift+r');
  await window.page.locator('.action-widget .monaco-list-row.action').first().waitFor();
}

/** Asks for a new name; tried again while the other files are not read yet. */
async function renaming(window: Workbench): Promise<void> {
  const { page } = window, input = page.locator('.rename-box .rename-input').first();
  await window.goTo(3, 26);
  for (let again = 0; again < 10 && !await input.isVisible(); again++) {
    await window.keys('F2');
    await input.waitFor({ timeout: 3_000 }).catch(() => undefined);
  }
  await input.fill('Анна Белова');
  await window.keys('Enter');
  await page.locator('.bulk-edit-panel .monaco-list-row').nth(3).waitFor();
}

/** Names the file, and the list that takes its people in; then one is asked whom. */
async function importing(window: Workbench): Promise<void> {
  await window.command('Verbatim: Import Officials');
  const { page } = window, input = page.locator('.quick-input-widget input[type=text]'), rows = page.locator(picks), first = page.locator('.quick-input-widget', { hasText: /Which File|какой файл/ });
  await first.waitFor();
  // The dialog looks paths up, at first its own, and takes no answer meanwhile.
  while (await first.isVisible()) {
    await input.fill(join(window.folder, 'people.ndjson'));
    await rows.filter({ hasText: 'people.ndjson' }).first().waitFor();
    await window.keys('Enter');
    await first.waitFor({ state: 'hidden', timeout: 2_000 }).catch(() => undefined);
  }
  await input.fill('officials.csv');
  await rows.filter({ hasText: 'officials.json' }).first().waitFor({ state: 'detached' });
  await window.keys('Enter');
  await rows.filter({ hasText: 'Анна Ветрова' }).waitFor();
}

async function openPreview(window: Workbench): Promise<void> {
  await window.command('Verbatim: Open Preview to the Side');
  await window.preview().locator('.block').first().waitFor();
  await window.command('View: Close Primary Side Bar');
}

async function openStatistics(window: Workbench): Promise<void> {
  await window.command('Verbatim: Show Statistics');
  await window.preview().locator('.plot').first().waitFor();
  await window.command('View: Close Primary Side Bar');
}

/** Drags the line between text and page, so that the text has so many pixels. */
async function narrow(page: Page, width: number): Promise<void> {
  const group = await page.locator('.editor-group-container').first().boundingBox();
  if (group) await drag(page, '.editor-group-container', width - group.width, 0);
}

/** Drags the right edge of a part of the window. */
async function drag(page: Page, part: string, by: number, beside = 2): Promise<void> {
  const box = await page.locator(part).first().boundingBox();
  if (!box) return;
  const edge = box.x + box.width + beside;
  await page.mouse.move(edge, 400);
  await page.mouse.down();
  await page.mouse.move(edge + by, 400, { steps: 5 });
  await page.mouse.up();
  await page.mouse.move(640, 2);
}
