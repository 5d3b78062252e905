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
});
