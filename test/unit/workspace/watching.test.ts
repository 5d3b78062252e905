import assert from 'node:assert/strict';
import { FileChangeType, type Connection, type FileEvent, type WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import { Folders } from '../../../server/src/workspace/folders';
import { Log } from '../../../server/src/workspace/log';
import { watched, Watching } from '../../../server/src/workspace/watching';

const { Created, Changed, Deleted } = FileChangeType, archive = 'file:///Архив';

/** A client that tells what a test says, and what listeners heard of it. */
function desk(can = { registersWatchers: true, tellsFolders: true }) {
  const registered: unknown[] = [], logged: string[] = [], heard: unknown[] = [], keep = (text: string) => { logged.push(text); };
  let files!: (params: { changes?: FileEvent[] }) => void, changeFolders: ((event: WorkspaceFoldersChangeEvent) => void) | undefined, renameFiles!: (params: { files?: { oldUri: string; newUri: string }[] }) => void;
  const connection = {
    client: { register: async (_: unknown, options: unknown) => { registered.push(options); } },
    onDidChangeWatchedFiles: (handler: typeof files) => { files = handler; },
    workspace: { onDidChangeWorkspaceFolders: (handler: typeof changeFolders) => { changeFolders = handler; }, onDidRenameFiles: (handler: typeof renameFiles) => { renameFiles = handler; } },
  } as unknown as Connection;
  const folders = Folders.of({ workspaceFolders: [{ uri: archive, name: '' }], rootUri: null });
  const watching = new Watching(connection, can, folders, new Log({ error: keep, warn: keep, info: keep, debug: keep }, false));
  watching.on({ changed: uris => heard.push(['changed', ...uris]), moved: uris => heard.push(['moved', ...uris]), foldersChanged: () => heard.push(['folders', ...folders.all]) });
  const told = async (...changes: [string, FileChangeType][]) => {
    files({ changes: changes.map(([name, type]) => ({ uri: `${archive}/${name}`, type })) });
    await Promise.resolve();
    return heard.splice(0);
  };
  return { watching, registered, logged, heard, told, files, renamed: (params: { files?: { oldUri: string; newUri: string }[] }) => renameFiles(params), folders: (event: WorkspaceFoldersChangeEvent) => changeFolders?.(event) };
}

describe('files that are watched', () => {
  it('are transcripts, directories and silenced findings; of other things that they were made or are gone, since they may be folders', async () => {
    const { told } = desk();
    assert.deepEqual(await told(['а.txt', Changed], ['Б.SRT', Deleted], ['verbatim.yaml', Changed], ['2024/officials.csv', Created], ['%D0%B0%2Emd', Created]), [
      ['changed', ...['а.txt', 'Б.SRT', 'verbatim.yaml', '2024/officials.csv', '%D0%B0%2Emd'].map(name => `${archive}/${name}`)],
    ]);
    assert.deepEqual(await told(['2024', Deleted], ['май.2024', Created], ['снимок.png', Changed]), [['moved', `${archive}/2024`, `${archive}/май.2024`]]);
    assert.deepEqual(await told(['снимок.png', Changed]), []);
  });

  it('are told of once, however many of our patterns tell of them', async () => {
    assert.deepEqual(await desk().told(['а.txt', Created], ['а.txt', Created], ['2024', Deleted], ['2024', Deleted]), [['changed', `${archive}/а.txt`], ['moved', `${archive}/2024`]]);
  });

  it('are gone under the old name, and there under the new one, when somebody renames them', async () => {
    const { renamed, heard } = desk();
    renamed({ files: [{ oldUri: `${archive}/а.txt`, newUri: `${archive}/б.txt` }, { oldUri: `${archive}/2024`, newUri: `${archive}/2025` }] });
    renamed({});
    await Promise.resolve();
    assert.deepEqual(heard, [['changed', `${archive}/а.txt`, `${archive}/б.txt`], ['moved', `${archive}/2024`, `${archive}/2025`]]);
  });

  it('are asked of a client that can watch, and folders of one that tells', () => {
    const able = desk(), unable = desk({ registersWatchers: false, tellsFolders: false });
    able.watching.start();
    unable.watching.start();
    assert.deepEqual([able.registered, unable.registered], [[watched], []]);
    unable.folders({ added: [{ uri: 'file:///новая', name: '' }], removed: [] });
    assert.deepEqual(unable.heard, []);
  });

  it('lie in the folders as they are now when listeners are told', async () => {
    const { watching, folders, heard } = desk();
    watching.start();
    folders({ added: [{ uri: 'file:///новая', name: '' }], removed: [{ uri: archive, name: '' }] });
    await Promise.resolve();
    assert.deepEqual(heard, [['folders', 'file:///новая']]);
  });

  it('are told to all listeners, though one of them fails, and what is no event is none', async () => {
    const { watching, told, logged, files } = desk();
    const late: string[] = [];
    watching.on({ changed: () => { throw new TypeError('тайна'); } });
    watching.on({ changed: () => Promise.reject(new RangeError('тайна')) });
    watching.on({ changed: uris => late.push(...uris) });
    assert.equal((await told(['а.txt', Changed])).length, 1);
    await new Promise(resolve => setImmediate(resolve));
    assert.deepEqual(late, [`${archive}/а.txt`]);
    assert.deepEqual(logged.map(line => line.split('\n')[0]), ['watching files: TypeError', 'watching files: RangeError']);
    files({});
    files({ changes: [{ uri: 7 as never, type: Changed }] });
    assert.deepEqual(await told(), []);
  });
});
