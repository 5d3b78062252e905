import { DocumentHighlightKind, type DocumentHighlight } from 'vscode-languageserver-types';
import type { AtPosition, Feature } from './feature';
import { personAt, placesOf } from './support/person';

/** With the cursor on a name: all places where the file attributes something to the same speaker, and those that name the same official in any case. */
export const documentHighlight: Feature<AtPosition, DocumentHighlight[] | null> = {
  method: 'textDocument/documentHighlight',
  capability: { documentHighlightProvider: true },
  asksPeople: true,
  provide({ snapshot }, { position }) {
    const person = personAt(snapshot, position);
    return person && placesOf(snapshot, person).map(range => ({ range, kind: DocumentHighlightKind.Text }));
  },
};
