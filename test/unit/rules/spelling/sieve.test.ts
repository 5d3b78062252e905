import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Sieve } from '../../../../server/src/rules/spelling/sieve';
import { WrittenWord } from '../../../../server/src/rules/spelling/written';

const words = fc.array(fc.constantFrom('Ветров', 'Ветрова', 'ветра', 'Ветровыми', 'O’Brien', 'Hanson', 'hanson', 'Hansons', 'Ёлкин', 'Ёлкина', 'ЁЛКИН', '山田', 'Дом', 'дом'), { maxLength: 12 });

describe('a sieve for words', () => {
  it('says no only of texts in which a name is not written', () => fc.assert(fc.property(words, fc.constantFrom(' ', ', ', '-', '\n'), fc.constantFrom('Ветров', 'Ветрова', 'Hanson', 'Ёлкин', '山田'), (text, gap, name) => {
    const written = new WrittenWord(name, 'Никто'), whole = text.join(gap);
    if (written.countIn(whole)) assert.ok(new Sieve(whole).mayHold(written.stem.toLowerCase()), whole);
  })));
  it('says no of most other names', () => assert.equal(['крот', 'абжанов', 'шубин', 'verity', 'саврасов'].filter(name => new Sieve('Анна Ветрова и Пётр Седов строят мост.').mayHold(name)).length, 0));
});

describe('a name that may be written elsewhere', () => {
  it('is found in other cases, and not where the right name is', () => {
    const word = new WrittenWord('Ветрва', 'Ветрова');
    assert.equal(word.countIn('Ветрва, Ветрвой и Ветрве. ветрва Ветрова Ветрвачок'), 3);
    assert.equal(new WrittenWord('Hansn', 'Hanson').countIn('Hansn, Hansns, HANSN'), 2);
  });
});
