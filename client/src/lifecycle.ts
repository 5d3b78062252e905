import { commands, type ExtensionContext, type TextDocument, window, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { registerCommands } from './commands';
import { Detector, type Look } from './detection/detector';
import { Failure } from './failure';
import { Calm } from './findings/calm';
import { statementOf } from './findings/statement';
import { isDirectory, languageId } from './language';
import { Previews, type Previewed } from './preview';
import { Server } from './server';
import { speakers, type Listed } from './speakers';
import { StatisticsPages, type Counts } from './statistics';
import { showConvention } from './status/convention';
import { StatusItem } from './status/item';

/** Makes the client of one kind of extension host, not yet started. */
export type MakeClient = (context: ExtensionContext, options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** What the two kinds of extension host have each in their own way. */
export interface Host {
  readonly client: MakeClient;
  /** Reads a text in a worker that lives as long as that takes. */
  look(context: ExtensionContext): Look;
}

/** What `activate` gives to other extensions and to tests. */
export interface Verbatim {
  /** Starts the language server where it does not run yet; settled once it answers. */
  ready(): Promise<void>;
  /** What the list of speakers shows, row by row, and when that is other. */
  readonly speakers: Listed;
  /** What previews show, and when that is other. */
  readonly previews: Previewed;
  /** What pages of statistics show, and when that is other. */
  readonly statistics: Counts;
}

/**
 * `activate` and `deactivate` for an entry point. Plain-text files activate us too, to be looked at: the server, and the
 * client's code, wait until a transcript is open.
 */
export function lifecycle(host: Host) {
  let server: Server<BaseLanguageClient> | undefined;

  function activate(context: ExtensionContext): Verbatim {
    const log = window.createOutputChannel('Verbatim', { log: true });
    const failure = new Failure(log, () => void own.restart(), context.extension.packageJSON as { bugs?: { url?: string } });
    const own: Server<BaseLanguageClient> = server = new Server(
      async () => (await import('./client')).createClient(context, log, host.client, failure, calm, () => { for (const each of [list, previews, statistics]) each.transcriptsChanged(); }),
      (error, doing) => {
        log.error(`${doing} the language server failed:`, error instanceof Error ? error : String(error));
        if (doing === 'Starting') failure.notStarted();
      },
    );
    const calm = new Calm(statementOf(own), () => Date.now());
    const startFor = (document: TextDocument) => {
      if (document.languageId !== languageId && !isDirectory(document)) return;
      own.start();
      // Our view is there for who has transcripts, and for nobody else.
      void commands.executeCommand('setContext', 'verbatim:inUse', true);
    };
    const list = speakers(context, log, own), previews = new Previews(context, log, own), statistics = new StatisticsPages(context, log, own);
    context.subscriptions.push(
      log, calm, ...registerCommands(context, log, own),
      workspace.onDidOpenTextDocument(startFor), new Detector(host.look(context), context.workspaceState, log), new StatusItem(own, log), commands.registerCommand('verbatim.showConvention', () => showConvention(own)), list,
    );
    workspace.textDocuments.forEach(startFor);
    return { ready: () => own.ready(), speakers: list, previews, statistics };
  }

  /** VS Code waits for this one, unlike for `subscriptions`: the server ends before the window does. */
  async function deactivate(): Promise<void> {
    await server?.stop();
    server = undefined;
  }

  return { activate, deactivate };
}
