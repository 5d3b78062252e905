import { Uri } from 'vscode';
import { lifecycle } from './lifecycle';

/** Entry in a desktop or remote extension host: the server is a Node process of its own. */
export const { activate, deactivate } = lifecycle(async (context, options) => {
  const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
  const program = { module: Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath, transport: TransportKind.ipc };
  const debug = { ...program, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return new LanguageClient('verbatim', 'Verbatim', { run: program, debug }, options);
});
