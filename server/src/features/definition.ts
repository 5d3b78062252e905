import type { Location, Position } from 'vscode-languageserver-types';
import type { Attribution, Transcript } from '../transcript/model';
import type { AtPosition, Feature } from './feature';
import { attributionAt, speakerOf } from './support/attributions';
import { officialsAt } from './support/officials';
import { holds } from './support/places';
import { halfAt } from './support/half';
import { titledAt } from './support/titled';
import { fold } from './support/words';

/** From a name, or an office that one person holds, to who that is: the entries of the directories that may be meant, else where the file says most of the speaker. */
export const definition: Feature<AtPosition, Location[] | null> = {
  method: 'textDocument/definition',
  capability: { definitionProvider: true },
  asksPeople: true,
  provide({ snapshot }, { position }) {
    const titled = titledAt(snapshot, position)?.official, entries = (officialsAt(snapshot, position)?.mention.officials ?? (titled ? [titled] : halfAt(snapshot, position)?.officials ?? [])).flatMap(official => snapshot.roster.sourcesOf(official));
    if (entries.length > 0) return entries.map(({ uri, line }) => ({ uri, range: { start: { line, character: 0 }, end: { line, character: 0 } } }));
    const fullest = fullestAt(snapshot.transcript, position);
    return fullest && [{ uri: snapshot.uri, range: fullest.speakerRange }];
  },
};

/** The attribution with the longest name of the speaker at a place; of those with one as long, the first that has a role. Null where nobody is named. */
function fullestAt(transcript: Transcript, position: Position): Attribution | null {
  const attribution = attributionAt(transcript, position)?.attribution;
  const named = attribution?.speaker ?? transcript.quotations.find(({ speakerRange }) => speakerRange && holds(speakerRange, position))?.speaker;
  if (!named) return null;
  const speaker = attribution ? speakerOf(transcript, attribution) : transcript.speakers.find(({ name, attributions }) => [name, ...attributions.map(each => each.speaker)].some(known => fold(known) === fold(named)));
  const fuller = (one: Attribution, other: Attribution) => other.speaker.length - one.speaker.length || Number(other.role !== null) - Number(one.role !== null);
  return speaker ? [...speaker.attributions].sort(fuller)[0] ?? null : attribution ?? null;
}
