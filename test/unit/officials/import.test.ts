import assert from 'node:assert/strict';
import fc from 'fast-check';
import { importOfficials } from '../../../server/src/officials/import';

const entity = (item: string) => ({ type: 'uri', value: `http://www.wikidata.org/entity/${item}` }), text = (value: string, lang?: string) => ({ type: 'literal', value, ...lang ? { 'xml:lang': lang } : {} });
const answer = (...bindings: Record<string, unknown>[]) => JSON.stringify({ head: { vars: [...new Set(bindings.flatMap(binding => Object.keys(binding)))] }, results: { bindings } });

describe('officials of other programs: Wikidata', () => {
  const vera = { item: entity('Q900001'), itemLabel: text('Вера Лугина', 'ru'), name_en: text('Vera Lugina', 'en'), genderLabel: text('женский', 'ru'), birth: text('1970-05-12T00:00:00Z'), party: entity('Q3') };
  it('gives people with names in their languages, offices and dates, however many rows they have', () => {
    const { format, persons, problems } = importOfficials(answer(
      { ...vera, positionLabel: text('мэр Озёрска', 'ru'), start: text('2020-02-01T00:00:00Z'), end: text('2024-01-01T00:00:00Z') },
      { ...vera, positionLabel: text('депутат', 'ru'), orgLabel: text('Озёрская дума', 'ru'), start: text('+2015-00-00T00:00:00Z') },
      { ...vera, positionLabel: text('депутат', 'ru'), orgLabel: text('Озёрская дума', 'ru'), start: text('+2015-00-00T00:00:00Z') },
      { item: entity('Q900002'), itemLabel: text('Q900002') },
    ));
    assert.equal(format, 'wikidata');
    assert.deepEqual(persons, [{
      id: 'Q900001', name: 'Вера Лугина', gender: 'female', birth_date: '1970-05-12', other_names: [{ name: 'Vera Lugina', lang: 'en' }], identifiers: [{ scheme: 'wikidata', identifier: 'Q900001' }],
      memberships: [{ role: 'мэр Озёрска', start_date: '2020-02-01', end_date: '2024' }, { role: 'депутат', organization: { name: 'Озёрская дума' }, start_date: '2015' }],
    }]);
    assert.deepEqual(problems, [{ kind: 'not-used', args: { what: 'party' } }, { kind: 'no-name', line: undefined, args: { id: 'Q900002' } }]);
  });

  it('knows how precise a date is where the answer says so', () => {
    const held = (precision?: string) => importOfficials(answer({ ...vera, role_ru: text('мэр', 'ru'), start: text('2020-01-01T00:00:00Z'), ...precision ? { start_precision: text(precision) } : {} })).persons[0].memberships![0].start_date;
    assert.deepEqual([held(), held('11'), held('10'), held('9')], ['2020', '2020-01-01', '2020-01', '2020']);
  });

  it('is read in the simpler forms that it is downloaded in', () => {
    const row = { who: 'http://www.wikidata.org/entity/Q900001', whoLabel: 'Вера Лугина', whoAltLabel: 'В. Лугина, Вера Павловна Лугина', office: 'http://www.wikidata.org/entity/Q5', officeLabel: 'мэр', website: 'https://example.org/v', pic: 'x' };
    const csv = `${Object.keys(row).join(',')}\n${Object.values(row).map(value => value.includes(',') ? `"${value}"` : value).join(',')}\n`, [json, table] = [importOfficials(JSON.stringify([row])), importOfficials(csv)];
    assert.deepEqual(json.persons, [{
      id: 'Q900001', name: 'Вера Лугина', image: 'x', other_names: [{ name: 'В. Лугина' }, { name: 'Вера Павловна Лугина' }], identifiers: [{ scheme: 'wikidata', identifier: 'Q900001' }], links: [{ url: 'https://example.org/v' }], memberships: [{ role: 'мэр' }],
    }]);
    assert.deepEqual(table, json);
  });
});

