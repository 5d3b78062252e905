import assert from 'node:assert/strict';
import { wordHash } from '../../../../server/src/officials/mentions';
import { parse } from '../../../../server/src/transcript';
import { Folders } from '../../../../server/src/workspace/folders';
import type { FileFacts } from '../../../../server/src/workspace/index/facts';
import { factsOf, type FactsThread, type ReadFile } from '../../../../server/src/workspace/index/reading';
import { WorkspaceIndex, type IndexParts } from '../../../../server/src/workspace/index/workspaceIndex';
import { Turns } from '../../../../server/src/workspace/turns';

const speech = (name: string, words = 'Мост закрыт.') => `${name}: ${words}\n\nВопрос: Надолго?\n\n${name}: До осени.\n`;

const namesOf = (index: WorkspaceIndex) => index.names.map(({ name }) => name);

const namesOfFile = (index: WorkspaceIndex, uri: string) => index.file(uri)?.names.join();

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
  progress: (done: number) => void = () => undefined;
  onSave: () => void = () => undefined;
  /** The setting `documentDate`. */
  day: string | null = null;
  told = 0;
  /** Of all files, the time of their last change. */
  changed = '';
  thread: (() => FactsThread) | undefined;

  index(stored: readonly FileFacts[] = []): WorkspaceIndex {
    const { files, read } = this, changed = () => this.changed;
    const parts: IndexParts = {
      folders: this.folders, turns: this.turns, log: { fault: (_what: string, error: unknown) => this.faults.push(error) } as unknown as IndexParts['log'],
      files: {
        async *find(folder) { yield [...files].filter(([uri]) => uri.startsWith(folder)).map(([uri, text]) => ({ uri, stamp: `${text.length} ${text.slice(0, 30)}${changed()}` })); },
        async readMany(uris) { read.push(...uris); return uris.map(uri => files.get(uri) ?? null); },
      },
      excluded: async () => this.excluded,
      store: { load: async () => stored, save: async (_folder, facts) => { this.saved = facts; this.onSave(); await this.turns.pause(); } },
      thread: this.thread, progress: done => this.progress(done), dayFor: async () => this.day, told: () => { this.told++; },
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

  it('takes no file for another whose time alone is other, as after a checkout', async () => {
    const memory = new Memory(), uri = 'file:///a/1.transcript';
    memory.files.set(uri, speech('Вера Лугина'));
    await memory.index().start();
    const [before] = memory.saved;
    memory.changed = ', later';
    const index = memory.index(memory.saved);
    await index.start();
    assert.deepEqual([memory.read, namesOf(index)], [[uri, uri], ['Вера Лугина']]);
    assert.equal(index.file(uri)!.spoken, before.spoken, 'nothing was recognised anew');
    assert.equal(memory.saved[0].stamp, `${before.stamp}, later`);
    memory.files.set(uri, speech('Вера Лукина'));
    await index.changed([uri]);
    assert.deepEqual(namesOf(index), ['Вера Лукина']);
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

  it('has files of the day that the settings name where they name none, and keeps only their own', async () => {
    const memory = new Memory(), index = memory.index(), dates = () => index.filesOf(['Вера Лугина']).map(({ date, dated }) => [date, dated]);
    memory.day = '2021-05';
    memory.files.set('file:///a/1.transcript', speech('Вера Лугина'));
    memory.files.set('file:///a/2020-01-02.transcript', speech('Вера Лугина'));
    await index.start();
    assert.deepEqual(dates(), [['2020-01-02', true], ['2021-05', false]]);
    assert.deepEqual(memory.saved.map(({ date }) => date).sort(), ['2020-01-02', null]);
    memory.day = '2019';
    await index.settingsChanged();
    assert.deepEqual([dates(), index.file('file:///a/1.transcript')?.date], [[['2019', false], ['2020-01-02', true]], '2019']);
    memory.day = 'весной';
    await index.settingsChanged();
    assert.deepEqual(dates(), [['2020-01-02', true], [null, false]]);
  });

  it('tells what other files call somebody near a day, the same until one of them says something else', async () => {
    const memory = new Memory(), index = memory.index(), page = (role: string) => `Мост стоит.\nИгнат Саврасов, губернатор\n\nДорогу закончим летом.\nПолина Верес, ${role}\n`;
    const [own, other] = ['file:///a/2024-03-05.transcript', 'file:///a/2024-03-01.transcript'], roles = (uri: string) => index.elsewhere(uri)?.rolesNear('Верес Полина', '2024-03-03', 'ru', 92).map(({ role, file, line }) => [role, file, line]);
    memory.files.set(own, page('министр финансов'));
    await index.start();
    assert.deepEqual([index.elsewhere(own), roles(other)], [null, [['министр финансов', '2024-03-05.transcript', 4]]]);
    memory.files.set(other, page('министр транспорта'));
    await index.changed([other]);
    const elsewhere = index.elsewhere(own), { told } = memory;
    assert.deepEqual(roles(own), [['министр транспорта', '2024-03-01.transcript', 4]]);
    index.opened(other, parse(page('министр транспорта').replace('летом', 'осенью')));
    assert.deepEqual([index.elsewhere(own) === elsewhere, memory.told], [true, told]);
    index.opened(other, parse(page('министр связи')));
    assert.deepEqual([roles(own), memory.told], [[['министр связи', '2024-03-01.transcript', 4]], told + 1]);
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

  it('looks at no file that is left out, whoever tells of it', async () => {
    const memory = new Memory(), index = memory.index(), left = 'file:///a/%D1%87%D0%B5%D1%80%D0%BD%D0%BE%D0%B2%D0%B8%D0%BA%D0%B8/1.txt';
    memory.files.set(left, speech('Вера Лугина'));
    memory.files.set('file:///a/node_modules/b/readme.md', speech('Пётр Лыков'));
    memory.excluded = ['черновики'];
    await index.changed([left, 'file:///a/node_modules/b/readme.md', 'file:///else/1.txt']);
    assert.deepEqual([memory.read, index.size], [[], 0]);
    index.opened(left, parse(speech('Вера Лугина')));
    assert.deepEqual(namesOf(index), ['Вера Лугина']);
    await index.closed(left);
    assert.deepEqual([memory.read, namesOf(index)], [[], []]);
    memory.excluded = [];
    await index.changed([left]);
    assert.deepEqual(namesOf(index), ['Вера Лугина']);
  });

  it('forgets what lay in a folder that is gone, and knows what lies in a new one', async () => {
    const memory = new Memory(), index = memory.index();
    for (const [at, name] of ['Вера Лугина', 'Пётр Лыков'].entries()) memory.files.set(`file:///a/2023/${at}.txt`, speech(name));
    await index.start();
    assert.deepEqual(namesOf(index), ['Вера Лугина', 'Пётр Лыков']);
    memory.files.clear();
    await index.moved(['file:///a/снимок.png', 'file:///a/node_modules']);
    assert.equal(index.size, 2, 'what concerns no transcript is nothing to us');
    memory.files.set('file:///a/2024.05/1.txt', speech('Анна Роева'));
    await index.moved(['file:///a/2023', 'file:///a/2024.05']);
    assert.deepEqual(namesOf(index), ['Анна Роева']);
    memory.files.set('file:///a/2025/1.txt', speech('Марина Шубина'));
    await index.moved(['file:///a/2024', 'file:///a/2025']);
    assert.deepEqual(namesOf(index), ['Анна Роева', 'Марина Шубина']);
    memory.files.set('file:///a/2026/1.txt', speech('Олег Рябов'));
    await index.moved(Array.from({ length: 200 }, (_, at) => `file:///a/${at}.png`));
    assert.equal(index.size, 3, 'too much at once: everything is found again');
  });

  it('reads no further when it is stopped, and keeps what it has', async () => {
    const memory = new Memory(), index = memory.index();
    for (let at = 0; at < 100; at++) memory.files.set(`file:///a/${at}.txt`, speech('Вера Лугина'));
    memory.progress = done => { if (done >= 32) index.stop(); };
    await index.start();
    assert.deepEqual([memory.read.length, index.size, memory.saved.length], [32, 32, 32]);
    memory.progress = () => undefined;
    await index.start();
    assert.equal(index.size, 100);
  });

  it('keeps what it has every thousand files, for a window that is closed before the end', async () => {
    const memory = new Memory(), index = memory.index(), saved: number[] = [];
    for (let at = 0; at < 1500; at++) memory.files.set(`file:///a/${at}.txt`, 'Вера Лугина: Да.');
    memory.onSave = () => saved.push(memory.saved.length);
    await index.start();
    assert.deepEqual(saved, [1008, 1500]);
  });

  it('reads what changes while it is being kept', async () => {
    const memory = new Memory(), index = memory.index();
    memory.files.set('file:///a/1.txt', speech('Вера Лугина'));
    memory.onSave = () => {
      memory.onSave = () => undefined;
      memory.files.set('file:///a/2.txt', speech('Пётр Лыков'));
      void index.changed(['file:///a/2.txt']);
    };
    await index.start();
    assert.deepEqual([namesOf(index), memory.saved.length], [['Вера Лугина', 'Пётр Лыков'], 2]);
  });

  describe('with another thread to read in', () => {
    /** The other thread, in this one: what it was given, and how often it began and ended. */
    class Thread {
      readonly given: string[] = [];
      begun = 0;
      ended = 0;
      /** Waited for before an answer. */
      work = async () => { for (let turn = 0; turn < 16; turn++) await this.turns.pause(); };

      constructor(private readonly turns: Turns) {}

      readonly start = (): FactsThread => {
        this.begun++;
        return {
          read: async (files: readonly ReadFile[]) => {
            this.given.push(...files.map(({ uri }) => uri));
            const facts = files.map(factsOf);
            await this.work();
            return facts;
          },
          end: () => { this.ended++; },
        };
      };
    }

    const folderOf = (count: number) => {
      const memory = new Memory(), thread = new Thread(memory.turns);
      for (let at = 0; at < count; at++) memory.files.set(`file:///a/${at}.transcript`, speech(['Вера Лугина', 'Пётр Лыков', 'Анна Роева'][at % 3]));
      memory.thread = thread.start;
      return { memory, thread, index: memory.index() };
    };

    it('reads each file of a large folder once, here or there', async () => {
      const { memory, thread, index } = folderOf(600);
      await index.start();
      assert.deepEqual([index.size, memory.read.length, new Set(memory.read).size, thread.begun, thread.ended, memory.faults], [600, 600, 600, 1, 1, []]);
      assert.ok(thread.given.length >= 100 && thread.given.length <= 500, `${thread.given.length} of 600 there`);
      assert.deepEqual(namesOf(index).sort(), ['Анна Роева', 'Вера Лугина', 'Пётр Лыков']);
      assert.equal(index.filesOf(['Анна Роева']).length, 200);
      // What is known is not found out again, wherever that was.
      memory.changed = 'later';
      await index.start();
      assert.deepEqual([index.size, thread.begun, thread.ended, index.filesOf(['Анна Роева']).length], [600, 2, 2, 200]);
    });

    it('starts none for a small one', async () => {
      const { thread, index } = folderOf(100);
      await index.start();
      assert.deepEqual([index.size, thread.begun], [100, 0]);
    });

    it('reads here what is left where it ends, and starts no other', async () => {
      const { memory, thread, index } = folderOf(600);
      let answers = 0;
      thread.work = async () => { if (++answers > 2) throw new Error('over'); };
      await index.start();
      assert.deepEqual([index.size, memory.faults.length, thread.begun, thread.ended], [600, 1, 1, 1]);
      memory.changed = 'later';
      await index.start();
      assert.deepEqual([index.size, thread.begun], [600, 1]);
    });

    it('reads here where none can be started', async () => {
      const { memory } = folderOf(300);
      memory.thread = () => { throw new Error('not here'); };
      const index = memory.index();
      await index.start();
      assert.deepEqual([index.size, memory.faults.length], [300, 1]);
    });

    it('has a file as it is now, where it changed, went or was opened while it was read there', async () => {
      const { memory, thread, index } = folderOf(600);
      let first = true;
      thread.work = async () => {
        if (!first) return;
        first = false;
        const [changed, gone, opened] = thread.given;
        memory.files.set(changed, speech('Марина Шубина'));
        memory.files.delete(gone);
        void index.changed([changed, gone]);
        index.opened(opened, parse(speech('Олег Седов')));
        // So long that they are read again before this answer comes.
        while (memory.read.filter(uri => uri === gone).length < 2 || namesOfFile(index, changed) !== 'Марина Шубина') await memory.turns.pause();
      };
      await index.start();
      const [changed, gone, opened] = thread.given;
      assert.deepEqual([namesOfFile(index, changed), index.file(gone), namesOfFile(index, opened), index.size], ['Марина Шубина', undefined, 'Олег Седов', 599]);
    });

    it('reads no further there when it is stopped', async () => {
      const { memory, thread, index } = folderOf(600);
      memory.progress = done => { if (done >= 64) index.stop(); };
      await index.start();
      assert.ok(index.size <= 112, `${index.size}`);
      assert.deepEqual([thread.begun, thread.ended], [1, 1]);
    });
  });
});
