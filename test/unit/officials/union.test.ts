import assert from 'node:assert/strict';
import { notationOf, readDirectory } from '../../../server/src/officials/directory';
import { Roster } from '../../../server/src/officials/roster';

/** A roster of directories by the names of their files. */
function roster(files: Readonly<Record<string, string>>): Roster {
  return new Roster(Object.entries(files).map(([name, text]) => ({ uri: `file:///совет/${name}`, text, directory: readDirectory(text, notationOf(name)) })));
}
/** Everybody as "id name: offices [files and lines]". */
function told(files: Readonly<Record<string, string>>): string[] {
  const all = roster(files);
  return all.known.map(official => `${official.id} ${official.name}: ${official.memberships.map(({ role }) => role).join(', ')} [${all.sourcesOf(official).map(({ uri, line }) => `${uri.split('/').at(-1)!} ${line}`).join(', ')}]`);
}

describe('люди нескольких списков (people of several directories)', () => {
  it('are one where a table without ids has a name that one person of another directory has', () => assert.deepEqual(told({
    'officials.json': '{ "persons": [\n  { "id": "Q1", "name": "Анна Гурьева", "memberships": [{ "role": "депутат", "end_date": "2019" }] },\n  { "id": "Q2", "name": "Пётр Сойкин" }\n] }',
    'officials.csv': 'ФИО;Должность\nИгнат Саврасов;сторож\nАнна Гурьева;мэр\n',
  }), ['Q1 Анна Гурьева: депутат, мэр [officials.json 1, officials.csv 2]', 'Q2 Пётр Сойкин:  [officials.json 2]', 'Игнат Саврасов Игнат Саврасов: сторож [officials.csv 1]']));

  it('are one by an identifier, whatever the name is written like, and by id and name', () => {
    assert.deepEqual(told({
      'officials.json': '{ "persons": [{ "id": "1", "name": "Анна Гурьева", "identifiers": [{ "scheme": "Wikidata", "identifier": "Q7" }] }, { "id": "2", "name": "Пётр Сойкин", "memberships": [{ "role": "судья" }] }] }',
      'officials.yaml': 'persons:\n  - id: Q7\n    name: Anna Guryeva\n    identifiers: [{ scheme: wikidata, identifier: Q7 }]\n    memberships: [{ role: mayor }]\n  - id: 2\n    name: Пётр Сойкин\n    memberships: [{ role: мэр }]\n',
    }), ['1 Анна Гурьева: mayor [officials.json 0, officials.yaml 2]', '2 Пётр Сойкин: судья, мэр [officials.json 0, officials.yaml 6]']);
  });

  it('stay two where something denies it, or where two of one name are known', () => {
    assert.deepEqual(told({
      'officials.json': '{ "persons": [{ "id": "a", "name": "Анна Гурьева", "birth_date": "1970" }, { "id": "б", "name": "Пётр Сойкин", "birth_date": "1950" }, { "id": "в", "name": "Пётр Сойкин", "birth_date": "1980" }] }',
      'officials.csv': 'ФИО;Дата рождения;Должность\nАнна Гурьева;1991-02-03;мэр\nПётр Сойкин;;судья\n',
    }), ['a Анна Гурьева:  [officials.json 0]', 'б Пётр Сойкин:  [officials.json 0]', 'в Пётр Сойкин:  [officials.json 0]', 'Анна Гурьева Анна Гурьева: мэр [officials.csv 1]', 'Пётр Сойкин Пётр Сойкин: судья [officials.csv 2]']);
  });

  it('are not taken for one another by numbers that each directory gives itself', () => {
    const files = { 'officials.json': '{ "persons": [{ "id": "1", "name": "Анна Гурьева" }] }', 'officials.csv': 'id;ФИО\n1;Пётр Сойкин\n2;Игнат Саврасов\n' };
    assert.deepEqual(told(files), ['1 Анна Гурьева:  [officials.json 0]', '1 (2) Пётр Сойкин:  [officials.csv 1]', '2 Игнат Саврасов:  [officials.csv 2]']);
    const home = roster(files).homeOf('1 (2)');
    assert.deepEqual([home?.file.uri, home?.id], ['file:///совет/officials.csv', '1']);
  });

  it('have all that is known of them: names, forms, dates, links', () => {
    const [anna] = roster({
      'officials.json': '{ "persons": [{ "name": "Анна Гурьева", "birth_date": "1970", "links": [{ "url": "https://example.org/a" }] }] }',
      'officials.yaml': 'persons:\n  - name: Анна Гурьева\n    birth_date: "1970-05-12"\n    image: anna.png\n    links: [{ url: "https://example.org/a" }, { url: "https://example.org/b" }]\n    other_names: [{ name: Аня Гурьева }]\n',
    }).known;
    assert.deepEqual([anna.birthDate, anna.image, anna.links.map(({ url }) => url), anna.otherNames.map(({ name }) => name)], ['1970-05-12', 'anna.png', ['https://example.org/a', 'https://example.org/b'], ['Аня Гурьева']]);
  });
});
