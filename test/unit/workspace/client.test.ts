import assert from 'node:assert/strict';
import type { InitializeParams } from 'vscode-languageserver';
import { clientOf } from '../../../server/src/workspace/client';

const params = (more: object): InitializeParams => ({ processId: null, rootUri: null, capabilities: {}, ...more });

describe('a client', () => {
  it('can do nothing that it does not say', () => {
    const client = clientOf(params({}));
    assert.deepEqual(client, {
      name: 'unknown client', locale: undefined, options: { fileAccess: false, storageUri: undefined, checksBySchema: [], parts: undefined }, can: { snippetEdits: false, snippets: false, resolvesActions: false, resolvesSymbols: false, commandLinks: false, createsFiles: false, previewsRenames: false },
      pulls: false, refreshes: false, refreshesTokens: false, refreshesFolds: false, refreshesHints: false, refreshesLenses: false, retries: new Set(), answersConfiguration: false, registersConfiguration: false, registersWatchers: false, registersTexts: false, tellsFolders: false, showsProgress: false, takesDebug: false,
    });
  });

  it('can do what it says', () => {
    const client = clientOf(params({
      clientInfo: { name: 'Редактор', version: '3' }, locale: 'ru-RU', trace: 'verbose', initializationOptions: { storageUri: 'file:///с', checksBySchema: ['json', 7], parts: 'https://редакция.example/parts/' },
      capabilities: {
        general: { staleRequestSupport: { cancel: true, retryOnContentModified: ['textDocument/semanticTokens/full'] } },
        workspace: {
          configuration: true, workspaceFolders: true, diagnostics: { refreshSupport: true }, semanticTokens: { refreshSupport: true }, foldingRange: { refreshSupport: true }, inlayHint: { refreshSupport: true }, codeLens: { refreshSupport: true }, workspaceEdit: { snippetEditSupport: true, documentChanges: true, resourceOperations: ['create'], changeAnnotationSupport: {} },
          didChangeConfiguration: { dynamicRegistration: true }, didChangeWatchedFiles: { dynamicRegistration: true }, symbol: { resolveSupport: { properties: ['location.range'] } },
        },
        window: { workDoneProgress: true },
        textDocument: { diagnostic: {}, codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } }, rename: { honorsChangeAnnotations: true }, synchronization: { dynamicRegistration: true }, completion: { completionItem: { snippetSupport: true } } },
      },
    }));
    assert.deepEqual(client, {
      name: 'Редактор 3', locale: 'ru-RU', options: { fileAccess: false, storageUri: 'file:///с', checksBySchema: ['json'], parts: 'https://редакция.example/parts/' }, can: { snippetEdits: true, snippets: true, resolvesActions: true, resolvesSymbols: true, commandLinks: false, createsFiles: true, previewsRenames: true },
      pulls: true, refreshes: true, refreshesTokens: true, refreshesFolds: true, refreshesHints: true, refreshesLenses: true, retries: new Set(['textDocument/semanticTokens/full']), answersConfiguration: true, registersConfiguration: true, registersWatchers: true, registersTexts: true, tellsFolders: true, showsProgress: true, takesDebug: true,
    });
  });

  it('that gives file access is ours: it has the command of our links and takes every log level', () => {
    const { can, takesDebug, options } = clientOf(params({ initializationOptions: { fileAccess: true, storageUri: 'vscode-userdata:/x' } }));
    assert.ok(can.commandLinks && takesDebug);
    assert.deepEqual(options, { fileAccess: true, storageUri: 'vscode-userdata:/x', checksBySchema: [], parts: undefined });
  });

  it('is taken for the plainest where it says something odd', () => {
    for (const initializationOptions of [null, 7, 'file', [], { fileAccess: 'yes', storageUri: 5, checksBySchema: 'json', parts: 5 }]) {
      assert.deepEqual(clientOf(params({ initializationOptions })).options, { fileAccess: false, storageUri: undefined, checksBySchema: [], parts: undefined });
    }
    assert.equal(clientOf(params({ locale: 5 })).locale, undefined);
    for (const capabilities of [null, {}, { general: { staleRequestSupport: { retryOnContentModified: 5 } }, textDocument: { diagnostic: null }, workspace: null }]) {
      const client = clientOf(params({ capabilities }));
      assert.deepEqual([client.pulls, client.answersConfiguration, client.retries.size], [false, false, 0]);
    }
  });
});
