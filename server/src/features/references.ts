import type { Location } from 'vscode-languageserver-types';
import type { AtPosition, Feature } from './feature';
import { personAt, placesOf } from './support/person';

/** From a name to all places where the same person is named: attributions, quotations, and, of an official, mentions in any case. */
export const references: Feature<AtPosition, Location[] | null> = {
  method: 'textDocument/references',
  capability: { referencesProvider: true },
  asksPeople: true,
  provide({ snapshot }, { position }) {
    const person = personAt(snapshot, position);
    return person && placesOf(snapshot, person).map(range => ({ uri: snapshot.uri, range }));
  },
};
