import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { textHash } from '../../../server/src/encoding/hash';
import { diskFiles } from '../../../server/src/workspace/disk';

describe('the disk', () => {
  let top: string, folder: string, outside: string;
  const uri = (...parts: string[]) => pathToFileURL(join(...parts)).href;

  beforeEach(() => {
    top = mkdtempSync(join(tmpdir(), 'verbatim-disk-'));
    folder = join(top, 'Архив'); outside = join(top, 'Архив-2');
    mkdirSync(join(folder, '2024'), { recursive: true });
    mkdirSync(outside);
    writeFileSync(join(outside, 'тайна.txt'), 'чужое');
  });
  afterEach(() => rmSync(top, { recursive: true, force: true }));
  const files = () => diskFiles(() => [pathToFileURL(folder).href, 'memfs:/elsewhere', 'file://host/%E0%A4%A']);

  it('is read inside the folders, without the byte order mark', async () => {
    writeFileSync(join(folder, '2024', 'брифинг.txt'), '\uFEFFВера Тихая: Да.\r\n');
    assert.equal(await files().read(uri(folder, '2024', 'брифинг.txt')), 'Вера Тихая: Да.\r\n');
  });

  it('has nothing where there is nothing, and nothing outside the folders', async () => {
    for (const place of [uri(folder, 'нет.txt'), uri(folder, 'нет', 'нет.txt'), uri(outside, 'тайна.txt'), 'memfs:/elsewhere/a.txt', 'file:///%E0%A4%A', 'untitled:a', '']) {
      assert.equal(await files().read(place), null, place);
    }
    assert.equal(await files().read(`${uri(folder)}/../${encodeURIComponent('Архив-2')}/${encodeURIComponent('тайна.txt')}`), null);
    assert.equal(await diskFiles(() => []).read(uri(outside, 'тайна.txt')), null);
  });

  it('is written inside the folders only', async () => {
    await files().write(uri(folder, '2024', 'verbatim.yaml'), 'silenced: []\n');
    assert.equal(readFileSync(join(folder, '2024', 'verbatim.yaml'), 'utf8'), 'silenced: []\n');
    for (const place of [uri(outside, 'verbatim.yaml'), 'memfs:/elsewhere/verbatim.yaml', `${uri(folder)}/../verbatim.yaml`]) {
      await assert.rejects(files().write(place, 'x'), /not in the workspace/, place);
    }
  });

  it('is written where a file still is as it was read, and not where it is not', async () => {
    const place = uri(folder, 'verbatim.yaml'), path = join(folder, 'verbatim.yaml');
    assert.equal(await files().write(place, 'а', 'б'), false);
    await files().write(place, 'а', null);
    for (const other of ['б', null, '']) assert.equal(await files().write(place, 'в', other), false);
    await files().write(place, 'в', 'а');
    assert.equal(readFileSync(path, 'utf8'), 'в');
    // As several windows do it, each again until it may.
    const add = async (line: string) => { for (;;) { const before = (await files().read(place))!; if (await files().write(place, before + line, before) !== false) return; } };
    await Promise.all('гдежз'.split('').map(add));
    assert.equal([...readFileSync(path, 'utf8')].sort().join(''), 'вгдежз');
  });

  it('is written whole: with the permissions that the file had, and nothing is left beside it', async () => {
    const path = join(folder, 'verbatim.yaml');
    writeFileSync(path, 'а', { mode: 0o640 });
    await files().write(uri(path), 'б');
    assert.deepEqual([readFileSync(path, 'utf8'), statSync(path).mode & 0o777, readdirSync(folder)], ['б', 0o640, ['2024', 'verbatim.yaml']]);
    // Where something is in the way of that, it is written all the same.
    mkdirSync(join(folder, `.verbatim.yaml.${process.pid}.tmp`));
    await files().write(uri(path), 'в');
    assert.equal(readFileSync(path, 'utf8'), 'в');
  });

  it('waits for nobody who is gone', async () => {
    const path = join(folder, 'verbatim.yaml'), lock = join(tmpdir(), `verbatim-${textHash(path)}.lock`), { pid } = spawnSync(process.execPath, ['-e', '']);
    writeFileSync(lock, String(pid));
    await files().write(uri(path), 'а', null);
    assert.deepEqual([readFileSync(path, 'utf8'), existsSync(lock)], ['а', false]);
  });

  it('makes the folder itself where it is not there yet, as the storage of an editor may be', async () => {
    rmSync(folder, { recursive: true });
    await files().write(uri(folder, 'verbatim.yaml'), 'a');
    assert.equal(readFileSync(join(folder, 'verbatim.yaml'), 'utf8'), 'a');
  });

  it('follows no link out of the folders', async () => {
    symlinkSync(join(outside, 'тайна.txt'), join(folder, 'verbatim.yaml'));
    symlinkSync(outside, join(folder, 'вовне'));
    symlinkSync(join(outside, 'ещё не создан'), join(folder, 'в никуда.yaml'));
    await assert.rejects(files().read(uri(folder, 'verbatim.yaml')), /leads out/);
    await assert.rejects(files().read(uri(folder, 'вовне', 'тайна.txt')), /leads out/);
    for (const place of ['verbatim.yaml', 'вовне/новый.yaml', 'в никуда.yaml']) await assert.rejects(files().write(uri(folder, ...place.split('/')), 'x'));
    assert.equal(readFileSync(join(outside, 'тайна.txt'), 'utf8'), 'чужое');
  });

  it('follows links within the folders, and a folder that is itself a link', async () => {
    writeFileSync(join(folder, 'общий.yaml'), 'a');
    symlinkSync(join(folder, 'общий.yaml'), join(folder, '2024', 'verbatim.yaml'));
    symlinkSync(folder, join(top, 'ссылка'));
    await files().write(uri(folder, '2024', 'verbatim.yaml'), 'b');
    assert.equal(readFileSync(join(folder, 'общий.yaml'), 'utf8'), 'b');
    assert.equal(await diskFiles(() => [uri(top, 'ссылка')]).read(uri(top, 'ссылка', '2024', 'verbatim.yaml')), 'b');
  });

  it('says that what is no ordinary file cannot be read', async () => {
    await assert.rejects(files().read(uri(folder, '2024')), /no ordinary file/);
  });
});
