import { quotedCell } from '../../encoding/cell';
import { formsOf } from '../declension';
import { readDirectory, type Membership, type Notation, type Official, type Path } from '../directory';
import { columnsOf } from '../directory/columns';
import { jsonPlaces, readJson, readYaml, yamlPlaces } from '../directory/source';
import { readPlacedTable } from '../directory/table';
import type { Edit } from '../merge/model';
import { clean, fold } from '../names';
import { yaml } from '../../libraries';
import type { Renaming } from '.';

/** Fields of Popolo that hold a name or a part of one. */
const nameFields = ['name', 'given_name', 'additional_name', 'patronymic_name', 'family_name'] as const;
type NameField = typeof nameFields[number];

/**
 * The edits that give somebody their new name in a directory as it is written, and nothing else. What belonged to the old name goes with it: the gender that it had, that
 * it was indeclinable. None where the text does not have them.
 * @param official As the directory has them, where several directories do.
 */
export function renameEntry(text: string, notation: Notation, renaming: Renaming, official: Official = renaming.official): Edit[] {
  return (notation === 'csv' ? inTable(text, renaming, official) : inTree(text, notation, renaming, official)).filter(({ start, end, text: written }) => text.slice(start, end) !== written);
}

function inTree(text: string, notation: 'json' | 'yaml', renaming: Renaming, official: Official): Edit[] {
  const places = new Map<Official | Membership, Path>(), { officials } = readDirectory(text, notation, places), entry = officials.find(each => isSame(each, official));
  const path = entry && places.get(entry), find = path ? (notation === 'json' ? jsonPlaces : yamlPlaces)(text) : null, root = (notation === 'json' ? readJson : readYaml)(text).value;
  if (!path || !find) return [];
  // A place that was not found is that of what stands around it.
  const edit = (at: Path, value: unknown): Edit[] => {
    const { start, end } = find(at), now = valueAt(root, at), own = text.slice(start, end);
    return valueOf(own, notation) === now && now !== undefined ? [{ start, end, text: written(value, own, notation) }] : [];
  };
  const fieldsAt = (at: Path) => nameFields.flatMap(field => {
    const now = valueAt(root, [...at, field]), other = typeof now === 'string' ? newValue(field, now, renaming) : null;
    return other === null ? [] : edit([...at, field], other);
  });
  const others = valueAt(root, [...path, 'other_names']), own = [...path, 'verbatim'];
  return [
    ...fieldsAt(path), ...Array.isArray(others) ? others.flatMap((_, index) => fieldsAt([...path, 'other_names', index])) : [],
    ...[[...path, 'gender'], [...own, 'gender']].flatMap(at => { const now = valueAt(root, at), other = typeof now === 'string' ? genderFor(now, renaming) : null; return other === null ? [] : edit(at, other); }),
    ...valueAt(root, [...own, 'indeclinable']) === true && declines(renaming) ? edit([...own, 'indeclinable'], false) : [],
  ];
}

function inTable(text: string, renaming: Renaming, { id }: Official): Edit[] {
  const { mark, rows } = readPlacedTable(text), columns = rows.length > 0 ? columnsOf(rows[0].cells) : [];
  return rows.slice(1).flatMap(({ cells, spans }) => {
    const value = (column: string) => cells[columns.indexOf(column as never)] ?? '', name = value('name') || ['given_name', 'patronymic_name', 'family_name'].map(value).filter(part => part !== '').join(' ');
    if (value('id') === '' ? fold(name) !== fold(id) : value('id') !== id) return [];
    return cells.flatMap((cell, at): Edit[] => {
      const column = columns[at] ?? null, other = cell === '' || column === null ? null
        : typeof column === 'object' ? newValue('name', cell, renaming)
          : column === 'other_names' ? cell.split(/([;|])/).map((part, index) => index % 2 === 1 ? part : part.replace(part.trim(), own => newValue('name', own, renaming) ?? own)).join('')
            : column === 'gender' ? genderFor(cell, renaming) : column === 'indeclinable' && declines(renaming) ? '' : nameFields.includes(column as NameField) ? newValue(column as NameField, cell, renaming) : null;
      return other === null || other === cell ? [] : [{ ...spans[at], text: quotedCell(other, mark) }];
    });
  });
}

function isSame(entry: Official, official: Official): boolean { return entry.id === official.id && entry.name === official.name; }

/** What a field of a name is to hold; null where it holds another name. */
function newValue(field: NameField, now: string, renaming: Renaming): string | null {
  const { main, mainName, fresh, name } = renaming, same = (one: string, other: string | null) => other !== null && fold(clean(one.trim())) === fold(clean(other)), [first, ...more] = fresh.given;
  switch (field) {
    case 'name': {
      if (same(now, mainName)) return name;
      const renamed = renaming.at(now, 0, now.length, 'und', true);
      return renamed.doubt === null ? renamed.text : null;
    }
    case 'family_name': return same(now, main.family) ? fresh.family ?? '' : null;
    case 'patronymic_name': return same(now, main.patronymic) ? fresh.patronymic ?? '' : null;
    case 'given_name': return same(now, main.given.join(' ')) ? fresh.given.join(' ') : same(now, main.given[0] ?? null) ? first ?? '' : null;
    case 'additional_name': return same(now, main.given.slice(1).join(' ') || null) ? more.join(' ') : null;
  }
}

const genders: readonly (readonly [string, string])[] = [['male', 'female'], ['m', 'f'], ['man', 'woman'], ['м', 'ж'], ['муж', 'жен'], ['мужской', 'женский'], ['мужчина', 'женщина']];
/** A gender as it was written, where the new name says another one. */
function genderFor(now: string, { gender }: Renaming): string | null {
  const word = now.replace(/\.$/, ''), pair = genders.find(each => each.includes(word.toLowerCase())), other = pair?.[gender === 'male' ? 0 : 1];
  if (gender === null || other === undefined || other === word.toLowerCase()) return null;
  const cased = word === word.toUpperCase() && word.length > 1 ? other.toUpperCase() : word.charAt(0) !== word.charAt(0).toLowerCase() ? other.charAt(0).toUpperCase() + other.slice(1) : other;
  return now.replace(word, () => cased);
}

/** Whether a directory that calls the old family name indeclinable would be wrong about the new one. */
function declines({ main, fresh, gender }: Renaming): boolean {
  return fresh.family !== null && fold(fresh.family) !== fold(main.family ?? '') && formsOf(fresh.family, 'family', gender).some(form => form.text !== fresh.family && form.usual !== 0);
}

function valueAt(root: unknown, path: Path): unknown { return path.reduce<unknown>((value, key) => typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined, root); }

function valueOf(own: string, notation: 'json' | 'yaml'): unknown {
  try { return notation === 'json' ? JSON.parse(own) : yaml().parse(own); } catch { return undefined; }
}

/** A value as the one that it takes the place of: in the same quotation marks, or without. */
function written(value: unknown, own: string, notation: 'json' | 'yaml'): string {
  if (typeof value !== 'string' || notation === 'json' || own.startsWith('"') || value === '') return own.startsWith("'") && value === '' ? "''" : JSON.stringify(value);
  if (own.startsWith("'")) return `'${value.replaceAll("'", "''")}'`;
  const plain = yaml().stringify(value, { lineWidth: 0 }).trimEnd();
  // What parts entries between brackets.
  return /[,[\]{}\n]/.test(plain) ? JSON.stringify(value) : plain;
}
