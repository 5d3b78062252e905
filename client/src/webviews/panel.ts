import { type Disposable, env, EventEmitter, Uri, type WebviewPanel } from 'vscode';
import type { Delivery, FromPage } from '../../../protocol/webviews';
import { pageHtml } from './html';
import { makeNonce } from './nonce';

/** A kind of page: its script and style are `dist/NAME.js` and `dist/NAME.css`, loaded when it is opened. `pictures`: as `pageHtml` has it. */
export interface PageKind { readonly name: string; readonly title: string; readonly extensionUri: Uri; readonly pictures?: boolean }

/**
 * A webview panel with one of our pages in it. VS Code throws a page away while it is out of sight, and loads it again: `onReady` tells each time.
 * Who sends learns when the page has done what it was told, and need not pile up more before.
 */
export class Panel<To, From> implements Disposable {
  private readonly heard = new EventEmitter<From>();
  private readonly loaded = new EventEmitter<void>();
  private readonly listeners: Disposable[] = [];
  private readonly waiting = new Map<number, () => void>();
  private count = 0;
  private isReady = false;
  readonly onMessage = this.heard.event;
  readonly onReady = this.loaded.event;

  constructor(readonly view: WebviewPanel, private readonly kind: PageKind) {
    const { webview } = view;
    // A page that goes out of sight is thrown away without a word.
    this.listeners.push(webview.onDidReceiveMessage((received: FromPage<From>) => this.hear(received)), view.onDidChangeViewState(() => { if (!view.visible) this.forget(); }), view.onDidDispose(() => this.dispose()));
    this.load();
  }

  /** Whether there is a page that would hear. */
  get hears(): boolean { return this.isReady; }

  /** Sends a message; settled when the page has done what it wants, or is gone. */
  async send(message: To): Promise<void> {
    if (!this.isReady) return;
    const number = ++this.count, done = new Promise<void>(resolve => this.waiting.set(number, resolve)), delivery: Delivery<To> = { number, message };
    void this.view.webview.postMessage(delivery).then(undefined, () => this.done(number));
    await done;
  }

  dispose(): void {
    this.forget();
    for (const listener of this.listeners.splice(0)) listener.dispose();
    this.heard.dispose();
    this.loaded.dispose();
  }

  private load(): void {
    const { view: { webview }, kind: { name, title, extensionUri, pictures } } = this, dist = Uri.joinPath(extensionUri, 'dist');
    webview.options = { enableScripts: true, localResourceRoots: [dist] };
    const address = (file: string) => webview.asWebviewUri(Uri.joinPath(dist, file)).toString();
    webview.html = pageHtml({ language: env.language, title, script: address(`${name}.js`), style: address(`${name}.css`), source: webview.cspSource, nonce: makeNonce(), ...pictures ? { pictures } : {} });
  }

  private hear(received: FromPage<From>): void {
    if ('ready' in received) {
      this.forget();
      this.isReady = true;
      this.loaded.fire();
    } else if ('done' in received) this.done(received.done);
    else this.heard.fire(received.message);
  }

  private done(number: number): void {
    this.waiting.get(number)?.();
    this.waiting.delete(number);
  }

  /** Nobody is there who would answer. */
  private forget(): void {
    this.isReady = false;
    for (const number of [...this.waiting.keys()]) this.done(number);
  }
}
