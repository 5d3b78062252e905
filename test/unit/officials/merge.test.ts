import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse as parseYaml } from 'yaml';
import { readDirectory, type Notation } from '../../../server/src/officials/directory';
import type { ImportedPerson } from '../../../server/src/officials/import';
import { applyEdits, mergeOfficials, type Merge } from '../../../server/src/officials/merge';
import { onlyFile } from '../../support/fixture';

const vera: ImportedPerson = {
  id: 'Q900001', name: 'Вера Лугина', gender: 'female', birth_date: '1970-05-12', other_names: [{ name: 'Vera Lugina', lang: 'en' }], identifiers: [{ scheme: 'wikidata', identifier: 'Q900001' }],
  links: [{ url: 'https://example.org/v' }], memberships: [{ role: 'мэр', organization: { name: 'Озёрск' }, start_date: '2020-02-01', end_date: '2024' }, { role: 'депутат', start_date: '2015' }],
};
const pyotr: ImportedPerson = { name: 'Пётр Громов', memberships: [{ role: 'сторож' }] };

function merged(text: string, notation: Notation, ...persons: ImportedPerson[]): Merge {
  const merge = mergeOfficials(text, notation, persons);
  assert.ok(!('refused' in merge), JSON.stringify(merge));
  if (text.trim() !== '') assert.equal(applyEdits(text, [...merge.shared, ...merge.changes.flatMap(({ edits }) => edits)]), merge.text);
  const again = mergeOfficials(merge.text, notation, persons);
  assert.ok('text' in again && again.text === merge.text, 'a second time nothing is left to do');
  return merge;
}
const told = ({ changes }: Merge) => changes.map(({ name, kind, fields, offices, conflicts, perhaps }) => [name, kind, fields.join(' '), offices.map(({ role }) => role).join(' '), conflicts.map(({ field, has, other }) => `${field}: ${has} / ${other}`).join('; '), perhaps?.name ?? ''].join(' | '));

