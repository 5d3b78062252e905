import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Cast } from '../../../server/src/officials/cast';
import { readDirectory } from '../../../server/src/officials/directory';
import { Joined } from '../../../server/src/officials/joined';
import { Roster } from '../../../server/src/officials/roster';
import { NameSearch, spellingsOf } from '../../../server/src/officials/search';

const fileOf = (uri: string, persons: readonly unknown[]) => ({ uri, text: '', directory: readDirectory(JSON.stringify({ persons }), 'json') });
const people = [
  { id: '1', name: 'Римма Журавлёва', other_names: [{ name: 'Rimma Zhuravleva' }] }, { id: '2', name: 'Лев Салтыков-Щебенский' }, { id: '3', name: 'Жан д’Артуа' }, { id: '4', name: 'Анна Седова', other_names: [{ name: 'Анна Громова' }] },
  { id: '5', name: '山田太郎' }, { id: '6', name: 'Ксения Лимонова' }, { id: '7', name: 'Эрик Йоберг' }, { id: '8', name: 'Şule Ömür' },
];
const named = ['Р. А. Журавлёва', 'Пётр Харин', 'А. Седова-Громова', 'Инга Тер-Габрян', 'Otto Xander'].map(name => ({ name, titled: true }));
const roster = new Roster([fileOf('file:///officials.json', people)], named);
const found = (query: string) => [...roster.found(new NameSearch(query))].map(({ name }) => name);

describe('people filed under the words of their names', () => {
  it('are found by beginnings of these, those of directories first, whatever they are called by', () => {
    assert.deepEqual(found('жур рим'), ['Римма Журавлёва']);
    assert.deepEqual(found('р. а. жур'), ['Римма Журавлёва'], 'by what a transcript calls her');
    assert.deepEqual(found('щеб'), ['Лев Салтыков-Щебенский']);
    assert.deepEqual(found('shch'), ['Лев Салтыков-Щебенский']);
    assert.deepEqual(found('x'), ['Ксения Лимонова', 'Пётр Харин', 'Otto Xander']);
    assert.deepEqual(found('д’а'), ['Жан д’Артуа']);
    assert.deepEqual(found('山田'), ['山田太郎']);
    assert.deepEqual(found('нет'), []);
    assert.equal(found('').length, people.length + roster.learnt.length, 'everybody, where nothing is typed');
  });

  it('are those of whom everybody who is looked at would be found', () => {
    const everybody = [...roster.known, ...roster.learnt], names = (official: typeof everybody[number]) => spellingsOf(official, () => roster.namesOf(official));
    const words = [...new Set(everybody.flatMap(official => [...names(official)]).flatMap(name => name.split(/[\s.-]+/u)).filter(word => word !== ''))];
    const beginning = fc.tuple(fc.constantFrom(...words), fc.nat(), fc.boolean()).map(([word, length, loud]) => { const typed = word.slice(0, 1 + length % word.length); return loud ? typed.toUpperCase() : typed; });
    const latin = fc.stringMatching(/^[a-z]{1,3}$/);
    fc.assert(fc.property(fc.array(fc.oneof(beginning, latin), { minLength: 1, maxLength: 3 }), typed => {
      const search = new NameSearch(typed.join(' ')), mayFit = [...roster.found(search)];
      assert.equal(new Set(mayFit).size, mayFit.length, 'each once');
      assert.deepEqual(new Set(mayFit.filter(official => search.fits(names(official)))), new Set(everybody.filter(official => search.fits(names(official)))));
    }), { numRuns: 500 });
  });

  it('are found by what a document itself calls them, but for those whom it alone tells', () => {
    const cast = new Cast(roster, [{ name: 'Ксения Марковна Лимонова', titled: true }, { name: 'Олег Фатеев', titled: true }], new Set(['Пётр Харин'])), typed = (query: string) => {
      const search = new NameSearch(query);
      return [...cast.found(search)].filter(official => search.fits(spellingsOf(official, () => cast.namesOf(official)))).map(({ name }) => name);
    };
    assert.deepEqual(typed('марк'), ['Ксения Лимонова']);
    assert.deepEqual(typed('лим'), ['Ксения Лимонова'], 'once');
    assert.deepEqual([typed('фат'), typed('харин')], [[], []], 'nor those who are told by what it said before');
  });

  it('are filed in steps, the same people once for all that transcripts call them', () => {
    const many = Array.from({ length: 3_000 }, (_, at) => ({ id: String(at), name: `Анна${at} Ветрова${at}` })), files = [fileOf('file:///a.json', many), fileOf('file:///b.json', many.slice(1_000).map(person => ({ ...person, id: `b${person.id}` })))];
    const steps = Joined.of(files);
    let count = 0, step = steps.next();
    for (; !step.done; step = steps.next()) count++;
    const joined = step.value, [one, other] = [new Roster(files, [], joined), new Roster(files, named, joined)];
    assert.ok(count > 100, `${count} steps`);
    assert.deepEqual(joined.officials, Joined.now(files).officials);
    let asked = 0;
    while (!one.prepareSearch(() => false)) asked++;
    assert.ok(asked > 50, `${asked} steps`);
    const again = other.known[7];
    assert.equal(one.known[7], again);
    assert.deepEqual([...other.found(new NameSearch('ветрова7'))].filter(({ name }) => name === 'Анна7 Ветрова7'), [again]);
  });
});
