import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { bringVsCode } from './bring';
import { launchBrowser } from './chromium';
import { linkExtension } from './link-extension';
import { startServer, type VsCodeServer } from './server';
import { TRUSTING } from './settings';

const ROOT = resolve(import.meta.dirname, '../..');
/** Else the server keeps the extension host of each closed window for hours, in case it comes back. */
const WINDOWS_DO_NOT_RETURN = ['--reconnection-grace-time', '0'];
const SCREENSHOTS = join(ROOT, 'out/screenshots');

export interface WindowOptions {
  /** The file to open, of the window's folder. */
  readonly file?: string;
  /** The folder that the window gets a copy of; without it the fixtures of the host suites. */
  readonly folder?: string;
  /** What extensions are told to speak; VS Code's own texts stay English, since it brings no others. */
  readonly language?: string;
  readonly size?: { readonly width: number; readonly height: number };
}

/** A real VS Code with Verbatim installed, in a browser: windows of it are opened and used as a person at the desk would. */
export class VsCodeInBrowser {
  private constructor(private readonly server: VsCodeServer, private readonly browser: Browser, private readonly data: string) {}

  /** @param env of the browser, such as FONTCONFIG_FILE */
  static async start(settings: Readonly<Record<string, unknown>> = {}, env: Readonly<Record<string, string>> = {}): Promise<VsCodeInBrowser> {
    const data = await mkdtemp(join(tmpdir(), 'verbatim-vscode-'));
    await linkExtension(ROOT, data);
    const server = await startServer({ vscode: await bringVsCode('newest'), data, token: 'tests', settings: { ...TRUSTING, ...settings }, args: WINDOWS_DO_NOT_RETURN });
    return new VsCodeInBrowser(server, await launchBrowser(env), data);
  }

