import assert from 'node:assert/strict';
import { directoryIn, covers, isPartialDate, notationOf, readDirectory, spansOf, type Directory } from '../../../server/src/officials/directory';

/** What is wrong, a line each. */
const problems = (directory: Directory) => directory.problems.map(({ path, kind }) => `${path.join('.')} ${kind}`);

describe('people without an id', () => {
  it('go by their names, each by one of their own, in every directory', () => {
    const ids = (...names: string[]) => readDirectory(JSON.stringify({ persons: names.map(name => ({ name })) }), 'json');
    assert.deepEqual([ids('Вера Лугина'), ids('Пётр Громов', 'Пётр Громов')].map(({ officials, problems }) => [officials.map(({ id }) => id), problems]), [[['Вера Лугина'], []], [['Пётр Громов', 'Пётр Громов #2'], []]]);
  });
});

describe('a directory of officials', () => {
  const popolo = {
    persons: [
      { id: 'в', name: 'Вера Тихая', other_names: [{ name: 'Vera Tikhaya', lang: 'en' }], verbatim: { forms: ['Тихоня'], common_word: true }, links: [{ url: 'https://example.org/v' }], image: 'фото/вера.jpg' },
      { id: 'п', given_name: 'Пётр', family_name: 'Громов', gender: 'male', memberships: [{ role: 'сторож', start_date: '2011' }] },
    ],
    organizations: [{ id: 'о', name: 'Озёрск', posts: [{ id: 'мэр', label: 'мэр' }] }],
    memberships: [{ person_id: 'в', post_id: 'мэр', start_date: '2020-02-01', end_date: '2023' }],
  };

  it('is read in the Popolo shape, from JSON and from YAML', () => {
    for (const notation of ['json', 'yaml'] as const) {
      const { officials: [vera, pyotr], ...rest } = readDirectory(JSON.stringify(popolo), notation);
      assert.deepEqual(rest.problems, []);
      assert.deepEqual([vera.name, vera.gender, vera.parts.family, vera.forms, vera.commonWord, vera.image], ['Вера Тихая', 'female', 'Тихая', ['Тихоня'], true, 'фото/вера.jpg']);
      assert.deepEqual(vera.memberships, [{ role: null, organization: 'Озёрск', post: 'мэр', start: '2020-02-01', end: '2023' }]);
      assert.deepEqual([vera.otherNames[0].name, vera.otherNames[0].lang, vera.links[0].url], ['Vera Tikhaya', 'en', 'https://example.org/v']);
      assert.deepEqual([pyotr.name, pyotr.parts.given, pyotr.memberships[0].role, pyotr.memberships[0].start], ['Пётр Громов', ['Пётр'], 'сторож', '2011']);
    }
    assert.equal(readDirectory('- name: Вера Тихая\n  verbatim: { indeclinable: yes }\n', 'yaml').officials[0].name, 'Вера Тихая');
  });

  it('says what is wrong with an entry, where, and uses the rest', () => {
    const { officials, ...rest } = readDirectory(JSON.stringify({
      persons: ['Вера', {}, { id: 1, name: 'Вера Тихая', gender: 'волна', other_names: {}, verbatim: { forms: 'Тихоня', indeclinable: 'да' } }, { id: '1', name: ['?'] }, { id: '1', name: 'Пётр Громов' }],
      memberships: [{ person_id: 'нет' }, { person_id: 1, start_date: '2020-13', post_id: 'нет', organization_id: 'нет' }, { person_id: 1, start_date: '2021', end_date: '2020-05' }],
    }), 'json');
    assert.deepEqual(officials.map(({ name }) => name), ['Вера Тихая', 'Пётр Громов']);
    assert.deepEqual(problems({ officials, ...rest }), [
      'memberships.1.start_date not-a-date', 'memberships.1.post_id unknown-post', 'memberships.1.organization_id unknown-organization', 'memberships.2.end_date ends-before-it-begins',
      'persons.0 not-an-object', 'persons.1 no-name', 'persons.2.gender unknown-gender', 'persons.2.other_names not-a-list', 'persons.2.verbatim.forms not-a-list', 'persons.2.verbatim.indeclinable not-a-flag',
      'persons.3.name not-a-text', 'persons.3 no-name', 'persons.4 id-twice', 'memberships.0.person_id unknown-person',
    ].sort((a, b) => problems({ officials, ...rest }).indexOf(a) - problems({ officials, ...rest }).indexOf(b)));
    assert.equal(officials[0].memberships[1].start, null, 'a span that can’t be is open');
  });

  it('that can’t be read at all says why', () => {
    assert.deepEqual(['{', '"Вера"', 'null'].map(text => problems(readDirectory(text, 'json'))), [[' not-readable'], [' not-a-directory'], [' not-a-directory']]);
    assert.deepEqual(problems(readDirectory('a: [', 'yaml')), [' not-readable']);
    assert.deepEqual(problems(readDirectory('кто;что\n1;2', 'csv')), ['0 no-name-column']);
    assert.deepEqual(readDirectory('', 'csv'), { officials: [], problems: [] });
  });

  it('is read but for the lines that are no YAML, each of which is told', () => {
    const text = 'persons:\n  - name: Анна Тихая\n\tmemberships: []\n  - name: Пётр: Громов\n  - name: Вера Лугина\n    memberships:\n      - role: мэр\n        start_date: весной\n', { officials, problems: wrong } = readDirectory(text, 'yaml');
    assert.deepEqual(officials.map(({ name, memberships }) => [name, memberships.map(({ role }) => role)]), [['Анна Тихая', []], ['Вера Лугина', ['мэр']]]);
    assert.deepEqual(spansOf(text, 'yaml', wrong).map(({ start }, at) => [wrong[at].kind, text.slice(0, start).split('\n').length]), [['not-readable', 3], ['not-readable', 4], ['not-a-date', 8]]);
  });

  it('is read from a table with columns in Russian or English, a row a person and office', () => {
    const { officials, problems: wrong } = readDirectory([
      'ФИО;Должность;Организация;С;По;Пол;Другие имена;Заметки', 'Вера Тихая;мэр;Озёрск;01.02.2020;;ж;Vera Tikhaya|В. Тихонравова;так', '"Вера Тихая";депутат;"Дума; нижняя";2015;31.1.2020;;;', ';мэр;;;;;;', 'Пётр Громов;;;;;;;', 'Пётр Громов;сторож;;2020-13;;;;',
    ].join('\r\n'), 'csv');
    assert.deepEqual(officials.map(({ name, gender, otherNames, memberships }) => [name, gender, otherNames.map(other => other.name), memberships.map(({ role, organization, start, end }) => [role, organization, start, end])]), [
      ['Вера Тихая', 'female', ['Vera Tikhaya', 'В. Тихонравова'], [['мэр', 'Озёрск', '2020-02-01', null], ['депутат', 'Дума; нижняя', '2015', '2020-01-31']]],
      ['Пётр Громов', 'male', [], [['сторож', null, null, null]]],
    ]);
    assert.deepEqual(wrong.map(({ path, kind }) => [path, kind]), [[[0, 'Заметки'], 'unknown-column'], [[3], 'no-name'], [[5, 'С'], 'not-a-date']]);
    const english = readDirectory('id,First name,Last name,Office,From,To,name_ru\n1,Dana,Whitlock,clerk,2001,2005-06,Дана Уитлок\n1,Dana,Whitlock,mayor,2006,,\n', 'csv').officials;
    assert.deepEqual([english.length, english[0].name, english[0].memberships.length, english[0].otherNames[0].lang], [1, 'Dana Whitlock', 2, 'ru']);
  });

  it('has columns by whatever people call them', () => {
    const { officials: [person], problems: wrong } = readDirectory('Фамилия Имя Отчество;Прочие имена;Портрет;Сайт\nТихая Вера Ильинична;Vera Tikhaya;в.png;https://example.org/\n', 'csv');
    assert.deepEqual([person.name, person.otherNames.map(({ name }) => name), person.image, person.links.map(({ url }) => url), wrong], ['Тихая Вера Ильинична', ['Vera Tikhaya'], 'в.png', ['https://example.org/'], []]);
  });

  it('is written as its name says', () => {
    assert.deepEqual(['люди.CSV', 'o.tsv', 'officials.yml', 'a.yaml', 'officials.json', 'officials'].map(notationOf), ['csv', 'csv', 'yaml', 'yaml', 'json', 'json']);
  });

  it('is read in steps, however it is written, so that a long one holds nobody up', () => {
    const people = Array.from({ length: 300 }, (_, at) => `Вера Лугина${at}`);
    for (const [notation, text] of [['csv', ['ФИО', ...people].join('\n')], ['json', JSON.stringify({ persons: people.map(name => ({ name })) })], ['yaml', people.map(name => `- name: ${name}`).join('\n')]] as const) {
      const steps = [...directoryIn(text, notation)].length;
      assert.ok(steps >= people.length, `${notation}: ${steps} steps`);
      assert.equal(readDirectory(text, notation).officials.length, people.length, notation);
    }
  });

  it('has dates as far as they are known', () => {
    for (const date of ['2020', '2020-05', '2020-05-31', '2020-05-31T00:00:00Z', '2020-02-29', '2000-02-29']) assert.ok(isPartialDate(date), date);
    for (const date of ['', '20', '2020-5', '2020-13', '2020-00', '2020-05-32', '2021-02-29', '1900-02-29', '2020-06-31', 'май 2020']) assert.ok(!isPartialDate(date), date);
    const span = { start: '2020-02-01', end: '2023' };
    assert.deepEqual(['2020-01-31', '2020-02-01', '2022-12-31', '2023-05-05', '2024-01-01'].map(day => covers(span, day)), [false, true, true, null, false]);
    assert.equal(covers({ start: null, end: null }, '1900-01-01'), true);
  });
});
