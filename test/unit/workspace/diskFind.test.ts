import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { diskFiles } from '../../../server/src/workspace/disk';
import type { FoundFile } from '../../../server/src/workspace/environment';

describe('the disk: files of a workspace', () => {
  let top: string, folder: string, folders: string[];
  let warned: string[];
  const uri = (...parts: string[]) => pathToFileURL(join(...parts)).href;
  const put = (path: string, text: string | Uint8Array = 'Вера Лугина: Да.') => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const files = () => diskFiles(() => folders, message => { warned.push(message); });
  const found = async (excluded: readonly string[] = [], where = uri(folder), endings: readonly string[] = ['.txt', '.transcript']) => {
    const all: FoundFile[] = [];
    for await (const batch of files().find(where, endings, excluded)) all.push(...batch);
    return all;
  };
  /** Paths from the folder, in order of their letters. */
  const names = async (...excluded: string[]) => (await found(excluded)).map(file => fileURLToPath(file.uri).slice(folder.length + 1)).sort();
  /** The test may run as root, whom no folder is closed to. */
  const asNobody = async (work: () => Promise<void>) => {
    const root = process.getuid?.() === 0;
    if (root) { chmodSync(top, 0o755); process.seteuid!(65534); }
    try { await work(); } finally { if (root) process.seteuid!(0); }
  };

  beforeEach(() => {
    top = mkdtempSync(join(tmpdir(), 'verbatim-обход-'));
    folder = join(top, 'Архив (1)!');
    mkdirSync(folder);
    folders = [uri(folder)];
    warned = [];
  });
  afterEach(() => rmSync(top, { recursive: true, force: true }));

  it('are found by their endings, however deep, and spelt as VS Code spells them', async () => {
    put('а.txt'); put('Б.TRANSCRIPT'); put('в.md'); put('2024/май/г.txt'); put(`${'глубже/'.repeat(40)}д.txt`);
    assert.deepEqual(await names(), ['2024/май/г.txt', 'Б.TRANSCRIPT', 'а.txt', `${'глубже/'.repeat(40)}д.txt`].sort());
    const spelt = (await found([], `${uri(top)}/${encodeURIComponent('Архив (1)!')}`)).map(file => file.uri.slice(uri(top).length));
    assert.ok(spelt.includes('/%D0%90%D1%80%D1%85%D0%B8%D0%B2%20(1)!/%D0%B0.txt'), 'the folder as it was told');
    put('(1)!\'*.txt');
    assert.ok((await found()).some(file => file.uri.endsWith('/%281%29%21%27%2A.txt')), 'and what lies in it as VS Code does');
  });

  it('are there or not, inside the folder only, through no link that leads out of it', async () => {
    put('мост.mp3'); put('папка/а.txt');
    writeFileSync(join(top, 'чужое.mp3'), 'ID3');
    symlinkSync(join(top, 'чужое.mp3'), join(folder, 'ссылка.mp3'));
    assert.deepEqual(await files().areThere(['мост.mp3', 'мост.mp4', 'папка', 'ссылка.mp3', '../чужое.mp3'].map(name => uri(folder, name))), [true, false, false, false, false]);
  });

  it('come in batches, all of them once, and no more once nobody wants them', async () => {
    for (let at = 0; at < 300; at++) put(`${at % 7}/${at}.txt`);
    let batches = 0;
    for await (const batch of files().find(folders[0], ['.txt'], [])) {
      assert.ok(batch.length > 0 && batch.length < 300);
      batches++;
    }
    assert.ok(batches > 1);
    assert.equal(new Set((await found()).map(file => file.uri)).size, 300);
    for await (const batch of files().find(folders[0], ['.txt'], [])) { assert.ok(batch.length); break; }
  });

  it('leave out what is excluded, and the folders of programs', async () => {
    for (const path of ['а.txt', '.git/б.txt', 'x/node_modules/в/г.txt', 'черновики/д.txt', 'x/черновики/е.txt', 'x/ж.txt']) put(path);
    assert.deepEqual(await names('черновики', '**/ж.*'), ['x/черновики/е.txt', 'а.txt']);
    assert.deepEqual(await names('**'), []);
  });

  it('follow no link: not in circles, not out, and not to what is found by its own way', async () => {
    const outside = join(top, 'чужое');
    mkdirSync(outside);
    writeFileSync(join(outside, 'тайна.txt'), 'тайна');
    put('2024/а.txt');
    symlinkSync(folder, join(folder, '2024', 'круг'));
    symlinkSync(outside, join(folder, 'вовне'));
    symlinkSync(join(outside, 'тайна.txt'), join(folder, 'тайна.txt'));
    symlinkSync(join(folder, '2024', 'а.txt'), join(folder, 'ссылка.txt'));
    assert.deepEqual(await names(), ['2024/а.txt']);
    assert.deepEqual(warned, []);
  });

  it('are found in a folder that is itself a link, or another name of the same', async () => {
    put('а.txt');
    symlinkSync(folder, join(top, 'ссылка'));
    folders = [uri(top, 'ссылка')];
    assert.deepEqual((await found([], folders[0])).map(file => file.uri), [`${folders[0]}/%D0%B0.txt`]);
  });

  it('are none outside the folders, nowhere, and by a link that leads out', async () => {
    put('а.txt');
    symlinkSync(top, join(folder, 'вверх'));
    for (const where of [uri(top), `${uri(folder)}/..`, uri(folder, 'нет'), uri(folder, 'а.txt'), 'memfs:/Архив', 'file:///%E0%A4%A', '']) assert.deepEqual(await found([], where), [], where);
    assert.deepEqual(warned, []);
    assert.deepEqual(await found([], uri(folder, 'вверх')), []);
    assert.match(warned.join('\n'), /leads out/);
  });

  it('end when their folder is closed meanwhile', async () => {
    for (let at = 0; at < 200; at++) put(`${at}.txt`);
    let count = 0;
    for await (const batch of files().find(folders[0], ['.txt'], [])) { count += batch.length; folders = []; }
    assert.ok(count < 200);
  });

  it('are found beside a folder that may not be read, and the log says which', async () => {
    put('а.txt'); put('закрыто/б.txt'); put('ещё/в.txt');
    chmodSync(join(folder, 'закрыто'), 0);
    await asNobody(async () => assert.deepEqual(await names(), ['а.txt', 'ещё/в.txt']));
    assert.equal(warned.length, 1);
    assert.match(warned[0], /^not listed \(EACCES\): .*%D0%B7%D0%B0%D0%BA%D1%80%D1%8B%D1%82%D0%BE$/);
  });

  it('have another stamp when their size or time is another, and else the same', async () => {
    put('а.txt');
    const stamp = async () => (await found())[0].stamp, before = await stamp();
    assert.equal(await stamp(), before);
    utimesSync(join(folder, 'а.txt'), 1, 1);
    const touched = await stamp();
    assert.notEqual(touched, before);
    put('а.txt', 'Пётр Громов: Да.');
    utimesSync(join(folder, 'а.txt'), 1, 1);
    const same = await stamp();
    put('а.txt', 'Пётр Громов: Нет.');
    utimesSync(join(folder, 'а.txt'), 1, 1);
    assert.notEqual(await stamp(), same);
  });

  it('are read together, in order, in the encodings that people have', async () => {
    const text = 'Вера Лугина: Начинаем заседание.\r\n', windows = Uint8Array.from([...text].map(windows1251));
    put('а.txt', text); put('б.txt', windows); put('в.txt', Buffer.from(`\ufeff${text}`, 'utf16le')); put('г.txt', ''); put('д.txt', Uint8Array.from([0x89, 0x50, 0, 0, 0, 13, 0xff, 0xfe, 0, 0, 0, 0, 0]));
    const asked = ['а.txt', 'б.txt', 'нет.txt', 'в.txt', 'г.txt', 'д.txt', 'а.txt'].map(name => uri(folder, name));
    assert.deepEqual(await files().readMany(asked, 1000), [text, text, null, text, '', null, text]);
    assert.deepEqual(warned, [`not read (no text, or in an unknown encoding): ${asked[5]}`]);
    assert.deepEqual(await files().readMany([], 1000), []);
  });

  it('give nothing where they are too large, elsewhere, a folder, or a pipe that nobody writes to', async () => {
    const outside = join(top, 'тайна.txt');
    writeFileSync(outside, 'тайна');
    symlinkSync(outside, join(folder, 'ссылка.txt'));
    put('а.txt', 'а'.repeat(500)); put('б.txt', `${'а'.repeat(500)}б`); put('в/г.txt');
    execFileSync('mkfifo', [join(folder, 'труба.txt')]);
    const asked = [uri(folder, 'а.txt'), uri(folder, 'б.txt'), uri(outside), uri(folder, 'ссылка.txt'), uri(folder, 'в'), uri(folder, 'труба.txt'), 'memfs:/а.txt', 'file:///%E0%A4%A'];
    assert.deepEqual(await files().readMany(asked, 1000), ['а'.repeat(500), null, null, null, null, null, null, null]);
    assert.deepEqual(warned.map(line => /\((.*?)\)/.exec(line)![1]).sort(), ['a link leads out of the workspace', 'larger than 1000 bytes', 'no ordinary file']);
    assert.match(warned.find(line => line.includes('ordinary'))!, / and 1 more$/);
  });

  it('are read by the hundred while others have their turn', async () => {
    for (let at = 0; at < 400; at++) put(`${at}.txt`, `Вера Лугина: ${at}.`);
    let turns = 0, reading = true;
    const count = () => { turns++; if (reading) setImmediate(count); };
    setImmediate(count);
    const texts = await files().readMany(Array.from({ length: 400 }, (_, at) => uri(folder, `${at}.txt`)), 1000);
    reading = false;
    texts.forEach((text, at) => assert.equal(text, `Вера Лугина: ${at}.`));
    assert.ok(turns > 50, `${turns} turns`);
  });
});

/** The byte of a character that Russian texts have, in Windows-1251. */
function windows1251(character: string): number {
  const code = character.charCodeAt(0);
  return code < 128 ? code : code - 0x410 + 0xc0;
}
