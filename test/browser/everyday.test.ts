import assert from 'node:assert/strict';
import type { Workbench } from '../../scripts/vscode/workbench';
import { sharedWindow } from './support/sharedWindow';
import { windows } from './support/windows';

/** What an editor of transcripts does all day. */
describe('обычный день (an ordinary day)', () => {
  const vscode = sharedWindow();
  let window: Workbench;

  it('types a speaker’s name with the help of completion', async () => {
    window = await vscode.open('questions.txt');
    await window.command('Verbatim: Treat This File as a Transcript');
    await window.language.filter({ hasText: 'Transcript' }).waitFor();
    await window.goTo(13, 1);
    await window.keys('End', 'Enter', 'Enter');
    const rows = await window.completions();
    await window.screenshot('completion');
    await rows.filter({ hasText: 'Вопрос' }).first().waitFor();
    await window.choose('Вопрос', '.suggest-widget .monaco-list-row');
    await window.page.locator('.view-line', { hasText: /^Вопрос:/ }).nth(3).waitFor();
  });

  it('goes to a statement by its speaker, where it begins', async () => {
    window = await vscode.open('forum.transcript');
    await window.squiggles.first().waitFor();
    await window.keys('Mod+Shift+o');
    const symbols = window.page.locator('.quick-input-list .monaco-list-row');
    await symbols.filter({ hasText: 'Варвара Лоскутьева' }).waitFor();
    await window.screenshot('go to symbol');
    await window.page.keyboard.type('Лоскутьева');
    await symbols.filter({ hasText: 'Ерден' }).waitFor({ state: 'detached' });
    await window.keys('Enter');
    await window.page.locator('[id="status.editor.selection"]', { hasText: /^Ln 5, Col 1/ }).waitFor();
  });

  it('says that a finding is right as it is, and is believed from then on', async () => {
    window = await vscode.open('forum.transcript');
    await window.squiggles.first().waitFor();
    await window.goTo(10, 3);
    await window.quickFixes();
    await window.choose('This is right as it is');
    await window.squiggles.first().waitFor({ state: 'detached' });
    await window.fileSaying('verbatim.yaml', /attribution\.conflict/);
  });

  it('reads in the window what a kind of finding means', async () => {
    window = await vscode.open('forum.transcript');
    await window.squiggles.first().waitFor();
    await window.command('Verbatim: Explain a Kind of Finding');
    await window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'attribution.conflict' }).waitFor();
    await window.page.keyboard.type('conflict');
    await window.keys('Enter');
    await window.page.locator('.tab.active', { hasText: 'attribution.conflict.md' }).waitFor();
    await window.page.frameLocator('iframe.webview').frameLocator('iframe').getByRole('heading', { name: 'Two speakers are named for one statement' }).waitFor();
    await window.screenshot('rule page');
  });
});

/** It is put once in a window, so that each of these has its own. */
describe('вопрос о .txt (the question about a .txt)', () => {
  const vscode = windows();
  let window: Workbench;

  it('is asked once about a .txt that reads like a transcript, and the answer is kept for the folder', async () => {
    window = await vscode.open({ file: 'briefing.txt' });
    await window.notification.waitFor();
    await window.screenshot('detection');
    assert.match(await window.notification.innerText(), /“briefing\.txt” reads like a transcript/);
    await window.notification.getByRole('button', { name: 'Always in This Folder' }).click();
    await window.language.filter({ hasText: 'Transcript' }).waitFor();
    await window.fileSaying('.vscode/settings.json', /"verbatim\.detect": "always"/);
  });

  it('is not asked any more once the file is treated as a transcript by hand', async () => {
    window = await vscode.open({ file: 'briefing.txt' });
    await window.notification.waitFor();
    await window.command('Verbatim: Treat This File as a Transcript');
    await window.language.filter({ hasText: 'Transcript' }).waitFor();
    await window.notification.waitFor({ state: 'detached' });
  });
});

describe('большая стенограмма (a large transcript)', () => {
  const low = { 'verbatim.outlineOnlyAbove': 0.0001 }, inEnglish = sharedWindow(), inRussian = sharedWindow({ language: 'ru' });
  let window: Workbench;

  for (const [language, vscode, words] of [['en', inEnglish, 'Large transcript: outline only'], ['ru', inRussian, 'Большая стенограмма: только структура']] as const) {
    it(`says so in the status bar, and leads to the setting: ${language}`, async () => {
      window = await vscode.open('forum.transcript', low);
      const status = window.page.locator('.statusbar-item', { hasText: words });
      await status.waitFor();
      const rows = await window.outline();
      assert.equal(await rows.count(), 5);
      await window.screenshot(`large ${language}`);
      await status.click();
      await window.page.locator('.settings-editor .setting-item', { hasText: 'Outline Only Above' }).first().waitFor();
    });
  }

  it('says it of transcripts only', async () => {
    window = await inEnglish.open('forum.transcript', low);
    const status = window.page.locator('.statusbar-item', { hasText: 'outline only' });
    await status.waitFor();
    await window.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'shopping.txt' }).click();
    await status.waitFor({ state: 'hidden' });
    await window.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'forum.transcript' }).click();
    await status.waitFor();
  });
});

describe('русское окно (a window in Russian)', () => {
  const vscode = sharedWindow({ language: 'ru' });

  it('hears from Verbatim in Russian: findings, fixes and commands', async () => {
    const window = await vscode.open('forum.transcript');
    await window.squiggles.first().waitFor();
    const rows = await window.problems();
    await rows.first().waitFor();
    assert.match(await rows.first().innerText(), /^[^A-Za-z]*[А-Яа-яё]+ .*Глеб Стрежнев.*Ерден Сартулганов/);
    await window.goTo(10, 3);
    const fixes = await window.quickFixes();
    await window.screenshot('in Russian');
    for (const title of await fixes.allInnerTexts()) assert.match(title, /^[^A-Za-z]+$/);
    await window.keys('Escape');
    await window.command('Verbatim: Объяснить вид замечания');
    await window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'У одного высказывания два автора' }).waitFor();
  });
});

describe('чужая папка (a folder that is not trusted)', () => {
  const vscode = windows({ 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' });

  it('has its transcripts read, set as pages and counted all the same', async () => {
    const window = await vscode.open({ file: 'forum.transcript' });
    await window.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await window.squiggles.first().waitFor();
    await window.command('Verbatim: Open Preview to the Side');
    await window.preview().locator('.name', { hasText: 'Варвара Лоскутьева' }).first().waitFor();
    await window.screenshot('restricted');
    await window.closeEditors();
    await window.openFile('forum.transcript');
    await window.command('Verbatim: Show Statistics');
    await window.preview().locator('.plot text', { hasText: 'Варвара Лоскутьева' }).first().waitFor();
  });
});
