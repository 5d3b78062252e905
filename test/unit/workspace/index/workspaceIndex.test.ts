import assert from 'node:assert/strict';
import { wordHash } from '../../../../server/src/officials/mentions';
import { parse } from '../../../../server/src/transcript';
import { Folders } from '../../../../server/src/workspace/folders';
import type { FileFacts } from '../../../../server/src/workspace/index/facts';
import { WorkspaceIndex, type IndexParts } from '../../../../server/src/workspace/index/workspaceIndex';
import { Turns } from '../../../../server/src/workspace/turns';

const speech = (name: string, words = 'Мост закрыт.') => `${name}: ${words}\n\nВопрос: Надолго?\n\n${name}: До осени.\n`;

const namesOf = (index: WorkspaceIndex) => index.names.map(({ name }) => name);

/** A workspace in memory; `read` are the files that were read, in order. */
class Memory {
  readonly files = new Map<string, string>();
  readonly read: string[] = [];
  readonly faults: unknown[] = [];
  saved: readonly FileFacts[] = [];
  names: readonly string[] = [];
  readonly folders = Folders.of({ workspaceFolders: [{ uri: 'file:///a', name: 'a' }], rootUri: null });
  readonly turns = new Turns(() => new Promise(resolve => setImmediate(resolve)));
  excluded: readonly string[] | null = [];

  index(stored: readonly FileFacts[] = []): WorkspaceIndex {
    const files = this.files, read = this.read;
    const parts: IndexParts = {
      folders: this.folders, turns: this.turns, log: { fault: (_what: string, error: unknown) => this.faults.push(error) } as unknown as IndexParts['log'],
      files: {
        async *find(folder) { yield [...files].filter(([uri]) => uri.startsWith(folder)).map(([uri, text]) => ({ uri, stamp: `${text.length} ${text.slice(0, 30)}` })); },
        async readMany(uris) { read.push(...uris); return uris.map(uri => files.get(uri) ?? null); },
      },
      excluded: async () => this.excluded,
      store: { load: async () => stored, save: async facts => { this.saved = facts; } },
    };
    return new WorkspaceIndex(parts);
  }
}

describe('the index of a workspace', () => {
  it('knows who speaks in all its transcripts', async () => {
    const memory = new Memory();
    memory.files.set('file:///a/1.transcript', speech('Вера Лугина'));
    memory.files.set('file:///a/б/2.transcript', speech('Пётр Лыков', 'Спросите Веру Лугину.'));
    memory.files.set('file:///else/3.transcript', speech('Анна Роева'));
    const index = memory.index();
    assert.deepEqual(namesOf(index), []);
    await index.start();
    assert.deepEqual([namesOf(index), index.size, memory.faults], [['Вера Лугина', 'Пётр Лыков'], 2, []]);
    assert.deepEqual(index.filesOf(['Пётр Лыков']).map(({ uri }) => uri), ['file:///a/б/2.transcript']);
    assert.deepEqual(index.filesWith([wordHash('лугину', 0, 6)]).map(({ uri }) => uri), ['file:///a/б/2.transcript']);
  });

  it('follows files that are made, changed and deleted', async () => {
    const memory = new Memory(), index = memory.index();
    await index.start();
    memory.files.set('file:///a/1.transcript', speech('Вера Лугина'));
    await index.changed(['file:///a/1.transcript', 'file:///a/picture.png']);
    assert.deepEqual(namesOf(index), ['Вера Лугина']);
    memory.files.set('file:///a/1.transcript', speech('Пётр Лыков'));
    await index.changed(['file:///a/1.transcript']);
    assert.deepEqual(namesOf(index), ['Пётр Лыков']);
    memory.files.clear();
    await index.changed(['file:///a/1.transcript']);
    assert.deepEqual([namesOf(index), index.size], [[], 0]);
  });

  it('reads only what is other than it was kept', async () => {
    const memory = new Memory();
    for (const [at, name] of ['Вера Лугина', 'Пётр Лыков', 'Анна Роева'].entries()) memory.files.set(`file:///a/${at}.transcript`, speech(name));
    await memory.index().start();
    memory.read.length = 0;
    memory.files.set('file:///a/1.transcript', speech('Марина Шубина'));
    memory.files.delete('file:///a/2.transcript');
    const index = memory.index(memory.saved);
    await index.start();
    assert.deepEqual([memory.read, namesOf(index), memory.saved.length], [['file:///a/1.transcript'], ['Вера Лугина', 'Марина Шубина'], 2]);
  });

  it('takes an open document as it was opened or saved, and the file again when it is closed', async () => {
    const memory = new Memory(), index = memory.index();
    memory.files.set('file:///a/1.transcript', speech('Вера Лугина'));
    await index.start();
    index.opened('file:///a/1.transcript', parse(speech('Пётр Лыков')));
    index.opened('untitled:Untitled-1', parse(speech('Анна Роева')));
    assert.deepEqual(namesOf(index), ['Анна Роева', 'Пётр Лыков']);
    await index.changed(['file:///a/1.transcript']);
    assert.deepEqual(namesOf(index), ['Анна Роева', 'Пётр Лыков']);
    await index.closed('file:///a/1.transcript');
    await index.closed('untitled:Untitled-1');
    assert.deepEqual(namesOf(index), ['Вера Лугина']);
  });

  it('forgets a folder that is closed, and leaves out one that is not to be looked at', async () => {
    const memory = new Memory(), index = memory.index();
    memory.files.set('file:///a/1.transcript', speech('Вера Лугина'));
    await index.start();
    memory.folders.change({ added: [], removed: [{ uri: 'file:///a', name: 'a' }] });
    await index.foldersChanged();
    assert.deepEqual(namesOf(index), []);
    memory.folders.change({ added: [{ uri: 'file:///a', name: 'a' }], removed: [] });
    memory.excluded = null;
    await index.foldersChanged();
    assert.deepEqual(index.size, 0);
  });

  it('lets those go first who wait for an answer', async () => {
    const memory = new Memory(), order: string[] = [];
    memory.files.set('file:///a/1.transcript', speech('Вера Лугина'));
    const index = memory.index(), done = index.start().then(() => order.push('index'));
    await Promise.all([memory.turns.compute(async () => { for (let turn = 0; turn < 50; turn++) await memory.turns.pause(); order.push('answer'); }), done]);
    assert.deepEqual(order, ['answer', 'index']);
  });
});
