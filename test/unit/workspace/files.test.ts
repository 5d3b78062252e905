import assert from 'node:assert/strict';
import { clientFiles, eitherFiles, noFiles } from '../../../server/src/workspace/files';
import type { Files } from '../../../server/src/workspace/environment';

/** Files that note what they were asked. */
function noting(name: string, asked: string[]): Files {
  return { read: async uri => { asked.push(`${name} ${uri}`); return name; }, write: async uri => { asked.push(`${name} writes ${uri}`); } };
}

describe('files', () => {
  it('are asked of the client by the requests that it knows', async () => {
    const sent: unknown[] = [];
    const client = clientFiles({ sendRequest: (async (...all: unknown[]) => { sent.push(all); return 'текст'; }) as never });
    assert.equal(await client.read('memfs:/а.txt'), 'текст');
    await client.write('memfs:/а.txt', 'новый');
    assert.deepEqual(sent, [['verbatim/readFile', { uri: 'memfs:/а.txt' }], ['verbatim/writeFile', { uri: 'memfs:/а.txt', text: 'новый' }]]);
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
  });
});
