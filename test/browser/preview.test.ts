import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import type { Workbench } from '../../scripts/vscode/workbench';
import { sharedWindow } from './support/sharedWindow';

const samples = resolve(import.meta.dirname, '../../samples');

/** Who reads a transcript as a page while putting its text right. */
describe('просмотр (the preview)', () => {
  const vscode = sharedWindow({ folder: samples });
  let window: Workbench;

  /** Waits until something is so. */
  const until = async (what: string, holds: () => Promise<boolean>): Promise<void> => {
    for (let again = 0; again < 150; again++) {
      if (await holds().catch(() => false)) return;
      await window.page.waitForTimeout(100);
    }
    assert.fail(what);
  };
  /** Where something stands below the top of the page; null where it is out of sight. */
  const below = async (page: FrameLocator, what: Locator): Promise<number | null> => {
    // Only what is near is in the page at all; what is there may take long to answer.
    const isThere = await what.count() > 0, [box, own] = await Promise.all([page.locator('main').boundingBox(), isThere ? what.first().boundingBox({ timeout: 5_000 }).catch(() => null) : null]);
    return box && own && own.y + own.height > box.y && own.y < box.y + box.height ? own.y - box.y : null;
  };
  const opened = async (file: string): Promise<FrameLocator> => {
    window = await vscode.open(file);
    await window.command('Verbatim: Open Preview to the Side');
    const page = window.preview();
    await page.locator('.block').first().waitFor();
    return page;
  };

  it('scrolls with the editor, and the editor with it', async () => {
    const page = await opened('ru/forum.transcript'), first = page.locator('.block').first();
    await window.goTo(30, 1);
    await until('the preview follows to the end', async () => await below(page, first) === null);
    await page.locator('main').focus();
    await until('the editor follows to the beginning', async () => {
      // Whoever scrolled last leads for a moment: until then the key moves the page only.
      await window.keys('End', 'Home');
      return window.page.locator('.view-line', { hasText: 'Форум' }).first().isVisible();
    });
  });

  it('has what is typed at once, and stays where it is meanwhile', async () => {
    const page = await opened('ru/forum.transcript'), name = page.locator('.name').nth(1), before = await below(page, name);
    await window.command('View: Focus Active Editor Group');
    await window.goTo(3, 1);
    await window.page.keyboard.type('Начнём вот с чего. ');
    await page.getByText('Начнём вот с чего.').waitFor();
    const after = await below(page, name);
    assert.ok(before !== null && after !== null && Math.abs(after - before) < 60, `${before} ${after}`);
    await window.screenshot('preview');
  });

  it('finds, shows one speaker only, and leads from a finding to its place', async () => {
    const page = await opened('en/statements.transcript');
    await page.locator('.note').first().click();
    await until('the cursor is at the finding', async () => /Ln (?!1,)\d+/.test(await window.cursor()));
    await page.locator('main').focus();
    await window.keys('Control+f');
    await window.page.keyboard.type('coastguards');
    await page.getByText('1 of 1').waitFor();
    assert.notEqual(await below(page, page.locator('.block', { hasText: 'coastguards' })), null);
    await window.keys('Escape');
    await page.getByRole('button', { name: 'Speakers' }).click();
    await page.getByLabel('Silas Brandreth').check();
    await until('others are gone', async () => (await page.locator('main .name').allInnerTexts()).every(text => text === 'Silas Brandreth'));
    await window.screenshot('preview of one speaker');
  });

  it('is there again after the window was loaded again', async () => {
    await opened('en/statements.transcript');
    await window.reload();
    await window.preview().locator('.name', { hasText: 'Petra Vandersloe' }).first().waitFor();
  });
});
