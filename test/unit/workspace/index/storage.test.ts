import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Room } from '../../../../server/src/workspace/index/room';
import { Storage } from '../../../../server/src/workspace/index/storage';
import { Log } from '../../../../server/src/workspace/log';

const storageUri = 'vscode-userdata:/Хранилище', name = 'file:///Архив/3';

/** A storage over files in memory; `again` is the next run, over the same files. */
function desk({ files = new Map<string, string>(), version = '7', most, where = storageUri }: { files?: Map<string, string>; version?: string; most?: number; where?: string | null } = {}) {
  const logged: string[] = [], keep = (text: string) => { logged.push(text.split('\n')[0]); };
  let broken = false;
  const fail = () => { if (broken) throw new TypeError('EACCES'); };
  const access = { read: async (uri: string) => { fail(); return files.get(uri) ?? null; }, write: async (uri: string, text: string) => { fail(); files.set(uri, text); } };
  const storage = new Storage({ files: access, storageUri: where ?? undefined, version, most, log: new Log({ error: keep, warn: keep, info: keep, debug: keep }, false) });
  /** The file that holds the text, not the list. */
  const file = () => [...files.keys()].find(uri => /kept-\w+\.txt$/.test(uri))!;
  return { storage, files, logged, file, again: (next = {}) => desk({ files, version, most, where, ...next }), breakDown: (now = true) => { broken = now; } };
}

describe('what is kept between runs', () => {
  it('is given back by its name, whatever it says', () => fc.assert(fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'grapheme' }), async (key, text) => {
    const { storage, again } = desk();
    await storage.write(key, text);
    assert.equal(await storage.read(key), text);
    assert.equal(await again().storage.read(key), text);
    assert.equal(await again().storage.read(`${key}.`), null);
  }), { numRuns: 50 }));

  it('is what was written last, and lies in the storage with its version in the first line', async () => {
    const { storage, again, files, file } = desk();
    void storage.write(name, 'один\n');
    void storage.write(name, 'два\nтри\n');
    assert.equal(await storage.read(name), 'два\nтри\n', 'and what is being written is waited for');
    assert.equal(await again().storage.read(name), 'два\nтри\n');
    assert.match(files.get(file())!, /^verbatim 7 8 \w{11} "file:\/\/\/Архив\/3"\nдва\nтри\n$/);
    assert.deepEqual([...files.keys()].map(uri => uri.replace(/-\w+\./, '-….')).sort(), [`${storageUri}/kept-….txt`, `${storageUri}/kept.txt`]);
  });

  it('is as if it were none where it is of another version', async () => {
    const { storage, again } = desk();
    await storage.write(name, 'текст');
    const newer = again({ version: '8' });
    assert.equal(await newer.storage.read(name), null);
    assert.match(newer.logged[0], /^kept-\w+\.txt is of another version, or damaged/);
    await newer.storage.write(name, 'новый');
    assert.equal(await newer.again().storage.read(name), 'новый');
    assert.equal(await again().storage.read(name), null);
  });

  it('is as if it were none where anything of it is missing, added or changed', async () => {
    const { storage, files, file, again } = desk(), text = 'Вера Лугина;председатель\nПётр Громов;\n';
    await storage.write(name, text);
    const whole = files.get(file())!;
    await fc.assert(fc.asyncProperty(fc.nat(whole.length - 1), fc.constantFrom('', 'x', '\0', '\n'), fc.constantFrom(0, 1, 1e9), async (at, put, taken) => {
      const broken = whole.slice(0, at) + put + whole.slice(at + taken);
      files.set(file(), broken);
      assert.equal(await again().storage.read(name), broken === whole ? text : null, JSON.stringify(broken));
    }), { numRuns: 300 });
    for (const broken of ['', '\n', `\n${whole}`, `${whole}${whole}`, 'null', '\ufffd\0\ufffd']) {
      files.set(file(), broken);
      assert.equal(await again().storage.read(name), null);
    }
    files.set(file(), whole);
    assert.equal(await again().storage.read(name), text);
  });

  it('is none of another name, though it stands in its file', async () => {
    const { storage, files, file, again } = desk();
    await storage.write(name, 'текст');
    const first = file();
    await storage.write('другое', 'другой текст');
    const second = [...files.keys()].find(uri => uri !== first && !uri.endsWith('kept.txt'))!;
    files.set(second, files.get(first)!);
    assert.equal(await again().storage.read('другое'), null);
  });

  it('is nothing where the client has no storage, and nothing is written', async () => {
    const { storage, files } = desk({ where: null });
    await storage.write(name, 'текст');
    assert.equal(await storage.read(name), null);
    assert.equal(files.size, 0);
  });

  it('goes on when the storage fails for a time, and the log says so without a word of what was kept', async () => {
    const { storage, logged, breakDown } = desk();
    breakDown();
    await storage.write(name, 'тайна');
    assert.equal(await storage.read(name), null);
    breakDown(false);
    await storage.write(name, 'тайна');
    assert.equal(await storage.read(name), 'тайна');
    assert.ok(logged.length > 0 && logged.every(line => /^(keeping|reading) what was kept: TypeError$|^keeping what was read: TypeError$/.test(line)), logged.join());
  });

  it('holds no half of a character, which a file could not', async () => {
    const { storage } = desk();
    await storage.write('\ud83d', JSON.stringify('\ud83d'));
    assert.equal(await storage.read('\ud83d'), '"\\ud83d"');
  });
});

