import assert from 'node:assert/strict';
import { FileAccess, type Place } from '../../../client/src/fileAccess';

const missing = Object.assign(new Error('no such file'), { code: 'FileNotFound' });

/** A file system in memory with one open folder, `/Статьи`, and the storage `/store`. */
function disk(files: Record<string, Uint8Array>) {
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
      readFile: place => place.path in files ? Promise.resolve(files[place.path]) : Promise.reject(missing),
      writeFile: (place, content) => {
        if (!folders.has(parent(place).path)) return Promise.reject(missing);
        files[place.path] = content;
        return Promise.resolve();
      },
      createDirectory: place => { folders.add(place.path); return Promise.resolve(); },
    },
  });
  return { access, files };
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
    const fail = () => Promise.reject(denied), access = new FileAccess({ ...host, files: { readFile: fail, writeFile: fail, createDirectory: fail } });
    await assert.rejects(access.read('a:b'), /not yours/);
    await assert.rejects(access.write('a:b', ''), /not yours/);
  });
});
