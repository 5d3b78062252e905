import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { kept, unpack } from './download';
import { FONTS } from './pins';
import { VsCodeInBrowser } from './vscode-in-browser';
import type { Workbench } from './workbench';

const ROOT = resolve(import.meta.dirname, '../..');
const SAMPLES = join(ROOT, 'samples'), PICTURES = join(ROOT, 'docs/images'), LOOKED_AT = join(ROOT, 'out/screenshots');
const SETTINGS = {
  'workbench.colorTheme': 'Light Modern', 'editor.fontFamily': 'JetBrains Mono', 'editor.fontSize': 13, 'editor.minimap.enabled': false,
  'workbench.layoutControl.enabled': false, 'window.commandCenter': false, 'editor.occurrencesHighlight': 'off',
};

/** `npm run screenshots`: the README's pictures, taken in the real VS Code on the samples. Needs `npm run build`. */
async function main(): Promise<void> {
  const fonts = { FONTCONFIG_FILE: await bringFonts() }, vscode = await VsCodeInBrowser.start(SETTINGS, fonts);
  try {
    await overview(vscode);
    await hover(vscode);
    await fixes(vscode);
    await inRussian(vscode);
  } finally {
    await vscode.stop();
  }
  for (const [theme, file, language, name, folder] of previewed) await preview(await VsCodeInBrowser.start({ ...SETTINGS, 'workbench.colorTheme': theme }, fonts), file, language, name, folder);
}

/** Themes, samples and languages that the preview is looked at in; two are shown to others. */
const previewed = [
  ['Light Modern', 'en/statements.transcript', 'en', 'preview', PICTURES], ['Dark Modern', 'ru/forum.transcript', 'ru', 'preview-ru', PICTURES],
  ['Default High Contrast', 'ru/council.transcript', 'ru', 'preview-contrast', LOOKED_AT], ['Default High Contrast Light', 'en/call.transcript', 'en', 'preview-contrast-light', LOOKED_AT],
] as const;

/** The transcript as a page beside its text, findings in the margin. */
async function preview(vscode: VsCodeInBrowser, file: string, language: string, name: string, folder: string): Promise<void> {
  try {
    const window = await vscode.open({ folder: SAMPLES, file, language });
    await window.command('Verbatim: Open Preview to the Side');
    const page = window.preview();
    await page.locator('.block').first().waitFor();
    await window.command('View: Toggle Primary Side Bar Visibility');
    await narrow(window.page);
    await window.goTo(3, 1);
    await page.locator('.note').first().waitFor({ timeout: 5_000 }).catch(() => undefined);
    await window.page.waitForTimeout(500);
    await taken(window, name, folder);
  } finally {
    await vscode.stop();
  }
}

/** Drags the line between text and preview, so that the page has its full width. */
async function narrow(page: Page): Promise<void> {
  const group = await page.locator('.editor-group-container').first().boundingBox();
  if (!group) return;
  await page.mouse.move(group.x + group.width, 400);
  await page.mouse.down();
  await page.mouse.move(group.x + 330, 400, { steps: 5 });
  await page.mouse.up();
  await page.mouse.move(640, 2);
}

/** Who said what: the outline beside the text, what is wrong below it. */
async function overview(vscode: VsCodeInBrowser): Promise<void> {
  const window = await opened(vscode, 'en/statements.transcript', 22);
  await (await window.problems()).first().waitFor();
  await window.outline();
  await taken(window, 'overview');
}

async function hover(vscode: VsCodeInBrowser): Promise<void> {
  const window = await opened(vscode, 'en/statements.transcript', 23);
  await window.hover();
  await taken(window, 'hover');
}

async function fixes(vscode: VsCodeInBrowser): Promise<void> {
  const window = await opened(vscode, 'en/statements.transcript', 37);
  await window.quickFixes();
  await taken(window, 'fixes');
}

async function inRussian(vscode: VsCodeInBrowser): Promise<void> {
  const window = await opened(vscode, 'ru/forum.transcript', 40, 'ru');
  await window.quickFixes();
  await taken(window, 'fixes-ru');
}

/** Opens a sample at a line near a finding, with a wide side bar that the outline has to itself. */
async function opened(vscode: VsCodeInBrowser, file: string, line: number, language?: string): Promise<Workbench> {
  const window = await vscode.open({ folder: SAMPLES, file, ...language ? { language } : {} });
  await window.page.locator('.pane-header', { hasText: /^samples$/i }).click();
  await widen(window.page, language ? 30 : 90);
  await window.outline();
  await window.goTo(line, 3);
  await window.page.locator('.squiggly-warning, .squiggly-info').first().waitFor();
  return window;
}

/** Drags the side bar's edge. */
async function widen(page: Page, by: number): Promise<void> {
  const bar = await page.locator('.part.sidebar').boundingBox();
  if (!bar) return;
  const edge = bar.x + bar.width + 2;
  await page.mouse.move(edge, 400);
  await page.mouse.down();
  await page.mouse.move(edge + by, 400, { steps: 5 });
  await page.mouse.up();
  await page.mouse.move(640, 2);
}

async function taken(window: Workbench, name: string, folder = PICTURES): Promise<void> {
  await window.screenshot(name, folder);
  console.log(`${relative(ROOT, folder)}/${name}.png`);
  await window.close();
}

/** Fonts that every machine has once they are fetched; gives the configuration that has the browser use no others. */
async function bringFonts(): Promise<string> {
  const folder = await kept(`fonts-${FONTS.map(pin => pin.version).join('-')}`, async incoming => {
    for (const pin of FONTS) {
      const part = join(incoming, pin.name.replace('/', '-'));
      await mkdir(part);
      await unpack(pin, part, { strip: 1, only: ['package/400Regular', 'package/700Bold', 'package/LICENSE_FONT', ...pin.name.endsWith('serif') ? ['package/400Regular_Italic'] : []] });
    }
    await writeFile(join(incoming, 'fonts.conf'), fontsConf());
  });
  return join(folder, 'fonts.conf');
}

function fontsConf(): string {
  const alias = (generic: string, font: string): string => `<alias binding="same"><family>${generic}</family><prefer><family>${font}</family></prefer></alias>`;
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">.</dir>
${['system-ui', 'Ubuntu', 'Droid Sans', 'sans-serif'].map(name => alias(name, 'Inter')).join('\n')}
${alias('serif', 'PT Serif')}
${['Droid Sans Mono', 'monospace'].map(name => alias(name, 'JetBrains Mono')).join('\n')}
</fontconfig>
`;
}

main().catch((error: unknown) => { console.error(error instanceof Error ? error.message : error); process.exitCode = 1; });
