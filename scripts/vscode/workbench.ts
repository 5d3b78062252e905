import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';

const SCREENSHOTS = resolve(import.meta.dirname, '../../out/screenshots');

/** One window. Its parts are named as VS Code names them; each waits until it is there. */
export class Workbench {
  /** @param original what `folder` is a copy of */
  constructor(readonly page: Page, readonly folder: string, readonly original: string) {}

  /** Presses keys one after the other. `Mod` is Ctrl, on a Mac the command key. */
  async keys(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key.replace('Mod', 'ControlOrMeta'));
  }

  /** Runs a command by its title, by way of the command palette; tried again while the extensions' commands are not there yet. */
  async command(title: string): Promise<void> {
    const row = this.focusedRow(title);
    await insist(async () => {
      await this.keys('Escape', 'F1');
      await this.page.locator('.quick-input-widget input[type=text]').fill(`>${title}`);
      await row.waitFor({ timeout: 2_000 });
    });
    await this.keys('Enter');
  }

  /** Opens a file of the folder, named as it is seen from there, as a person does with Ctrl+P. */
  async openFile(name: string): Promise<void> {
    const row = this.focusedRow(basename(name));
    await insist(async () => {
      await this.keys('Escape', 'Mod+p');
      await this.page.locator('.quick-input-widget input[type=text]').fill(name);
      await row.waitFor({ timeout: 5_000 });
    });
    await this.keys('Enter');
    await this.page.locator('.tab.active', { hasText: basename(name) }).waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** What Enter takes, once it is the one that is wanted: a list first shows what was taken before. */
  private focusedRow(title: string): Locator { return this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }); }

  /** Closes all editors, and throws away what is not saved. */
  async closeEditors(): Promise<void> {
    if (await this.page.locator('.tab').count() === 0) return;
    await this.command('View: Close All Editors');
    const none = this.page.locator('.monaco-workbench:not(:has(.tab))'), asked = this.page.locator('.monaco-dialog-box').getByRole('button', { name: 'Don\'t Save' });
    await none.or(asked).first().waitFor();
    if (await asked.isVisible()) await asked.click();
    await none.waitFor();
  }

  /** Loads the window again, as it was and not with the file that it was first opened with. The command has VS Code write down first what its pages keep, which a browser's own reload does not wait for. */
  async reload(): Promise<void> {
    const address = new URL(this.page.url());
    address.searchParams.delete('payload');
    await this.page.evaluate(`history.replaceState(null, '', ${JSON.stringify(address.href)}); document.documentElement.dataset.before = 'reload'`);
    await this.command('Developer: Reload Window');
    await this.page.locator('html:not([data-before]) .monaco-workbench').waitFor();
  }

  /** What the window has told its user in notifications. */
  async told(): Promise<string> {
    await this.command('Notifications: Show Notifications');
    return (await this.page.locator('.notifications-center .notification-list-item-message').allTextContents()).join('\n');
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

  /** Opens the list of speakers by its title, and puts the keyboard into it; its rows. */
  async speakers(title = 'Speakers'): Promise<Locator> {
    const pane = this.page.locator('.pane', { has: this.page.locator('.pane-header', { hasText: title }) }), rows = pane.locator('.monaco-list-row');
    if (await pane.locator('.pane-header.expanded').count() === 0) await pane.locator('.pane-header').click();
    // What the pointer rests on says more about itself, over the rows.
    await this.page.mouse.move(640, 2);
    await rows.first().click();
    return rows;
  }

  /** Puts the cursor at a place, counted from 1, as a person does with Ctrl+G. */
  async goTo(line: number, column: number): Promise<void> {
    await this.keys('Control+g');
    await this.page.locator('.quick-input-widget input[type=text]').fill(`:${line}:${column}`);
    await this.keys('Enter');
    await this.page.locator('[id="status.editor.selection"]', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
  }

  /**
   * Opens the light bulb's menu where the cursor is, by keyboard; its rows. Not before the light bulb is there: VS Code looks for one a moment after the cursor has moved, and what is chosen at that moment it
   * forgets (“Actual command not found”). `offering`: what must be among them, as some fixes are once the folder is read.
   */
  async quickFixes(offering = ''): Promise<Locator> {
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    await this.page.locator('.lightBulbWidget:visible, .codicon-gutter-lightbulb').first().waitFor();
    await insist(async () => {
      await this.keys('Escape', 'Mod+Period');
      await rows.filter({ hasText: offering }).first().waitFor({ timeout: 3_000 });
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

  /** The page in the only webview. */
  preview(): FrameLocator { return this.page.frameLocator('iframe.webview').frameLocator('#active-frame'); }

  /** Line and column of the cursor, from 1, as the status bar says. */
  async cursor(): Promise<string> {
    return (await this.page.locator('[id="status.editor.selection"]').innerText()).trim();
  }

  get language(): Locator { return this.page.locator('[id="status.editor.mode"]'); }
  get notification(): Locator { return this.page.locator('.notification-toast'); }

  /** By key; where that does nothing, since no editor has the keyboard after a dialog, by the command. */
  async save(): Promise<void> {
    const saved = (timeout: number): Promise<void> => this.page.locator('.tab.active.dirty').waitFor({ state: 'detached', timeout });
    await this.keys('Mod+s');
    await saved(3_000).catch(async () => {
      await this.command('File: Save');
      await saved(30_000);
    });
  }

  /** A file of the folder as it is on the disk, once it says what it should; the test's own time limit ends the waiting. */
  async fileSaying(name: string, pattern: RegExp): Promise<string> {
    for (;;) {
      const text = await readFile(join(this.folder, name), 'utf8').catch(() => '');
      if (pattern.test(text)) return text;
      await this.page.waitForTimeout(100);
    }
  }

  /** Gives the folder settings, in place of those that it has; the window takes them at once. */
  async set(settings: Readonly<Record<string, unknown>>): Promise<void> {
    await mkdir(join(this.folder, '.vscode'), { recursive: true });
    await writeFile(join(this.folder, '.vscode/settings.json'), JSON.stringify(settings));
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

/** Does it again when it fails, as a person would: what VS Code is not ready for yet, it forgets. */
async function insist(attempt: () => Promise<void>): Promise<void> {
  for (let again = 0; again < 10; again++) {
    try { return await attempt(); } catch { /* once more */ }
  }
  await attempt();
}
