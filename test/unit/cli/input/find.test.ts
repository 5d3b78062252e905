import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findFiles } from '../../../../server/src/cli/input/find';

describe('cli: which files are meant', () => {
  let root: string;
  const put = async (...paths: string[]) => { for (const path of paths) { await mkdir(dirname(join(root, path)), { recursive: true }); await writeFile(join(root, path), 'Вера Лугина: Да.\n'); } };
  beforeEach(async () => { root = await mkdtemp(join(tmpdir(), 'verbatim-find-')); });
  afterEach(async () => { await rm(root, { recursive: true, force: true }); });

  it('reads a folder in a stable order, transcripts only, hidden things and node_modules left out', async () => {
    await put('архив/б.txt', 'архив/а.transcript', 'архив/зал/в.VTT', 'архив/г.md', 'архив/д.srt', 'архив/е.stenogram', 'архив/ё.verbatim',
      'архив/фото.jpg', 'архив/.скрыто.txt', 'архив/.git/x.txt', 'архив/node_modules/x.txt');
    assert.deepEqual(await findFiles(['архив'], root), {
      files: ['архив/а.transcript', 'архив/б.txt', 'архив/г.md', 'архив/д.srt', 'архив/е.stenogram', 'архив/зал/в.VTT', 'архив/ё.verbatim'],
      problems: [], several: true,
    });
  });

  it('always takes a file that is named itself', async () => {
    await put('запись.log', '.скрыто', 'a[1].txt');
    assert.deepEqual(await findFiles(['запись.log', '.скрыто', 'a[1].txt', '-'], root), { files: ['запись.log', '.скрыто', 'a[1].txt', '-'], problems: [], several: true });
    assert.deepEqual(await findFiles(['нет такого.txt'], root), { files: ['нет такого.txt'], problems: [], several: false });
  });

  it('names each file once, as it was first given', async () => {
    await put('a/x.txt', 'a/y.txt');
    assert.deepEqual((await findFiles(['a/y.txt', 'a/', './a/x.txt'], root)).files, ['a/y.txt', 'a/x.txt']);
  });

  it('expands a pattern that the shell did not', async () => {
    await put('a/x.txt', 'a/b/y.txt', 'a/z.log', 'a/b/фото.jpg');
    assert.deepEqual((await findFiles(['a/**/*.txt'], root)).files, ['a/b/y.txt', 'a/x.txt']);
    assert.deepEqual((await findFiles(['a/*'], root)).files, ['a/b/y.txt', 'a/x.txt']);
    assert.deepEqual((await findFiles(['*/*.log'], root)).files, ['a/z.log']);
  });

  it('says when a folder holds nothing, and that a pattern matches nothing', async () => {
    await put('a/фото.jpg');
    const { files, problems } = await findFiles(['a', 'a/*.txt', 'нет/*.txt'], root);
    assert.deepEqual(files, []);
    assert.deepEqual(problems.map(({ file, message, serious }) => [file, message.key, serious]), [
      ['a', 'cli.folder.empty', false], ['a/*.txt', 'cli.file.noMatch', true], ['нет/*.txt', 'cli.file.noMatch', true],
    ]);
  });

  it('follows links to files and folders, and ends where links go round in a circle', async function () {
    await put('a/x.txt', 'b/y.txt');
    try {
      await symlink('..', join(root, 'a/вверх'));
      await symlink('../b', join(root, 'a/сосед'));
      await symlink('../b/y.txt', join(root, 'a/ссылка.txt'));
      await symlink('нигде.txt', join(root, 'a/в никуда.txt'));
    } catch { this.skip(); }
    assert.deepEqual((await findFiles(['a'], root)).files, ['a/x.txt', 'a/в никуда.txt', 'a/вверх/b/y.txt', 'a/ссылка.txt']);
  });
});
