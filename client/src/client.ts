import { type ExtensionContext, l10n, type LogOutputChannel, Uri, window, workspace } from 'vscode';
import { type BaseLanguageClient, CloseAction, ErrorAction, type ErrorHandler, type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import { type InitializationOptions, ReadFile, type ReadFileParams, WriteFile, type WriteFileParams } from '#protocol';
import { FileAccess } from './fileAccess';
import { trustReveal } from './hover';
import { languageId } from './language';
import type { MakeClient } from './lifecycle';
import { Restarts } from './restarts';

/** A language client that is ready to be started: what it tells the server, and what it answers. */
export async function createClient(context: ExtensionContext, log: LogOutputChannel, make: MakeClient, restart: () => void): Promise<BaseLanguageClient> {
  // Findings silenced outside every folder belong to no window, so they are kept where every window finds them.
  const storage = context.globalStorageUri;
  const initializationOptions: InitializationOptions = { fileAccess: true, storageUri: storage.toString() };
  const options: LanguageClientOptions = {
    documentSelector: [{ language: languageId }],
    initializationOptions,
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticPullOptions: { onChange: true },
    errorHandler: errorHandler(log, restart),
    middleware: { provideHover: async (document, position, token, next) => trustReveal(await next(document, position, token)) },
  };
  const client = await make(context, options), files = fileAccess(storage);
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

/** Goes on as long as it makes sense, without a word; says so when it gives up, in the user's language and with a way on. */
function errorHandler(log: LogOutputChannel, restart: () => void): ErrorHandler {
  const restarts = new Restarts(() => Date.now());
  return {
    error: (_error, _message, count) => {
      if ((count ?? 0) <= 3) return { action: ErrorAction.Continue, handled: true };
      void sayThatItGaveUp(log, restart);
      return { action: ErrorAction.Shutdown, handled: true };
    },
    closed: () => {
      if (restarts.another()) return { action: CloseAction.Restart };
      void sayThatItGaveUp(log, restart);
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

async function sayThatItGaveUp(log: LogOutputChannel, restart: () => void): Promise<void> {
  const again = l10n.t('Start Again'), show = l10n.t('Show Log');
  const answer = await window.showErrorMessage(l10n.t('Verbatim’s language server keeps failing and is not started any more. Your files are not affected.'), again, show);
  if (answer === again) restart();
  if (answer === show) log.show();
}
