import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { VsCodeInBrowser } from '../../scripts/vscode/vscode-in-browser';
import type { Workbench } from '../../scripts/vscode/workbench';
import { keepFailure } from './support/failure';

const ROOT = resolve(import.meta.dirname, '../..');

/** Has a server wait before it answers what else there is to an action that was chosen. */
const SLOW = `const { emit } = process;
process.emit = (name, message, ...more) => {
  const deliver = () => emit.call(process, name, message, ...more);
  if (message?.method !== 'codeAction/resolve') return deliver();
  setTimeout(deliver, 6000);
};
`;

/** The extension with a language server that ends as soon as it is started, until it is put right, and with others that are no good. */
describe('сервер, который не запускается (a server that does not start)', () => {
  let extension: string, vscode: VsCodeInBrowser, window: Workbench;
  before(async () => {
    extension = await mkdtemp(join(tmpdir(), 'verbatim-extension-'));
    for (const part of ['package.json', 'package.nls.json', 'package.nls.ru.json', 'l10n', 'dist', 'images', 'syntaxes', 'language-configuration.json']) await cp(join(ROOT, part), join(extension, part), { recursive: true });
    await writeFile(join(extension, 'dist/server.js'), 'process.exit(1);');
    vscode = await VsCodeInBrowser.start({}, {}, extension);
  });
  after(async () => {
    await window?.close();
    await vscode?.stop();
    await rm(extension, { recursive: true, force: true });
  });
  afterEach(async function () { await keepFailure(this.currentTest, window); });

  it('is told of once, in the language of the window', async () => {
    window = await vscode.open({ file: 'forum.transcript', language: 'ru' });
    await window.notification.waitFor();
    await window.screenshot('server does not start');
    assert.equal(await window.notification.count(), 1);
    assert.match(await window.notification.innerText(), /Не удалось запустить языковой сервер Verbatim/);
    assert.doesNotMatch(await window.notification.innerText(), /connection|client|rejected/);
  });

  it('works as soon as it is put right and started again', async () => {
    await writeServer(SLOW);
    await window.notification.getByRole('button', { name: 'Запустить снова' }).click();
    await window.squiggles.first().waitFor();
  });

  it('that is slow still does what is chosen at the light bulb, though the cursor goes on', async () => {
    await window.goTo(10, 3);
    await window.quickFixes();
    await window.choose('Здесь всё верно');
    // VS Code itself takes its time to run it, seconds where it has much to do; what it would wait for takes longer.
    await window.page.waitForTimeout(4_000);
    await window.keys('ArrowRight');
    await window.squiggles.first().waitFor({ state: 'detached' });
    await window.fileSaying('verbatim.yaml', /attribution\.conflict/);
    await window.close();
  });

  it('that is killed while one types loses nothing, says nothing, and finds the same again', async () => {
    const place = join(extension, 'pid'), pid = async () => Number(await readFile(place, 'utf8'));
    await writeServer(`require('node:fs').writeFileSync(${JSON.stringify(place)}, String(process.pid));\n`);
    window = await vscode.open({ file: 'forum.transcript', language: 'ru' });
    await window.squiggles.first().waitFor();
    const before = await pid();
    await window.goTo(3, 1);
    await window.page.keyboard.type('Мы начали вовремя');
    process.kill(before, 'SIGKILL');
    await window.page.keyboard.type(' и кончили в срок. ');
    await window.page.locator('.view-line', { hasText: /^Мы\sначали\sвовремя\sи\sкончили\sв\sсрок\.\sРазговор/u }).waitFor();
    while (await pid() === before) await window.page.waitForTimeout(100);
    // The new server knows the text as it is now: the outline has its words, and the finding is where it was.
    await (await window.outline()).filter({ hasText: 'Мы начали вовремя и кончили' }).first().waitFor();
    await window.squiggles.first().waitFor();
    assert.equal(await (await window.problems()).count(), 1);
    assert.equal(await window.notification.count(), 0);
    await window.close();
  });

  it('that ends again and again is told of once, with a way to tell us: a page that its user opens', async () => {
    await writeServer("process.on('message', ({ method }) => { if (method === 'textDocument/didOpen') process.exit(1); });\n");
    window = await vscode.open({ file: 'forum.transcript', language: 'ru' });
    await window.notification.waitFor();
    await window.screenshot('server keeps failing');
    assert.equal(await window.notification.count(), 1);
    assert.match(await window.notification.innerText(), /раз за разом прекращает работу/);
    // VS Code mostly asks before it opens a page, and not always: it may still be starting.
    const context = window.page.context(), opened = context.waitForEvent('request', request => request.url().startsWith('https://github.com/'));
    await context.route('https://github.com/**', route => route.fulfill({ body: '' }));
    await window.notification.getByRole('button', { name: 'Сообщить…' }).click();
    await Promise.race([opened, window.page.locator('.monaco-dialog-box').getByRole('button', { name: 'Open' }).click()]);
    assert.equal((await opened).url(), 'https://github.com/verbatim-transcripts/verbatim/issues');
  });

  /** Puts the server where the extension looks for it, with something before it. */
  async function writeServer(before: string): Promise<void> {
    await writeFile(join(extension, 'dist/server.js'), before + await readFile(join(ROOT, 'dist/server.js'), 'utf8'));
  }
});
