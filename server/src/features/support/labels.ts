import type { Range } from 'vscode-languageserver-types';
import type { Transcript } from '../../transcript/model';
import { attributionsOf } from './attributions';
import { compare } from './places';

/** The labels of a file that are written, letter for letter, as one is; in the order of the text. */
export function labelsSpelledAs(transcript: Transcript, label: Range): Range[] {
  const { lines } = transcript, written = ({ start, end }: Range) => lines.between(lines.offsetAt(start), lines.offsetAt(end)), wanted = written(label), byPlace = new Map<string, Range>();
  // One that lost a conflict comes twice.
  for (const { attribution: { speakerRange } } of attributionsOf(transcript)) if (written(speakerRange) === wanted) byPlace.set(`${speakerRange.start.line}:${speakerRange.start.character}`, speakerRange);
  return [...byPlace.values()].sort((one, other) => compare(one.start, other.start));
}
