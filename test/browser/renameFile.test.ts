import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { sharedWindow } from './support/sharedWindow';

const samples = resolve(import.meta.dirname, '../../samples');
const talk = Array.from({ length: 60 }, (_, at) => `[00:${String(at).padStart(2, '0')}:05] ${['Анна Ветрова', 'Пётр Седов', 'Зоя Лебеда'][at % 3]}: Слово номер ${at}, и ещё одно о дорогах и мостах, которые чинят второй год.\n\n`).join('');

/** Who gives a transcript another name in the Explorer while its page and its recording are at hand. */
describe('переименование файла (a file that is renamed)', () => {
  const vscode = sharedWindow({ folder: samples });

  it('has its preview stay where it was, with the speaker that was chosen, and its time codes lead to its recording', async () => {
    const window = await vscode.open('ru/briefing.transcript'), { page, folder } = window, preview = window.preview(), names = preview.locator('main .name');
    await writeFile(join(folder, 'ru/запись.mp3'), 'ID3');
    await writeFile(join(folder, 'ru/запись.transcript'), talk);
    await window.openFile('ru/запись.transcript');
    await window.command('Verbatim: Open Preview to the Side');
    await preview.getByRole('button', { name: 'Speakers' }).click();
    await preview.locator('.pane').getByLabel('Зоя Лебеда').check();
    await window.keys('Escape');
    await window.command('View: Focus First Editor Group');
    await window.goTo(61, 1);
    const first = preview.locator('main .block', { hasText: 'номер 2,' }), seen = preview.locator('main .block', { hasText: 'номер 29,' });
    while (await first.isVisible() && (await first.boundingBox())!.y > 0 || !await seen.isVisible()) await page.waitForTimeout(100);
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'запись.transcript' }).click();
    await window.keys('F2', 'Control+a');
    await page.keyboard.type('речь.transcript');
    await window.keys('Enter');
    await page.locator('.monaco-dialog-box').getByRole('button', { name: 'OK' }).click();
    await page.locator('.tab', { hasText: 'Preview речь.transcript' }).waitFor();
    await page.locator('.tab.dirty', { hasText: 'речь.transcript' }).waitFor();
    await seen.waitFor();
    assert.deepEqual([...new Set(await names.allInnerTexts())], ['Зоя Лебеда']);
    const top = (await preview.locator('main').boundingBox())!.y, place = (await seen.boundingBox())!;
    assert.ok(place.y + place.height > top && place.y < top + 400, `${place.y} ${top}`);
    await page.locator('.tab', { hasText: /^речь\.transcript/ }).click();
    await window.save();
    assert.equal(await window.fileSaying('ru/речь.transcript', /^---/), `---\nаудио: запись.mp3\n---\n\n${talk}`);
    assert.equal(await readFile(join(folder, 'ru/запись.mp3'), 'utf8'), 'ID3');
    await page.locator('.editor-instance .detected-link', { hasText: /\[00:\d\d:05\]/ }).first().waitFor();
    await window.screenshot('renamed file');
  });
});
