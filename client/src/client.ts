import { type ExtensionContext, type LogOutputChannel, Uri, workspace } from 'vscode';
import { type BaseLanguageClient, CloseAction, ErrorAction, type ErrorHandler, type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import { type InitializationOptions, ReadFile, type ReadFileParams, WriteFile, type WriteFileParams } from '#protocol';
import type { Failure } from './failure';
import { FileAccess } from './fileAccess';
import { trustReveal } from './hover';
import { languageId } from './language';
import type { MakeClient } from './lifecycle';
import { Restarts } from './restarts';

/** A language client that is ready to be started: what it tells the server, and what it answers. */
export async function createClient(context: ExtensionContext, log: LogOutputChannel, make: MakeClient, failure: Failure): Promise<BaseLanguageClient> {
  // Findings silenced outside every folder belong to no window, so they are kept where every window finds them.
  const storage = context.globalStorageUri;
  const initializationOptions: InitializationOptions = { fileAccess: true, storageUri: storage.toString() };
  const options: LanguageClientOptions = {
    documentSelector: [{ language: languageId }],
    initializationOptions,
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticPullOptions: { onChange: true },
    errorHandler: errorHandler(failure),
    // Else the client shows the error itself, in English.
    initializationFailedHandler: () => false,
    middleware: { provideHover: async (document, position, token, next) => trustReveal(await next(document, position, token)) },
  };
  const client = await make(context, options), files = fileAccess(storage), logError = client.error.bind(client);
  // The library's own messages are English and speak of connections: they go to the log, and the user hears from `failure`.
  client.error = (message, data) => logError(message, data, false);
  client.onRequest(ReadFile, ({ uri }: ReadFileParams) => files.read(uri));
  client.onRequest(WriteFile, ({ uri, text }: WriteFileParams) => files.write(uri, text));
  return client;
}

/** Files through VS Code, so that they may lie on a disk, in a browser or in a repository far away. */
function fileAccess(storage: Uri): FileAccess<Uri> {
  return new FileAccess({
    parse: uri => Uri.parse(uri, true),
    parent: uri => Uri.joinPath(uri, '..'),
    inFolder: uri => workspace.getWorkspaceFolder(uri) !== undefined,
    storage, files: workspace.fs,
  });
}

/** Goes on as long as it makes sense, without a word; says so when it gives up. */
function errorHandler(failure: Failure): ErrorHandler {
  const restarts = new Restarts(() => Date.now());
  return {
    error: (_error, _message, count) => {
      if ((count ?? 0) <= 3) return { action: ErrorAction.Continue, handled: true };
      failure.gaveUp();
      return { action: ErrorAction.Shutdown, handled: true };
    },
    closed: () => {
      if (restarts.another()) return { action: CloseAction.Restart };
      failure.gaveUp();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}
