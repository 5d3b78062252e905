import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { exists } from './download';

/** Where the window finds the extension, on the address of VS Code's server itself: its pages may fetch from nowhere else. */
const MOUNT = '/verbatim-under-test';

/**
 * Has the window take an extension as browsers get one, over HTTP and by the configuration that whoever embeds VS Code in a page
 * gives it: only such an extension may start a worker, and runs in the web worker extension host as it does on the web.
 * @param root the extension's source folder
 * @param tests path of the test bundle below it, with `/`
 */
export async function developWebExtension(page: Page, root: string, tests: string): Promise<void> {
  await page.context().route(url => url.pathname.startsWith(`${MOUNT}/`), async route => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname).slice(MOUNT.length), file = join(root, path);
    await (await exists(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 }));
  });
  await page.route(url => url.pathname === '/', async route => {
    const response = await route.fetch(), html = await response.text(), { host } = new URL(response.url());
    const uri = (path: string): object => ({ scheme: 'http', authority: host, path: `${MOUNT}/${path}` });
    const body = html.replace(/(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/, (_, before: string, settings: string) => {
      const configuration = JSON.parse(settings.replaceAll('&quot;', '"')) as { developmentOptions?: object };
      configuration.developmentOptions = { ...configuration.developmentOptions, extensions: [uri('')], extensionTestsPath: uri(tests) };
      return `${before}${JSON.stringify(configuration).replaceAll('"', '&quot;')}"`;
    });
    await route.fulfill({ response, body });
  });
}
