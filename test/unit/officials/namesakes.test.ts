import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDirectory } from '../../../server/src/officials/directory';
import { People } from '../../../server/src/officials/mentions';
import { Beside } from '../../../server/src/officials/mentions/beside';
import { givenName } from '../../../server/src/officials/mentions/formTable';
import type { Reading } from '../../../server/src/officials/mentions/mention';
import { checkMentions } from '../../support/mentions';

const council = `
  id;ФИО
  анна;Анна Павловна Громова
  вера;Вера Громова
  ваг;В. А. Громова
  пётр;Пётр Ильич Громов
  павел;Павел Громов
  гаррет;Гаррет Громов
  лев;Лев Петрович Громов
  илья;Илья Львович Громов
  без;Громов
`;
const { officials } = readDirectory(council.trim().split('\n').map(line => line.trim()).join('\n'), 'csv'), people = People.of(officials, ['ru']);
const words = ['Громов', 'Громова', 'Громову', 'Громовой', 'Громовы', 'Анна', 'Анне', 'Павловна', 'Вера', 'Веру', 'Пётр', 'Петра', 'Ильич', 'Павел', 'Гаретт', 'Лев', 'Илья', 'Мария', 'Директор', 'А.', 'В. А.', 'П.', 'Л. П.', 'сказал', ',', '.', '\n'];

/** A reading of each, as a line. */
function told(readings: readonly Reading[]): string[] {
  return readings.flatMap(({ officials: meant, fit, start, end, cases, plural }) => meant.map(({ id }) => `${id} ${fit} ${start} ${end} ${cases} ${plural}`)).sort();
}

describe('namesakes', () => {
  it('are told apart by what stands beside the name, however many there are', () => {
    checkMentions(council, `
      Вера Громова вышла. Громову позвали.
      ^^^^^^^^^^^^ вера certain
                          ^^^^^^^ вера likely
    `);
    checkMentions(council, `
      Пётр Ильич пришёл, А. П. Громовой нет.
                         ^^^^^^^^^^^^^^ анна certain
    `);
  });

  it('stay open together where nothing tells them apart', () => {
    checkMentions(council, `
      Потом говорил Громов.
                    ^^^^^^ пётр|павел|гаррет|лев|илья|без possible
    `);
  });

  it('are read at once as each would be alone', () => fc.assert(fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }), chosen => {
    const text = chosen.join(' '), { table } = people;
    for (const { 0: word, index: start } of text.matchAll(/\p{L}+/gu)) for (let entry = table.find(word, 0, word.length); entry >= 0; entry = table.next(entry)) {
      if (table.family(entry) === givenName) continue;
      const family = people.family(table.family(entry)), traits = table.traitsOf(entry), beside = new Beside(people, text, start, start + word.length, 0, text.length);
      assert.ok(family.namesakes || family.spellings.length <= 4);
      const each = family.spellings.map(spelling => beside.read(spelling, traits)), all = beside.readAll(family, traits), isFull = ({ fit }: Reading) => fit === 'full';
      assert.deepEqual(told(all.filter(isFull)), told(each.filter(isFull)));
      // What is said of all others may be said of those, too, who are meant.
      const meant = new Set(each.filter(isFull).flatMap(reading => reading.officials)), others = all.filter(reading => !isFull(reading)).map(reading => ({ ...reading, officials: reading.officials.filter(official => !meant.has(official)) }));
      const near = new Set(others.filter(({ fit }) => fit === 'near').flatMap(reading => reading.officials)), last = others.map(reading => reading.fit === 'near' ? reading : { ...reading, officials: reading.officials.filter(official => !near.has(official)) });
      assert.deepEqual(told(last), told(each.filter(reading => !isFull(reading))));
    }
  }), { numRuns: 2000 }));
});