describe('officials of other programs: TEI and ParlaMint', () => {
  const tei = `<?xml version="1.0"?><!DOCTYPE teiCorpus [<!ENTITY x "y">]>
    <teiCorpus xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><particDesc>
      <listOrg><org xml:id="ДУМА"><orgName full="abb">ОД</orgName><orgName full="yes" xml:lang="ru">Озёрская дума</orgName>
        <listEvent><event xml:id="созыв.2" from="2015-09-01" to="2020-08-31"><label>II созыв</label></event></listEvent></org></listOrg>
      <listPerson>
        <person xml:id="ЛугинаВера"><persName xml:lang="ru"><surname>Лугина</surname><forename>Вера</forename><surname type="patronym">Павловна</surname></persName><persName xml:lang="en" from="2001">Vera &amp; Lugina</persName>
          <sex value="F">женский</sex><birth when="1970-05-12"/><idno type="URI" subtype="wikimedia">https://ru.example.org/Лугина</idno><idno type="URI" subtype="wikidata">https://www.wikidata.org/wiki/Q900001</idno><idno type="VIAF">7</idno>
          <figure><graphic url="в.jpg"/></figure>
          <affiliation ref="#ДУМА" role="member" ana="#созыв.2 #прочее"/><affiliation ref="#ДУМА" from="2020-09" to="2021-13"><roleName>председатель</roleName></affiliation><affiliation ref="#нет" role="member"/></person>
        <person xml:id="никто"><sex value="U"/></person>
      </listPerson></particDesc></teiHeader></teiCorpus>`;
  it('gives people with their affiliations, dated by the period that they name', () => {
    const { format, persons, problems } = importOfficials(tei);
    assert.equal(format, 'tei');
    assert.deepEqual(persons, [{
      id: 'ЛугинаВера', name: 'Вера Павловна Лугина', gender: 'female', birth_date: '1970-05-12', image: 'в.jpg', other_names: [{ name: 'Vera & Lugina', lang: 'en', start_date: '2001' }],
      identifiers: [{ scheme: 'wikidata', identifier: 'Q900001' }, { scheme: 'viaf', identifier: '7' }], links: [{ url: 'https://ru.example.org/Лугина', note: 'wikimedia' }],
      memberships: [{ role: 'member', organization: { name: 'Озёрская дума' }, start_date: '2015-09-01', end_date: '2020-08-31' }, { role: 'председатель', organization: { name: 'Озёрская дума' }, start_date: '2020-09' }, { role: 'member' }],
    }]);
    assert.deepEqual(problems.map(({ kind }) => kind), ['not-a-date', 'no-name', 'unknown-organization']);
  });

  it('says in which line it is damaged', () => {
    assert.deepEqual(importOfficials('<TEI>\n<person>\n</TEI>'), { format: null, persons: [], problems: [{ kind: 'damaged', line: 2 }] });
    assert.deepEqual(importOfficials('<html/>').problems, [{ kind: 'not-recognised' }]);
  });
});