  /** Opens a window on a fresh copy of a folder; nothing of an earlier window is remembered. */
  async open({ file, folder = join(ROOT, 'test/host/fixtures'), language, size = { width: 1280, height: 800 } }: WindowOptions = {}): Promise<Workbench> {
    const copy = join(await mkdtemp(join(tmpdir(), 'verbatim-')), basename(folder));
    await cp(folder, copy, { recursive: true });
    const context = await this.browser.newContext({ viewport: size }), page = await context.newPage();
    page.setDefaultTimeout(30_000);
    if (language) await speak(page, language);
    await page.goto(this.server.address({ folder: copy, ...file ? { file: join(copy, file) } : {} }));
    await page.locator('.monaco-workbench').waitFor();
    if (file) await page.locator('.editor-instance .view-line').first().waitFor();
    return new Workbench(page, copy);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
    await rm(this.data, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** One window. Its parts are named as VS Code names them; each waits until it is there. */
export class Workbench {
  constructor(readonly page: Page, readonly folder: string) {}

  /** Presses keys one after the other. `Mod` is Ctrl, on a Mac the command key. */
  async keys(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key.replace('Mod', 'ControlOrMeta'));
  }

  /** Runs a command by its title, by way of the command palette; tried again while the extensions' commands are not there yet. */
  async command(title: string): Promise<void> {
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
    await insist(async () => {
      await this.keys('Escape', 'F1');
      await this.page.locator('.quick-input-widget input[type=text]').fill(`>${title}`);
      await row.waitFor({ timeout: 2_000 });
    });
    await this.keys('Enter');
  }

  get squiggles(): Locator { return this.page.locator('.squiggly-warning'); }

  /** Shows the Problems panel; its rows below the files. */
  async problems(): Promise<Locator> {
    await this.command('Problems: Focus on Problems View');
    return this.page.locator('.markers-panel .monaco-list-row[aria-level="2"]');
  }

  /** Opens the Outline and puts the keyboard into it; its rows. An outline that is still empty does not take the keyboard. */
  async outline(): Promise<Locator> {
    const rows = this.page.locator('.outline-tree .monaco-list-row');
    await insist(async () => {
      await this.command('Explorer: Focus on Outline View');
      await rows.first().waitFor();
      await this.page.locator('.outline-tree :focus').waitFor({ timeout: 2_000 });
    });
    return rows;
  }

  /** Puts the cursor at a place, counted from 1, as a person does with Ctrl+G. */
  async goTo(line: number, column: number): Promise<void> {
    await this.keys('Control+g');
    await this.page.locator('.quick-input-widget input[type=text]').fill(`:${line}:${column}`);
    await this.keys('Enter');
    await this.page.locator('[id="status.editor.selection"]', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
  }

  /** Opens the light bulb's menu where the cursor is, by keyboard; its rows. */
  async quickFixes(): Promise<Locator> {
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    await insist(async () => {
      await this.keys('Escape', 'Mod+Period');
      await rows.first().waitFor({ timeout: 3_000 });
    });
    return rows;
  }

  /** Chooses from an open list, the light bulb's or completion's, by keyboard: the pointer may be blocked by an overlay until it moves. */
  async choose(title: string, list = '.action-widget .monaco-list-row.action'): Promise<void> {
    const wanted = this.page.locator(list).filter({ hasText: title }).first();
    await wanted.waitFor();
    for (let pressed = 0; !await wanted.evaluate(row => row.classList.contains('focused')); pressed++) {
      if (pressed > 30) throw new Error(`“${title}” cannot be reached in the list.`);
      await this.keys('ArrowDown');
    }
    await this.keys('Enter');
  }

  /** Rests the pointer where the cursor is; what is shown there. */
  async hover(): Promise<Locator> {
    const box = await this.page.locator('.editor-instance .cursors-layer .cursor').first().boundingBox();
    if (!box) throw new Error('There is no cursor.');
    await this.page.mouse.move(box.x + 4, box.y + box.height / 2);
    await this.page.mouse.move(box.x + 6, box.y + box.height / 2);
    const hover = this.page.locator('.monaco-hover:visible .hover-contents');
    await hover.first().waitFor();
    return hover;
  }

  /** Asks for completions where the cursor is; the list's rows. */
  async completions(): Promise<Locator> {
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row');
    await insist(async () => {
      await this.keys('Escape', 'Control+Space');
      await rows.first().waitFor({ timeout: 3_000 });
    });
    return rows;
  }

  /** Line and column of the cursor, from 1, as the status bar says. */
  async cursor(): Promise<string> {
    return (await this.page.locator('[id="status.editor.selection"]').innerText()).trim();
  }

  get language(): Locator { return this.page.locator('[id="status.editor.mode"]'); }
  get notification(): Locator { return this.page.locator('.notification-toast'); }

  async save(): Promise<void> {
    await this.keys('Mod+s');
    await this.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
  }

  /** A file of the folder as it is on the disk, once it says what it should; the test's own time limit ends the waiting. */
  async fileSaying(name: string, pattern: RegExp): Promise<string> {
    for (;;) {
      const text = await readFile(join(this.folder, name), 'utf8').catch(() => '');
      if (pattern.test(text)) return text;
      await this.page.waitForTimeout(100);
    }
  }

  /** Keeps a picture of the window, by default in an ignored folder, to be looked at. */
  async screenshot(name: string, folder = SCREENSHOTS): Promise<void> {
    await mkdir(folder, { recursive: true });
    await this.page.screenshot({ path: join(folder, `${name}.png`) });
  }

  async close(): Promise<void> {
    await this.page.context().close();
    await rm(dirname(this.folder), { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Has VS Code believe that its display language is another one, as a language pack would. */
async function speak(page: Page, language: string): Promise<void> {
  await page.route('**/out/nls.messages.js', async route => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\nglobalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)};` });
  });
}

/** Does it again when it fails, as a person would: what VS Code is not ready for yet, it forgets. */
async function insist(attempt: () => Promise<void>): Promise<void> {
  for (let again = 0; again < 10; again++) {
    try { return await attempt(); } catch { /* once more */ }
  }
  await attempt();
}
