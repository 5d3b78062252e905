import { type ExtensionContext, extensions, type LogOutputChannel, workspace } from 'vscode';
import { type BaseLanguageClient, CloseAction, ErrorAction, type ErrorHandler, type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import { TranscriptsChanged, type InitializationOptions } from '#protocol';
import type { Calm } from './findings/calm';
import { asPeople } from './completion';
import { whatIsChosen } from './findings/chosen';
import { ClosedTabs } from './findings/closedTabs';
import type { Failure } from './failure';
import { giveFiles } from './files';
import { trustReveal } from './hover';
import { languageId } from './language';
import type { MakeClient } from './lifecycle';
import { Restarts, Unsent } from './restarts';

/** A language client that is ready to be started: what it tells the server, and what it answers. */
export async function createClient(context: ExtensionContext, log: LogOutputChannel, make: MakeClient, failure: Failure, calm: Calm, transcriptsChanged: () => void): Promise<BaseLanguageClient> {
  // Findings silenced outside every folder belong to no window, so they are kept where every window finds them.
  const storage = context.globalStorageUri;
  const initializationOptions: InitializationOptions = { fileAccess: true, storageUri: storage.toString(), checksBySchema: checksBySchema() };
  const closedTabs = new ClosedTabs();
  context.subscriptions.push(closedTabs.watch());
  const options: LanguageClientOptions = {
    documentSelector: [{ language: languageId }],
    initializationOptions,
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticPullOptions: { onChange: true },
    errorHandler: errorHandler(failure),
    // Else the client shows the error itself, in English.
    initializationFailedHandler: () => false,
    middleware: {
      resolveCodeAction: whatIsChosen,
      provideCompletionItem: async (document, position, context, token, next) => asPeople(await next(document, position, context, token)),
      provideHover: async (document, position, token, next) => trustReveal(await next(document, position, token)),
      ...closedTabs.middleware((...asked) => calm.provide(...asked)),
    },
  };
  const client = await make(context, options), logError = client.error.bind(client);
  // The library's own messages are English and speak of connections: they go to the log, and the user hears from `failure`.
  client.error = (message, data) => logError(message, data, false);
  client.onNotification(TranscriptsChanged, transcriptsChanged);
  calm.asks = () => { for (const document of workspace.textDocuments) client.getFeature('textDocument/diagnostic').getProvider(document)?.onDidChangeDiagnosticsEmitter.fire(); };
  giveFiles(client, storage, message => log.warn(message));
  return client;
}

/** The notations that this VS Code checks by the schemas that extensions contribute. */
function checksBySchema(): string[] {
  const checkers = { json: 'vscode.json-language-features', yaml: 'redhat.vscode-yaml' };
  return Object.entries(checkers).flatMap(([notation, id]) => extensions.getExtension(id) ? [notation] : []);
}

/** Goes on as long as it makes sense, without a word; says so when it gives up. */
function errorHandler(failure: Failure): ErrorHandler {
  const restarts = new Restarts(() => Date.now()), unsent = new Unsent(() => Date.now());
  return {
    error: (_error, _message, count) => {
      if (unsent.another(count ?? 0)) return { action: ErrorAction.Continue, handled: true };
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
