import assert from 'node:assert/strict';
import { readDirectory } from '../../../server/src/officials/directory';
import { titledIn } from '../../../server/src/officials/posts/titled';
import { Roster } from '../../../server/src/officials/roster';

const table = `ФИО;Должность;Организация;С;По
Вера Лугина;казначей;Озёрский совет;2018;
Пётр Громов;мэр;Озёрск;2018;
Анна Роева;заместитель директора;;2018;
Олег Рябов;директор;;2018;
Инга Седова;спикер;;2010;2015
Полина Верес;глава;;2018;
`;

/** What of a text stands for whom by office alone on a day. */
function found(text: string, directory = table, day = '2020-05-12'): string[] {
  const roster = new Roster([{ uri: 'file:///officials.csv', text: directory, directory: readDirectory(directory, 'csv') }]);
  return titledIn(text, roster.heldOn(day), day, true).map(({ start, end, officials, degree }) => `${text.slice(start, end)}: ${officials.map(({ name }) => name).join()} ${degree}`);
}

describe('an office of one word', () => {
  it('is possibly that of the list where it stands by itself, in any case', () => {
    assert.deepEqual(found('Спросите казначея. Казначей сказал, что денег нет. Дали казначею, и хватит.'), ['казначея: Вера Лугина possible', 'Казначей: Вера Лугина possible', 'казначею: Вера Лугина possible']);
    assert.deepEqual(found('Ждали мэра, но мэр не приехал.'), ['мэра: Пётр Громов possible', 'мэр: Пётр Громов possible']);
    assert.deepEqual(found('Ask the Treasurer. The treasurer said no, and the Treasurer’s report is late.', 'Name;Office\nVera Lugina;treasurer\n'), ['Treasurer: Vera Lugina possible', 'treasurer: Vera Lugina possible', 'Treasurer’s: Vera Lugina possible']);
  });

  it('is no office of the list where something says of what, which or whose it is, nor where others have the word', () => {
    for (const text of ['Спросите казначея фонда.', 'Это главный казначей.', 'Бывший казначей, помните?', 'Казначей Лугина едет.', 'Любой мэр, даже новый мэр.', 'В мэрии, у мэров.', 'Ждали директора.', 'Ждали спикера.']) assert.deepEqual(found(text), [], text);
    for (const text of ['Ask the treasurer of the club.', 'A treasurer, any treasurer.', 'The Treasurer General spoke.', 'The former treasurer, that is.', 'Treasurer, please.']) assert.deepEqual(found(text, 'Name;Office\nVera Lugina;treasurer\n'), [], text);
  });

  it('is probably that of the list with its place', () => assert.deepEqual(found('Спросите казначея Озёрского совета и мэра Озёрска.'), ['казначея Озёрского совета: Вера Лугина likely', 'мэра Озёрска: Пётр Громов likely']));
});
