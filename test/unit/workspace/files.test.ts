import assert from 'node:assert/strict';
import { clientFiles, eitherFiles, noFiles } from '../../../server/src/workspace/files';
import type { Files, FoundFile } from '../../../server/src/workspace/environment';

/** Files that note what they were asked. */
function noting(name: string, asked: string[]): Files {
  return {
    read: async uri => { asked.push(`${name} ${uri}`); return name; },
    write: async uri => { asked.push(`${name} writes ${uri}`); },
    async *find(folder) { asked.push(`${name} finds in ${folder}`); yield [{ uri: `${folder}/а.txt`, stamp: name }]; },
    readMany: async uris => { asked.push(`${name} reads ${uris.join(' ')}`); return uris.map(uri => `${name} ${uri}`); },
    areThere: async uris => { asked.push(`${name} looks for ${uris.join(' ')}`); return uris.map(uri => uri.endsWith('a')); },
  };
}

async function all(found: AsyncIterable<readonly FoundFile[]>): Promise<FoundFile[]> {
  const files: FoundFile[] = [];
  for await (const batch of found) files.push(...batch);
  return files;
}

/** A client that answers requests in turn, and what it was sent. */
function answering(...answers: unknown[]) {
  const sent: unknown[] = [], warned: string[] = [];
  const answer = async (...message: unknown[]) => {
    sent.push(message);
    const next = answers.shift();
    if (next instanceof Error) throw next;
    return next;
  };
  return { sent, warned, client: clientFiles({ sendRequest: answer as never, sendNotification: (async (...message: unknown[]) => { sent.push(message); }) as never }, message => { warned.push(message); }) };
}

describe('files', () => {
  it('are asked of the client by the requests that it knows', async () => {
    const { sent, client } = answering('текст', null);
    assert.equal(await client.read('memfs:/а.txt'), 'текст');
    await client.write('memfs:/а.txt', 'новый');
    assert.deepEqual(sent, [['verbatim/readFile', { uri: 'memfs:/а.txt' }], ['verbatim/writeFile', { uri: 'memfs:/а.txt', text: 'новый' }]]);
  });

  it('are found batch by batch, each asked for by the cursor of the one before', async () => {
    const [one, two] = ['memfs:/а.txt', 'memfs:/б.txt'].map(uri => ({ uri, stamp: '1' }));
    const { sent, client } = answering({ files: [one], cursor: '7' }, { files: [], cursor: '7' }, { files: [two], cursor: null });
    assert.deepEqual(await all(client.find('memfs:/', ['.txt'], ['**/x'])), [one, two]);
    const asked = { folder: 'memfs:/', endings: ['.txt'], excluded: ['**/x'] };
    assert.deepEqual(sent, [['verbatim/findFiles', { ...asked, cursor: undefined }], ['verbatim/findFiles', { ...asked, cursor: '7' }], ['verbatim/findFiles', { ...asked, cursor: '7' }]]);
  });

  it('are asked for no further once nobody wants them, and the client is told', async () => {
    const { sent, client } = answering({ files: [{ uri: 'memfs:/а.txt', stamp: '1' }], cursor: '7' });
    for await (const batch of client.find('memfs:/', ['.txt'], [])) { assert.ok(batch.length); break; }
    assert.deepEqual(sent.slice(1), [['verbatim/stopFinding', { cursor: '7' }]]);
  });

  it('are as many as were found where the client fails, and the log says so', async () => {
    const one = { uri: 'memfs:/а.txt', stamp: '1' }, { client, warned } = answering({ files: [one], cursor: '7' }, new Error('no such method'));
    assert.deepEqual(await all(client.find('memfs:/', ['.txt'], [])), [one]);
    assert.deepEqual(warned, ['not listed (no such method): memfs:/']);
    assert.deepEqual(await all(answering(null).client.find('memfs:/', ['.txt'], [])), []);
  });

  it('are read together, however many the client answers for at once', async () => {
    const uris = Array.from({ length: 40 }, (_, at) => `memfs:/${at}.txt`), { sent, client } = answering({ texts: ['0', null] }, { texts: uris.slice(2, 34) }, { texts: uris.slice(34) });
    assert.deepEqual(await client.readMany(uris, 9), ['0', null, ...uris.slice(2)]);
    assert.deepEqual(sent.map(message => (message as [string, { uris: string[] }])[1].uris.length), [32, 32, 6]);
  });

  it('are nothing where the client gives no answer, and one that gives none is not asked for ever', async () => {
    const { client, warned } = answering(null, { texts: [] }, new Error('gone'), { texts: ['а', 'б', 'в'] });
    for (let time = 0; time < 3; time++) assert.deepEqual(await client.readMany(['memfs:/а.txt', 'memfs:/б.txt'], 9), [null, null]);
    assert.deepEqual(await client.readMany(['memfs:/а.txt', 'memfs:/б.txt'], 9), ['а', 'б'], 'nor is more taken than was asked for');
    assert.deepEqual(warned, ['not read (gone): memfs:/а.txt and 1 more']);
  });

  it('are found and read where they lie, and stay in order', async () => {
    const asked: string[] = [], folders = ['file:///press', 'memfs:/work'], files = eitherFiles(noting('disk', asked), noting('client', asked), () => folders);
    assert.deepEqual((await Promise.all(folders.map(folder => all(files.find(folder, [], []))))).flat().map(({ stamp }) => stamp), ['disk', 'client']);
    const uris = ['memfs:/work/a', 'file:///press/a', 'file:///storage/a', 'file:///press/b'];
    assert.deepEqual(await files.readMany(uris, 9), ['client memfs:/work/a', 'disk file:///press/a', 'client file:///storage/a', 'disk file:///press/b']);
    assert.deepEqual(asked.slice(2), ['disk reads file:///press/a file:///press/b', 'client reads memfs:/work/a file:///storage/a']);
    assert.deepEqual(await files.areThere(uris), [true, true, true, false]);
  });

  it('come from the disk inside its folders, from the client everywhere else', async () => {
    const asked: string[] = [], files = eitherFiles(noting('disk', asked), noting('client', asked), () => ['file:///press', 'memfs:/work']);
    for (const uri of ['file:///press/a', 'file:///storage/a', 'memfs:/press/a']) { await files.read(uri); await files.write(uri, ''); }
    assert.deepEqual(asked, [
      'disk file:///press/a', 'disk writes file:///press/a', 'client file:///storage/a', 'client writes file:///storage/a', 'client memfs:/press/a', 'client writes memfs:/press/a',
    ]);
  });

  it('come from the only one that there is, or from nobody', async () => {
    const disk = noting('disk', []), client = noting('client', []);
    assert.equal(eitherFiles(disk, undefined, () => []), disk);
    assert.equal(eitherFiles(undefined, client, () => []), client);
    assert.equal(eitherFiles(undefined, undefined, () => []), noFiles);
    assert.equal(await noFiles.read('file:///a'), null);
    await assert.rejects(noFiles.write('file:///a', ''));
    assert.deepEqual([await all(noFiles.find('file:///', ['.txt'], [])), await noFiles.readMany(['file:///a'], 9)], [[], [null]]);
  });
});
