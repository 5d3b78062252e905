import assert from 'node:assert/strict';
import { DirectoryFiles } from '../../../server/src/workspace/directoryFiles';
import { noFiles } from '../../../server/src/workspace/files';
import { Folders } from '../../../server/src/workspace/folders';
import { Log } from '../../../server/src/workspace/log';

const archive = 'memfs:/Архив', page = `${archive}/2024/брифинг.transcript`;

function store(there: Record<string, string>, patterns?: readonly string[]) {
  const looked: string[] = [], files = new Map(Object.entries(there)), logged: string[] = [], keep = (text: string) => { logged.push(text); };
  const directories = new DirectoryFiles({
    files: {
      ...noFiles, read: async uri => { const text = files.get(decodeURIComponent(uri)); if (text === 'EACCES') throw new Error(text); return text ?? null; }, write: async () => undefined,
      async *find(folder, endings) { looked.push(folder); yield [...files.keys()].filter(uri => uri.startsWith(`${folder}/`) && endings.some(ending => uri.endsWith(ending))).map(uri => ({ uri, stamp: '' })); },
    },
    ...patterns ? { patternsOf: async () => patterns } : {},
    folders: Folders.of({ workspaceFolders: [{ uri: archive, name: '' }], rootUri: null }), log: new Log({ error: keep, warn: keep, info: keep, debug: keep }, false),
  });
  const names = async (uri = page) => (await directories.of(uri)).known.map(({ name }) => name);
  return { directories, files, names, logged, looked };
}
const csv = (...names: string[]) => `ФИО\n${names.join('\n')}\n`;

describe('directories of officials', () => {
  it('are all those from the document’s folder up to the workspace folder, the nearest first', async () => {
    const { names } = store({ [`${archive}/2024/officials.csv`]: csv('Вера Лугина'), [`${archive}/officials.json`]: '{"persons":[{"name":"Пётр Громов"}]}', [`${archive}/officials.yaml`]: '- name: Анна Ветрова', 'memfs:/officials.csv': csv('Чужой Человек') });
    assert.deepEqual(await names(), ['Вера Лугина', 'Пётр Громов', 'Анна Ветрова']);
    assert.deepEqual(await names(`${archive}/а.txt`), ['Пётр Громов', 'Анна Ветрова']);
    assert.deepEqual(await names('untitled:Untitled-1'), []);
  });

  it('are the same, with all that is derived of them, until a file changes', async () => {
    const file = `${archive}/officials.csv`, { directories, files, names } = store({ [file]: csv('Вера Лугина') }), before = await directories.of(page);
    assert.equal(await directories.of(`${archive}/2024/другой.txt`), before);
    assert.equal(await directories.changed([file, 'memfs:/Другой/officials.csv']), false);
    directories.forget();
    assert.equal(await directories.of(page), before);
    files.set(file, csv('Анна Ветрова'));
    assert.equal(await directories.changed([file]), true);
    assert.deepEqual(await names(), ['Анна Ветрова']);
    files.delete(file);
    assert.equal(await directories.changed(['memfs:/%D0%90%D1%80%D1%85%D0%B8%D0%B2/officials.csv']), true);
    assert.deepEqual(await names(), []);
  });

  it('that can’t be read are left out, and the log says so', async () => {
    const { names, logged } = store({ [`${archive}/officials.csv`]: 'EACCES', [`${archive}/officials.json`]: '{', [`${archive}/2024/officials.yml`]: '- name: Вера Лугина' });
    assert.deepEqual(await names(), ['Вера Лугина']);
    assert.ok(logged.some(line => line.includes('reading officials')));
  });

  it('are made ready in stretches', async () => {
    const { directories } = store({ [`${archive}/officials.csv`]: csv(...Array.from({ length: 50 }, (_, index) => `Вера Лугина${'а'.repeat(index)}`)) }), roster = await directories.of(page);
    let steps = 0;
    while (!roster.prepare('ru', () => false)) steps++;
    // Each of the people is met once, and once made ready.
    assert.equal(steps, 100);
    assert.ok(roster.peopleFor('ru').table.size > 50);
  });

  describe('that the settings name', () => {
    const csv = (name: string) => `ФИО\n${name}\n`;
    const there = { [`${archive}/люди/а.csv`]: csv('Вера Лугина'), [`${archive}/люди/старые/б.json`]: '[{"name":"Пётр Громов"}]', [`${archive}/2024/кто.csv`]: csv('Анна Ветрова'), [`${archive}/2023/кто.csv`]: csv('Чужой Человек'), [`${archive}/officials.csv`]: csv('Олег Рябов') };

    it('are found by their names upward, by their paths in the workspace folder, each once', async () => {
      const names = (...patterns: string[]) => store(there, patterns).names();
      assert.deepEqual(await names('officials.{json,yaml,yml,csv}', 'люди/**'), ['Олег Рябов', 'Вера Лугина', 'Пётр Громов']);
      assert.deepEqual(await names('кто.*', 'люди/*.csv'), ['Анна Ветрова', 'Вера Лугина']);
      assert.deepEqual(await names('люди/**/*.json', './люди/старые/б.json'), ['Пётр Громов']);
      assert.deepEqual(await names('*.csv', 'officials.csv'), ['Анна Ветрова', 'Олег Рябов']);
      assert.deepEqual(await names('нет/*.csv'), []);
    });

    it('are looked for once, and again when a file comes or goes', async () => {
      const { directories, files, names, looked } = store(there, ['люди/**']);
      assert.deepEqual([(await names()).length, (await names(`${archive}/а.txt`)).length, looked.length], [2, 2, 1]);
      files.set(`${archive}/люди/в.csv`, csv('Ирина Ветрова'));
      assert.equal(await directories.changed([`${archive}/люди/в.csv`]), true);
      assert.deepEqual([(await names()).length, looked.length], [3, 2]);
      files.delete(`${archive}/люди/а.csv`);
      assert.equal(await directories.changed([`${archive}/люди/а.csv`]), true);
      assert.equal((await names()).length, 2);
      assert.deepEqual((await directories.all()).files.length, 2);
    });
  });
});