describe('room for what is kept', () => {
  const text = (size: number) => 'а'.repeat(size), names = async ({ storage }: ReturnType<typeof desk>, ...all: string[]) => (await Promise.all(all.map(async each => await storage.read(each) !== null ? each : ''))).join('');

  it('is made by what was not used for longest', async () => {
    let run = desk({ most: 100 });
    for (const each of 'абв') await run.storage.write(each, text(30));
    assert.equal(await names(run.again(), 'а', 'б', 'в'), 'абв');
    run = run.again();
    await run.storage.read('а');
    await run.storage.write('г', text(30));
    assert.equal(await names(run.again(), 'а', 'б', 'в', 'г'), 'авг');
    await run.storage.write('в', text(90));
    assert.equal(await names(run.again(), 'а', 'б', 'в', 'г'), 'в');
    assert.ok([...run.files.values()].reduce((sum, file) => sum + file.length, 0) < 500, 'what made room holds nothing');
  });

  it('is not made for what is larger than all of it, and that is not kept, nor what it was before', async () => {
    const run = desk({ most: 100 });
    await run.storage.write('а', text(30));
    await run.storage.write('б', text(30));
    await run.storage.write('а', text(101));
    assert.equal(await names(run.again(), 'а', 'б'), 'б');
  });

  it('is shared by several windows', async () => {
    const one = desk({ most: 100 }), two = one.again();
    await one.storage.write('а', text(40));
    await two.storage.write('б', text(40));
    await one.storage.write('в', text(40));
    assert.equal(await names(one.again(), 'а', 'б', 'в'), 'ав', 'what a window uses itself goes last');
    await two.storage.write('г', text(20));
    assert.equal(await names(one.again(), 'а', 'в', 'г'), 'авг');
  });

  it('is counted anew where the list is damaged, and not where another version wrote it', async () => {
    const run = desk({ most: 100 }), list = `${storageUri}/kept.txt`;
    await run.storage.write('а', text(30));
    const newer = run.again({ version: '8' });
    await newer.storage.write('б', text(90));
    assert.equal(await names(run.again(), 'а'), '', 'what no version needs any more makes room first');
    run.files.set(list, 'чужое');
    await newer.again().storage.write('в', text(90));
    assert.equal(await names(newer.again(), 'б', 'в'), 'бв', 'what is not in the list stays');
  });

  it('is made of no files but ours, whatever a list says', async () => {
    for (const said of ['[["verbatim.yaml",90],["../kept-00000000000.txt",9],["kept-1.txt",90],["kept-00000000001.txt",-5],["kept-00000000002.txt","9"],[],7,["kept-00000000003.txt",20]]', 'null', '{}', '[', '7']) {
      const { gone } = await new Room({ read: async () => said, write: async () => undefined }, 100).make('kept-00000000009.txt', 95);
      assert.deepEqual(gone, said.length > 9 ? ['kept-00000000003.txt'] : []);
    }
  });
});
