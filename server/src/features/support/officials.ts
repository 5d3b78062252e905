import type { Position, Range } from 'vscode-languageserver-types';
import { hitsIn, namedIn, settle, type Mention } from '../../officials/mentions';
import type { Transcript } from '../../transcript/model';
import type { Snapshot } from '../../workspace/snapshot';
import { attributionAt } from './attributions';
import { compare } from './places';

/** Lines around a place that are looked at: a name may run over a line's end, and a paragraph may name in full whom it later names short. */
const around = 30;

/** A mention and its place in the document. */
export interface PlacedMention { readonly mention: Mention; readonly range: Range }

/** The mention of an official, or of several who may be meant, at a place; on an attribution, wherever in it, that of its speaker. Null where the directories know nobody there. */
export function officialsAt({ transcript, roster }: Snapshot, position: Position): PlacedMention | null {
  if (roster.officials.length === 0) return null;
  const attribution = attributionAt(transcript, position)?.attribution, wanted = attribution?.speakerRange ?? { start: position, end: position };
  const { lines } = transcript, people = roster.peopleFor(transcript.language), [first, last] = paragraphAround(transcript, wanted);
  const from = lines.start(first), text = lines.between(from, lines.offsetAt({ line: last, character: lines.length(last) }));
  const hits = hitsIn(text, people);
  if (hits.length === 0) return null;
  // Whom the transcript's attributions name in full is who the short names mean.
  const named = namedIn([...hits, ...transcript.speakers.flatMap(({ name }) => hitsIn(name, people))]);
  for (const hit of hits) {
    const mention = settle(hit, named), range = mention && { start: lines.positionAt(from + mention.start), end: lines.positionAt(from + mention.end) };
    if (mention && range && compare(range.start, wanted.end) <= 0 && compare(wanted.start, range.end) <= 0) return { mention, range };
  }
  return null;
}

/** The first and the last line of the paragraph that a range lies in, or of what of it is near. */
function paragraphAround({ lines }: Transcript, { start, end }: Range): [number, number] {
  const isBlank = (line: number) => lines.text(line).trim() === '';
  let first = start.line, last = end.line;
  while (first > 0 && start.line - first < around && !isBlank(first - 1)) first--;
  while (last < lines.count - 1 && last - end.line < around && !isBlank(last + 1)) last++;
  return [first, last];
}
