import type { Location, Position } from 'vscode-languageserver-types';
import { mentionsIn, People } from '../officials/mentions';
import { titledIn, withTitles } from '../officials/posts/titled';
import { Lines } from '../transcript/lines';
import type { AtPosition, FarFeature } from './feature';
import { personMeantAt, placesOf } from './support/person';

/**
 * From a name to all places where the same person is named: attributions, quotations, and mentions in any case; in this file, and in all files of the workspace where
 * the directories or the attributions know the person; there, where only an office says who is meant.
 */
export const references: FarFeature<AtPosition, Location[]> = {
  method: 'textDocument/references',
  capability: { referencesProvider: true },
  asksPeople: true,
  search({ snapshot, corpus }, { position }) {
    const person = personMeantAt(snapshot, position);
    if (!person) return null;
    const { official } = person, here = placesOf(snapshot, person, true).map(range => ({ uri: snapshot.uri, range })), there: Location[] = [];
    // In any language that the workspace has: forms of the name in all of them.
    const files = official ? corpus.filesWith(People.of([official]).table.familyHashes()).filter(({ uri }) => uri !== snapshot.uri) : [];
    return {
      uris: files.map(({ uri }) => uri),
      languages: [...new Set(files.map(({ language }) => language))],
      take(uri, text) {
        const date = corpus.file(uri)?.date ?? null, titled = date === null ? [] : titledIn(text, snapshot.roster.heldOn(date), date);
        const found = withTitles(mentionsIn(text, snapshot.cast.peopleFor(corpus.file(uri)?.language ?? 'und'), snapshot.cast.hidden), titled).filter(({ officials }) => officials.length === 1 && officials[0] === official);
        if (found.length === 0) return;
        const lines = Lines.of(text), at = (offset: number): Position => lines.positionAt(offset);
        for (const { start, end } of found) there.push({ uri, range: { start: at(start), end: at(end) } });
      },
      result: () => [...here, ...there],
    };
  },
};
