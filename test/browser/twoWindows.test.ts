import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Workbench } from '../../scripts/vscode/workbench';
import { windows } from './support/windows';

/** Who has one folder open in two windows, and works in both. */
describe('два окна (two windows on one folder)', () => {
  const vscode = windows();
  const finding = (window: Workbench, name: string) => window.page.locator('.markers-panel .monaco-list-row', { hasText: `“${name}” may be a slip` }).first();
  const choose = async (window: Workbench, line: number, title: string) => {
    await window.page.locator('.editor-instance .view-line').first().click();
    await window.goTo(line, 3);
    await window.quickFixes(title);
    await window.choose(title);
  };
  const found = async (window: Workbench, name: string) => {
    const input = window.page.locator('.quick-input-widget input[type=text]'), rows = window.page.locator('.quick-input-list .monaco-list-row', { hasText: name });
    // The folder is read in the background.
    for (let again = 0; again < 20 && !await rows.first().isVisible(); again++) {
      await window.keys('Escape', 'Control+t');
      await input.fill(`#${name}`);
      await rows.first().waitFor({ timeout: 2_000 }).catch(() => undefined);
    }
    await rows.first().waitFor();
    await window.keys('Escape');
  };

  it('see what is saved, ignored and added to the directory in the other, and none takes back what the other did', async () => {
    const one = await vscode.open({ folder: join(import.meta.dirname, 'fixtures/windows'), file: 'council.transcript' }), other = await vscode.open({ beside: one, file: 'council.transcript' });
    for (const window of [one, other]) {
      await window.problems();
      await finding(window, 'Тимур Абжонов').waitFor();
    }

    // What is ignored in one window.
    await choose(one, 3, 'This is right as it is');
    await finding(other, 'Тимур Абжонов').waitFor({ state: 'detached' });
    await choose(other, 7, 'This is right as it is');
    for (const window of [one, other]) await finding(window, 'Мартна Шубина').waitFor({ state: 'detached' });
    assert.equal((await one.fileSaying('verbatim.yaml', /Мартна/)).match(/code: name\.spelling/g)?.length, 2);
    for (const window of [one, other]) assert.equal(await finding(window, 'Тимур Абжонов').count(), 0);

    // Who is written into the list of officials.
    const add = async (window: Workbench, line: number, name: string) => {
      await choose(window, line, `add ${name} to the directory`);
      await window.page.locator('.tab.dirty', { hasText: 'officials.csv' }).waitFor();
      await window.command('File: Save All Files');
      await window.fileSaying('officials.csv', new RegExp(name));
    };
    await add(one, 9, 'Тимор Абжанов');
    await finding(other, 'Тимор Абжанов').waitFor({ state: 'detached' });
    await add(other, 11, 'Пётр Гормов');
    await finding(one, 'Пётр Гормов').waitFor({ state: 'detached' });
    assert.equal(await one.fileSaying('officials.csv', /Гормов/), 'ФИО;Должность\nМарина Шубина;глава района\nТимур Абжанов;инженер\nПётр Громов;плотник\nТимор Абжанов;\nПётр Гормов;\n');

    // Who speaks, in a file that the other window has open, and in one that it has not.
    await one.openFile('council.transcript');
    await one.goTo(12, 1);
    await one.page.keyboard.type('\nЗоя Лебеда: Поздравляю.\n');
    await one.save();
    await other.page.locator('.markers-panel .monaco-list-row', { hasText: 'Зоя Лебеда is not in your directory' }).waitFor();
    await one.openFile('bridge.transcript');
    await one.goTo(4, 1);
    await one.page.keyboard.type('\nИгнат Саврасов: Хорошо.\n');
    await one.save();
    await found(other, 'Игнат Саврасов');
    await found(other, 'Зоя Лебеда');
    await other.screenshot('the second window');
  });
});
