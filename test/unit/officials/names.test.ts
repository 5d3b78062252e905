import assert from 'node:assert/strict';
import { genderOf, initialsIn, partsOf } from '../../../server/src/officials/names';

describe('the parts of a name', () => {
  const cases: readonly [string, string, string | null][] = [
    ['Вера Тихая', 'Вера | | Тихая', 'female'],
    ['Тихая Вера Павловна', 'Вера | Павловна | Тихая', 'female'],
    ['Павел Ильич Вольнов', 'Павел | Ильич | Вольнов', 'male'],
    ['Александр Вольманович', 'Александр | | Вольманович', 'male'],
    ['Вольманович Александр Петрович', 'Александр | Петрович | Вольманович', 'male'],
    ['Гаврилов Иван', 'Иван | | Гаврилов', 'male'],
    ['ТИХАЯ Вера', 'Вера | | ТИХАЯ', 'female'],
    ['В. П. Тихая', 'В. П. | | Тихая', 'female'],
    ['В.П.Тихая', 'В.П. | | Тихая', 'female'],
    ['Тихая В. П.', 'В. П. | | Тихая', 'female'],
    ['Урсула фон дер Лейн', 'Урсула | | фон дер Лейн', 'female'],
    ['Башир аль-Карам', 'Башир | | аль-Карам', null],
    ['Ильгар Гейбат оглы Мамедли', 'Ильгар | Гейбат оглы | Мамедли', 'male'],
    ['Мамедли Ильгар Гейбат оглы', 'Ильгар | Гейбат оглы | Мамедли', 'male'],
    ['Ким Со Ён', 'Со Ён | | Ким', null],
    ['Олена Ковалівна Ткач', 'Олена | Ковалівна | Ткач', 'female'],
    ['Ashgrove, William J.', 'William J. | | Ashgrove', 'male'],
    ['William J. Ashgrove Jr.', 'William J. | | Ashgrove', 'male'],
    ['Charles de Vaux', 'Charles | | de Vaux', 'male'],
    ['Ліля', ' | | Ліля', null],
    ['', ' | | ', null],
  ];
  for (const [name, parts, gender] of cases) it(`are told in “${name}”`, () => {
    const { given, patronymic, family, ...rest } = partsOf(name);
    assert.equal(`${given.join(' ')} | ${patronymic ?? ''} | ${family ?? ''}`.replace(' |  | ', ' | | '), parts);
    assert.equal(genderOf({ given, patronymic, family }), gender);
    assert.equal(rest.suffix, name.includes('Jr.') ? 'Jr.' : null);
  });

  it('have initials together and apart', () => {
    assert.deepEqual(initialsIn(['Вера'], 'Павловна'), ['В.', 'В.П.', 'В. П.']);
    assert.deepEqual(initialsIn([], null), []);
  });
});
