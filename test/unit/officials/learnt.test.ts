import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDirectory } from '../../../server/src/officials/directory';
import type { Official } from '../../../server/src/officials/directory';
import { Acquaintances } from '../../../server/src/officials/learnt';
import { Stepwise } from '../../../server/src/officials/steps';

const { officials: directory } = readDirectory('id;ФИО;Другие имена\nv;Вера Павловна Лугина;Vera Lugina\np;Пётр Лугин;\nw1;Игорь Седов;\nw2;Игорь Седов;\n', 'csv');

/** A name with "!" has a role somewhere. */
const speakers = (names: readonly string[]) => names.map(name => ({ name: name.replace(/!$/, ''), titled: name.endsWith('!') }));

function met(names: readonly string[], base?: Acquaintances, hidden?: ReadonlySet<Official>): Acquaintances {
  const acquaintances = new Acquaintances(base, hidden);
  new Stepwise(acquaintances.meet(base ? [] : directory, speakers(names))).advance(() => true);
  return acquaintances;
}

/** Who is told by which names: "id: names", those learnt by their name. */
function told(names: readonly string[]): string[] {
  const people = met(names);
  return [...directory, ...people.learnt].flatMap(official => people.namesOf(official).length > 0 ? [`${people.learnt.includes(official) ? `+ ${official.name}` : official.id}: ${people.namesOf(official).join(', ')}`] : []);
}

