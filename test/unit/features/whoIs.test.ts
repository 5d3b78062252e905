import assert from 'node:assert/strict';
import { codeAction } from '../../../server/src/features/codeAction';
import { whoIs } from '../../../server/src/features/whoIs';
import { isUnnamed } from '../../../server/src/features/support/unnamed';
import { asking, type Circumstances } from './support';

const talk = 'Вопрос: Когда откроют мост?\n\nА. Ветрова, министр: В мае. Так решил Пётр Седов, с Петром Седовым мы и начнём.\n\nВопрос: А дорогу?\n\nА. Ветрова: Летом.\n\nВопрос: А тоннель?\n\nГолос из зала: Громче!\n\nВопрос: Когда?\n';
const ask = (params: object, circumstances: Circumstances = {}) => { const found = whoIs.provide(asking(talk, circumstances), params); assert.ok(found.key !== undefined); return found; };
const at = (line: number) => ({ position: { line, character: 0 } });

describe('who is this', () => {
  it('shows what the label says, from the beginning, the middle and the end', () => {
    const { title, says, excerpts, all, here } = ask(at(4));
    assert.deepEqual([title, says, all], ['Кто это: «Вопрос»? (4 высказывания)', 'Что говорит «Вопрос»', 'Все высказывания «Вопрос»: 4']);
    assert.deepEqual(excerpts.map(({ words, line }) => [words, line]), [['Когда откроют мост?', 0], ['А тоннель?', 8], ['Когда?', 12]]);
    assert.deepEqual(here, { line: 4, character: 0, text: 'Только это высказывание (строка 5)' });
  });

  it('suggests who speaks in the file, whom it mentions, and who fits what is typed', () => {
    const directory = 'ФИО;Должность\nПётр Седов;начальник\nИнга Лугина;мэр\n';
    assert.deepEqual(ask(at(0), { directory }).names.map(({ name, role, from }) => [name, role, from]), [['А. Ветрова', 'министр', 'file'], ['Пётр Седов', 'начальник', 'directory'], ['Голос из зала', null, 'file']]);
    assert.deepEqual(ask({ ...at(0), typed: 'lug' }, { directory }).names.map(({ name }) => name), ['Инга Лугина']);
    assert.deepEqual(ask({ ...at(0), typed: 'нет' }, { directory }).names, []);
  });

  it('suggests one person once, by the fullest name that the file has, whoever tells of them', () => {
    const text = `${talk}\nАнна Ветрова: Да.\n\nВЕТРОВА АННА: Ещё бы.\n\nПётр Седов: Нет.\n`, names = (position: object, circumstances: Circumstances = {}) => { const found = whoIs.provide(asking(text, circumstances), position); assert.ok(found.key !== undefined); return found.names.map(({ name, role }) => [name, role]); };
    const rest = [['Пётр Седов', null], ['Голос из зала', null]];
    assert.deepEqual(names(at(4)), [['Анна Ветрова', 'министр'], ...rest]);
    assert.deepEqual(names(at(4), { directory: 'ФИО;Должность\nАнна Ильинична Ветрова;мэр\nПётр Седов;начальник\n' }), [['Анна Ветрова', 'министр'], ['Пётр Седов', 'начальник'], rest[1]]);
    assert.deepEqual(names(at(4), { directory: 'ФИО;Должность\nВетрова Анна;мэр\n' })[0], ['ВЕТРОВА АННА', 'министр']);
    assert.deepEqual(names({ ...at(4), typed: 'а. вет' }), [['Анна Ветрова', 'министр']]);
    // Asked about one of the spellings, the others are what it may become one with.
    assert.deepEqual(names(at(2)).map(([name]) => name), ['Анна Ветрова', 'ВЕТРОВА АННА', 'Пётр Седов', 'Голос из зала', 'Вопрос']);
  });

  it('does not answer with the label itself, though the transcript tells of whoever has it', () => {
    assert.deepEqual(ask(at(2)).names.map(({ name, from }) => [name, from]), [['Голос из зала', 'file'], ['Вопрос', 'file']]);
  });

  it('has no choice of places for a single statement, and no answer where nobody speaks', () => {
    assert.equal(ask(at(10)).all, null);
    assert.deepEqual(whoIs.provide(asking(''), at(0)), { nothing: 'Здесь нет высказывания.' });
    assert.deepEqual(whoIs.provide(asking(talk), { key: 'нет такого' }), { nothing: 'Здесь нет высказывания.' });
  });

  it('is asked on labels that name nobody, and on no others', () => {
    const titles = (line: number, character: number, circumstances: Circumstances = {}) => {
      const position = { line, character };
      return codeAction.provide(asking(talk, circumstances), { range: { start: position, end: position }, context: { diagnostics: [] } }).filter(({ kind }) => kind === 'refactor.rewrite').map(({ title, command }) => [title, command?.arguments?.[1] as unknown]);
    };
    assert.deepEqual(titles(4, 3), [['Кто это: «Вопрос»?', { line: 4, character: 0 }]]);
    assert.deepEqual(titles(4, 12), []);
    assert.deepEqual(titles(2, 3), []);
    assert.deepEqual(titles(4, 3, { can: { commandLinks: false } }), []);
  });

  it('takes for unnamed what names a part, or a number', () => {
    const person = (speaker: string) => isUnnamed({ speaker, speakerKind: 'person' });
    assert.deepEqual(['SPEAKER_01', 'S2', 'Диктор1'].map(person), [true, true, true]);
    assert.deepEqual(['А. Ветрова', 'Анна', 'Людовик XIV', '42'].map(person), [false, false, false, false]);
    assert.ok(isUnnamed({ speaker: 'Speaker 0', speakerKind: 'role' }));
    assert.ok(!isUnnamed({ speaker: 'Голоса', speakerKind: 'group' }));
  });
});
