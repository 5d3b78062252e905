import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Workbench } from '../../scripts/vscode/workbench';
import { sharedWindow } from './support/sharedWindow';

/** Who wants to know who speaks, and who the label “Вопрос” is. */
describe('выступающие (the list of speakers)', () => {
  const vscode = sharedWindow();
  let window: Workbench;

  it('shows who speaks, leads to what they say, and takes a name for a label that has none', async () => {
    window = await vscode.open('questions.txt');
    await window.command('Verbatim: Treat This File as a Transcript');
    const rows = await window.speakers(), question = rows.filter({ hasText: 'Вопрос' });
    await window.screenshot('speakers');
    await rows.filter({ hasText: 'line' }).nth(1).click();
    await window.page.locator('[id="status.editor.selection"]', { hasText: /^Ln (?!1,)\d+, Col 1$/ }).waitFor();
    await window.command('Verbatim: Who Is This?');
    const picks = window.page.locator('.quick-input-list .monaco-list-row');
    await picks.filter({ hasText: 'line' }).nth(2).waitFor();
    await window.screenshot('who is this');
    await window.page.keyboard.type('Инга Седова');
    await picks.filter({ hasText: 'as typed' }).waitFor();
    await window.keys('Enter');
    await picks.filter({ hasText: /^All \d statements/ }).waitFor();
    await window.keys('Enter');
    await window.page.locator('.view-line', { hasText: /^Инга\sСедова:/u }).nth(2).waitFor();
    await rows.filter({ hasText: 'Инга Седова' }).waitFor();
    await question.waitFor({ state: 'detached' });
  });
  it('takes nothing of a text, and nothing that is typed, for an icon of VS Code', async () => {
    window = await vscode.open('questions.txt');
    const file = join(window.folder, 'мост.transcript');
    await writeFile(file, 'Вопрос: Что значит $(flame) на карте?\n\nАнна Ветрова: Пожар, $(zap) — молнию.\n\nВопрос: А мост?\n\nАнна Ветрова: Мост стоит.\n');
    await window.openFile('мост.transcript');
    await window.command('Verbatim: Who Is This?');
    const picks = window.page.locator('.quick-input-list .monaco-list-row'), shown = async (row: ReturnType<typeof picks.filter>) => (await row.locator('.quick-input-list-label').first().innerText()).replaceAll('\u200b', '').replaceAll('\u00a0', ' ').trim();
    await picks.filter({ hasText: 'line' }).first().waitFor();
    assert.match(await shown(picks.filter({ hasText: 'line 1' }).first()), /Что значит \$\(flame\) на карте\?/);
    await window.page.keyboard.type('Инга $(zap) Седова');
    const typed = picks.filter({ hasText: 'Седоваas typed' });
    await typed.waitFor();
    assert.match(await shown(typed), /^Инга \$\(zap\) Седова/);
    await window.screenshot('who is this, with signs');
    assert.equal(await window.page.locator('.quick-input-list').locator('.codicon-zap, .codicon-flame').count(), 0);
    await window.keys('Escape');
    const rows = await window.speakers(), words = rows.filter({ hasText: /^Что значит/ });
    await words.waitFor();
    assert.match((await words.innerText()).replaceAll('\u00a0', ' '), /Что значит \$\(flame\) на карте\?/);
    // Nothing of that goes into the file.
    assert.doesNotMatch(await readFile(file, 'utf8'), /\u200b/);
  });

  it('keeps names that go from the right apart from the figures beside them', async () => {
    window = await vscode.open('questions.txt');
    await writeFile(join(window.folder, 'جسر.transcript'), 'سارة كريم، وزيرة الطرق: سنفتح الجسر في مايو القادم.\n\nمحمد الحسن: الطرق مغلقة حتى الربيع.\n\nسارة كريم، وزيرة الطرق: حسنا.\n');
    await window.openFile('جسر.transcript');
    const rows = await window.speakers(), row = rows.filter({ hasText: 'محمد الحسن' });
    await row.waitFor();
    const [name, share] = await Promise.all(['.label-name', '.label-description'].map(part => row.locator(part).boundingBox()));
    assert.ok(name && share && name.x + name.width <= share.x + 1, JSON.stringify([name, share]));
    await window.screenshot('speakers, from the right');
  });
});
