import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { bringVsCode } from './bring';
import { launchBrowser } from './chromium';
import { linkExtension } from './link-extension';
import { startServer, type VsCodeServer } from './server';
import { TRUSTING } from './settings';
import { Workbench } from './workbench';

const ROOT = resolve(import.meta.dirname, '../..');
/** Else the server keeps the extension host of each closed window for hours, in case it comes back. */
const WINDOWS_DO_NOT_RETURN = ['--reconnection-grace-time', '0'];
const SIZE = { width: 1280, height: 800 };

export interface WindowOptions {
  /** The file to open, of the window's folder. */
  readonly file?: string;
  /** The folder that the window gets a copy of; without it the fixtures of the host suites. */
  readonly folder?: string;
  /** The window whose folder this one has open as well, in place of a copy. */
  readonly beside?: Workbench;
  /** What extensions are told to speak; VS Code's own texts stay English, since it brings no others. */
  readonly language?: string;
}

/** A real VS Code with Verbatim installed, in a browser: windows of it are opened and used as a person at the desk would. */
export class VsCodeInBrowser {
  private readonly windows = new Set<Workbench>();

  private constructor(private readonly server: VsCodeServer, private readonly browser: Browser, private readonly data: string) {}

  /**
   * @param env of the browser, such as FONTCONFIG_FILE
   * @param extension folder of the extension, where it is not this project
   */
  static async start(settings: Readonly<Record<string, unknown>> = {}, env: Readonly<Record<string, string>> = {}, extension = ROOT): Promise<VsCodeInBrowser> {
    const data = await mkdtemp(join(tmpdir(), 'verbatim-vscode-'));
    await linkExtension(extension, data);
    const server = await startServer({ vscode: await bringVsCode('newest'), data, token: 'tests', settings: { ...TRUSTING, ...settings }, args: WINDOWS_DO_NOT_RETURN });
    return new VsCodeInBrowser(server, await launchBrowser(env), data);
  }

  /** Opens a window on a fresh copy of a folder, or on another window's; nothing of an earlier window is remembered. */
  async open({ file, beside, folder = beside?.original ?? join(ROOT, 'test/host/fixtures'), language }: WindowOptions = {}): Promise<Workbench> {
    const copy = beside?.folder ?? join(await mkdtemp(join(tmpdir(), 'verbatim-')), basename(folder));
    if (!beside) await cp(folder, copy, { recursive: true });
    const context = await this.browser.newContext({ viewport: SIZE }), page = await context.newPage();
    page.setDefaultTimeout(30_000);
    if (language) await speak(page, language);
    await page.goto(this.server.address({ folder: copy, ...file ? { file: join(copy, file) } : {} }));
    await page.locator('.monaco-workbench').waitFor();
    if (file) await page.locator('.editor-instance .view-line').first().waitFor();
    const window = new Workbench(page, copy, folder);
    this.windows.add(window);
    context.once('close', () => this.windows.delete(window));
    return window;
  }

  /** Closes the windows that are still open as well. */
  async stop(): Promise<void> {
    for (const window of this.windows) await window.close();
    await this.browser.close();
    await this.server.stop();
    await rm(this.data, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Has VS Code believe that its display language is another one, as a language pack would. */
async function speak(page: Page, language: string): Promise<void> {
  await page.route('**/out/nls.messages.js', async route => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\nglobalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)};` });
  });
}
