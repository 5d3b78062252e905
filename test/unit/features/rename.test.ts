import assert from 'node:assert/strict';
import type { AnnotatedTextEdit, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { prepareRename, rename } from '../../../server/src/features/rename';
import { Refusal } from '../../../server/src/features/feature';
import { notationOf, readDirectory } from '../../../server/src/officials/directory';
import { Roster } from '../../../server/src/officials/roster';
import { Lines } from '../../../server/src/transcript/lines';
import { onlyFile, type Drawn } from '../../support/fixture';
import { draw } from '../../support/findings';
import { address, asking, type Circumstances } from './support';
import { corpusOf } from './workspace';

const previews: Circumstances = { can: { previewsRenames: true } };

/** The edit of a renaming in the file of a picture and in other files. */
function renamed(picture: string, name: string, circumstances: Circumstances = {}, others: Readonly<Record<string, string>> = {}): { edit: WorkspaceEdit | null; notice: string | null } {
  const { text, cursor } = onlyFile(picture), asked = asking(text, circumstances), texts: Record<string, string> = { ...others };
  const search = rename.search({ ...asked, corpus: corpusOf({ [address]: text, ...others }) }, { position: cursor!, newName: name })!;
  for (const uri of search.uris) search.take(uri, texts[uri] ?? circumstances.directory!);
  return { edit: search.result(), notice: search.notice?.() ?? null };
}

/** What is drawn under the text, `^^^ new text`, with the group behind it in brackets where it is another than "name", is what changes in the file. */
function check(picture: string, name: string, circumstances: Circumstances = {}): void {
  const { text, drawn } = onlyFile(picture), { edit } = renamed(picture, name, { ...previews, ...circumstances });
  const found = editsOf(edit, address).flatMap(({ range, newText, annotationId }): Drawn => annotationId === 'look' ? [] as never : { range, label: annotationId === 'name' ? newText : `${newText} [${annotationId}]` });
  assert.equal(draw(text, found), draw(text, drawn));
}

function editsOf(edit: WorkspaceEdit | null, uri: string): AnnotatedTextEdit[] {
  return ((edit?.documentChanges ?? []) as TextDocumentEdit[]).filter(({ textDocument }) => textDocument.uri === uri).flatMap(({ edits }) => edits as AnnotatedTextEdit[]);
}

function applied(text: string, edits: readonly { range: AnnotatedTextEdit['range']; newText: string }[]): string {
  const lines = Lines.of(text);
  return [...edits].reverse().reduce((now, { range, newText }) => now.slice(0, lines.offsetAt(range.start)) + newText + now.slice(lines.offsetAt(range.end)), text);
}

function refusal(picture: string, name: string, circumstances: Circumstances = {}): string {
  try { renamed(picture, name, circumstances); } catch (error) { if (error instanceof Refusal) return error.message; throw error; }
  throw new Error('nothing was refused');
}

const bridge = 'Мост откроем в мае, если не подведёт погода.', road = 'Дорогу отсыпали за три ночи, и это рекорд.';

describe('renaming a person', () => {
  it('puts the new name into the case of each place, written as the old one is', () => check(`
    Вера Лугина, мэр: ${bridge}
    ^^^^^^^^^^^ Анна Белова

    Пётр Громов: Встреча с Верой Лу$0гиной прошла. Письмо В. Лугиной и отказ Лугиной.
                           ^^^^^^^^^^^^^^^ Анной Беловой
                                                          ^^^^^^^^^^ А. Беловой
                                                                             ^^^^^^^ Беловой

    В. ЛУГИНА: Спросите у Лугиной Веры, она знает. Лугину не ждали.
    ^^^^^^^^^ А. БЕЛОВА
                          ^^^^^^^^^^^^ Беловой Анны
                                                   ^^^^^^ Белову

    Пётр Громов: ${road}
  `, 'Анна Белова'));

  it('leaves to its user where the case cannot be told, unless a preposition tells it', () => check(`
    Пётр Шугаю, министр: ${bridge}
    ^^^^^^^^^^ Семён Ковач

    Анна Роева: Встреча с Петром Шугаю. Без Шуг$0аю не решат. Шугаю обещал приехать.
                          ^^^^^^^^^^^^ Семёном Ковачем
                                            ^^^^^^^ Ковача
                                                              ^^^^^ Ковач [case]

    Пётр Шугаю: Приеду. Шугаю, Шугаю и ещё раз Шугаю.
    ^^^^^^^^^^ Семён Ковач
                        ^^^^^ Ковач [case]
                               ^^^^^ Ковач [case]
                                               ^^^^^ Ковач [case]

    Анна Роева: ${road}
  `, 'Семён Ковач'));

  it('leaves to its user other spellings, short forms, plurals, and who may be somebody else', () => check(`
    Пётр Иванович Лыков, староста: ${bridge}
    ^^^^^^^^^^^^^^^^^^^ Семён Ильич Ковач

    Анна Роева: С Петей Лыковым и с Петром Лы$0ковым. Лыковых двое. Вот и Старик Лыков пришёл.
                  ^^^^^^^^^^^^^ Семёном Ковачем [spelling]
                                    ^^^^^^^^^^^^^^^^ Семёном Ковачем
                                                      ^^^^^^^ Ковач [case]
                                                                                 ^^^^^ Ковач

    Пётр Лыкав: Приеду. А Лыкова-Градова не будет, и П.И.Лыкова тоже.
                          ^^^^^^ Ковач [spelling]
                                                     ^^^^^^^^^^ С.И.Ковача
  `, 'Семён Ильич Ковач'));

  it('leaves to its user where one of a few of one name is meant, and others alone where many have it', () => {
    check(`
      Вера Лугина, мэр: ${bridge}

      Пётр Лугин: Слово Петру Лу$0гину. Без Лугина не решат, и без Лугиной тоже. Братья Лугины здесь.
      ^^^^^^^^^^ Семён Ковач
                        ^^^^^^^^^^^^^^ Семёну Ковачу
                                            ^^^^^^ Ковача [person]
                                                                                        ^^^^^^ Ковач [person]

      Вера Лугина: ${road} Лугина устала.
    `, 'Семён Ковач', { directory: 'ФИО\nВера Лугина\nПётр Лугин\n' });
    check(`
      Вера Лугина, мэр: ${bridge}

      Пётр Лугин: Слово Петру Лу$0гину. Семья Лугиных здесь.
      ^^^^^^^^^^ Семён Ковач
                        ^^^^^^^^^^^^^^ Семёну Ковачу
    `, 'Семён Ковач', { directory: 'ФИО\nВера Лугина\nПётр Лугин\nСемён Лугин\nАнна Лугина\n' });
    const { edit } = renamed(`Вера Лугина, мэр: ${bridge}\n\nПётр Луг$0ин: ${road}\n`, 'Семён Ковач', { ...previews, directory: 'ФИО\nВера Лугина\nПётр Лугин\n' }, { 'file:///б.txt': 'Вера Лугина: Лугины ушли.\n\nПётр Лугин: Да.\n' });
    assert.deepEqual(editsOf(edit, 'file:///б.txt').map(({ newText, annotationId }) => [newText, annotationId]), [['Ковач', 'person'], ['Семён Ковач', 'name']]);
  });

  it('goes by the spelling that has the letters of the new name', () => check(`
    Ann Weaver: Vera Lugina's plan is good. We heard from V. Lug$0ina that the bridge will be open in spring.
                ^^^^^^^^^^^^^ Anna Belova's
                                                          ^^^^^^^^^^^ A. Belova

    Vera Lugina: It will, if the roof holds and the people of the town help us.
    ^^^^^^^^^^^ Anna Belova

    Ann Weaver: And if it does not, VERA LUGINA? We want to be sure of it.
                                    ^^^^^^^^^^^ ANNA BELOVA
  `, 'Anna Belova', { directory: 'ФИО;Имя:en\nВера Лугина;Vera Lugina' }));

  it('writes it in other letters only where its user says so', () => check(`
    Ann Weaver: We heard from Vera Lug$0ina that the bridge will be open in spring.
                              ^^^^^^^^^^^^^ Anna Belova [spelling]

    Boris Oakley: It will, if the roof holds and V. Lugina’s people help us.
                                                 ^^^^^^^^^^^ A. Belova’s [spelling]

    Ann Weaver: And if it does not? We want to be sure of it.
  `, 'Анна Белова', { directory: 'ФИО\nВера Лугина' }));

  const officials = 'id;ФИО;Имя;Отчество;Фамилия;Пол;Должность;С\r\n7;Лугина Вера;Вера;;Лугина;ж;мэр;2019\r\n7;Лугина Вера;Вера;;Лугина;ж;"депутат; округ 3";2023\r\n8;Игорь Лугин;;;;;сторож;\r\n';
  const others = {
    'file:///a/б.txt': 'Пётр Громов: Спросите у Веры Лугиной, она всё знает про этот мост.\n\nИгорь Лугин: Моя фамилия Лугин.\n', 'file:///a/в.txt': 'Вера Лугина: Да.\n\nИгорь Рой: Нет.\n\nВера Лугина: Жаль.\n',
    'file:///a/г.txt': "Ann Weaver: We thank Igor Rowan for Vera Lugina's bridge, and the city for its patience.\n",
  };
  const page = `Вера Лу$0гина: ${bridge}\n\nПётр Громов: ${road}\n`;

  it('goes through all files, whatever their language, and the directory', () => {
    const { edit } = renamed(page, 'Рой Павел', { ...previews, directory: officials }, others), shown = (uri: string, text: string) => applied(text, editsOf(edit, uri).filter(({ annotationId }) => annotationId === 'name' || annotationId === 'directory'));
    assert.deepEqual(((edit!.documentChanges ?? []) as TextDocumentEdit[]).map(({ textDocument: { uri, version } }) => `${uri} ${version}`), [`${address} 1`, 'file:///a/б.txt null', 'file:///a/в.txt null', 'file:///a/г.txt null', 'file:///memory/officials.csv null']);
    assert.equal(shown('file:///a/б.txt', others['file:///a/б.txt']), 'Пётр Громов: Спросите у Павла Роя, она всё знает про этот мост.\n\nИгорь Лугин: Моя фамилия Лугин.\n');
    assert.equal(shown('file:///a/в.txt', others['file:///a/в.txt']), 'Павел Рой: Да.\n\nИгорь Рой: Нет.\n\nПавел Рой: Жаль.\n');
    assert.deepEqual(editsOf(edit, 'file:///a/г.txt').map(({ newText, annotationId }) => [newText, annotationId]), [["Pavel Roi's", 'spelling']]);
    assert.equal(shown('file:///memory/officials.csv', officials), 'id;ФИО;Имя;Отчество;Фамилия;Пол;Должность;С\r\n7;Рой Павел;Павел;;Рой;м;мэр;2019\r\n7;Рой Павел;Павел;;Рой;м;"депутат; округ 3";2023\r\n8;Игорь Лугин;;;;;сторож;\r\n');
  });

  it('writes the new name into each directory that has the person', () => {
    const lists = { 'file:///memory/officials.json': '{ "persons": [{ "id": "v", "name": "Вера Лугина" }] }', 'file:///officials.csv': 'ФИО;Должность\nВера Лугина;мэр\n' };
    const roster = new Roster(Object.entries(lists).map(([uri, text]) => ({ uri, text, directory: readDirectory(text, notationOf(uri)) }))), { edit } = renamed('Вера Лу$0гина: Да.\n', 'Анна Белова', { ...previews, roster }, lists);
    assert.deepEqual(Object.entries(lists).map(([uri, text]) => applied(text, editsOf(edit, uri).filter(({ annotationId }) => annotationId === 'directory'))), ['{ "persons": [{ "id": "v", "name": "Анна Белова" }] }', 'ФИО;Должность\nАнна Белова;мэр\n']);
  });

  it('is described in the user’s language, and nothing is written unseen', () => {
    const { edit } = renamed(page, 'Анна Белова', { ...previews, directory: officials }, { 'file:///a/в.txt': others['file:///a/в.txt'] });
    assert.deepEqual(edit!.changeAnnotations, {
      name: { label: 'Имя, в каждом месте в своём падеже', needsConfirmation: false }, directory: { label: 'Справочник должностных лиц', needsConfirmation: false },
      look: { label: 'Просмотрите места и нажмите «Применить»', description: 'До этого ничего не меняется. Сама эта строка ничего не меняет', needsConfirmation: true },
    });
    assert.deepEqual(editsOf(edit, address).map(({ range: { start, end }, newText, annotationId }) => [start.character, end.character, newText, annotationId]), [[0, 11, 'Анна Белова', 'name'], [0, 0, '', 'look']]);
    const doubted = renamed(page, 'Анна Белова', { ...previews, locale: 'en' }, { 'file:///a/г.txt': others['file:///a/г.txt'] });
    assert.deepEqual(Object.entries(doubted.edit!.changeAnnotations!).map(([id, { label, needsConfirmation }]) => [id, label, needsConfirmation]), [['name', 'The name, each place in its own case', false], ['spelling', 'Where the name is written otherwise', true]]);
  });

  it('is plain for a client that shows no groups: what is in doubt stays, and its user hears of it', () => {
    const { edit, notice } = renamed(page, 'Анна Белова', {}, { 'file:///a/г.txt': others['file:///a/г.txt'] });
    assert.deepEqual(edit, { changes: { [address]: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 11 } }, newText: 'Анна Белова' }] } });
    assert.equal(notice, '1 место осталось как есть: падеж не образовать, или назван, возможно, кто-то другой. Где: г.txt:1.');
    assert.equal(renamed(page, 'Анна Белова').notice, null);
    assert.equal(renamed(page, 'Вера Лугина').edit, null);
  });

  it('says that somebody has the name already', () => {
    const list = 'ФИО\nВера Лугина\nАнна Белова\n', { edit } = renamed(page, 'анна  Белова', { ...previews, directory: list });
    assert.equal(edit!.changeAnnotations!.name.label, 'Имя, в каждом месте в своём падеже. Имя Анна Белова уже у кого-то есть: эти двое станут одним человеком.');
    assert.equal(renamed(page, 'Анна Белова', { directory: list }).notice, 'Имя Анна Белова уже у кого-то есть: эти двое станут одним человеком.');
  });

  it('refuses what is no name, in the user’s words', () => {
    assert.equal(refusal(page, ' '), 'Напишите новое имя.');
    assert.equal(refusal(page, 'Анна\nБелова'), 'Имя стоит в одной строке: уберите перенос.');
    for (const name of ['12', 'Анна: Белова', '???', 'а', 'Анна Белова (мэр)', 'Анна 2']) assert.equal(refusal(page, name), `«${name}» не похоже на имя.`);
    assert.equal(refusal(page, 'Белова '.repeat(40)), 'Для имени это слишком длинно.');
    assert.equal(refusal(page, 12 as never, { locale: 'en' }), 'Write the new name.');
    assert.equal(refusal(page.replace('$0', '').replace('если', 'ес$0ли'), 'Анна Белова'), 'Здесь нет имени: поставьте курсор на имя автора слов или на любое имя в тексте.');
    assert.equal(refusal('Вера Лугина: Ждём Лу$0гина.\n\nИгорь Лугин: Кого?\n\nВера Лугина: Тебя.\n\nОлег Лугин: Меня.\n', 'Анна Белова'), 'Здесь может быть назван кто-то из них: Вера Лугина, Игорь Лугин, Олег Лугин. Переименуйте того, кто нужен, там, где имя стоит полностью.');
  });

  it('begins with the whole name in the nominative, in the letters of the place', () => {
    const prepared = (picture: string, directory?: string) => { const { text, cursor } = onlyFile(picture); return prepareRename.provide(asking(text, { directory }), { position: cursor! }); };
    assert.deepEqual(prepared(`Вера Лугина: ${bridge}\n\nПётр Громов: Спросите Лу$0гину.\n\nВера Лугина: Да.\n`), { range: { start: { line: 2, character: 22 }, end: { line: 2, character: 28 } }, placeholder: 'Вера Лугина' });
    assert.equal(prepared('Ann Weaver: We thank Vera Lug$0ina for the bridge, and the city for its patience.\n', 'ФИО;Имя:en\nВера Лугина;Vera Lugina').placeholder, 'Vera Lugina');
  });
});

describe('renaming a speaker whom nobody knows', () => {
  it('changes the labels of that spelling in the file', () => check(`
    Веду$0щий: ${bridge}
    ^^^^^^^^^ Глеб Стрежнев

    Пётр Громов: ${road}

    ВЕДУЩИЙ: А ведущий кто?
    ^^^^^^^ ГЛЕБ СТРЕЖНЕВ

    Пётр Громов: Я.

    Ведущий: Хорошо.
    ^^^^^^^ Глеб Стрежнев
  `, 'Глеб Стрежнев'));

  it('takes a part in the talk as well as a name', () => {
    const { edit } = renamed(`Веду$0щий: ${bridge}\n\nПётр Громов: ${road}\n\nВедущий: Да.\n`, 'Голос 2');
    assert.deepEqual(edit!.changes![address].map(({ newText }) => newText), ['Голос 2', 'Голос 2']);
    assert.equal(refusal(`Веду$0щий: ${bridge}\n\nПётр Громов: ${road}\n\nВедущий: Да.\n`, 'Голос: 2'), '«Голос: 2» не похоже на имя.');
  });
});
