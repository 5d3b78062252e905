import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { ClientCapabilities } from 'vscode-languageserver';
import { Editor, isTold, pulls } from './support/editor';

const refreshSupport = true, dynamicRegistration = true;
/** A client that can everything that we ask about. */
const everything: ClientCapabilities = {
  ...pulls,
  workspace: {
    ...pulls.workspace, semanticTokens: { refreshSupport }, inlayHint: { refreshSupport }, codeLens: { refreshSupport }, foldingRange: { refreshSupport },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'], changeAnnotationSupport: {}, snippetEditSupport: true },
  },
  textDocument: {
    diagnostic: { dynamicRegistration, relatedDocumentSupport: true }, codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } }, rename: { honorsChangeAnnotations: true, prepareSupport: true },
    completion: { completionItem: { snippetSupport: true } }, semanticTokens: { requests: { full: { delta: true }, range: true }, tokenTypes: [], tokenModifiers: [], formats: ['relative'] },
  },
  window: { workDoneProgress: true },
};

/** What was agreed on, in a file each, so that a change of what is announced is seen as one. */
const agreed = (name: string): unknown => JSON.parse(readFileSync(new URL(`./announced/${name}.json`, import.meta.url), 'utf8'));

describe('what the server announces', () => {
  for (const [name, capabilities, options] of [['everything', everything, { fileAccess: true }], ['little', isTold, undefined]] as const) {
    it(`to a client that can ${name}`, () => Editor.visit({ capabilities, options }, async ({ initialized }) => assert.deepEqual(initialized.capabilities, agreed(name))));
  }
});
