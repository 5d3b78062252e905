import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { pageHtml } from '../../../client/src/webviews/html';
import { theme } from './theme';

const DIST = resolve('dist'), source = 'http://page.test', address = `${source}/`;

/** Stands in for what VS Code gives a page; source, since what is handed to a page is not to be compiled. */
const standIn = `
globalThis.said = [];
const waiting = new Map();
globalThis.acquireVsCodeApi = () => ({
  postMessage(message) { if (typeof message.done === 'number') waiting.get(message.done)?.(); else said.push(message); },
  getState() { return kept; }, setState(state) { globalThis.kept = state; },
});
let began = 0;
const listen = globalThis.addEventListener.bind(globalThis);
globalThis.addEventListener = (name, listener, how) => listen(name, name === 'message' ? event => { began = performance.now(); listener(event); } : listener, how);
globalThis.tellPage = (number, message) => new Promise(done => {
  waiting.set(number, () => { void document.body.offsetHeight; done(performance.now() - began); });
  postMessage({ number, message }, '*');
});
`;
/** What there is in the page, as far as tests name it. */
declare const document: { readonly documentElement: { readonly style: { setProperty(name: string, value: string): void } }; readonly body: { className: string } };
declare function tellPage(number: number, message: unknown): Promise<number>;

export interface Opening { readonly width?: number; readonly height?: number; /** What the page kept of the last time. */ readonly state?: object; readonly colours?: Parameters<typeof theme>[0]; readonly language?: string; readonly pictures?: boolean }

/** A page of ours as VS Code loads it, policy included, in a browser by itself, once it listens. */
export async function openPage(browser: Browser, kind: string, { width = 700, height = 700, state = {}, colours = 'light', language = 'en', pictures = false }: Opening): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.route(`${address}**`, route => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (name === '') return route.fulfill({ contentType: 'text/html', body: pageHtml({ language, title: kind, script: `${address}${kind}.js`, style: `${address}${kind}.css`, source, nonce: 'nonce', pictures }) });
    return route.fulfill({ contentType: name.endsWith('.css') ? 'text/css' : 'text/javascript', body: readFileSync(resolve(DIST, name)) });
  });
  await page.addInitScript({ content: `globalThis.kept = ${JSON.stringify(state)};\n${standIn}` });
  await page.goto(address);
  await paint(page, colours);
  while (await page.evaluate('said.length') === 0) await page.waitForTimeout(10);
  return page;
}

/** Gives a page a theme, as VS Code does where its user chooses another. */
export function paint(page: Page, colours: Parameters<typeof theme>[0]): Promise<void> {
  return page.evaluate(([tokens, kind]) => {
    for (const [name, value] of tokens) document.documentElement.style.setProperty(name, value);
    document.body.className = kind;
  }, [theme(colours), { light: 'vscode-light', dark: 'vscode-dark', hc: 'vscode-high-contrast' }[colours]] as const);
}

/** Tells a page something, and waits until it has done it; answers how long that took of the page's one thread, in milliseconds, its layout included. */
export function tell(page: Page, number: number, message: unknown): Promise<number> { return page.evaluate(([number, message]) => tellPage(number, message), [number, message] as const); }

/** What a page has said since it was asked last. */
export async function said<From>(page: Page): Promise<From[]> { return (await page.evaluate('said.splice(0)') as { message?: From }[]).flatMap(({ message }) => message ?? []); }
