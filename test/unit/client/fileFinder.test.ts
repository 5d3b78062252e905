import assert from 'node:assert/strict';
import type { Found, Place } from '../../../client/src/fileAccess';
import { FileFinder, type FinderHost } from '../../../client/src/fileFinder';

const missing = Object.assign(new Error('no such file'), { code: 'FileNotFound' }), file = 1, folder = 2, link = 64;
const place = (path: string): Place => ({ scheme: 'memfs', authority: '', path });
type Search = FinderHost<Place>['search'];

/** A file system in memory with the open folder `/Архив`. `types` says of paths what they are; what lies above a path is a folder. */
function disk(paths: readonly string[], { types = {}, closed = [], search = async () => null, mtime = 5 }: { types?: Record<string, number>; closed?: readonly string[]; search?: Search; mtime?: number } = {}) {
  const above = (path: string): string[] => path.split('/').slice(1, -1).map((_, at, names) => `/${names.slice(0, at + 1).join('/')}`);
  const all = new Map<string, number>([...paths.flatMap(above).map(path => [path, folder] as const), ...paths.map(path => [path, file] as const), ...Object.entries(types)]);
  const warned: string[] = [], listed: string[] = [];
  let open = true;
  const finder = new FileFinder<Place>({
    parse: uri => place(decodeURIComponent(new URL(uri).pathname)),
    inFolder: ({ path }) => open && (path === '/Архив' || path.startsWith('/Архив/')),
    child: (parent, path) => place(`${parent.path}/${path}`),
    format: ({ path }) => `memfs:${path}`,
    files: {
      stat: async ({ path }): Promise<Found> => { if (!all.has(path)) throw missing; return { type: all.get(path)!, size: path.length, mtime }; },
      readDirectory: async ({ path }) => {
        listed.push(path);
        if (closed.includes(path)) throw new Error('not yours');
        return [...all].filter(([inside]) => inside.startsWith(`${path}/`) && !inside.slice(path.length + 1).includes('/')).map(([inside, type]) => [inside.slice(path.length + 1), type]);
      },
    },
    search, warn: message => { warned.push(message); },
  });
  const find = async (excluded: readonly string[] = [], endings = ['.txt']) => {
    const found: { uri: string; stamp: string }[] = [], params = { folder: 'memfs:/%D0%90%D1%80%D1%85%D0%B8%D0%B2', endings, excluded };
    for (let cursor: string | undefined; ;) {
      const answer = await finder.next({ ...params, cursor });
      found.push(...answer.files);
      if (answer.cursor === null) return found;
      cursor = answer.cursor;
    }
  };
  const names = async (...excluded: string[]) => (await find(excluded)).map(({ uri }) => uri.slice('memfs:/Архив/'.length)).sort();
  return { finder, find, names, warned, listed, close: () => { open = false; } };
}

