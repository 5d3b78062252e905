import assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver-types';
import { hover } from '../../../server/src/features/hover';
import { translator } from '../../../server/src/l10n/translate';
import { readDirectory } from '../../../server/src/officials/directory';
import { Roster } from '../../../server/src/officials/roster';
import { parse } from '../../../server/src/transcript';
import { corpusOf } from './workspace';
import { defaultSettings } from '../../../server/src/workspace/settings';
import { Snapshot } from '../../../server/src/workspace/snapshot';
import { onlyFile } from '../../support/fixture';

const table = `ФИО;Должность;Организация;С;По;Другие имена;Ссылка
Вера Павловна Лугина;мэр;Озёрск;01.02.2020;;Vera Lugina;https://example.org/v_(1)
Вера Павловна Лугина;депутат;Дума;2015;31.01.2020;;javascript:alert(1)
Пётр Лугин;сторож;;;;;
Родион Ряжцев;*директор*;<b>Мост</b>;2019;2020;;`;

/** What the hover says where the cursor stands, a line each; the picture draws what it is about. */
function checkHover(picture: string, lines: readonly string[], { uri = 'file:///совет/2020-05-12%20совет.transcript', locale = 'ru', commandLinks = false, others = {} as Record<string, string>, list = table, below = null as string | null } = {}): void {
  const { text, cursor, drawn } = onlyFile(picture), corpus = corpusOf(Object.keys(others).length > 0 ? { ...others, [uri]: text } : {});
  const roster = new Roster([list, below].flatMap((each, at) => each === null ? [] : { uri: ['file:///совет/officials.csv', 'file:///officials.csv'][at], text: each, directory: readDirectory(each, 'csv') }), corpus.speakers.names);
  const snapshot = new Snapshot(uri, 1, { get: () => parse(text) }, defaultSettings, translator(locale), undefined, roster);
  const found = hover.provide({ snapshot, client: { snippets: false, snippetEdits: false, commandLinks }, cancelled: () => false, corpus }, { position: cursor! });
  const said = (found?.contents as MarkupContent | undefined)?.value.split('\n').map(line => line.trimEnd()).filter(line => line !== '') ?? [];
  assert.deepEqual([said.slice(said.indexOf('---') + 1), found?.range], [lines, drawn[0]?.range]);
}

const lugina = ['**Вера Павловна Лугина**', 'На 12.05.2020 (дата из имени файла): мэр, Озёрск', 'В другое время: депутат, Дума (2015 — 31.01.2020).', 'Другие написания: Vera Lugina.', '[example\\.org](https://example.org/v_%281%29)', 'Из справочника officials\\.csv.'];

