import assert from 'node:assert/strict';
import { translator } from '../../../server/src/l10n/translate';
import { noFiles } from '../../../server/src/workspace/files';
import { Folders } from '../../../server/src/workspace/folders';
import { Log } from '../../../server/src/workspace/log';
import { silenceArgumentsOf, SilenceFiles } from '../../../server/src/workspace/silenceFiles';

const archive = 'memfs:/Архив', page = `${archive}/2024/брифинг.transcript`, other = 'memfs:/Другая/а.transcript';
const finding = { uri: page, code: 'quote.unattributed', hash: '00abc', excerpt: 'Мы всё построим' };

/** A store over files in memory. */
function desk(there: Record<string, string> = {}, storageUri?: string) {
  const files = new Map(Object.entries(there)), told: string[] = [], logged: string[] = [], reads: string[] = [], keep = (text: string) => { logged.push(text); };
  let broken = false, times = 0, between: () => void = () => undefined;
  const store = new SilenceFiles({
    files: {
      ...noFiles,
      read: async uri => { reads.push(uri); if (broken) throw new Error('EACCES'); return files.get(decodeURIComponent(uri)) ?? null; },
      write: async (uri, text, previous) => {
        if (broken) throw new Error('EACCES');
        if (times-- > 0) between();
        if (previous !== undefined && (files.get(uri) ?? null) !== previous) return false;
        files.set(uri, text);
      },
    },
    folders: Folders.of({ workspaceFolders: [{ uri: archive, name: '' }, { uri: 'memfs:/Другая', name: '' }], rootUri: null }),
    storageUri, log: new Log({ error: keep, warn: keep, info: keep, debug: keep }, false), t: translator('ru'), tell: message => { told.push(message); },
  });
  return { store, files, told, logged, reads, breakDown: () => { broken = true; }, /** Has something happen between reading and writing, so often. */ meanwhile(what: () => void, often: number) { between = what; times = often; } };
}
const listing = (...hashes: string[]) => `silenced:\n${hashes.map(hash => `  - code: quote.unattributed\n    hash: ${hash}\n    excerpt: "слова"\n`).join('')}`;

