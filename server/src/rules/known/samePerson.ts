import { fold, nameKey, partsOf } from '../../officials/names';
import type { Official } from '../../officials/directory';
import type { Fix } from '../rule';
import type { Known } from './known';

/** More people who may be meant are no menu. */
const most = 3;

/** Fixes that say that a name is another one of somebody whom the directory knows: it is written beside theirs. Those of the same family name first, then those of the same given name. */
export function samePersonFixes(name: string, known: Known | null | undefined): Fix[] {
  const { family, given } = partsOf(name), words = nameKey(name).split(' ');
  // Who has a given name in common and nothing else is hardly ever the same, unless that is all that was said.
  const rank = ({ parts }: Official) => parts.family !== null && words.includes(fold(parts.family)) ? 0 : given.length > 0 && family !== null ? 2 : 1;
  const people = (known?.alike(name) ?? []).map(official => ({ official, rank: rank(official) })).sort((one, other) => one.rank - other.rank);
  return people.slice(0, most).map(({ official: { id, name: official } }) => (
    { title: { key: 'fix.directory.same', args: { speaker: name, official } }, edits: [], directory: { persons: [{ id, name: official, other_names: [{ name }] }], of: id } }));
}
