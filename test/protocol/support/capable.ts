import type { ClientCapabilities } from 'vscode-languageserver';
import { pulls } from './editor';

const refreshSupport = true, dynamicRegistration = true;

/** A client that can everything that we ask about. */
export const capable: ClientCapabilities = {
  ...pulls,
  workspace: {
    ...pulls.workspace, symbol: { resolveSupport: { properties: ['location.range'] } }, semanticTokens: { refreshSupport }, inlayHint: { refreshSupport }, codeLens: { refreshSupport }, foldingRange: { refreshSupport },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'], changeAnnotationSupport: {}, snippetEditSupport: true },
  },
  textDocument: {
    diagnostic: { dynamicRegistration, relatedDocumentSupport: true }, codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } }, rename: { honorsChangeAnnotations: true, prepareSupport: true },
    completion: { completionItem: { snippetSupport: true } }, semanticTokens: { requests: { full: { delta: true }, range: true }, tokenTypes: [], tokenModifiers: [], formats: ['relative'] },
  },
  window: { workDoneProgress: true },
};
