import { Worker } from 'node:worker_threads';
import { Uri } from 'vscode';
import { lifecycle } from './lifecycle';

/** Entry in a desktop or remote extension host: the server is a Node process of its own. */
export const { activate, deactivate } = lifecycle({
  async client(context, options) {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const program = { module: Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath, transport: TransportKind.ipc };
    const debug = { ...program, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
    return new LanguageClient('verbatim', 'Verbatim', { run: program, debug }, options);
  },
  look: context => text => new Promise<boolean>((resolve, reject) => {
    const worker = new Worker(Uri.joinPath(context.extensionUri, 'dist', 'look.js').fsPath, { execArgv: [] });
    worker.once('message', resolve).once('error', reject).once('exit', () => reject(new Error('the thread ended before it answered')));
    worker.once('message', () => void worker.terminate());
    worker.postMessage(text);
  }),
});