describe('people learnt from attributions', () => {
  it('are those with a given name whom no directory has', () => {
    assert.deepEqual(told(['Вера Лугина', 'Марина Шубина']), ['v: Вера Лугина', '+ Марина Шубина: Марина Шубина']);
    assert.deepEqual(told(['ВЕРА ЛУГИНА', 'Vera Lugina', 'Лугина Вера Павловна']), ['v: Лугина Вера Павловна, ВЕРА ЛУГИНА, Vera Lugina']);
    assert.deepEqual(told(['МАРИНА ШУБИНА', 'Марина Шубина']), ['+ Марина Шубина: Марина Шубина, МАРИНА ШУБИНА']);
  });

  it('are whom initials fit alone', () => {
    assert.deepEqual(told(['В. П. Лугина', 'М. Шубина', 'Марина Шубина']), ['v: В. П. Лугина', '+ Марина Шубина: Марина Шубина, М. Шубина']);
    assert.deepEqual(told(['М. Шубина', 'Марина Шубина', 'Майя Шубина']), ['+ Марина Шубина: Марина Шубина', '+ Майя Шубина: Майя Шубина']);
    assert.deepEqual(told(['К. Лугина']), ['+ К. Лугина: К. Лугина']);
  });

  it('are not made of one, nor one of two', () => {
    assert.deepEqual(told(['Игорь Седов']), []);
    assert.deepEqual(told(['Анна Ильинична Роева', 'Анна Павловна Роева', 'Анна Роева']), ['+ Анна Ильинична Роева: Анна Ильинична Роева', '+ Анна Павловна Роева: Анна Павловна Роева']);
  });

  it('are no offices, groups, and bare family names', () => assert.deepEqual(told(['Лугина', 'Председатель комитета', 'Голос из зала', 'Second Speaker', 'Вопрос']), []));

  it('have names that nobody knows, where a role or an ending says that it is a name', () => assert.deepEqual(told(['Ерден Сартулган!', 'Мирон Кудеяров', 'Кезия Дагдейл']), ['+ Ерден Сартулган: Ерден Сартулган', '+ Мирон Кудеяров: Мирон Кудеяров']));

  it('count for whom a list has with a name that nobody knows, where it says all of the given name', () => {
    const { officials } = readDirectory('id;ФИО\ne;Ерден Темир Сартулган\nk;Кезия Дагдейл\n', 'csv'), people = new Acquaintances();
    new Stepwise(people.meet(officials, speakers(['Ерден Сартулган', 'Кезия Дагдейл', 'Мелисса Дагдейл', 'Second Speaker']))).advance(() => true);
    assert.deepEqual([officials.map(official => people.namesOf(official)), people.learnt], [[['Ерден Сартулган'], ['Кезия Дагдейл']], []]);
  });

  it('are the same in Latin letters, as these are written for them', () => {
    const { officials } = readDirectory('id;ФИО\nj;Римма Павловна Журавлёва\nl;Анна Ли\np1;Юлия Щукина\np2;Юля Щукина\n', 'csv');
    const told = (names: readonly string[]) => {
      const people = new Acquaintances();
      new Stepwise(people.meet(officials, speakers(names))).advance(() => true);
      return [officials.map(official => people.namesOf(official)), people.learnt.map(({ name }) => name)];
    };
    assert.deepEqual(told(['Rimma Zhuravleva', 'R. P. Zhuravlyova', 'Zhuravleva Rimma', 'ANNA LI', 'Р. Журавлёва']), [[['Р. Журавлёва', 'R. P. Zhuravlyova', 'Rimma Zhuravleva', 'Zhuravleva Rimma'], ['ANNA LI'], [], []], []]);
    // Another given name, nobody’s family name, no given name.
    assert.deepEqual(told(['Vera Zhuravleva', 'Anna Lee', 'Zhuravleva']), [[[], [], [], []], ['Vera Zhuravleva', 'Anna Lee']]);
    assert.deepEqual(told(['Марина Шубина', 'Marina Shubina', 'M. Shubina']), [[[], [], [], []], ['Марина Шубина']]);
    // Whom a document names, be it that no other name was in Latin letters before.
    const base = met(['Марина Шубина']), here = met(['Marina Shubina', 'Pyotr Lugin'], base);
    assert.deepEqual([here.learnt, here.namesOf(base.learnt[0]), here.namesOf(directory[1])], [[], ['Марина Шубина', 'Marina Shubina'], ['Pyotr Lugin']]);
  });

  it('do not depend on the order of the names', () => {
    const names = ['М. Шубина', 'Марина Шубина', 'Марина Ильинична Шубина', 'Вера Лугина', 'В. Лугина', 'В. П. Лугина', 'П. Лугин', 'Анна Роева', 'А. Роева', 'Алла Роева'];
    const sorted = (of: readonly string[]) => told(of).map(line => line.split(/: |, /).sort().join('|')).sort();
    fc.assert(fc.property(fc.shuffledSubarray(names, { minLength: names.length }), shuffled => assert.deepEqual(sorted(shuffled), sorted(names))));
  });

  it('may be known from elsewhere, and are added to what is known there', () => {
    const base = met(['Марина Шубина', 'Анна Роева']), shubina = base.learnt.find(({ name }) => name === 'Марина Шубина')!, here = met(['М. Шубина', 'Вера Лугина', 'Олег Рябов', 'О. Рябов'], base);
    assert.deepEqual(here.learnt.map(({ name }) => name), ['Олег Рябов']);
    assert.deepEqual([shubina, directory[0], here.learnt[0]].map(official => here.namesOf(official)), [['Марина Шубина', 'М. Шубина'], ['Вера Лугина'], ['Олег Рябов', 'О. Рябов']]);
    assert.deepEqual(base.namesOf(shubina), ['Марина Шубина']);
  });

  it('are forgotten where only names tell of them that are there no more', () => {
    const base = met(['Марина Шубина', 'М. Шубина', 'Анна Роева', 'А. Роева']), stale = new Set(['Марина Шубина', 'М. Шубина', 'Анна Роева']), hidden = new Set(base.toldByOnly(stale));
    assert.deepEqual([...hidden].map(({ name }) => name), ['Марина Шубина']);
    assert.deepEqual(met(['Марина Шубина', 'Анна Роева'], base, hidden).learnt.map(({ name }) => name), ['Марина Шубина']);
  });
});
