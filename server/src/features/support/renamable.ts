import type { Position, Range } from 'vscode-languageserver-types';
import type { Official } from '../../officials/directory';
import { partsOf } from '../../officials/names';
import type { Snapshot } from '../../workspace/snapshot';
import { Refusal } from '../feature';
import { attributionsOf } from './attributions';
import { mentionsIn, officialsAt, type PlacedMention } from './officials';
import { personAt, placesOf } from './person';
import { compare, holds, meets } from './places';
import { oneLine } from './words';

/** Somebody whose name is to be changed: a person who is known, everywhere; or only how the file calls a speaker, whoever that is. */
export interface Renamable {
  readonly official: Official | null;
  /** The name at the place. */
  readonly range: Range;
  readonly written: string;
  /** What one begins with who types another name. */
  readonly name: string;
}

/** Whose name stands at a place. Throws a Refusal where nobody's does, or one of several people's. */
export function renamableAt(snapshot: Snapshot, position: Position): Renamable {
  const { t, transcript: { lines }, cast } = snapshot, person = personAt(snapshot, position), meant = officialsAt(snapshot, position);
  if (!person) {
    if (meant && holds(meant.range, position)) throw new Refusal(t('rename.several', { people: meant.mention.officials.map(({ name }) => oneLine(name)).join(', ') }));
    throw new Refusal(t('rename.nobody'));
  }
  const { official } = person, range = placesOf(snapshot, person).find(each => holds(each, position)), written = range && lines.between(lines.offsetAt(range.start), lines.offsetAt(range.end));
  if (!range || written === undefined || written.trim() === '') throw new Refusal(t('rename.nobody'));
  return { official, range, written, name: oneLine(official ? nameFor(official, cast.namesOf(official), written) : written) };
}

/** More people who may be meant by one name are nobody's doubt: it is a common one. */
const few = 3;
/** Whether a mention means somebody, or one of a few of whom they are one. */
export function mayMean({ officials }: Pick<PlacedMention['mention'], 'officials'>, official: Official): boolean { return officials.length <= few && officials.includes(official); }

/** The places of a file where a known person is named, or may be, with their mentions, as far as they are any; `label`: an attribution's own. */
export function placesOfPerson(snapshot: Snapshot, official: Official): { readonly range: Range; readonly mention: PlacedMention['mention'] | null; readonly label: boolean }[] {
  const mentions = mentionsIn(snapshot).filter(({ mention }) => mayMean(mention, official)), byStart = new Map(mentions.map(each => [keyOf(each.range), each.mention]));
  const labels = new Set([...attributionsOf(snapshot.transcript)].map(({ attribution }) => keyOf(attribution.speakerRange))), own = placesOf(snapshot, { named: null, official });
  const open = mentions.flatMap(({ mention, range }) => mention.officials.length > 1 && !own.some(each => meets(each, range)) ? [range] : []);
  return [...own, ...open].map(range => ({ range, mention: byStart.get(keyOf(range)) ?? null, label: labels.has(keyOf(range)) }));
}

/** The places of a file where a speaker is called as at one of them, letter case apart. */
export function placesOfSpelling(snapshot: Snapshot, { range, written }: Renamable): { readonly range: Range; readonly written: string }[] {
  const { transcript: { lines } } = snapshot, key = written.toLowerCase();
  return placesOf(snapshot, { named: written, official: null }).map(each => ({ range: each, written: lines.between(lines.offsetAt(each.start), lines.offsetAt(each.end)) }))
    .filter(each => each.written.toLowerCase() === key || compare(each.range.start, range.start) === 0);
}

/** How somebody is called in the letters of a place. */
function nameFor({ name, otherNames }: Official, names: readonly string[], written: string): string {
  const isLatin = (text: string) => /^\P{L}*\p{Script=Latin}/u.test(text), fits = (text: string) => isLatin(text) === isLatin(written);
  return [name, ...otherNames.map(other => other.name), ...[...names].sort((one, other) => other.length - one.length)].find(each => fits(each) && partsOf(each).family !== null) ?? name;
}

function keyOf({ start }: Range): string { return `${start.line}:${start.character}`; }
