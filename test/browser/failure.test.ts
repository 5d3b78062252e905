import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { VsCodeInBrowser } from '../../scripts/vscode/vscode-in-browser';
import type { Workbench } from '../../scripts/vscode/workbench';

const ROOT = resolve(import.meta.dirname, '../..');

/** The extension with a language server that ends as soon as it is started, until it is put right. */
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
  afterEach(async function () { if (this.currentTest?.state === 'failed') await window?.screenshot(`failed: ${this.currentTest.title}`); });

  it('is told of once, in the language of the window', async () => {
    window = await vscode.open({ file: 'forum.transcript', language: 'ru' });
    await window.notification.waitFor();
    await window.screenshot('server does not start');
    assert.equal(await window.notification.count(), 1);
    assert.match(await window.notification.innerText(), /Не удалось запустить языковой сервер Verbatim/);
    assert.doesNotMatch(await window.notification.innerText(), /connection|client|rejected/);
  });

  it('works as soon as it is put right and started again', async () => {
    await cp(join(ROOT, 'dist/server.js'), join(extension, 'dist/server.js'));
    await window.notification.getByRole('button', { name: 'Запустить снова' }).click();
    await window.squiggles.first().waitFor();
    await window.close();
  });

  it('that ends again and again is told of once, with a way to tell us: a page that its user opens', async () => {
    await writeFile(join(extension, 'dist/server.js'), `process.on('message', ({ method }) => { if (method === 'textDocument/didOpen') process.exit(1); });\n${await readFile(join(ROOT, 'dist/server.js'), 'utf8')}`);
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
});