describe('hover on an official', () => {
  it('says in any case who that is, in which office on the document’s day, and where that is from', () => checkHover(`
    Вчера говорили с Верой Луги$0ной о мосте.
                     ^^^^^^^^^^^^^^^
  `, lugina));

  it('says whom an office of one word may mean where nothing says of what office it is', () => checkHover(`
    Вчера спросили сто$0рожа. Это главный сторож.
                   ^^^^^^^^^
  `, ['Возможно, это **Родион Ряжцев**, но уверенности нет.', 'На 12.05.2020 (дата из имени файла): сторож, Мост', 'Из справочника officials\\.csv.'], { list: 'ФИО;Должность;Организация;С\nРодион Ряжцев;сторож;Мост;2019' }));

  it('says what all directories know of one person, and names these', () => checkHover(`
    Потом выступил Родион Ряжцев$0.
                   ^^^^^^^^^^^^^
  `, ['**Родион Ряжцев**', 'На 12.05.2020 (дата из имени файла): мэр', 'В другое время: сторож (2011 — 2011).', 'Из справочников совет\\/officials\\.csv, officials\\.csv.'], { list: 'ФИО;Должность;С\nРодион Ряжцев;мэр;2019', below: 'ФИО;Должность;С;По\nРодион Ряжцев;сторож;2011;2011' }));

  it('says an office once that a list has twice', () => checkHover(`
    Потом выступил Родион Ряжцев$0.
                   ^^^^^^^^^^^^^^^
  `, ['**Родион Ряжцев**', 'На 12.05.2020 (дата из имени файла): мэр', 'В другое время: сторож (2011 — 2012).', 'Из справочника officials\\.csv.'], { list: 'ФИО;Должность;С;По\nРодион Ряжцев;мэр;2019;\nРодион Ряжцев;мэр;2018;\nРодион Ряжцев;сторож;2011;2012\nРодион Ряжцев;сторож;2011;2012\n' }));

  it('says it on an attribution too, wherever in it, below what the transcript says', () => checkHover(`
    Вера Лугина, мэр: Начи$0наем.

    Родион Кремнев: Да.

    Вера Луг$0ина: Итак.
    ^^^^^^^^^^^^^^
  `.replace('Начи$0наем', 'Начинаем'), lugina));

  it('says which people it may be where it may be several, and that a short name is likely whose full name the transcript has', () => {
    checkHover(`
      Ждали Луг$0иных.
            ^^^^^^^^^
    `, ['Речь может идти о ком-то из них: **Вера Павловна Лугина**, мэр, Озёрск; **Пётр Лугин**, сторож.']);
    checkHover(`
      Вера Лугина: Начинаем.

      Родион Кремнев: Слово Луги$0ной?
                            ^^^^^^^^^
      Вера Лугина: Итак.
    `, ['Вероятно, это **Вера Павловна Лугина**.', ...lugina.slice(1, 4), 'В этой стенограмме говорит 2 раза: строки 1, 4.', ...lugina.slice(4)]);
  });

  it('says how the transcript names the office, and whether the directory agrees', () => {
    const said = (role: string, line: string) => checkHover(`
      Вера Лугина, ${role}: Начинаем.

      Родион Кремнев: Спасибо Вере Луги$0ной.
                              ^^^^^^^^^^^^^^
    `, [...lugina.slice(0, 4), line, 'В этой стенограмме говорит один раз: строка 1.', ...lugina.slice(4)]);
    said('мэр', 'В этой стенограмме: мэр. В справочнике та же должность.');
    said('мэр города Озёрска', 'В этой стенограмме: мэр города Озёрска. В справочнике та же должность.');
    said('сторож', 'В этой стенограмме: сторож. В справочнике на этот день другая должность.');
    said('заммэра', 'В этой стенограмме: заммэра. В справочнике на этот день другая должность.');
    // On the attribution itself it is seen where the words are the same.
    for (const [role, lines] of [['мэр', []], ['мэр города', ['В этой стенограмме: мэр города. В справочнике та же должность.']]] as const) checkHover(`
      Вера Луги$0на, ${role}: Начинаем.
      ${'^'.repeat(role.length + 16)}

      Родион Кремнев: Спасибо.
    `, [...lugina.slice(0, 4), ...lines, ...lugina.slice(4)]);
  });

  it('shows a picture that lies beside the list, and links to one on the web; others are nothing', () => {
    const shows = (image: string, lines: readonly string[], commandLinks = true) => checkHover(`
      Ждали Родиона Ряжце$0ва.
            ^^^^^^^^^^^^^^^^^
    `, ['**Родион Ряжцев**', ...lines, commandLinks ? 'Из справочника [officials\\.csv](command:verbatim.reveal?%5B%22file%3A%2F%2F%2F%D1%81%D0%BE%D0%B2%D0%B5%D1%82%2Fofficials.csv%22%2C1%2C0%5D).' : 'Из справочника officials\\.csv.'], { commandLinks, list: `ФИО;Фото\nРодион Ряжцев;${image}\n` });
    shows('фото/ряжцев (1).JPG', ['![Родион Ряжцев](file:///совет/%D1%84%D0%BE%D1%82%D0%BE/%D1%80%D1%8F%D0%B6%D1%86%D0%B5%D0%B2%20%281%29.JPG|height=120)']);
    shows('./r.png', ['[Фотография](file:///совет/r.png)'], false);
    shows('https://example.org/r.png', ['[Фотография](https://example.org/r.png)']);
    for (const image of ['../r.png', '/etc/r.png', 'C:\\r.png', 'file:///r.png', 'data:image/png;base64,AA', 'a/../../r.png', 'a\\..\\..\\r.png', 'r.svg', 'verbatim.yaml', '//host/r.png', 'javascript:alert(1)//r.png']) shows(`"${image}"`, []);
  });

  it('shows what comes from a file as text, and no address but those of the web', () => checkHover(`
    Мост строит Родион Ряж$0цев, и давно.
                ^^^^^^^^^^^^^^^
  `, ['**Родион Ряжцев**', 'На 12.05.2020 (дата из имени файла): возможно, \\*директор\\*, &lt;b&gt;Мост&lt;\\/b&gt;', 'Из справочника officials\\.csv.']));

  it('leads to the line of the directory where links are followed, and tells all offices where the day is not known', () => checkHover(`
    Позвали Петра Луги$0на.
            ^^^^^^^^^^^^^^
  `, ['**Пётр Лугин**', 'Offices: сторож.', `From the directory [officials\\.csv](command:verbatim.reveal?${encodeURIComponent(JSON.stringify(['file:///совет/officials.csv', 3, 0]))}).`], { uri: 'file:///совет/а.txt', locale: 'en', commandLinks: true }));

  it('says who holds an office that stands by itself, in any case, where one person does on the day', () => {
    checkHover(`
      Вчера говорили с мэр$0ом Озёрска о мосте.
                       ^^^^^^^^^^^^^^^
    `, ['Вероятно, это **Вера Павловна Лугина**.', ...lugina.slice(1)]);
    for (const words of ['Бывший мэр$0 Озёрска молчит.', 'Депу$0тат Думы молчит.', 'Мэр$0 молчит.']) checkHover(words, []);
  });

  it('says whose half of a family name with a hyphen it may be, in any case, and nobody’s where another is named', () => {
    const list = 'ФИО;Должность\nВера Лугина-Кац;мэр\nПётр Тер-Громов;врач\nОлег Рябов;;\n', said = ['Возможно, это **Вера Лугина\\-Кац**, но уверенности нет.', 'На 12.05.2020 (дата из имени файла): мэр', 'Из справочника officials\\.csv.'];
    checkHover('Вчера говорили с Луги$0ной о мосте.\n                 ^^^^^^^^^\n', said, { list });
    checkHover('Вчера ждали Веру Ка$0ц.\n            ^^^^^^^^^^\n', said, { list });
    for (const words of ['Пришла Анна Луги$0на.', 'Пришла Седова-Ка$0ц.', 'Был Те$0р.', 'Много каца$0.']) checkHover(words, [], { list });
    checkHover('Пришла Луги$0на.\n       ^^^^^^^^\n', ['Вероятно, это **Анна Лугина**.', 'Из справочника officials\\.csv.'], { list: `${list}Анна Лугина;;\n` });
  });

  it('has nothing to say of other words', () => checkHover(`
    Никого не зв$0али.
  `, []));

  describe('with other transcripts in the workspace', () => {
    const others = {
      'file:///совет/2019-03-04.txt': 'Вера Лугина, депутат: Мост закрыт.\n\nТамара Ойна, агроном: Жаль.\n\nВера Лугина: Да.\n',
      'file:///совет/а.txt': 'В. П. Лугина, глава города: Откроем.\n',
    };

    it('says what these call them, and where they speak', () => checkHover(`
      Вера Луг$0ина, сторож: Начинаем.
      ^^^^^^^^^^^^^^^^^^^^^^

      Родион Кремнев: Да.

      Вера Лугина: Итак.
    `, [
      ...lugina.slice(0, 4),
      'В этой стенограмме: сторож. В справочнике на этот день другая должность.', 'В других стенограммах: глава города (а\\.txt); депутат (04.03.2019, 2019\\-03\\-04\\.txt).',
      'Говорит ещё в 2 стенограммах: а\\.txt, 2019\\-03\\-04\\.txt.', ...lugina.slice(4),
    ], { others }));

    it('knows those whom no directory has', () => checkHover(`
      Родион Кремнев: Спросите у Тамары Ой$0ны.
                                 ^^^^^^^^^^^^^
    `, ['**Тамара Ойна**', 'В других стенограммах: агроном (04.03.2019, 2019\\-03\\-04\\.txt).', 'Говорит ещё в 1 стенограмме: 2019\\-03\\-04\\.txt.', 'В справочниках этого человека нет; известен по подписям.'], { others }));
  });
});
