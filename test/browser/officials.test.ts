import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Workbench } from '../../scripts/vscode/workbench';
import { sharedWindow } from './support/sharedWindow';

/** Who keeps a list of officials. */
describe('справочник (a directory of officials)', () => {
  const vscode = sharedWindow({ folder: join(import.meta.dirname, 'fixtures/officials') });
  let window: Workbench;

  it('shows what is wrong with it, by the schema and by Verbatim, each once', async () => {
    window = await vscode.open('officials.json');
    const rows = await window.problems();
    for (const said of ['This is no date', 'There is no person with the id “никто”', 'This ends (2014) before it begins (2015)']) await rows.filter({ hasText: said.replace(/[“”]/g, '"') }).first().waitFor();
    await window.screenshot('directory problems');
    assert.equal(await rows.count(), 3);
  });

  it('completes what an entry may say, with what it means', async () => {
    window = await vscode.open('officials.json');
    await (await window.problems()).filter({ hasText: 'This is no date' }).first().waitFor();
    await window.page.locator('.editor-instance .view-line').first().click();
    await window.goTo(5, 6);
    const rows = await window.completions();
    await rows.filter({ hasText: 'other_names' }).first().waitFor();
    await window.screenshot('directory completion');
  });

  it('takes in people of another program, those that the user leaves ticked', async () => {
    window = await vscode.open('officials.csv');
    await window.command('Verbatim: Import Officials');
    const titled = (title: string) => window.page.locator('.quick-input-widget', { hasText: title }), first = titled('Import Officials: Which File?');
    await first.waitFor();
    const input = window.page.locator('.quick-input-widget input[type=text]'), rows = window.page.locator('.quick-input-list .monaco-list-row');
    // The dialog looks paths up, at first its own, and takes no answer meanwhile.
    while (await first.isVisible()) {
      await input.fill(join(window.folder, 'people.ndjson'));
      await rows.filter({ hasText: 'people.ndjson' }).first().waitFor();
      await window.keys('Enter');
      await first.waitFor({ state: 'hidden', timeout: 2_000 }).catch(() => undefined);
    }
    await titled('Import Officials: Into Which List?').waitFor();
    await input.fill('officials.csv');
    await rows.filter({ hasText: 'officials.json' }).first().waitFor({ state: 'detached' });
    await window.keys('Enter');
    await rows.filter({ hasText: 'Анна Ветрова: врач' }).waitFor();
    await window.screenshot('import of officials');
    await rows.filter({ hasText: 'Анна Ветрова' }).locator('.monaco-checkbox, input').first().click();
    await window.page.getByRole('button', { name: 'OK' }).first().click();
    await window.page.locator('.view-line', { hasText: 'Пётр Громов;паромщик' }).click();
    await window.save();
    assert.equal(await window.fileSaying('officials.csv', /Громов/), 'ФИО;Должность;С;По\nВера Лугина;мэр;2020-02-01;2024\nПётр Громов;паромщик;;\n');
  });

  it('is gone to by the beginning of a name, where somebody stands in it', async () => {
    window = await vscode.open('officials.json');
    // Who is asked before there is a server, answers nothing.
    await (await window.problems()).filter({ hasText: 'There is no person' }).first().waitFor();
    await window.keys('Control+t');
    await window.page.locator('.quick-input-widget input[type=text]').fill('#lug');
    await window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Вера Лугина' }).filter({ hasText: 'officials.json' }).first().waitFor();
    await window.screenshot('go to a person');
    await window.keys('Enter');
    await window.page.locator('.tab.active', { hasText: 'officials.json' }).waitFor();
    await window.page.locator('[id="status.editor.selection"]', { hasText: /^Ln 5, Col 1/ }).waitFor();
  });
});
