import type { Workbench } from '../../scripts/vscode/workbench';
import { sharedWindow } from './support/sharedWindow';

/** What the status bar says of a transcript, and what is behind it. */
describe('строка состояния (the status bar)', () => {
  const vscode = sharedWindow();
  let window: Workbench;

  it('says who speaks at the cursor and how much is said, and lets the file say where its names stand', async () => {
    window = await vscode.open('forum.transcript');
    const item = window.page.locator('.statusbar-item', { hasText: 'words' }), list = '.quick-input-list .monaco-list-row', picks = window.page.locator(list);
    await item.filter({ hasText: /^\d+ words, ≈ 1 min$/ }).waitFor();
    await window.goTo(5, 3);
    await item.filter({ hasText: /^Варвара Лоскутьева · \d+ words/u }).waitFor();
    await window.screenshot('status bar');
    await item.click();
    await picks.filter({ hasText: 'so it is now' }).filter({ hasText: 'below the words' }).waitFor();
    await window.screenshot('how names stand');
    await window.choose('Names stand before their words', list);
    await window.page.locator('.view-line', { hasText: /^подписи:\sдо$/u }).waitFor();
    await window.command('Verbatim: How Names Stand…');
    await picks.filter({ hasText: 'so it is now' }).filter({ hasText: 'before their words' }).waitFor();
    await window.choose('Let Verbatim tell from the text', list);
    await window.page.locator('.view-line', { hasText: /^подписи/u }).waitFor({ state: 'detached' });
  });

  it('says what it says by itself where the setting is no text', async () => {
    window = await vscode.open('forum.transcript', { 'verbatim.statusBar.format': 7 });
    await window.page.locator('.statusbar-item', { hasText: /^\d+ words, ≈ 1 min$/ }).waitFor();
  });
});