describe('files that the server looks for', () => {
  it('are found by listing folders where there is no search', async () => {
    const { names, find, listed } = disk(['/Архив/а.txt', '/Архив/2024/май/Б.TXT', '/Архив/в.md', '/Архив/node_modules/г.txt', '/Архив/черновики/д.txt', '/Архив/2024/е.txt', '/Чужое/ж.txt']);
    assert.deepEqual(await names('черновики', '**/е.*'), ['2024/май/Б.TXT', 'а.txt']);
    assert.ok(!listed.some(path => /черновики|node_modules|Чужое/.test(path)));
    assert.equal((await find()).find(({ uri }) => uri.endsWith('а.txt'))!.stamp, '12-5');
  });

  it('are found by VS Code’s search, by patterns that it understands, and its answer is looked over', async () => {
    const asked: string[][] = [];
    const { names, listed } = disk(['/Архив/а.txt', '/Архив/2024/б.txt', '/Архив/черновики/в.txt', '/Архив/х,у/г.txt'], {
      search: async ({ path }, included, excluded) => { asked.push([path, included, excluded]); return ['/Архив/а.txt', '/Архив/2024/б.txt', '/Архив/2024/нет.txt', '/Архив/черновики/в.txt', '/Архив/х,у/г.txt', '/Чужое/д.txt', '/Архив/е.md'].map(place); },
    });
    assert.deepEqual(await names('черновики', '{х,у}*/г.txt'), ['2024/б.txt', 'а.txt']);
    assert.deepEqual(await names('х?у'), ['2024/б.txt', 'а.txt', 'черновики/в.txt']);
    assert.deepEqual(listed, []);
    assert.equal(asked[0][1], '**/*{.txt,.TXT}');
    assert.match(asked[0][2], /^\{\*\*\/\.git,.*,черновики\}$/);
    assert.ok(!asked[0][2].includes('х,у'));
  });

  it('are found by listing where the search finds nothing, or fails', async () => {
    const there = ['/Архив/а.txt'];
    assert.deepEqual(await disk(there, { search: async () => [] }).names(), ['а.txt']);
    const failing = disk(there, { search: async () => { throw new Error('no search today'); } });
    assert.deepEqual(await failing.names(), ['а.txt']);
    assert.deepEqual(failing.warned, ['search failed (no search today): memfs:/Архив']);
  });

  it('are never what a link leads to', async () => {
    const types = { '/Архив/ссылка.txt': file | link, '/Архив/вовне': folder | link }, there = ['/Архив/а.txt', '/Архив/вовне/б.txt', '/Архив/вовне/глубже/в.txt'];
    assert.deepEqual(await disk(there, { types }).names(), ['а.txt']);
    assert.deepEqual(await disk(there, { types, search: async () => [...there, '/Архив/ссылка.txt'].map(place) }).names(), ['а.txt']);
  });

  it('are found beside a folder that may not be read, and the log says which', async () => {
    const { names, warned } = disk(['/Архив/а.txt', '/Архив/закрыто/б.txt'], { closed: ['/Архив/закрыто'] });
    assert.deepEqual(await names(), ['а.txt']);
    assert.deepEqual(warned, ['not listed (not yours): memfs:/Архив/закрыто']);
  });

  it('come in batches, as many as there are, and no further than they are wanted', async () => {
    const there = Array.from({ length: 700 }, (_, at) => `/Архив/${at % 9}/${at}.txt`), { finder, find, close } = disk(there);
    assert.equal(new Set((await find()).map(({ uri }) => uri)).size, 700);
    const params = { folder: 'memfs:/Архив', endings: ['.txt'], excluded: [] }, first = await finder.next(params);
    assert.ok(first.cursor !== null && first.files.length < 700);
    finder.stop(first.cursor);
    assert.deepEqual(await finder.next({ ...params, cursor: first.cursor }), { files: [], cursor: null });
    finder.stop('never heard of');
    const second = await finder.next(params);
    close();
    assert.deepEqual(await finder.next({ ...params, cursor: second.cursor! }), { files: [], cursor: null }, 'nor once the folder is closed');
  });

  it('are remembered for some walks only, the newest', async () => {
    const { finder } = disk(Array.from({ length: 300 }, (_, at) => `/Архив/${at}.txt`)), params = { folder: 'memfs:/Архив', endings: ['.txt'], excluded: [] };
    const cursors: string[] = [];
    for (let at = 0; at < 12; at++) cursors.push((await finder.next(params)).cursor!);
    const sizes = await Promise.all(cursors.map(async cursor => (await finder.next({ ...params, cursor })).files.length));
    assert.deepEqual(sizes, [0, 0, 0, 0, ...Array<number>(8).fill(44)]);
  });

  for (const where of ['memfs:/', 'memfs:/Чужое', 'memfs:/Архив/%2e%2e%2fЧужое']) {
    it(`are refused elsewhere: ${where}`, async () => {
      await assert.rejects(disk(['/Чужое/а.txt']).finder.next({ folder: where, endings: ['.txt'], excluded: [] }), /open folders only/);
    });
  }

  it('are never called the same where the file system knows no times', async () => {
    const { find } = disk(['/Архив/а.txt'], { mtime: 0 });
    assert.notEqual((await find())[0].stamp, (await find())[0].stamp);
  });
});
