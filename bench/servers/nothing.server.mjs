import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

// See nothing.ts.
const count = Number(process.argv[2]), zero = { line: 0, character: 0 }, range = { start: zero, end: { line: 0, character: 12 } };
const symbols = Array.from({ length: count }, (_, at) => ({ name: `Statement ${at} of somebody`, kind: 15, range, selectionRange: range }));
const connection = createMessageConnection(new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout));
connection.onRequest('initialize', () => ({ capabilities: { textDocumentSync: 2, documentSymbolProvider: true, diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } } }));
connection.onRequest('textDocument/documentSymbol', () => symbols);
connection.onRequest('textDocument/diagnostic', () => ({ kind: 'full', items: [] }));
connection.onRequest('shutdown', () => null);
connection.onNotification('exit', () => process.exit(0));
connection.listen();