describe('officials of other programs: Popolo and EveryPolitician', () => {
  const file = {
    persons: [{ id: 'в', name: 'Вера Лугина', email: null, contact_details: [{ type: 'phone', value: '1' }] }, { id: 'п', name: { 'lang:ru': 'Пётр Громов', 'lang:en': 'Pyotr Gromov' }, memberships: [{ label: 'сторож', organization: 'Склад' }] }, { id: 'н' }],
    organizations: [{ id: 'о', name: 'Озёрская дума', posts: [{ id: 'пост', label: 'председатель' }] }, { id: 'партия', name: { 'lang:ru': 'Берег' } }],
    areas: [{ id: 'а', name: 'Заречье' }], events: [{ id: 'term/2', start_date: '2015', end_date: '2020' }],
    memberships: [
      { person_id: 'в', organization_id: 'о', role: 'member', on_behalf_of_id: 'партия', area_id: 'а', legislative_period_id: 'term/2', end_date: '2018-05-01' }, { person_id: 'в', post_id: 'пост' }, { person_id: 'никто', role: 'мэр' },
    ],
  };
  it('gives people with their offices inside, and names in place of ids', () => {
    const { format, persons, problems } = importOfficials(JSON.stringify(file));
    assert.equal(format, 'popolo');
    assert.deepEqual(persons, [
      {
        id: 'в', name: 'Вера Лугина', contact_details: [{ type: 'phone', value: '1' }],
        memberships: [{ role: 'member', organization: { name: 'Озёрская дума' }, start_date: '2015', end_date: '2018-05-01', on_behalf_of: { name: 'Берег' }, area: { name: 'Заречье' } }, { role: 'председатель', organization: { name: 'Озёрская дума' } }],
      },
      { id: 'п', name: 'Пётр Громов', other_names: [{ name: 'Pyotr Gromov', lang: 'en' }], memberships: [{ role: 'сторож', organization: { name: 'Склад' } }] },
    ]);
    assert.deepEqual(problems, [{ kind: 'no-name', args: { id: 'н' } }, { kind: 'unknown-person', args: { id: 'никто' } }]);
  });

  it('is read from YAML, from a list of people, and from a file that is damaged', () => {
    const names = (written: string) => { const { format, persons } = importOfficials(written); return [format, persons.map(({ name }) => name)]; };
    assert.deepEqual(names('- name: Вера Лугина\n- family_name: Громов\n  given_name: Пётр\n'), ['popolo', ['Вера Лугина', 'Пётр Громов']]);
    assert.deepEqual(names('\ufeff{"persons":[{"name":"Вера Лугина"}'), ['popolo', ['Вера Лугина']]);
    assert.deepEqual(importOfficials('{"persons":[\n{"name":"Вера Лугина"}').problems, [{ kind: 'damaged', line: 1 }]);
  });
});

describe('officials of other programs: congress-legislators', () => {
  it('gives people whose names come in parts, with their terms', () => {
    const { format, persons, problems } = importOfficials(`
- id: { wikidata: Q900002, govtrack: 7, fec: [S1] }
  name: { first: Вера, middle: Павловна, last: Лугина, official_full: Вера Лугина }
  bio: { birthday: '1970-02-03', gender: F }
  terms:
  - { type: rep, start: '2015-01-03', end: '2017-01-03', state: WA }
  - { type: mayor, start: 2019-01-03 }
- name: { first: Пётр, last: Громов, suffix: Jr., nickname: Петя }
  terms: []
- name: { first: Никто }
`);
    assert.equal(format, 'legislators');
    assert.deepEqual(persons, [
      {
        name: 'Вера Лугина', gender: 'female', birth_date: '1970-02-03', identifiers: [{ scheme: 'wikidata', identifier: 'Q900002' }, { scheme: 'govtrack', identifier: '7' }],
        memberships: [{ role: 'Representative', organization: { name: 'United States House of Representatives' }, start_date: '2015-01-03', end_date: '2017-01-03' }, { role: 'mayor', start_date: '2019-01-03' }],
      },
      { name: 'Пётр Громов Jr.', other_names: [{ name: 'Пётр Громов' }, { name: 'Петя Громов' }] },
    ]);
    assert.deepEqual(problems, []);
    // Parts of a name are no languages of it.
    assert.deepEqual(importOfficials('- name: { first: Вера, last: Лугина }\n').persons, []);
  });
});

describe('officials of other programs: other XML', () => {
  it('is none of ours, be it that it names persons', () => {
    assert.deepEqual(importOfficials('<akomaNtoso><debate><p>Спасибо, <person refersTo="#l">Вера Лугина</person>!</p></debate></akomaNtoso>'), { format: null, persons: [], problems: [{ kind: 'not-recognised' }] });
  });
});

