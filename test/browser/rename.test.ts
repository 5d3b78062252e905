import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Workbench } from '../../scripts/vscode/workbench';
import { windows } from './support/windows';

/** Who gives somebody another name. */
describe('переименование (renaming a person)', () => {
  const vscode = windows();
  let window: Workbench;

  it('shows every place of the folder before it writes, and writes those that are ticked', async () => {
    window = await vscode.open({ folder: join(import.meta.dirname, 'fixtures/rename'), file: 'council.transcript' });
    const { page } = window, input = page.locator('.rename-box input, .rename-box .rename-input').first(), rows = page.locator('.bulk-edit-panel .monaco-list-row'), bridge = rows.filter({ hasText: 'Спросите у' });
    // The other files are read in the background.
    for (let turn = 0; turn < 10 && !await bridge.isVisible(); turn++) {
      await page.locator('.editor-instance .view-line').first().click();
      await window.goTo(3, 26);
      // Until the server is there, nothing can be renamed.
      for (let again = 0; again < 10 && !await input.isVisible(); again++) {
        await window.keys('F2');
        await input.waitFor({ timeout: 3_000 }).catch(() => undefined);
      }
      assert.equal(await input.inputValue(), 'Вера Лугина');
      await input.fill('Анна Белова');
      await window.keys('Enter');
      await rows.first().waitFor();
      if (await bridge.isVisible()) break;
      await page.getByRole('button', { name: 'Discard' }).first().click();
      await rows.first().waitFor({ state: 'detached' });
    }
    await window.screenshot('rename preview');
    assert.match(await bridge.first().innerText(), /Веры Лугиной\s*Анны Беловой/);
    assert.match(await window.fileSaying('council.transcript', /./), /Вера Лугина/, 'nothing is written yet');
    await page.getByRole('button', { name: 'Apply' }).first().click();
    assert.equal(await window.fileSaying('bridge.transcript', /Белов/), 'Олег Рябов: Спросите у Анны Беловой. Лугиных двое.\n\nПётр Громов: Хорошо.\n\nОлег Рябов: Да.\n');
    assert.equal(await window.fileSaying('officials.csv', /Белов/), 'ФИО;Должность\nАнна Белова;мэр\n');
    assert.equal(await window.fileSaying('council.transcript', /Белов/), 'Анна Белова, мэр: Мост откроем в мае, если не подведёт погода.\n\nПётр Громов: Встреча с Анной Беловой прошла хорошо.\n\nАННА БЕЛОВА: Спасибо.\n');
  });
});

/** Who has found a slip in a name. */
describe('описка в имени (a misspelt name)', () => {
  const vscode = windows();

  it('is put right in all transcripts of the folder, after a look at every place', async () => {
    const window = await vscode.open({ folder: join(import.meta.dirname, 'fixtures/misspelling'), file: 'council.transcript' }), { page } = window, rows = page.locator('.bulk-edit-panel .monaco-list-row'), bridge = rows.filter({ hasText: 'Без Тимура' });
    await (await window.problems()).filter({ hasText: 'Тимур Абжонов' }).first().waitFor();
    await page.locator('.editor-instance .view-line').first().click();
    await window.goTo(3, 8);
    // It is offered once the folder is read.
    const everywhere = 'Correct “Абжонов” to “Абжанов” in all transcripts: 1 more file has this word';
    await window.quickFixes(everywhere);
    await window.screenshot('fixes of a misspelt name');
    await window.choose(everywhere);
    await bridge.first().waitFor();
    await window.screenshot('misspelt name preview');
    assert.match(await bridge.first().innerText(), /Абжонова\s*Абжанова/);
    assert.match(await window.fileSaying('council.transcript', /./), /Абжонов/, 'nothing is written yet');
    await page.getByRole('button', { name: 'Apply' }).first().click();
    assert.equal(await window.fileSaying('bridge.transcript', /Без Тимура Абжанова/), 'Марина Шубина: Без Тимура Абжанова не начнём. Абжанову звонили.\n\nПётр Громов: Хорошо.\n\nМарина Шубина: Ждали Олега Абжонова, а не Тимура Абжанова.\n');
    assert.equal(await window.fileSaying('council.transcript', /Абжанов/), 'Марина Шубина: Кто начнёт?\n\nТимур Абжанов: Начну я.\n\nПётр Громов: Мы слушаем.\n');
  });
});
