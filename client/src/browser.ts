import { Uri } from 'vscode';
import type { InitializationOptions } from '#protocol';
import { lifecycle } from './lifecycle';

/** The browser's own; declared here because nothing else in the project may know of the DOM. */
declare class Worker {
  constructor(url: string);
  onmessage: (event: { readonly data: boolean }) => void;
  onerror: (event: { readonly message?: string; preventDefault(): void }) => void;
  postMessage(text: string): void;
  terminate(): void;
}

/** Entry in a browser's extension host: the server is a web worker. */
export const { activate, deactivate } = lifecycle({
  async client(context, options) {
    const { LanguageClient } = await import('vscode-languageclient/browser');
    const at = (...path: string[]) => Uri.joinPath(context.extensionUri, 'dist', 'web', ...path).toString(true);
    const initializationOptions = { ...options.initializationOptions as InitializationOptions, parts: `${at('parts')}/` } satisfies InitializationOptions;
    return new LanguageClient('verbatim', 'Verbatim', new Worker(at('server.js')), { ...options, initializationOptions });
  },
  look: context => text => new Promise<boolean>((resolve, reject) => {
    const worker = new Worker(Uri.joinPath(context.extensionUri, 'dist', 'web', 'look.js').toString(true));
    const settle = (act: () => void) => { worker.terminate(); act(); };
    worker.onmessage = ({ data }) => settle(() => resolve(data));
    worker.onerror = event => { event.preventDefault(); settle(() => reject(new Error(event.message ?? 'the worker could not be started'))); };
    worker.postMessage(text);
  }),
});