describe('silenced findings', () => {
  it('are those of the nearest file up to the workspace folder', async () => {
    const { store } = desk({ [`${archive}/2024/verbatim.yaml`]: listing('near'), [`${archive}/verbatim.yaml`]: listing('far'), 'memfs:/verbatim.yaml': listing('outside') });
    const of = async (uri: string, hash: string) => (await store.of(uri))('quote.unattributed', hash);
    assert.ok(await of(page, 'near'));
    assert.ok(!await of(page, 'far'));
    assert.ok(await of(`${archive}/интервью.transcript`, 'far'));
    assert.ok(!await of(other, 'outside'));
    assert.ok(!await of('untitled:Untitled-1', 'outside'));
  });

  it('are read once, and are the same function until a file changes', async () => {
    const { store, reads, files } = desk({ [`${archive}/verbatim.yaml`]: listing('a') }), before = await store.of(page), once = reads.length;
    assert.equal(await store.of(page), before);
    assert.equal(reads.length, once);
    // A change that changes nothing, and a file that nobody uses.
    assert.equal(await store.changed([`${archive}/verbatim.yaml`, 'memfs:/unused/verbatim.yaml']), false);
    assert.equal(await store.of(page), before);
    files.set(`${archive}/verbatim.yaml`, listing('b'));
    // As a client that escapes its URIs tells of it.
    assert.equal(await store.changed(['memfs:/%D0%90%D1%80%D1%85%D0%B8%D0%B2/verbatim.yaml']), true);
    assert.ok((await store.of(page))('quote.unattributed', 'b'));
  });

  it('are seen when the file comes into being, and gone when it is deleted', async () => {
    const { store, files } = desk();
    assert.ok(!(await store.of(page))('quote.unattributed', 'a'));
    files.set(`${archive}/2024/verbatim.yaml`, listing('a'));
    assert.equal(await store.changed([`${archive}/2024/verbatim.yaml`]), true);
    assert.ok((await store.of(page))('quote.unattributed', 'a'));
    files.clear();
    store.forget();
    assert.ok(!(await store.of(page))('quote.unattributed', 'a'));
  });

  it('are added in the document\'s workspace folder, in the nearest file where there is one, else in the storage', async () => {
    const fresh = desk({}, 'memfs:/storage');
    assert.equal(await fresh.store.add(finding), true);
    assert.equal(await fresh.store.add({ ...finding, uri: other }), true);
    assert.equal(await fresh.store.add({ ...finding, uri: 'untitled:Untitled-1' }), true);
    assert.deepEqual([...fresh.files.keys()], [`${archive}/verbatim.yaml`, 'memfs:/Другая/verbatim.yaml', 'memfs:/storage/verbatim.yaml']);
    assert.match(fresh.files.get(`${archive}/verbatim.yaml`)!, /code: quote\.unattributed\s+hash: 00abc\s+excerpt: "Мы всё построим"/);
    const near = desk({ [`${archive}/2024/verbatim.yaml`]: listing('a') });
    await near.store.add(finding);
    assert.deepEqual([...near.files.keys()], [`${archive}/2024/verbatim.yaml`]);
    assert.ok((await near.store.of(page))('quote.unattributed', '00abc'));
    assert.ok((await near.store.of(page))('quote.unattributed', 'a'));
  });

  it('added twice are there once', async () => {
    const { store, files } = desk();
    assert.equal(await store.add(finding), true);
    const text = files.get(`${archive}/verbatim.yaml`);
    assert.equal(await store.add(finding), false);
    assert.equal(files.get(`${archive}/verbatim.yaml`), text);
  });

  it('added at the same time are all kept', async () => {
    const { store, files } = desk();
    await Promise.all(['a', 'b', 'c'].map(hash => store.add({ ...finding, hash })));
    assert.deepEqual(files.get(`${archive}/verbatim.yaml`)?.match(/hash: ./g), ['hash: a', 'hash: b', 'hash: c']);
  });

  it('are added to what is in the file now, also where that changes while they are written', async () => {
    const place = `${archive}/verbatim.yaml`, { store, files, told, meanwhile } = desk({ [place]: listing('a') });
    meanwhile(() => { files.set(place, `${files.get(place)!}# из другого окна\n`); }, 3);
    assert.equal(await store.add(finding), true);
    assert.match(files.get(place)!, /hash: a[^]*hash: 00abc/);
    assert.equal(files.get(place)!.match(/# из другого окна/g)?.length, 3);
    // Somebody who writes without end: theirs is left as it is.
    meanwhile(() => { files.set(place, `${files.get(place)!}#\n`); }, Infinity);
    assert.equal(await store.add({ ...finding, hash: 'b' }), false);
    assert.match(told.join(), /Не удалось записать/);
    assert.doesNotMatch(files.get(place)!, /hash: b/);
  });

  it('are added to what is in the file now, not to what was read once', async () => {
    const { store, files } = desk({ [`${archive}/verbatim.yaml`]: listing('a') });
    await store.of(page);
    files.set(`${archive}/verbatim.yaml`, `# правлено от руки\n${listing('a', 'b')}`);
    await store.add(finding);
    assert.match(files.get(`${archive}/verbatim.yaml`)!, /^# правлено от руки\n[^]*hash: a[^]*hash: b[^]*hash: 00abc/);
  });

  it('never cost anybody a file with a mistake; the user is told where it is', async () => {
    const broken = 'silenced: [незакрыто\nдругое: да\n', { store, files, told } = desk({ [`${archive}/verbatim.yaml`]: broken });
    assert.ok(!(await store.of(page))('quote.unattributed', '00abc'));
    assert.equal(told.length, 1);
    assert.match(told[0], /Архив\/verbatim\.yaml.*ошибка.*\d/s);
    await store.of(page);
    assert.equal(told.length, 1);
    assert.equal(await store.add(finding), false);
    assert.equal(files.get(`${archive}/verbatim.yaml`), broken);
    assert.equal(told.length, 2);
    assert.match(told[1], /не стал его менять/);
  });

  it('never cost anybody a file that cannot be read', async () => {
    const { store, told, logged, breakDown } = desk({ [`${archive}/verbatim.yaml`]: listing('a') });
    breakDown();
    assert.ok(!(await store.of(page))('quote.unattributed', 'a'));
    assert.equal(await store.add(finding), false);
    assert.match(told.join(), /Не удалось записать/);
    assert.equal(logged.length, 3, 'two files looked for, one not written');
  });

  it('have nowhere to go without a folder and a storage, and the user is told so', async () => {
    const { store, told } = desk();
    assert.equal(await store.add({ ...finding, uri: 'untitled:Untitled-1' }), false);
    assert.match(told[0], /откройте папку/);
  });

  it('come from arguments of the right types only', () => {
    assert.deepEqual(silenceArgumentsOf({ ...finding, more: 1 }), finding);
    assert.deepEqual(silenceArgumentsOf({ ...finding, excerpt: 7 }), { ...finding, excerpt: '' });
    for (const wrong of [null, undefined, 'a', [], {}, { ...finding, uri: 1 }, { ...finding, code: null }, { ...finding, hash: {} }]) assert.equal(silenceArgumentsOf(wrong), null);
  });
});
