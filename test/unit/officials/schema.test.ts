import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { officialsSchemas } from '../../../scripts/officials-schema';
import { english } from '../../../scripts/schema/en';
import { russian } from '../../../scripts/schema/ru';
import { readPopolo } from '../../../server/src/officials/directory/popolo';
import { Stepwise } from '../../../server/src/officials/steps';
import { root } from '../../support/sources';

interface Part { readonly $ref?: string; readonly properties?: Readonly<Record<string, Part>>; readonly items?: Part; readonly anyOf?: readonly Part[]; readonly $defs?: Readonly<Record<string, Part>> }

const schema = JSON.parse(officialsSchemas().get('schemas/officials.json')!) as Part;
const valid: ValidateFunction = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
/** Where a value is not as the schema has it: the places, each once. */
const wrong = (value: unknown) => valid(value) ? [] : [...new Set((valid.errors ?? []).map(({ instancePath }) => instancePath.slice(1).replaceAll('/', '.')))];

/** Everything that a directory may hold, each at least once. */
const whole = {
  persons: [{
    id: 1, name: 'Вера Тихая', given_name: 'Вера', patronymic_name: null, family_name: 'Тихая', additional_name: 'Анна', gender: 'Female', birth_date: '1970', image: 'в.jpg',
    other_names: [{ name: 'Vera Tikhaya', given_name: 'Vera', patronymic_name: '', family_name: 'Tikhaya', additional_name: null, lang: 'en', language: 'en', note: 'так', start_date: '2001', end_date: '2020-05' }],
    identifiers: [{ scheme: 'wikidata', identifier: 'Q0' }], links: [{ url: 'https://example.org/', note: 'страница' }], sources: [{ url: 'https://example.org/с' }],
    memberships: [{ role: 'мэр', label: 'мэр', organization: { name: 'Озёрск' }, organization_id: 'о', post_id: 'п', start_date: '2020-05-12', end_date: 2024 }, { role: 'сторож', organization: 'Склад' }],
    verbatim: { gender: 'female', forms: ['Верунчик'], indeclinable: false, common_word: true },
  }],
  organizations: [{ id: 'о', name: 'Озёрск', posts: [{ id: 'п', label: 'мэр', role: 'мэр', organization_id: 'о' }] }],
  posts: [{ id: 'с', label: 'сторож', role: 'сторож', organization_id: 'о' }],
  memberships: [{ person_id: 1, role: 'депутат', organization_id: 'о' }],
};

const readWhole = (value: unknown) => new Stepwise(readPopolo(value)).result;

describe('the schema of a directory of officials', () => {
  it('is what scripts/officials-schema.ts makes (run it, and commit the result), in every language', () => {
    for (const [path, text] of officialsSchemas()) assert.equal(readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n'), text, path);
    assert.deepEqual(Object.keys(russian), Object.keys(english));
    for (const text of Object.values(russian)) assert.match(text, /\p{Script=Cyrillic}/u);
  });

  it('says of everything what it is, and of nothing else', () => {
    const text = JSON.stringify(schema);
    for (const told of Object.values(english)) assert.ok(text.includes(JSON.stringify(told).slice(1, -1)), told);
  });

  it('knows every property that the reader looks at', () => {
    const read = new Set<string>();
    readWhole(watched(whole, '', read));
    assert.ok(read.size > 60, `${read.size}`);
    for (const path of read) assert.ok(knows(path.split('.')), path);
    assert.ok(!knows(['persons', '0', 'нет']));
  });

  it('takes the dates that the reader takes, and no others', () => {
    for (const date of ['2020', '2020-05', '2020-05-31', '2020-02-29', '2000-02-29', '2020-05-31T10:00', '2021-02-29', '1900-02-29', '2020-06-31', '2020-13', '2020-00', '2020-5', '20', 'весной']) {
      const value = { persons: [{ name: 'Вера Тихая', birth_date: date }] };
      assert.deepEqual(wrong(value).length, readWhole(value).problems.length, date);
    }
  });

  it('has nothing against what the reader takes', () => {
    assert.deepEqual(readWhole(whole).problems.map(({ kind }) => kind), []);
    assert.deepEqual(wrong(whole), []);
    assert.deepEqual(wrong(whole.persons), []);
    assert.deepEqual(wrong(parse('- name: Вера Тихая\n  memberships: [{ role: мэр, start_date: 2020 }, { start_date: 2020-05 }]\n  заметки: так\n')), []);
    assert.deepEqual(wrong({}), []);
  });

  it('says where the reader finds fault with a value', () => {
    const faulty = {
      persons: ['Вера', {}, { name: 'Вера Тихая', gender: 'волна', birth_date: '70', other_names: {}, verbatim: { forms: 'Тихоня', indeclinable: 'да', индекс: 1 } }, { name: ['?'], memberships: [{ start_date: '2020-13', role: true }] }],
      organizations: {}, memberships: [{ role: 'мэр' }],
    };
    assert.deepEqual(wrong(faulty).sort(), [
      'memberships.0', 'organizations', 'persons.0', 'persons.1', 'persons.2.birth_date', 'persons.2.gender', 'persons.2.other_names', 'persons.2.verbatim', 'persons.2.verbatim.forms', 'persons.2.verbatim.indeclinable',
      'persons.3.memberships.0.role', 'persons.3.memberships.0.start_date', 'persons.3.name',
    ]);
    assert.deepEqual(['Вера', null, 7].map(wrong), [[''], [''], ['']]);
  });
});

/** The value, but whatever is looked at in it is noted: paths from the top. */
function watched<T>(value: T, path: string, read: Set<string>): T {
  if (typeof value !== 'object' || value === null) return value;
  return new Proxy(value, {
    get(target, key, receiver) {
      const inner: unknown = Reflect.get(target, key, receiver);
      if (typeof key === 'symbol' || Array.isArray(target) && !/^\d+$/.test(key) || typeof inner === 'function') return inner;
      const here = path === '' ? key : `${path}.${key}`;
      read.add(here);
      return watched(inner, here, read);
    },
  });
}

/** Whether a path leads to a property that the schema names. */
function knows([first, ...rest]: readonly string[], part: Part = schema): boolean {
  if (first === undefined) return true;
  const [, name] = /^#\/\$defs\/(.+)$/.exec(part.$ref ?? '') ?? [], whole = name === undefined ? part : { ...schema.$defs![name], ...part };
  const inner = /^\d+$/.test(first) ? whole.items : whole.properties?.[first];
  return inner ? knows(rest, inner) : (whole.anyOf ?? []).some(other => (other.$ref !== undefined || other.properties !== undefined) && knows([first, ...rest], other));
}
