import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../scripts/vscode/chromium';
import { partsOf } from '../protocol/support/parts';
import { built } from '../protocol/support/program';

const address = 'http://parts.test/';

/** What a worker is made of: the program, and before its messages one that reads a part where the test wants that. */
const worker = `importScripts('${address}server.js');
const heard = self.onmessage;
self.onmessage = event => {
  const id = event.data.read;
  if (!id) return heard(event);
  try { postMessage({ id, exported: Object.keys(verbatimServer.readPart(id)).length }); } catch (error) { postMessage({ id, error: String(error) }); }
};`;

/** What the page does: a worker for each part. Source, since what is handed to a page is not to be compiled. */
const askForEach = (names: readonly string[]): string => `(async () => {
  const answers = {}, initializationOptions = { parts: '${address}parts/' };
  for (const name of ${JSON.stringify(names)}) {
    const worker = new Worker(URL.createObjectURL(new Blob([${JSON.stringify(worker)}], { type: 'text/javascript' })));
    const ask = message => new Promise(resolve => {
      worker.onmessage = ({ data }) => { if (data.id === (message.id ?? name)) resolve(data); };
      worker.onerror = ({ message }) => resolve({ error: message });
      worker.postMessage(message);
    });
    await ask({ jsonrpc: '2.0', id: 'first', method: 'initialize', params: { processId: null, rootUri: null, capabilities: {}, initializationOptions } });
    answers[name] = await ask({ read: name });
    worker.terminate();
  }
  return answers;
})()`;

describe('the parts of the server in a browser’s worker', () => {
  let browser: Browser;
  before(async () => { browser = await launchBrowser(); });
  after(() => browser?.close());

  it('can each be read alone, in a worker that is made of a text, as VS Code makes it', async () => {
    const page = await browser.newPage();
    await page.route(`${address}**`, async route => {
      const path = new URL(route.request().url()).pathname.slice(1);
      await (path ? route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: await readFile(built(`web/${decodeURI(path)}`)) }) : route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
    });
    await page.goto(address);
    const answers = await page.evaluate<Record<string, { exported?: number; error?: string }>>(askForEach(partsOf('web/')));
    for (const [name, { exported, error }] of Object.entries(answers)) assert.ok(exported, `${name}: ${error}`);
    assert.deepEqual(Object.keys(answers), partsOf('web/'));
    await page.close();
  });
});
