import { readDirectory, type Membership, type Notation, type Official, type Path } from '../directory';
import { gatherCsv } from '../directory/csv';
import { readJson, readYaml } from '../directory/source';
import type { ImportedPerson } from '../import';
import { saying } from '../import/draft';
import { jsonWriter } from './json';
import type { Edit, Merge, MergeRefusal, PersonChange, Plan } from './model';
import { planMerge } from './plan';
import { TableWriter } from './table';
import { applyEdits, type TreeWriter } from './tree';
import { yamlWriter } from './yaml';

export type { Conflict, Edit, Merge, MergeRefusal, PersonChange } from './model';
export { titleOf } from './offices';
export { applyEdits } from './tree';

type Fields = Readonly<Record<string, unknown>>;

/** What a directory that nobody has written yet begins with. */
const blank: Readonly<Record<Notation, (russian: boolean) => string>> = {
  json: () => '{\n  "persons": []\n}\n', yaml: () => 'persons: []\n',
  csv: russian => russian ? 'ФИО;Должность;Организация;С;По\n' : 'Name;Office;Organization;From;To\n',
};

/**
 * Merges imported officials into a directory as it is written: nothing that stands there is changed or moved, remarks and unknown fields stay. People who are known get what they lack;
 * what is said otherwise is a conflict, for a person to settle. The result has been read again.
 * @param text The directory; empty for a new one.
 */
export function mergeOfficials(text: string, notation: Notation, persons: readonly ImportedPerson[]): Merge | MergeRefusal {
  const isNew = text.trim() === '', russian = persons.some(({ name }) => /\p{Script=Cyrillic}/u.test(name)), old = isNew ? blank[notation](russian) : text;
  const places = new Map<Official | Membership, Path>(), before = readDirectory(old, notation, places);
  if (before.problems.some(({ kind }) => kind === 'not-readable' || kind === 'not-a-directory' || kind === 'no-name-column' || kind === 'unclosed-quote')) return { refused: 'damaged' };
  const written = notation === 'csv' ? intoTable(old, before.officials, persons) : intoTree(old, notation, before.officials, places, persons);
  if (!written) return { refused: 'not-writable' };
  const merged = applyEdits(old, [...written.shared, ...written.changes.flatMap(({ edits }) => edits)]), after = readDirectory(merged, notation), fresh = written.changes.filter(({ kind }) => kind === 'added').length;
  if (after.officials.length !== before.officials.length + fresh || after.problems.some(({ kind }) => kind === 'not-readable' || kind === 'unclosed-quote')) return { refused: 'not-writable' };
  // Of a new file everything is one edit: there is nothing to keep.
  return isNew ? { ...written, text: merged, shared: [{ start: 0, end: text.length, text: merged }], changes: written.changes.map(change => ({ ...change, edits: [] })) } : { ...written, text: merged };
}

type Written = Omit<Merge, 'text'>;

function intoTree(text: string, notation: 'json' | 'yaml', officials: readonly Official[], places: ReadonlyMap<Official | Membership, Path>, persons: readonly ImportedPerson[]): Written | null {
  const writer = notation === 'json' ? jsonWriter(text) : yamlWriter(text), root = (notation === 'json' ? readJson(text) : readYaml(text)).value;
  if (!writer) return null;
  const at = (path: Path) => path.reduce<unknown>((value, step) => (value as Fields | undefined)?.[step as string], root), entryOf = (official: Official) => at(places.get(official)!) as Fields;
  const plans = inOrder(planMerge(officials, entryOf, persons)), listPath = Array.isArray(root) ? [] : ['persons'];
  const fresh = plans.filter(({ official }) => official === null), edits = fresh.length === 0 ? [] : addTo(writer, listPath, at(listPath), fresh.map(({ person }) => person));
  const changes = plans.map((plan): PersonChange | null => {
    const own = plan.official ? completedIn(writer, plan, at, places) : edits?.[fresh.indexOf(plan)];
    return own ? changeOf(plan, own) : null;
  });
  return changes.includes(null) ? null : { changes: changes as PersonChange[], shared: [], unused: [] };
}

