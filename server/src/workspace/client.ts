import type { InitializationOptions } from '#protocol';
import type { InitializeParams } from 'vscode-languageserver';
import type { ClientCan } from '../features/feature';

/** What a client can do and wants, read once from its `initialize`. Absent and wrongly typed values mean no. */
export interface Client {
  readonly name: string;
  readonly locale: string | undefined;
  readonly can: ClientCan;
  readonly options: InitializationOptions;
  /** Asks for diagnostics by itself. */
  readonly pulls: boolean;
  /** Can be told to ask again: for diagnostics, for colours, for folds, for hints and lenses. */
  readonly refreshes: boolean;
  readonly refreshesTokens: boolean;
  readonly refreshesFolds: boolean;
  readonly refreshesHints: boolean;
  readonly refreshesLenses: boolean;
  /** Methods that it asks again where the text has changed before the answer. */
  readonly retries: ReadonlySet<string>;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  /** Can be told to hand over texts of other names too. */
  readonly registersTexts: boolean;
  readonly tellsFolders: boolean;
  /** Has a place where it shows how far a work is. */
  readonly showsProgress: boolean;
  /** Takes log messages of level Debug (LSP 3.18): ours does, and so does one that asks for a trace. */
  readonly takesDebug: boolean;
}

export function clientOf({ capabilities, clientInfo, locale, initializationOptions, trace }: InitializeParams): Client {
  const { workspace, textDocument, general, window } = capabilities ?? {}, options = optionsOf(initializationOptions), retries: unknown = general?.staleRequestSupport?.retryOnContentModified;
  return {
    name: clientInfo ? `${clientInfo.name} ${clientInfo.version ?? ''}`.trim() : 'unknown client',
    locale: typeof locale === 'string' ? locale : undefined, options,
    can: {
      snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
      snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
      resolvesActions: textDocument?.codeAction?.dataSupport === true && (textDocument.codeAction.resolveSupport?.properties ?? []).includes('edit'),
      resolvesSymbols: (workspace?.symbol?.resolveSupport?.properties ?? []).includes('location.range'),
      // Our own client is the only one that has our commands, and the only one that gives file access.
      commandLinks: options.fileAccess === true,
      createsFiles: workspace?.workspaceEdit?.documentChanges === true && (workspace.workspaceEdit.resourceOperations?.includes('create') ?? false),
      previewsRenames: textDocument?.rename?.honorsChangeAnnotations === true && workspace?.workspaceEdit?.documentChanges === true && workspace.workspaceEdit.changeAnnotationSupport !== undefined,
    },
    pulls: typeof textDocument?.diagnostic === 'object' && textDocument.diagnostic !== null,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    refreshesFolds: workspace?.foldingRange?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    retries: new Set(Array.isArray(retries) ? retries : []),
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    registersTexts: textDocument?.synchronization?.dynamicRegistration === true,
    tellsFolders: workspace?.workspaceFolders === true,
    showsProgress: window?.workDoneProgress === true,
    takesDebug: options.fileAccess === true || (trace !== undefined && trace !== 'off'),
  };
}

function optionsOf(sent: unknown): InitializationOptions {
  const { fileAccess, storageUri, checksBySchema, parts } = (typeof sent === 'object' && sent !== null ? sent : {}) as Record<string, unknown>;
  return { fileAccess: fileAccess === true, storageUri: typeof storageUri === 'string' ? storageUri : undefined, checksBySchema: Array.isArray(checksBySchema) ? checksBySchema.filter(each => typeof each === 'string') : [], parts: typeof parts === 'string' ? parts : undefined };
}
