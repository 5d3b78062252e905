import assert from 'node:assert/strict';
import { inLatin } from '../../../server/src/officials/transliteration';

describe('Cyrillic names in Latin letters', () => {
  const spellings: readonly [string, string][] = [
    ['Ряжцев', 'Riazhtsev Ryazhtsev Rjažcev'], ['Евгений', 'Evgenii Yevgeny Yevgeniy Evgenij'], ['Щёкин', 'Shchekin Shchyokin Ščëkin'], ['Алексей', 'Aleksei Alexey Aleksej'],
    ['Юлия', 'Iuliia Yuliya Julija'], ['Олексій', 'Oleksii Oleksiy'], ['Ковалевський', 'Kovalevskyi Kovalevskyy'], ['Барадулаў', 'Baradulau'], ['Тер-Габрян', 'Ter-Gabrian Ter-Gabryan'],
  ];
  for (const [name, some] of spellings) it(`are those of the schemas in use: ${name}`, () => { for (const latin of some.split(' ')) assert.ok(inLatin(name).includes(latin), `${latin}: ${inLatin(name).join(' ')}`); });
  it('are each there once, and none of what is not Cyrillic', () => {
    assert.deepEqual(inLatin('Анна'), ['Anna']);
    for (const name of ['', 'Anna', 'Анna', '山田', 'Ћирић']) assert.deepEqual(inLatin(name), [], name);
  });
});
