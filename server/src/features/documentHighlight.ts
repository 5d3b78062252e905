import { DocumentHighlightKind, type DocumentHighlight, type Position, type Range } from 'vscode-languageserver-types';
import type { Transcript } from '../transcript/model';
import type { AtPosition, Feature } from './feature';
import { attributionAt, speakerOf } from './support/attributions';
import { compare, holds } from './support/places';
import { fold } from './support/words';

/** With the cursor on a speaker's name: all places where the file attributes something to the same speaker. */
export const documentHighlight: Feature<AtPosition, DocumentHighlight[] | null> = {
  method: 'textDocument/documentHighlight',
  capability: { documentHighlightProvider: true },
  provide({ snapshot }, { position }) {
    const ranges = placesOfSpeakerAt(snapshot.transcript, position);
    return ranges && ranges.sort((a, b) => compare(a.start, b.start)).map(range => ({ range, kind: DocumentHighlightKind.Text }));
  },
};

function placesOfSpeakerAt(transcript: Transcript, position: Position): Range[] | null {
  const attribution = attributionAt(transcript, position)?.attribution;
  const named = attribution && holds(attribution.speakerRange, position) ? attribution.speaker
    : transcript.quotations.find(({ speakerRange }) => speakerRange && holds(speakerRange, position))?.speaker;
  if (!named) return null;
  const speaker = attribution ? speakerOf(transcript, attribution) : transcript.speakers.find(({ name }) => fold(name) === fold(named));
  const names = new Set([named, ...speaker ? [speaker.name, ...speaker.attributions.map(each => each.speaker)] : []].map(fold));
  const quoted = transcript.quotations.flatMap(quotation => quotation.speakerRange && quotation.speaker && names.has(fold(quotation.speaker)) ? [quotation.speakerRange] : []);
  return [...speaker ? speaker.attributions.map(each => each.speakerRange) : attribution ? [attribution.speakerRange] : [], ...quoted];
}
