import assert from 'node:assert/strict';
import { CountStatistics, ListSpeakers, type Figures, type ListSpeakersAnswer } from '#protocol';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Editor } from './support/editor';

const uri = 'file:///memory/2020-05-12.transcript', textDocument = { uri };
const page = 'Анна Ветрова, министр: Мы начнём в мае.\n\nПётр Седов: Хорошо.\n\nАнна Ветрова: И закончим к зиме.\n';

describe('statistics over the protocol', () => {
  const visit = (journey: (editor: Editor) => Promise<void>) => Editor.visit({ locale: 'en' }, async editor => { await editor.open(uri, page); await journey(editor); });
  const count = (editor: Editor) => editor.request<Figures>(CountStatistics, { scope: { textDocument } });
  const said = ({ speakers }: Figures) => speakers.map(({ name, statements, words }) => [name, statements, words]);

  it('are those of the newest text', () => visit(async editor => {
    const figures = await count(editor);
    assert.deepEqual([said(figures), figures.follows, figures.summary], [[['Анна Ветрова', 2, 8], ['Пётр Седов', 1, 1]], [[0, 1, 1], [1, 0, 1]], '2020-05-12, 2 speakers, 3 statements, 9 words, under a minute']);
    await editor.replace(uri, 'Пётр Седов: Хорошо.', 'Иван Громов: Хорошо, а когда мы начнём чинить дороги и мосты?');
    const after = await count(editor), { speakers } = await editor.request<ListSpeakersAnswer>(ListSpeakers, { textDocument });
    assert.deepEqual(said(after), [['Иван Громов', 1, 9], ['Анна Ветрова', 2, 8]]);
    assert.deepEqual(after.turns!.map(({ speaker, line, words }) => [after.speakers[speaker].name, line, words]), [['Анна Ветрова', 0, 4], ['Иван Громов', 2, 9], ['Анна Ветрова', 4, 4]]);
    assert.deepEqual(new Map(speakers.map(({ key, name }) => [key, name])), new Map([...after.speakers].reverse().map(({ key, name }) => [key, name])));
  }));

  it('are none of a text that is not open', () => visit(async editor => {
    assert.equal(await editor.request(CountStatistics, { scope: { textDocument: { uri: 'file:///memory/другой.transcript' } } }), null);
  }));
});

describe('statistics of a folder over the protocol', () => {
  let folder: string;
  const uriOf = (name: string) => pathToFileURL(join(folder, name)).href, put = (name: string, text: string) => writeFileSync(join(folder, name), text);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'verbatim-архив-'));
    mkdirSync(join(folder, 'совет'));
    put('совет/2020-05-12.transcript', page);
    put('совет/2021-03-01.transcript', 'Анна Ветрова: Мост готов.\n\nВопрос: А дороги?\n');
    put('прочее.transcript', 'Пётр Седов: Хорошо.\n\nИнга Лыкова: Да.\n');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('are of all its transcripts, of a folder in it, and of some days, by the pace that the settings have', async () => {
    const answers = { 'workspace/configuration': ({ items }: { items: unknown[] }) => items.map(() => ({ wordsPerMinute: 60 })) };
    await Editor.visit({ folders: [pathToFileURL(folder).href], locale: 'ru', answers, capabilities: { workspace: { configuration: true, workspaceFolders: true } } }, async editor => {
      const count = (scope: object) => editor.request<Figures>(CountStatistics, { scope });
      let all = await count({});
      for (let turn = 0; turn < 2000 && (all.reading || all.transcripts.length < 3); turn++) all = await count({});
      assert.deepEqual(all.speakers.map(({ name, kind, statements, words, seconds, transcripts }) => [name, kind, statements, words, seconds, transcripts]), [
        ['Анна Ветрова', 'person', 3, 10, 10, 2], ['Пётр Седов', 'person', 2, 2, 2, 2], ['Вопрос', 'role', 1, 2, 2, 1], ['Инга Лыкова', 'person', 1, 1, 1, 1],
      ]);
      assert.deepEqual([all.title, all.summary, all.turns], ['Все стенограммы', '3 стенограммы, с 12.05.2020 по 01.03.2021, 4 выступающих, 15 слов, меньше минуты', null]);
      const council = await count({ folder: uriOf('совет') });
      assert.deepEqual([council.title, council.transcripts.map(({ uri }) => uri)], ['совет', [uriOf('совет/2020-05-12.transcript'), uriOf('совет/2021-03-01.transcript')]]);
      const spring = await count({ from: '2021-01-01', to: '2021-12-31' });
      assert.deepEqual([spring.transcripts.map(({ date }) => date), spring.undated], [['2021-03-01'], 1]);
      assert.deepEqual((await count({ folder: 7 })).transcripts.length, 3);
    });
  });
});
