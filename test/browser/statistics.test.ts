import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { sharedWindow } from './support/sharedWindow';

const samples = resolve(import.meta.dirname, '../../samples');

/** Who wants to know how a meeting went, and to show it to others. */
describe('статистика (the statistics)', () => {
  const vscode = sharedWindow({ folder: samples });

  it('are opened, lead to the text, have tables, and are saved', async () => {
    const window = await vscode.open('ru/council.transcript');
    await window.command('Verbatim: Show Statistics');
    const page = window.preview();
    await page.locator('.plot').first().waitFor();
    await window.screenshot('statistics');
    const track = page.getByRole('slider', { name: 'Order of turns' });
    await track.focus();
    for (const key of ['End', 'Enter']) await track.press(key);
    for (let again = 0; again < 100 && !/Ln (?!1,)\d+/.test(await window.cursor()); again++) await window.page.waitForTimeout(100);
    assert.match(await window.cursor(), /Ln (?!1,)\d+/);
    await page.getByRole('button', { name: 'Table: Who says how much' }).click();
    assert.ok(await page.locator('.card').first().locator('tbody tr').count() > 1);
    await page.getByRole('button', { name: 'Save as CSV: Who says how much' }).click();
    const name = window.page.locator('.quick-input-widget input[type=text]');
    await name.waitFor();
    // The dialog writes its own suggestion when it has looked at the folder.
    const suggested = /(?<file>[^/]*Who says how much\.csv)$/;
    for (let again = 0; again < 100 && !suggested.test(await name.inputValue()); again++) await window.page.waitForTimeout(100);
    const file = suggested.exec(await name.inputValue())?.groups?.['file'] ?? '';
    await window.keys('Enter');
    assert.match(await window.fileSaying(`ru/${file}`, /\r\n/), /^\uFEFFSpeaker,Office,Statements,Words,/);
    await window.reload();
    await page.locator('.plot').first().waitFor();
    await page.getByRole('button', { name: 'Table: Who says how much' }).waitFor();
  });
  it('are those of a folder and of some days, as they are chosen, and stay so', async () => {
    const window = await vscode.open('ru/council.transcript'), page = window.preview(), scope = page.getByRole('combobox', { name: 'What is counted' }), picks = window.page.locator('.quick-input-list .monaco-list-row'), transcripts = page.locator('.card', { hasText: 'Transcripts' }).last().locator('tbody th');
    const counted = () => scope.evaluate(each => (each as unknown as { selectedOptions: { text: string }[] }).selectedOptions[0]?.text), tab = (name: string) => window.page.locator('.tab', { hasText: name });
    await window.command('Verbatim: Show Statistics');
    await page.locator('.plot').first().waitFor();
    // What is offered is what has been read so far. Who thinks otherwise has what was there before.
    for (let offered: string[] = []; offered.join() !== 'en: 7,ru: 8,samples: 15';) {
      await scope.selectOption({ label: 'A folder…' });
      await picks.filter({ hasText: /^ru/ }).waitFor();
      offered = (await picks.allInnerTexts()).map(text => text.replace(/\s*transcripts/, ''));
      await window.screenshot('statistics of which folder');
      await window.keys('Escape');
      await picks.first().waitFor({ state: 'hidden' });
    }
    assert.equal(await counted(), 'This transcript');
    await scope.selectOption({ label: 'A folder…' });
    await picks.filter({ hasText: /^ru/ }).click();
    await tab('Statistics ru').waitFor();
    await transcripts.nth(7).waitFor();
    const names = await transcripts.allInnerTexts();
    assert.ok(names.includes('Мост через Усолку открыт'), names.join());
    assert.equal(await counted(), 'ru');
    assert.equal(names.length, 8);
    await page.getByLabel('From the day').fill('2024-03-01');
    await page.getByLabel('To the day').fill('2024-03-31');
    await transcripts.nth(2).waitFor({ state: 'detached' });
    assert.deepEqual((await transcripts.allInnerTexts()).sort(), ['Автобус через Усолку', 'Мост через Усолку открыт']);
    await window.screenshot('statistics of a folder and a month');
    // What is in front now is no matter to it.
    await window.command('View: Focus First Editor Group');
    await window.openFile('en/podcast.transcript');
    await window.reload();
    await page.locator('.plot').first().waitFor();
    assert.equal(await counted(), 'ru');
    assert.deepEqual([await page.getByLabel('From the day').inputValue(), await page.getByLabel('To the day').inputValue()], ['2024-03-01', '2024-03-31']);
    await scope.selectOption({ label: 'All transcripts' });
    await tab('Statistics all transcripts').waitFor();
  });
});
