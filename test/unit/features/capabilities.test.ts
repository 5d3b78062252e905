import assert from 'node:assert/strict';
import { capabilities, farFeatures, farWorkspaceFeatures, features, scopedFeatures, workspaceFeatures } from '../../../server/src/features';

describe('what the server announces for its features', () => {
  it('is this', () => assert.deepEqual(JSON.parse(JSON.stringify(capabilities)), {
    documentSymbolProvider: { label: 'Verbatim' },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    hoverProvider: true,
    definitionProvider: true,
    documentHighlightProvider: true,
    completionProvider: { triggerCharacters: [',', ' ', '(', '*'], resolveProvider: true, completionItem: { labelDetailsSupport: true } },
    semanticTokensProvider: { legend: { tokenTypes: ['speaker', 'role', 'direction', 'quotation', 'heading', 'timecode', 'mention'], tokenModifiers: [] }, full: { delta: true }, range: true },
    documentLinkProvider: {},
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n', moreTriggerCharacter: ['"'] },
    inlayHintProvider: true,
    codeLensProvider: { resolveProvider: true },
    diagnosticProvider: { identifier: 'verbatim', interFileDependencies: false, workspaceDiagnostics: true },
    codeActionProvider: { codeActionKinds: ['quickfix', 'refactor', 'source.fixAll.verbatim'], resolveProvider: true },
    referencesProvider: true,
    linkedEditingRangeProvider: true,
    callHierarchyProvider: true,
    renameProvider: { prepareProvider: true },
    workspaceSymbolProvider: { resolveProvider: true },
  }));

  it('has each request answered once', () => {
    const methods = [...features, ...farFeatures, ...scopedFeatures, ...workspaceFeatures, ...farWorkspaceFeatures].map(feature => feature.method);
    assert.deepEqual(methods, [...new Set(methods)]);
  });

  it('has nothing that two features announce differently', () => {
    const announced = new Map<string, unknown>();
    for (const { capability } of [...features, ...farFeatures, ...scopedFeatures, ...workspaceFeatures, ...farWorkspaceFeatures]) for (const [name, value] of Object.entries(capability)) {
      if (announced.has(name)) assert.equal(value, announced.get(name), name);
      announced.set(name, value);
    }
    assert.deepEqual(Object.fromEntries(announced), capabilities);
  });

  it('has of a large transcript its outline, one diagnostic that says so, and the list of speakers and the preview, which say so too', () => {
    assert.deepEqual(features.filter(feature => feature.whenLarge).map(feature => feature.method), ['textDocument/documentSymbol', 'textDocument/diagnostic', 'verbatim/speakers', 'verbatim/page', 'verbatim/glance']);
  });
});
