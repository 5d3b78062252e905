import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { figuresOf } from '../support/figures';
import { previews } from './support/previewPage';
import { statistics } from './support/statisticsPage';

const talk = '# Совет\n\nАнна Ветрова, министр: Мы начнём в мае.\n\n## Разное\n\nПётр Седов: Да.\n';

/** What a screen reader is given of a page, an element a line. */
async function heard(page: Page): Promise<string[]> { return (await page.locator('body').ariaSnapshot()).split('\n').map(line => line.trim()); }

/** Everything that has to have a name has one, and what is on the page is part of something that one can jump to. */
function assertNamed(lines: readonly string[]): void {
  assert.deepEqual(lines.filter(line => /^- (?:button|combobox|textbox|checkbox|slider|table|region|dialog|group|main|banner|heading|columnheader|rowheader)\b(?! ")/.test(line)), []);
  for (const landmark of ['main', 'banner']) assert.ok(lines.some(line => line.startsWith(`- ${landmark} "`)), landmark);
}

describe('what is heard of the preview', () => {
  const browser = previews();

  it('has a name for all of it, whatever is open', async () => {
    const preview = await browser.open(), { page } = preview;
    await preview.show(talk);
    await preview.findings({ line: 2, character: 0, severity: 'warning', message: 'Так не бывает.' });
    assertNamed(await heard(page));
    await page.getByRole('button', { name: 'contents' }).click();
    assertNamed(await heard(page));
    await page.getByRole('button', { name: 'speakers' }).click();
    assertNamed(await heard(page));
    await page.getByRole('button', { name: 'find' }).click();
    assertNamed(await heard(page));
  });
});

describe('what is heard of statistics', () => {
  const browser = statistics();

  it('has a name for all of it, and the table of each picture in its place', async () => {
    const shown = await browser.open(), { page } = shown, tables = async () => (await heard(page)).filter(line => line.startsWith('- table "')).length;
    await shown.show(figuresOf(5));
    assertNamed(await heard(page));
    assert.equal((await heard(page)).some(line => line.startsWith('- img')), false);
    const hidden = await tables();
    for (const turn of await page.getByRole('button', { name: /^Table/ }).all()) await turn.click();
    assertNamed(await heard(page));
    // Of the order of turns one hears turn by turn.
    assert.equal(await tables(), hidden + 1);
    await shown.show(figuresOf(5, { transcripts: 3 }));
    assertNamed(await heard(page));
  });
});
