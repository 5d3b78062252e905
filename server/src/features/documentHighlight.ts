import { DocumentHighlightKind, type DocumentHighlight } from 'vscode-languageserver-types';
import type { AtPosition, Feature } from './feature';
import { personMeantAt, placesOf } from './support/person';

/** With the cursor on a name: all places where the file attributes something to the same speaker, and those that name the same official in any case, or mean them by their office. */
export const documentHighlight: Feature<AtPosition, DocumentHighlight[] | null> = {
  method: 'textDocument/documentHighlight',
  capability: { documentHighlightProvider: true },
  asksPeople: true,
  provide({ snapshot }, { position }) {
    const person = personMeantAt(snapshot, position);
    return person && placesOf(snapshot, person, true).map(range => ({ range, kind: DocumentHighlightKind.Text }));
  },
};
