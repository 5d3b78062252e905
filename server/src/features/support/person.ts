import type { Position, Range } from 'vscode-languageserver-types';
import type { Official } from '../../officials/directory';
import type { Speaker, Transcript } from '../../transcript/model';
import type { Snapshot } from '../../workspace/snapshot';
import { attributionAt } from './attributions';
import { allMentionsIn, mentionsIn, officialsAt } from './officials';
import { compare, holds, meets } from './places';
import { titledAt } from './titled';
import { fold } from './words';

/** Somebody whom the cursor stands on: as the file names them, as the directories know them, or both. */
export interface PersonAt { readonly named: string | null; readonly official: Official | null }

/** The person at a place: the speaker whose name stands there, or the only official who is meant, be it by the office alone. Null where nobody is. */
export function personMeantAt(snapshot: Snapshot, position: Position): PersonAt | null {
  const titled = titledAt(snapshot, position);
  return personAt(snapshot, position) ?? (titled && !titled.bare ? { named: null, official: titled.official } : null);
}

/** The same by name only. */
export function personAt(snapshot: Snapshot, position: Position): PersonAt | null {
  const named = speakerNamedAt(snapshot.transcript, position), meant = officialsAt(snapshot, position), onName = named !== null || meant !== null && holds(meant.range, position);
  const official = onName && meant?.mention.officials.length === 1 ? meant.mention.officials[0] : null;
  return named !== null || official ? { named, official } : null;
}

/**
 * The places of the document where a person is named, in its order: attributions, speakers of quotations, and mentions of an official in any case.
 * @param titles those too where only the office says who is meant
 */
export function placesOf(snapshot: Snapshot, { named, official }: PersonAt, titles = false): Range[] {
  const mentions = official ? (titles ? allMentionsIn : mentionsIn)(snapshot).flatMap(({ mention, range }) => mention.officials.length === 1 && mention.officials[0] === official ? [range] : []) : [];
  const spoken = speakerPlaces(snapshot.transcript, named, mentions);
  return [...spoken, ...mentions.filter(mention => !spoken.some(range => meets(range, mention)))].sort((one, other) => compare(one.start, other.start));
}

/** The speakers of a transcript who are called by one of some names, or by one of the names that a directory has of an official. */
export function speakersCalled({ speakers }: Transcript, names: readonly string[], { name, otherNames }: Official): Speaker[] {
  const called = new Set([...names, name, ...otherNames.map(other => other.name)].map(fold));
  return speakers.filter(speaker => speaker.attributions.some(attribution => called.has(fold(attribution.speaker))));
}

function speakerNamedAt(transcript: Transcript, position: Position): string | null {
  const attribution = attributionAt(transcript, position)?.attribution;
  if (attribution && holds(attribution.speakerRange, position)) return attribution.speaker;
  return transcript.quotations.find(({ speakerRange }) => speakerRange && holds(speakerRange, position))?.speaker ?? null;
}

/** Where the file attributes something to who is called so, or to one of those whose attributions name the official. */
function speakerPlaces(transcript: Transcript, named: string | null, mentions: readonly Range[]): Range[] {
  const asked = named === null ? null : fold(named), byLine = new Map<number, Range[]>();
  for (const range of mentions) byLine.set(range.start.line, [...byLine.get(range.start.line) ?? [], range]);
  const isMentioned = (range: Range) => byLine.get(range.start.line)?.some(mention => meets(mention, range)) ?? false;
  const theirs = transcript.speakers.filter(({ name, attributions }) => asked !== null && [name, ...attributions.map(each => each.speaker)].some(known => fold(known) === asked) || attributions.some(each => isMentioned(each.speakerRange)));
  const names = new Set([...asked === null ? [] : [asked], ...theirs.flatMap(({ name, attributions }) => [name, ...attributions.map(each => each.speaker)]).map(fold)]);
  const quoted = transcript.quotations.flatMap(({ speaker, speakerRange }) => speakerRange && speaker && names.has(fold(speaker)) ? [speakerRange] : []);
  return [...new Set([...theirs.flatMap(speaker => speaker.attributions.map(each => each.speakerRange)), ...quoted])];
}
