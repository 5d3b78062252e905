import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Workbench } from '../../scripts/vscode/workbench';
import { keepFailure } from './support/failure';
import { usual } from './support/usual';

/** Somebody opens a page of statements, sees who said what, and puts right what is wrong without leaving the line. */
describe('первое знакомство (first use)', () => {
  let window: Workbench;
  before(async () => { window = await (await usual()).open({ file: 'forum.transcript' }); });
  after(() => window?.close());
  afterEach(async function () { await keepFailure(this.currentTest, window); });

  it('is read as a transcript, with one squiggle under the second speaker of the last statement', async () => {
    await window.squiggles.first().waitFor();
    assert.equal((await window.language.innerText()).trim(), 'Transcript');
    await window.screenshot('1 opened');
  });

  it('lists the finding in the Problems panel', async () => {
    const rows = await window.problems();
    await rows.first().waitFor();
    assert.equal(await rows.count(), 1);
    assert.match(await rows.first().innerText(), /Глеб Стрежнев and Ерден Сартулганов/);
    await window.screenshot('2 problems');
  });

  it('walks the outline by keyboard', async () => {
    const rows = await window.outline();
    assert.deepEqual((await rows.locator('.label-name').allInnerTexts()).map(text => text.trim()),
      ['Совет дорог Заречья собрался в Берёзове: о чём говорили', 'Глеб Стрежнев', 'Варвара Лоскутьева', 'Ерден Сартулганов', 'Глеб Стрежнев']);
    await window.keys('Home', 'ArrowDown', 'ArrowDown', 'Enter');
    await window.page.locator('[id="status.editor.selection"]', { hasText: /^Ln 5, Col 1/ }).waitFor();
    await window.screenshot('3 outline');
  });

  it('says on hovering who speaks, and leads to where else they are named', async () => {
    await window.goTo(4, 3);
    const hover = await window.hover();
    assert.match(await hover.first().innerText(), /Глеб Стрежнев.*секретарь Совета дорог Заречья/s);
    await window.screenshot('4 hover');
    await hover.getByRole('link', { name: '9' }).click();
    await window.page.locator('[id="status.editor.selection"]', { hasText: /^Ln 9,/ }).waitFor();
  });

  it('offers the fixes at the light bulb and applies the one that is chosen', async () => {
    await window.goTo(10, 3);
    const fixes = await window.quickFixes();
    await window.screenshot('5 fixes');
    assert.deepEqual((await fixes.allInnerTexts()).map(text => text.trim()).slice(0, 2), [
      'Keep Глеб Стрежнев, remove “Ерден Сартулганов, глава Содружества”',
      'Keep Ерден Сартулганов, remove “Глеб Стрежнев”',
    ]);
    await window.choose('Keep Глеб Стрежнев');
    await window.squiggles.first().waitFor({ state: 'detached' });
  });

  it('leaves the Problems panel empty', async () => {
    const rows = await window.problems();
    await window.page.locator('.markers-panel .message-box-container', { hasText: 'No problems' }).waitFor();
    assert.equal(await rows.count(), 0);
    await window.screenshot('6 no problems');
  });

  it('has changed one line in the file and nothing else', async () => {
    const before = await readFile(join(window.folder, 'forum.transcript'), 'utf8');
    await window.goTo(9, 1);
    await window.save();
    assert.equal(await readFile(join(window.folder, 'forum.transcript'), 'utf8'), before.replace(/Ерден Сартулганов, глава Содружества\n$/, ''));
  });

  it('takes it back with one undo', async () => {
    await window.keys('Mod+z');
    await window.squiggles.first().waitFor();
  });
});
