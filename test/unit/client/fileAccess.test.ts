import assert from 'node:assert/strict';
import { FileAccess, type Found, type Place } from '../../../client/src/fileAccess';

const missing = Object.assign(new Error('no such file'), { code: 'FileNotFound' });

/** A file system in memory with one open folder, `/Статьи`, and the storage `/store`; `others` are no ordinary files. */
function disk(files: Record<string, Uint8Array>, others: Record<string, Partial<Found>> = {}) {
  const warned: string[] = [], reads: string[] = [];
  const folders = new Set(['/Статьи']), parent = (place: Place): Place => ({ ...place, path: place.path.slice(0, place.path.lastIndexOf('/')) });
  const parse = (uri: string): Place => {
    const { protocol, host, pathname } = new URL(uri);
    // As VS Code does it: nothing is resolved, so that "..", encoded, arrives as it was sent.
    return { scheme: protocol.slice(0, -1), authority: host, path: decodeURIComponent(pathname) };
  };
  const access = new FileAccess({
    parse, parent,
    inFolder: place => place.path.startsWith('/Статьи/'),
    storage: { scheme: 'file', authority: '', path: '/store' },
    files: {
      readFile: place => { reads.push(place.path); return place.path in files ? Promise.resolve(files[place.path]) : Promise.reject(missing); },
      stat: place => place.path in files ? Promise.resolve({ type: 1, size: files[place.path].length, mtime: 1, ...others[place.path] }) : Promise.reject(missing),
      writeFile: (place, content) => {
        if (!folders.has(parent(place).path)) return Promise.reject(missing);
        files[place.path] = content;
        return Promise.resolve();
      },
      createDirectory: place => { folders.add(place.path); return Promise.resolve(); },
    },
    warn: message => { warned.push(message); },
  });
  return { access, files, warned, reads };
}
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('files that the server asks for', () => {
  it('are read as UTF-8, without a byte order mark', async () => {
    const { access } = disk({ '/Статьи/verbatim.yaml': bytes('\uFEFFтишина: да 🎉\r\n') });
    assert.equal(await access.read('file:///Статьи/verbatim.yaml'), 'тишина: да 🎉\r\n');
  });

  it('are null where there are none', async () => {
    assert.equal(await disk({}).access.read('file:///Статьи/нет.yaml'), null);
  });

  it('are there or not, wherever that may be looked at', async () => {
    const { access, reads } = disk({ '/Статьи/мост.mp3': bytes('ID3'), '/etc/passwd': bytes('x'), '/Статьи/папка': bytes('') }, { '/Статьи/папка': { type: 2 } });
    const uris = ['file:///Статьи/мост.mp3', 'file:///Статьи/мост.mp4', 'file:///etc/passwd', 'file:///Статьи/папка', 'file:///Статьи/%2e%2e%2fetc/passwd'];
    assert.deepEqual(await access.areThere({ uris }), { there: [true, false, false, false, false] });
    assert.deepEqual(reads, []);
  });

  it('are written where they still are as they were read', async () => {
    const { access, files } = disk({ '/Статьи/verbatim.yaml': bytes('а') }), write = (text: string, previous: string | null) => access.write('file:///Статьи/verbatim.yaml', text, previous);
    assert.deepEqual([await write('б', 'в'), await write('б', null), await write('б', 'а'), new TextDecoder().decode(files['/Статьи/verbatim.yaml'])], ['other', 'other', null, 'б']);
    assert.deepEqual([await access.write('file:///Статьи/а.yaml', 'б', 'а'), await access.write('file:///Статьи/а.yaml', 'б', null)], ['other', null]);
  });

  it('are written with the folders that they need', async () => {
    const { access, files } = disk({});
    assert.equal(await access.write('file:///store/verbatim.yaml', 'тишина: да\n'), null);
    assert.equal(await access.write('file:///Статьи/verbatim.yaml', ''), null);
    assert.deepEqual(files, { '/store/verbatim.yaml': bytes('тишина: да\n'), '/Статьи/verbatim.yaml': bytes('') });
  });

  for (const uri of [
    'file:///etc/passwd', 'file:///storeroom/x', 'other:///store/x', 'file://server/store/x',
    'file:///store/%2e%2e%2fetc/passwd', 'file:///Статьи/%2e%2e%2f..%2fetc/passwd', 'file:///Статьи/a%5c..%5c..%5cb',
  ]) {
    it(`are refused elsewhere: ${uri}`, async () => {
      const { access, files } = disk({ '/etc/passwd': bytes('x') });
      await assert.rejects(access.read(uri), /open folders only/);
      await assert.rejects(access.write(uri, 'x'), /open folders only/);
      assert.deepEqual(Object.keys(files), ['/etc/passwd']);
    });
  }

  it('pass on what else goes wrong', async () => {
    const denied = Object.assign(new Error('not yours'), { code: 'NoPermissions' });
    const host = { parse: () => ({ scheme: 'file', authority: '', path: '/Статьи/a' }), parent: (place: Place) => place, inFolder: () => true, storage: { scheme: 'file', authority: '', path: '/store' } };
    const fail = () => Promise.reject(denied), access = new FileAccess({ ...host, files: { readFile: fail, writeFile: fail, createDirectory: fail, stat: fail }, warn: () => undefined });
    await assert.rejects(access.read('a:b'), /not yours/);
    await assert.rejects(access.write('a:b', ''), /not yours/);
  });

  it('are read together in whatever encodings they are, and what gives none is told to the log', async () => {
    const { access, warned, reads } = disk({
      '/Статьи/а.txt': bytes('\uFEFFДа.'), '/Статьи/б.txt': Uint8Array.from([0xc2, 0xe5, 0xf0, 0xe0, 0x3a, 0x20, 0xc4, 0xe0, 0x2e]), '/Статьи/пустой.txt': bytes(''), '/Статьи/большой.txt': bytes('а'.repeat(60)),
      '/Статьи/неведомый.txt': bytes('а'.repeat(60)), '/Статьи/ссылка.txt': bytes('а'), '/Статьи/снимок.txt': Uint8Array.from([0x89, 0x50, 0, 0, 0, 13, 0xff]), '/etc/passwd': bytes('x'),
    }, { '/Статьи/неведомый.txt': { size: 0 }, '/Статьи/ссылка.txt': { type: 65 } });
    const names = ['а', 'нет', 'б', 'пустой', 'большой', 'неведомый', 'ссылка', 'снимок'], uris = [...names.map(name => `file:///Статьи/${name}.txt`), 'file:///etc/passwd'];
    const first = await access.readMany({ uris, most: 100 }), { texts } = await access.readMany({ uris: uris.slice(first.texts.length), most: 100 });
    assert.deepEqual([...first.texts, ...texts], ['Да.', null, 'Вера: Да.', '', null, null, null, null, null]);
    assert.deepEqual(warned.map(line => /\((.*?)\): .*\/(.*)/.exec(line)!.slice(1).join(' ')).sort(), [
      'Verbatim reads and writes files in open folders only. passwd', 'larger than 100 bytes большой.txt', 'larger than 100 bytes неведомый.txt', 'no ordinary file ссылка.txt', 'no text, or in an unknown encoding снимок.txt',
    ]);
    assert.ok(!reads.includes('/Статьи/большой.txt') && !reads.includes('/etc/passwd'));
  });

  it('are answered for some at a time, so that no answer is larger than it need be', async () => {
    const names = Array.from({ length: 20 }, (_, at) => `/Статьи/${at}.txt`), { access } = disk(Object.fromEntries(names.map(name => [name, bytes('a'.repeat(200_000))])));
    const { texts } = await access.readMany({ uris: names.map(name => `file://${name}`), most: 1e6 });
    assert.ok(texts.length > 0 && texts.length < 20);
    assert.deepEqual(await access.readMany({ uris: [], most: 1e6 }), { texts: [] });
  });
});