/** Those who are known first: what completes the last of them ends where the new ones begin. */
function inOrder(plans: readonly Plan[]): Plan[] { return [...plans.filter(({ official }) => official !== null), ...plans.filter(({ official }) => official === null)]; }

/** Items for a list that is there, or for one that is not yet. */
function addTo(writer: TreeWriter, path: Path, has: unknown, items: readonly unknown[]): Edit[][] | null {
  if (Array.isArray(has)) return writer.addItems(path, items);
  const [parent, key] = [path.slice(0, -1), String(path.at(-1))], whole = has === undefined ? writer.addFields(parent, { [key]: items }) : has === null ? writer.fill(path, items) : null;
  return whole && items.map((_, index) => index === 0 ? whole : []);
}

function completedIn(writer: TreeWriter, { official, fields, lists, offices }: Plan, at: (path: Path) => unknown, places: ReadonlyMap<Official | Membership, Path>): Edit[] | null {
  const path = places.get(official!)!, entry = at(path) as Fields, found: (Edit[] | null)[] = [], lacking: Record<string, unknown> = {};
  const put = (place: Path, has: Fields, values: Fields, absent: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(values)) {
      if (has[key] === undefined) absent[key] = value;
      // What says something, be it wrong, is a person's to change.
      else if (has[key] === null || has[key] === '') found.push(writer.fill([...place, key], value));
    }
  };
  put(path, entry, fields, lacking);
  // Where things end at one place, what lies deepest comes first: else it would belong to what comes between.
  for (const { index, fields: more } of offices) {
    const membership = official!.memberships[index], place = places.get(membership), own: Record<string, unknown> = {};
    if (!place) return null;
    put(place, at(place) as Fields, more, own);
    if (Object.keys(own).length > 0) found.push(writer.addFields(place, own));
  }
  for (const [key, items] of Object.entries(lists)) {
    if (Array.isArray(entry[key])) found.push(writer.addItems([...path, key], items)?.flat() ?? null); else put(path, entry, { [key]: items }, lacking);
  }
  if (Object.keys(lacking).length > 0) found.push(writer.addFields(path, lacking));
  return found.includes(null) ? null : found.flatMap(edits => edits ?? []);
}

function intoTable(text: string, officials: readonly Official[], persons: readonly ImportedPerson[]): Written | null {
  const { persons: gathered } = gatherCsv(text), fitting = persons.map(TableWriter.fitting), writer = new TableWriter(text, gathered), index = new Map(officials.map((official, at) => [official, at]));
  const plans = inOrder(planMerge(officials, official => saying(gathered[index.get(official)!].person), fitting));
  const changes = plans.map(plan => changeOf(plan, plan.official ? writer.complete(plan, index.get(plan.official)!) : writer.add(plan.person)));
  return { changes, shared: writer.shared(), unused: [...new Set(persons.flatMap(person => TableWriter.unusedIn(person)))] };
}

function changeOf({ persons, person, official, fields, lists, offices, conflicts, perhaps }: Plan, edits: readonly Edit[]): PersonChange {
  const completed = official !== null && offices.map(({ index, fields: more }): PersonChange['offices'][number] => {
    const { role, post, organization, start, end } = official.memberships[index];
    return { role: role ?? post ?? undefined, ...organization ? { organization: { name: organization } } : {}, ...start ? { start_date: start } : {}, ...end ? { end_date: end } : {}, ...more };
  });
  const { memberships = [], ...others } = lists;
  return official === null
    ? { name: person.name, kind: 'added', fields: Object.keys(person).filter(field => field !== 'name' && field !== 'memberships'), offices: person.memberships ?? [], conflicts, perhaps, edits, persons }
    : { name: official.name, kind: edits.length > 0 ? 'completed' : 'unchanged', fields: [...new Set([...Object.keys(fields), ...Object.keys(others)])], offices: [...completed || [], ...memberships as PersonChange['offices']], conflicts, perhaps, edits, persons };
}
