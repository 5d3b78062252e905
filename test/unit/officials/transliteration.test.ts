import assert from 'node:assert/strict';
import { inLatin, latinBeginning } from '../../../server/src/officials/transliteration';

describe('Cyrillic names in Latin letters', () => {
  const spellings: readonly [string, string][] = [
    ['Ряжцев', 'Riazhtsev Ryazhtsev Rjažcev'], ['Евгений', 'Evgenii Yevgeny Yevgeniy Evgenij Evgeny'], ['Щёкин', 'Shchekin Shchyokin Ščëkin'], ['Алексей', 'Aleksei Alexey Aleksej'],
    ['Юлия', 'Iuliia Yuliya Julija Yulia'], ['Мария', 'Mariia Mariya Marija Maria'], ['Евгения', 'Evgenia Yevgenia'], ['Юрий', 'Iurii Yuriy Yury Yuri'], ['Виктория', 'Viktoria Victoria'], ['Александр', 'Aleksandr Alexandr Alexander'], ['Олексій', 'Oleksii Oleksiy'], ['Ковалевський', 'Kovalevskyi Kovalevskyy'], ['Барадулаў', 'Baradulau'], ['Тер-Габрян', 'Ter-Gabrian Ter-Gabryan'],
  ];
  for (const [name, some] of spellings) it(`are those of the schemas in use: ${name}`, () => { for (const latin of some.split(' ')) assert.ok(inLatin(name).includes(latin), `${latin}: ${inLatin(name).join(' ')}`); });
  it('are found by what is typed of them', () => assert.deepEqual([['мария', 'maria'], ['юрий', 'yuri'], ['александр', 'alexand'], ['виктория', 'vict'], ['мария', 'marta']].map(([word, typed]) => latinBeginning(word, typed) !== null), [true, true, true, true, false]));
  it('are each there once, and none of what is not Cyrillic', () => {
    assert.deepEqual(inLatin('Анна'), ['Anna']);
    for (const name of ['', 'Anna', 'Анna', '山田', 'Ћирић']) assert.deepEqual(inLatin(name), [], name);
  });
});
