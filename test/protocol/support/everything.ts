import type { Editor } from './editor';
import { placeOf } from './text';

/** All that the server says of a text, places included, as text; names of the document and of answers left out. */
export async function everything(editor: Editor, uri: string): Promise<string> {
  const textDocument = { uri }, end = placeOf(editor.text(uri), editor.text(uri).length), positions = [{ line: 0, character: 0 }, end];
  const methods = ['diagnostic', 'documentSymbol', 'foldingRange', 'semanticTokens/full', 'selectionRange'];
  const answers = await Promise.all(methods.map(method => editor.request(`textDocument/${method}`, { textDocument, positions })));
  return JSON.stringify(answers, (key, value: unknown) => key === 'resultId' ? undefined : value, 1).replaceAll(JSON.stringify(uri), '"uri"');
}
