import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NameSearch } from '../../../server/src/officials/search';
import { inLatin } from '../../../server/src/officials/transliteration';

const fits = (query: string, ...spellings: string[]) => new NameSearch(query).fits(spellings), shown = (query: string, ...spellings: string[]) => new NameSearch(query).shown(spellings);

describe('people who are found by what is typed', () => {
  it('have words that begin so, in any order, letter case and marks apart', () => {
    for (const query of ['жур', 'Журавлёва', 'ЖУРАВЛЕВА', 'римма жур', 'жур рим', 'р. жу', '  ', '']) assert.ok(fits(query, 'Римма Журавлёва'), query);
    for (const query of ['уравл', 'журавлёвы', 'анна жур', 'рим рим х']) assert.ok(!fits(query, 'Римма Журавлёва'), query);
    assert.ok(fits('щебен', 'Лев Салтыков-Щебенский') && fits("д'арту", 'Жан д’Артуа') && fits('леи', 'Урсула фон дер Лейн') === false && fits('Ру́мян', 'Румянцев') && fits('а', 'А́нна'));
    assert.ok(!fits('анна громов', 'Анна Седова', 'Пётр Громов'), 'in one spelling');
    assert.ok(fits('гром', 'Анна Седова', 'Пётр Громов'));
  });

  it('have Cyrillic words that are written so in Latin letters', () => {
    for (const query of ['zh', 'zhur', 'zhuravlev', 'zhuravlyov', 'Žurav', 'rimma zhur', 'r. zhur']) assert.ok(fits(query, 'Римма Журавлёв'), query);
    for (const [query, name] of [['sh', 'Щукарь'], ['shoi', 'Шойин'], ['shoy', 'Шойин'], ['pyotr', 'Пётр'], ['petr', 'Пётр'], ['xen', 'Ксения'], ['ksen', 'Ксения'], ['ter-gab', 'Тер-Габрян'], ['yev', 'Евгений'], ['evg', 'Евгений'], ['kh', 'Харин'], ['x', 'Харин']]) assert.ok(fits(query, name), `${query} ${name}`);
    for (const [query, name] of [['z', 'Шойин'], ['shz', 'Шойин'], ['choi', 'Чхве'], ['zhuravlevich', 'Журавлёв'], ['oi', 'Шойин']]) assert.ok(!fits(query, name), `${query} ${name}`);
  });

  it('are found by any beginning of any of these spellings', () => {
    const letters = [...'абвгдеёжзийклмнопрстуфхцчшщъыьэюяґєії'], word = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 7 }).map(each => each.join(''));
    fc.assert(fc.property(word, fc.nat(), (name, length) => {
      for (const spelling of inLatin(name)) {
        const typed = spelling.slice(0, 1 + length % spelling.length).toLowerCase();
        if (/\p{L}/u.test(typed)) assert.ok(fits(typed, name), `${typed} ${name}`);
      }
    }));
  });

  it('are shown as they were typed', () => {
    assert.equal(shown('жур', 'Римма Журавлёва'), 'Римма Журавлёва');
    assert.equal(shown('zhuravlyo', 'Римма Журавлёва'), 'Rimma Zhuravlyova');
    assert.equal(shown('zhur', 'Римма Журавлёва', 'Rimma Zhuravleva'), 'Rimma Zhuravleva');
    assert.equal(shown('choi', 'Яна Чхве', 'Yana Choi'), 'Yana Choi');
    assert.equal(shown('lev shche', 'Лев Салтыков-Щебенский'), 'Lev Saltykov-Shchebenskii');
    assert.equal(shown('нет', 'Яна Чхве'), null);
  });
});
