import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kept, verify } from '../../../scripts/vscode/download';
import { CHROMIUM, NODE, VSCODE } from '../../../scripts/vscode/pins';

describe('what is fetched', () => {
  let store: string;
  beforeEach(async () => { store = await mkdtemp(join(tmpdir(), 'склад-')); });
  afterEach(() => rm(store, { recursive: true }));

  it('is fetched once', async () => {
    let times = 0;
    const fill = async (folder: string) => { times++; await writeFile(join(folder, 'файл'), ''); };
    const first = await kept('программа-1', fill, store);
    assert.equal(await kept('программа-1', fill, store), first);
    assert.deepEqual([times, await readdir(first)], [1, ['файл']]);
  });

  it('never counts as there when it was broken off', async () => {
    await assert.rejects(kept('программа-1', async folder => { await writeFile(join(folder, 'половина'), ''); throw new Error('no network'); }, store), /no network/);
    assert.deepEqual(await readdir(store), []);
    assert.deepEqual(await readdir(await kept('программа-1', folder => writeFile(join(folder, 'всё'), ''), store)), ['всё']);
  });

  it('is whole for both when two fetch it at once', async () => {
    const fill = async (folder: string) => { await mkdir(join(folder, 'папка')); await writeFile(join(folder, 'папка/файл'), ''); };
    const [one, other] = await Promise.all([kept('программа-1', fill, store), kept('программа-1', fill, store)]);
    assert.equal(one, other);
    assert.deepEqual(await readdir(store), ['программа-1']);
  });

  it('takes away what a process left behind that is gone, not what another is at', async () => {
    const gone = '.incoming-999999999-abc', busy = `.incoming-${process.ppid}-abc`;
    for (const name of [gone, busy]) await mkdir(join(store, name));
    await kept('программа-1', async () => undefined, store);
    assert.deepEqual((await readdir(store)).sort(), [busy, 'программа-1'].sort());
  });

  it('is refused when it is not what was pinned', async () => {
    const file = join(store, 'пакет.tgz'), pin = { name: 'пакет', version: '1.0.0', megabytes: 0 };
    await writeFile(file, 'abc');
    const integrity = 'sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==';
    await verify(file, { ...pin, integrity });
    await writeFile(file, 'abd');
    await assert.rejects(verify(file, { ...pin, integrity }), /пакет@1\.0\.0 is not the package that was pinned/);
  });

  it('is pinned by version and sha512, all of it', () => {
    for (const pin of [...Object.values(VSCODE), ...Object.values(NODE), CHROMIUM]) {
      assert.match(pin.version, /^\d+\.\d+\.\d+$/);
      assert.match(pin.integrity, /^sha512-[A-Za-z0-9+/]{86}==$/);
    }
  });

  it('has the oldest VS Code that package.json claims', async () => {
    const { engines } = (await import('../../../package.json')).default as { engines: { vscode: string } };
    assert.equal(VSCODE.oldest.vscode.split('.').slice(0, 2).join('.'), engines.vscode.replace('^', '').split('.').slice(0, 2).join('.'));
  });
});