describe('a merge into a directory', () => {
  it('completes JSON as it is written, remarks, order and unknown fields kept', () => {
    const { text } = onlyFile(`
      {
          // Наши
          "persons": [
              { "name": "Олег Рябов", "кабинет": 7 },
              {
                  "id": 1,
                  "name": "Вера Лугина", /* мэр */
                  "birth_date": "1970",
                  "other_names": ["Верочка", { "name": "В. Лугина" }],
                  "memberships": [
                      { "role": "мэр", "start_date": "2020-02-01" } // нынешняя
                  ],
                  "links": [],
                  "image": null
              } // всё
          ],
          "meta": { "источник": "газета" }
      }
    `);
    const merge = merged(text, 'json', { ...vera, image: 'в.jpg' }, pyotr);
    assert.equal(merge.text, onlyFile(`
      {
          // Наши
          "persons": [
              { "name": "Олег Рябов", "кабинет": 7 },
              {
                  "id": 1,
                  "name": "Вера Лугина", /* мэр */
                  "birth_date": "1970",
                  "other_names": ["Верочка", { "name": "В. Лугина" }, { "name": "Vera Lugina", "lang": "en" }],
                  "memberships": [
                      { "role": "мэр", "start_date": "2020-02-01", "organization": { "name": "Озёрск" }, "end_date": "2024" }, // нынешняя
                      { "role": "депутат", "start_date": "2015" }
                  ],
                  "links": [
                      {
                          "url": "https://example.org/v"
                      }
                  ],
                  "image": "в.jpg",
                  "identifiers": [
                      {
                          "scheme": "wikidata",
                          "identifier": "Q900001"
                      }
                  ]
              }, // всё
              {
                  "name": "Пётр Громов",
                  "memberships": [
                      {
                          "role": "сторож"
                      }
                  ]
              }
          ],
          "meta": { "источник": "газета" }
      }
    `).text);
    assert.deepEqual(told(merge), ['Вера Лугина | completed | image other_names identifiers links | мэр депутат | birth_date: 1970 / 1970-05-12 | ', 'Пётр Громов | added |  | сторож |  | ']);
    assert.equal(merged(text.replaceAll('\n', '\r\n'), 'json', pyotr).text.replaceAll('\r\n', '').includes('\n'), false, 'lines end as they did');
  });

  it('writes on one line where the file does, and into what is empty', () => {
    assert.equal(merged('{"persons":[{"name":"Олег Рябов"}]}', 'json', pyotr).text, '{"persons":[{"name":"Олег Рябов"}, { "name": "Пётр Громов", "memberships": [{ "role": "сторож" }] }]}');
    assert.equal(merged('[\n  { "name": "Олег Рябов" },\n]\n', 'json', pyotr).text, '[\n  { "name": "Олег Рябов" },\n  { "name": "Пётр Громов", "memberships": [{ "role": "сторож" }] },\n]\n');
    assert.deepEqual(JSON.parse(merged('{}', 'json', pyotr, vera).text), { persons: [pyotr, vera] });
    assert.deepEqual(JSON.parse(merged('{ "persons": null, "meta": 1 }', 'json', pyotr).text), { persons: [pyotr], meta: 1 });
    for (const [notation, read] of [['json', JSON.parse], ['yaml', parseYaml]] as const) assert.deepEqual((read as (text: string) => unknown)(merged('', notation, vera, pyotr).text), { persons: [vera, pyotr] });
  });

  it('completes YAML as it is written, in blocks and in brackets', () => {
    const { text } = onlyFile(`
      # Наши
      persons:
        - name: 'Олег Рябов'  # сосед
          кабинет: 7

        - id: 1
          name: "Вера Лугина"
          memberships:
          - role: мэр
            start_date: 2020-02-01   # с выборов
          - { role: сторож }
          links: [ { url: https://example.org/а } ]
          sources: [] # нет
          image:
        # конец списка

      meta: {источник: газета}
    `);
    const merge = merged(text, 'yaml', { ...vera, image: 'в.jpg', sources: [{ url: 'https://example.org/газета' }] }, pyotr);
    assert.equal(merge.text, onlyFile(`
      # Наши
      persons:
        - name: 'Олег Рябов'  # сосед
          кабинет: 7

        - id: 1
          name: "Вера Лугина"
          memberships:
          - role: мэр
            start_date: 2020-02-01   # с выборов
            organization:
              name: Озёрск
            end_date: "2024"
          - { role: сторож }
          - role: депутат
            start_date: "2015"
          links: [ { url: https://example.org/а }, { "url": "https://example.org/v" } ]
          sources:
            - url: https://example.org/газета # нет
          image: "в.jpg"
          birth_date: 1970-05-12
          other_names:
            - name: Vera Lugina
              lang: en
          identifiers:
            - scheme: wikidata
              identifier: Q900001
        - name: Пётр Громов
          memberships:
            - role: сторож
        # конец списка

      meta: {источник: газета}
    `).text);
    assert.equal(merged('', 'yaml', pyotr).text, 'persons:\n  - name: Пётр Громов\n    memberships:\n      - role: сторож\n');
    assert.equal(merged('[]', 'yaml', pyotr).text, '[{ "name": "Пётр Громов", "memberships": [{ "role": "сторож" }] }]');
    assert.equal(merged('- name: Олег Рябов', 'yaml', pyotr).text, '- name: Олег Рябов\n- name: Пётр Громов\n  memberships:\n    - role: сторож');
  });

  it('completes a table: empty cells, rows below a person’s own, columns that it lacked', () => {
    const merge = merged('ФИО;Должность;Организация;С;По;Заметки\nВера Лугина;мэр;"Озёрск";01.02.2020;;"так; и так"\nОлег Рябов;;;;;\n', 'csv', { ...vera, email: 'v@example.org' }, { name: 'Олег Рябов', memberships: [{ role: 'лодочник' }] }, pyotr);
    assert.equal(merge.text, [
      'ФИО;Должность;Организация;С;По;Заметки;Дата рождения;Другие имена;Ссылка;Викиданные', 'Вера Лугина;мэр;"Озёрск";01.02.2020;2024;"так; и так";1970-05-12;Vera Lugina;https://example.org/v;Q900001',
      'Вера Лугина;депутат;;2015;;', 'Олег Рябов;лодочник;;;;', 'Пётр Громов;сторож;;;;', '',
    ].join('\n'));
    assert.deepEqual(merge.unused, ['email']);
    assert.deepEqual(told(merge).map(line => line.split(' | ')[1]), ['completed', 'completed', 'added']);
    assert.equal(merged('Фамилия,Имя,Должность\r\nРябов,Олег,лодочник', 'csv', pyotr, { name: 'Олег Рябов', memberships: [{ role: 'лодочник' }, { role: 'мэр, бывший' }] }).text,
      'Фамилия,Имя,Должность\r\nРябов,Олег,лодочник\r\nРябов,Олег,"мэр, бывший"\r\nГромов,Пётр,сторож\r\n');
    assert.equal(merged('', 'csv', pyotr).text, 'ФИО;Должность;Организация;С;По\nПётр Громов;сторож;;;\n');
    assert.equal(merged('', 'csv', { name: 'Dana Whitlock', gender: 'female' }).text, 'Name;Office;Organization;From;To;Gender\nDana Whitlock;;;;;female\n');
  });

  const known = (fields: object, person: ImportedPerson) => told(merged(JSON.stringify([{ name: 'Вера Лугина', ...fields }]), 'json', person))[0].split(' | ');
  it('knows a person by an identifier, by name and birth, by name and office, and by the name where nothing else is known', () => {
    const kinds = (fields: object, person: ImportedPerson) => { const [, kind, , , , perhaps] = known(fields, person); return perhaps ? `${kind}, perhaps ${perhaps}` : kind; };
    assert.equal(kinds({ name: 'В. Петрова', identifiers: [{ scheme: 'Wikidata', identifier: 'Q900001' }] }, vera), 'completed');
    assert.equal(kinds({ name: 'В. Петрова', id: 'Q900001' }, vera), 'completed');
    assert.equal(kinds({ name: 'Лугина, Вера', birth_date: '1970', memberships: [{ role: 'врач' }] }, vera), 'completed');
    assert.equal(kinds({ memberships: [{ role: 'Мэр' }] }, vera), 'completed');
    assert.equal(kinds({}, vera), 'completed');
    assert.equal(kinds({ memberships: [{ role: 'врач' }] }, { name: 'Вера Лугина' }), 'unchanged');
    // A name alone, with other offices: perhaps the same, perhaps not.
    assert.equal(kinds({ memberships: [{ role: 'врач' }] }, vera), 'added, perhaps Вера Лугина');
    assert.equal(kinds({ birth_date: '1971' }, vera), 'added');
    assert.equal(kinds({ identifiers: [{ scheme: 'wikidata', identifier: 'Q7' }], memberships: [{ role: 'мэр' }] }, vera), 'added');
    assert.equal(kinds({ id: '1', name: 'Олег Рябов' }, { ...vera, id: '1', identifiers: [] }), 'added');
  });

  it('keeps what the directory says where the import says otherwise, and tells', () => {
    assert.equal(known({ birth_date: '1970-05-12', gender: 'male', image: 'а.jpg', identifiers: [{ scheme: 'viaf', identifier: '1' }] }, { ...vera, image: 'б.jpg', identifiers: [] })[4], 'gender: male / female; image: а.jpg / б.jpg');
    const office = (has: object, other: object) => { const [, , , offices, conflicts] = known({ birth_date: '1970', memberships: [{ role: 'мэр', ...has }] }, { name: 'Вера Лугина', birth_date: '1970', memberships: [{ role: 'мэр', ...other }] }); return conflicts || offices || 'the same'; };
    assert.equal(office({ start_date: '2020' }, { start_date: '2020' }), 'the same');
    assert.equal(office({ start_date: '2020' }, { start_date: '2020-02-01' }), 'мэр: 2020 / 2020-02-01');
    assert.equal(office({ start_date: '2020-02-01' }, { start_date: '2020' }), 'the same');
    assert.equal(office({ start_date: '2020', end_date: '2024' }, { start_date: '2021', end_date: '2024' }), 'мэр: 2020–2024 / 2021–2024');
    assert.equal(office({ start_date: '2010', end_date: '2014' }, { start_date: '2020' }), 'мэр', 'another term');
    assert.equal(office({ organization: { name: 'Озёрск' } }, { organization: { name: 'Заречье' } }), 'мэр', 'of another place');
  });

  it('never gives two people one id, and does not touch a file that is damaged', () => {
    const { text } = merged('[{ "id": "1", "name": "Олег Рябов" }]', 'json', { id: '1', name: 'Пётр Громов' }, { id: '2', name: 'Анна Ветрова' }, { id: '2', name: 'Ирина Ветрова' });
    assert.deepEqual((JSON.parse(text) as { id?: string }[]).map(({ id }) => id), ['1', undefined, '2', undefined]);
    for (const [damaged, notation] of [['{"persons": [', 'json'], ['a: [', 'yaml'], ['кто;что\n', 'csv'], ['ФИО\n"Вера', 'csv'], ['"Вера"', 'json']] as const) assert.deepEqual(mergeOfficials(damaged, notation, [pyotr]), { refused: 'damaged' }, damaged);
    assert.deepEqual(mergeOfficials('{"persons": {}}', 'json', [pyotr]), { refused: 'not-writable' });
  });

  it('loses nothing, of whatever directory and import, in every notation', () => {
    const name = fc.constantFrom('Вера Лугина', 'Пётр Громов', 'Олег Рябов', 'Анна "Аня" Ветрова', 'Dana Whitlock, jr'), date = fc.constantFrom(undefined, '2015', '2020-02', '2020-02-01', '2024');
    const office = fc.record({ role: fc.constantFrom('мэр', 'депутат', 'сторож'), organization: fc.option(fc.record({ name: fc.constantFrom('Озёрск', 'Дума: нижняя') }), { nil: undefined }), start_date: date, end_date: date });
    const person = fc.record({
      id: fc.constantFrom(undefined, '1', 'Q5'), name, birth_date: fc.constantFrom(undefined, '1970', '1971-01-02'), other_names: fc.constantFrom(undefined, [{ name: 'V. L.' }]), identifiers: fc.constantFrom(undefined, [{ scheme: 'wikidata', identifier: 'Q5' }]),
      memberships: fc.option(fc.array(office, { maxLength: 3 }), { nil: undefined }),
    }).map(fields => JSON.parse(JSON.stringify(fields)) as ImportedPerson);
    fc.assert(fc.property(fc.array(person, { maxLength: 3 }), fc.array(person, { maxLength: 3 }), fc.constantFrom<Notation>('json', 'yaml', 'csv'), (there, imported, notation) => {
      const first = mergeOfficials('', notation, there);
      assert.ok('text' in first);
      const merge = mergeOfficials(first.text, notation, imported), before = readDirectory(first.text, notation);
      assert.ok('text' in merge, JSON.stringify(merge));
      const after = readDirectory(merge.text, notation);
      for (const [index, official] of before.officials.entries()) {
        const same = after.officials[index];
        assert.equal(same.name, official.name);
        for (const { name: other } of official.otherNames) assert.ok(same.otherNames.some(known => known.name === other));
        for (const { role, organization, start, end } of official.memberships) assert.ok(same.memberships.some(held => held.role === role && (organization === null || held.organization === organization) && (start === null || held.start === start) && (end === null || held.end === end)));
      }
      // Everybody who was imported is there, with every office, or a conflict says why not.
      for (const { name: named, memberships = [] } of imported) for (const { role } of memberships) {
        const holds = after.officials.some(official => [official.name, ...official.otherNames.map(other => other.name)].includes(named) && official.memberships.some(held => held.role === role));
        assert.ok(holds || merge.changes.some(({ conflicts }) => conflicts.length > 0), `${named} ${role}`);
      }
    }), { numRuns: 300 });
  });
});
