import assert from 'node:assert/strict';
import { sameRole, tellsOffice } from '../../../server/src/rules/roles';

describe('roles', () => {
  const same = [
    ['секретарь Совета безопасности', 'секретарь Совета безопасности России'], ['Секретарь  совета безопасности', 'секретарь Совета Безопасности'], ['госсекретарь Совета безопасности', 'государственный секретарь Совета безопасности'],
    ['министр обороны РФ', 'министр обороны России'], ['министр обороны РФ', 'министр обороны Российской Федерации'], ['глава МИД', 'глава Министерства иностранных дел'], ['зам. министра', 'заместитель министра'], ['замминистра', 'заместитель министра транспорта'], ['зампред правительства', 'заместитель председателя правительства'], ['генсек союза', 'генеральный секретарь союза'], ['зам. директора завода', 'заместитель директора завода'],
    ['директор, основатель', 'основатель и директор'], ['MP', 'Member of Parliament'], ['Prof. of History', 'Professor of History'], ['NASA Administrator', 'Administrator, NASA'], ['МЭР', 'мэр'], ['министр иностранных дел', 'министра иностранных дел'],
    ['учёный секретарь', 'ученый секретарь'], ['Director-General', 'director general'], ['ведущий', 'ведущая'], ['…', 'мэр'],
  ];
  for (const [one, other] of same) it(`“${one}” may be “${other}”`, () => { assert.ok(sameRole(one, other)); assert.ok(sameRole(other, one)); });
  it('say who somebody is, not whom he speaks for, nor a sentence', () => {
    for (const role of ['мэр', 'помощник мэра – начальник управления по делам архивов', 'заместитель мэра', 'заслуженный врач', 'assistant', 'Foreign Secretary']) assert.ok(tellsOffice(role), role);
    for (const role of ['от имени мэра', 'как председатель', 'as chair', 'за министра', 'for the Minister', 'on behalf of the Chair', 'слово вам!', 'perfectly right."', 'ayer nos dijo usted que el año que viene todo va a ser mejor para todos nosotros']) assert.ok(!tellsOffice(role), role);
  });
  const differing = [
    ['секретарь Совета безопасности России', 'министр обороны Беларуси'], ['министр обороны', 'министр культуры'], ['мэр', 'губернатор'], ['директор завода', 'директор театра'], ['Mayor of Springfield', 'Governor of Illinois'],
    ['Генеральный секретарь', 'госсекретарь Совета безопасности Беларуси'], ['президент Казахстана', 'президент Беларуси'], ['chair', 'treasurer'],
    ['заместитель министра', 'министр'], ['замминистра', 'министр'], ['замечательный министр', 'заместитель министра'], ['вице-президент', 'президент'], ['Deputy Speaker', 'Speaker'], ['CHIEF JUSTICE', 'JUSTICE'], ['Parliamentary Secretary to the Minister of Health', 'Minister of Health'], ['бывший мэр', 'мэр'],
  ];
  for (const [one, other] of differing) it(`“${one}” is not “${other}”`, () => { assert.ok(!sameRole(one, other)); assert.ok(!sameRole(other, one)); });
});
