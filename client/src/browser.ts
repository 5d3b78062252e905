import { Uri } from 'vscode';
import { lifecycle } from './lifecycle';

/** The browser's own; declared here because nothing else in the project may know of the DOM. */
declare class Worker { constructor(url: string) }

/** Entry in a browser's extension host: the server is a web worker. */
export const { activate, deactivate } = lifecycle(async (context, options) => {
  const { LanguageClient } = await import('vscode-languageclient/browser');
  const program = Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js');
  return new LanguageClient('verbatim', 'Verbatim', new Worker(program.toString(true)), options);
});