describe('officials of other programs: FollowTheMoney', () => {
  const lines = (...entities: object[]) => entities.map(each => JSON.stringify(each)).join('\n');
  const person = { id: 'NK-1', schema: 'Person', properties: { name: ['Вера Лугина', 'Vera Lugina'], alias: ['В. Лугина'], birthDate: ['1970'], gender: ['female'], wikidataId: ['Q900001'], position: ['чиновница'], passportNumber: ['тайна'] } };
  it('gives people with what they held', () => {
    const { format, persons, problems } = importOfficials(`${lines(
      { id: 'o', schema: 'Occupancy', properties: { holder: ['NK-1'], post: ['p'], startDate: ['2020-02-01'], endDate: ['2024'] } }, person, { id: 'p', schema: 'Position', properties: { name: ['мэр Озёрска'] } },
      { id: 'm', schema: 'Membership', properties: { member: ['NK-1'], organization: ['org'], role: ['депутат'] } }, { id: 'org', schema: 'PublicBody', properties: { name: ['Озёрская дума'] } }, { id: 'x', schema: 'Occupancy', properties: { holder: ['нет'], post: ['p'] } },
    )}\n{"id": `);
    assert.equal(format, 'follow-the-money');
    assert.deepEqual(persons, [{
      id: 'NK-1', name: 'Вера Лугина', gender: 'female', birth_date: '1970', other_names: [{ name: 'Vera Lugina' }, { name: 'В. Лугина' }], identifiers: [{ scheme: 'wikidata', identifier: 'Q900001' }],
      memberships: [{ role: 'мэр Озёрска', start_date: '2020-02-01', end_date: '2024' }, { role: 'депутат', organization: { name: 'Озёрская дума' } }],
    }]);
    assert.deepEqual(problems, [{ kind: 'damaged-line', line: 6 }, { kind: 'unknown-person', line: 5, args: { id: 'нет' } }]);
  });

  it('is read with entities inside one another, and what a person’s own entry says counts where nothing better is known', () => {
    const nested = { ...person, properties: { ...person.properties, positionOccupancies: [{ id: 'o', schema: 'Occupancy', properties: { post: [{ id: 'p', schema: 'Position', properties: { name: ['мэр'] } }] } }] } };
    assert.deepEqual(importOfficials(JSON.stringify(nested)).persons[0].memberships, [{ role: 'мэр' }]);
    assert.deepEqual(importOfficials(JSON.stringify([person])).persons[0].memberships, [{ role: 'чиновница' }]);
  });
});

describe('officials of other programs: a table', () => {
  it('gives people with what its columns say', () => {
    const { format, persons, problems } = importOfficials('ФИО,Пол,Дата рождения,Викиданные,Должность,С,По,Кабинет\nВера Лугина,ж,12.05.1970,Q900001,мэр,01.02.2020,весной,7\nВера Лугина,,,,депутат,2015,,\n');
    assert.equal(format, 'table');
    assert.deepEqual(persons, [{ name: 'Вера Лугина', gender: 'female', birth_date: '1970-05-12', identifiers: [{ scheme: 'wikidata', identifier: 'Q900001' }], memberships: [{ role: 'мэр', start_date: '2020-02-01' }, { role: 'депутат', start_date: '2015' }] }]);
    assert.deepEqual(problems, [{ kind: 'not-used', args: { what: 'Кабинет' } }, { kind: 'not-a-date', line: 1, args: { date: 'весной', who: 'Вера Лугина' } }]);
  });

  it('that has no names is none, as any other text', () => {
    for (const other of ['', ' ', 'просто текст\nв две строки', 'а;б\n1;2\n', '{}', '[]', '{"а":1}', '7', 'null']) assert.deepEqual(importOfficials(other), { format: null, persons: [], problems: [{ kind: 'not-recognised' }] }, other);
  });
});

it('officials of other programs are looked for in any text, and what is found has a name', () => {
  const words = fc.constantFrom('{', '}', '[', ']', ':', ',', '"name"', '"persons"', '"schema":"Person"', '"properties"', '<person>', '</person>', '<', '>', '\n', ';', 'ФИО', 'Вера', '"results"', '"bindings"', '- name: ', '"x"', '&amp;', '1', 'null');
  fc.assert(fc.property(fc.array(words, { maxLength: 16 }), parts => {
    for (const { name } of importOfficials(parts.join('')).persons) assert.ok(typeof name === 'string' && name !== '');
  }));
});
