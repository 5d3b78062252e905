import assert from 'node:assert/strict';
import type { Connection, PublishDiagnosticsParams } from 'vscode-languageserver';
import { translator } from '../../../server/src/l10n/translate';
import { notationOf, readDirectory } from '../../../server/src/officials/directory';
import { DirectoryReports } from '../../../server/src/workspace/directoryReports';
import { Log } from '../../../server/src/workspace/log';

const uri = 'memfs:/Архив/officials.csv', escaped = 'memfs:/%D0%90%D1%80%D1%85%D0%B8%D0%B2/officials.csv', wrong = 'ФИО;С\nВера Лугина;весной\n', right = 'ФИО;С\nВера Лугина;2020\n';
type Handler = (params: unknown) => void;

function reports() {
  const published: PublishDiagnosticsParams[] = [], passed: string[] = [], logged: string[] = [], handlers = new Map<string, Handler>(), keep = (text: string) => { logged.push(text); };
  const on = (name: string) => (handler: Handler) => { handlers.set(name, handler); return { dispose() { /* Nothing to let go of. */ } }; };
  const connection = {
    sendDiagnostics: async (params: PublishDiagnosticsParams) => { published.push(params); }, onDidOpenTextDocument: on('open'), onDidChangeTextDocument: on('change'), onDidCloseTextDocument: on('close'),
  } as unknown as Connection;
  const own = new DirectoryReports({
    connection, turns: { compute: async work => work() }, t: translator('ru'), log: new Log({ error: keep, warn: keep, info: keep, debug: keep }, false), bySchema: new Set(),
    isDirectory: (of, languageId) => of.endsWith('officials.csv') && languageId !== 'transcript', isOnDisk: of => of.startsWith('memfs:'),
  });
  const apart = own.apart(connection);
  for (const name of ['Open', 'Change', 'Close'] as const) (apart[`onDid${name}TextDocument`] as (handler: Handler) => void)(() => { passed.push(name); });
  const send = async (name: string, params: object) => { handlers.get(name)!(params); await Promise.resolve(); };
  const disk = (text: string | null, of = uri) => own.read(of, text === null ? null : { uri: of, text, directory: readDirectory(text, notationOf(of)) });
  /** What is shown now, by URI. */
  const shown = () => Object.fromEntries([...new Map(published.map(({ uri: of, diagnostics }) => [of, diagnostics.map(({ code }) => code)]))].filter(([, codes]) => codes.length > 0));
  return { published, passed, logged, send, disk, shown, open: (text: string, of = uri, languageId = 'csv') => send('open', { textDocument: { uri: of, languageId, version: 1, text } }) };
}

describe('reports of directories', () => {
  it('say what is wrong with a file on the disk, until it is mended or gone', () => {
    const { disk, shown, published } = reports();
    disk(right);
    disk(null, 'memfs:/Архив/officials.json');
    assert.deepEqual(published, [], 'of what is right nothing is told');
    disk(wrong);
    assert.deepEqual(shown(), { [uri]: ['officials.not-a-date'] });
    disk(right);
    assert.deepEqual(shown(), {});
    disk(wrong);
    disk(null);
    assert.deepEqual(shown(), {});
    assert.equal(published.length, 4);
  });

  it('follow what is typed while the file is open, and go back to the disk when it is closed', async () => {
    const { disk, shown, send, open, published } = reports();
    disk(right);
    await open(wrong);
    assert.deepEqual(shown(), { [uri]: ['officials.not-a-date'] });
    assert.equal(published.at(-1)!.version, 1);
    const range = { start: { line: 1, character: 12 }, end: { line: 1, character: 18 } };
    await send('change', { textDocument: { uri, version: 2 }, contentChanges: [{ range, text: '2020' }] });
    assert.deepEqual(shown(), {});
    await send('change', { textDocument: { uri, version: 3 }, contentChanges: [{ text: wrong }] });
    assert.deepEqual(shown(), { [uri]: ['officials.not-a-date'] });
    disk(right);
    assert.deepEqual(shown(), { [uri]: ['officials.not-a-date'] }, 'what is typed goes before what is on the disk');
    await send('close', { textDocument: { uri } });
    assert.deepEqual(shown(), {});
  });

  it('stand under one name of the file', async () => {
    const { disk, shown, open, send } = reports();
    disk(wrong);
    await open(wrong, escaped);
    assert.deepEqual(shown(), { [escaped]: ['officials.not-a-date'] });
    await send('close', { textDocument: { uri: escaped } });
    assert.deepEqual(Object.keys(shown()).length, 1);
  });

  it('keep directories from the transcripts, and transcripts from themselves', async () => {
    const { passed, open, send, published } = reports(), page = 'memfs:/Архив/а.transcript';
    await open(wrong, page, 'transcript');
    await open(wrong, uri, 'transcript');
    await send('change', { textDocument: { uri: page, version: 2 }, contentChanges: [] });
    await send('close', { textDocument: { uri: page } });
    assert.deepEqual(passed, ['Open', 'Open', 'Change', 'Close']);
    await open(wrong, 'git:/Архив/officials.csv');
    assert.deepEqual(published, []);
    assert.deepEqual(passed.length, 4);
  });

  it('leave a text that is too long to be looked at key by key until it is saved', async () => {
    const { open, published, disk, send, shown } = reports();
    await open(wrong + ';'.repeat(2_000_000));
    assert.deepEqual(published, []);
    disk(wrong);
    await send('close', { textDocument: { uri } });
    assert.deepEqual(shown(), { [uri]: ['officials.not-a-date'] });
  });
});
