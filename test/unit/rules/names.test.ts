import assert from 'node:assert/strict';
import { fold, nameSlip, nameWords } from '../../../server/src/rules/spelling/names';
import { graphemes, slipBetween } from '../../../server/src/rules/spelling/slip';

const slip = (wrong: string, right: string) => slipBetween(graphemes(wrong), graphemes(right));
const likeness = (wrong: string, right: string) => nameSlip(nameWords(wrong), nameWords(right))?.likeness ?? 'other';
const same = (wrong: string, right: string) => likeness(wrong, right) === 'plain' || likeness(wrong, right) === 'sure';

describe('a slip of the pen', () => {
  it('is one letter missing, extra, other, or two swapped', () => {
    assert.deepEqual(slip('Саврсов', 'Саврасов'), { kind: 'missing', at: 4, from: '', to: 'а' });
    assert.deepEqual(slip('Савррасов', 'Саврасов'), { kind: 'extra', at: 4, from: 'р', to: '' });
    assert.deepEqual(slip('Савросов', 'Саврасов'), { kind: 'other', at: 4, from: 'о', to: 'а' });
    assert.deepEqual(slip('Саварсов', 'Саврасов'), { kind: 'swapped', at: 3, from: 'ар', to: 'ра' });
  });
  it('is not two letters, nor none', () => {
    for (const [wrong, right] of [['Саврасов', 'Саврасов'], ['Совросов', 'Саврасов'], ['Саврасов', 'Саврас'], ['Сарвсаов', 'Саврасов'], ['', 'да']]) assert.equal(slip(wrong, right), null, `${wrong} ${right}`);
  });
  it('counts a letter with its marks, and an emoji, as one', () => {
    assert.equal(slip('Noe\u0308l', 'Noel')?.kind, 'other');
    assert.equal(slip('a👩‍👧b', 'ab')?.kind, 'extra');
  });
});

describe('two names a letter apart', () => {
  const slips = [
    ['Игнат Саврсов', 'Игнат Саврасов'], ['Игнат Саврасво', 'Игнат Саврасов'], ['Игант Саврасов', 'Игнат Саврасов'], ['И. Савросов', 'И. Саврасов'], ['СAВРАСОВ', 'САВРАСОВ'],
    ['Тимур Абжанн', 'Тимур Абжан'], ['Аюр Шойдгу', 'Аюр Шойду'], ['Ludmila Hartwik', 'Ludmila Hartwig'], ['Mr. SECOHD', 'Mr. SECORD'], ['Оксана Лебедь-Мацюк', 'Оксана Лебедь-Мацук'], ['Председатльствующий', 'Председательствующий'],
  ];
  for (const [wrong, right] of slips) it(`${wrong} is a slip for ${right}`, () => assert.ok(same(wrong, right)));
  const people = [
    ['Speaker 1', 'Speaker 2'], ['Speaker1', 'Speaker2'], ['И.Петров', 'А.Петров'], ['Иванов', 'Иванова'], ['Олег Сомов', 'Олег Сомова'], ['Валерий Сомов', 'Валерия Сомова'], ['Валерий', 'Валерия'],
    ['Marta Silva', 'Marti Silva'], ['Dan Reed', 'Dana Reed'], ['Ян Кот', 'Яна Кот'], ['Christian Bell', 'Christina Bell'], ['Martin Bell', 'Marvin Bell'], ['Милана Крот', 'Милена Крот'], ['Ms Petrova', 'Mr Petrov'],
    ['Adam', 'Adams'], ['Mr. Clark', 'Mr. Clarke'], ['Ронов', 'Панов'], ['Ланов', 'Панов'], ['Анна Ланова', 'Анна Панова'], ['Witness A', 'Witness B'], ['Свидетель А', 'Свидетель Б'], ['Андрей', 'Андрею'], ['Иванов', 'Иванову'],
    ['Novák', 'Nováka'], ['Kowalski', 'Kowalska'], ['Papadakis', 'Papadaki'], ['Артём Сомов', 'Артем Сомов'], ['Hernández', 'Hernandez'], ['G. O’Neil', 'B. O’Neil'], ['Q', 'A'], ['Иван Петров', 'Петров Иван'], ['Иван Петров', 'Петров'],
  ];
  for (const [wrong, right] of people) it(`${wrong} and ${right} may both be right`, () => { assert.ok(!same(wrong, right)); assert.ok(!same(right, wrong)); });
  it('й is a letter of its own, ё and the marks of Latin letters are not', () => {
    assert.equal(fold('Алёна Йович-Ćosić'), 'алена йович-cosic');
    assert.notEqual(fold('Сергей'), fold('Сергеи'));
  });
});
