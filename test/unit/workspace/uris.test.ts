import assert from 'node:assert/strict';
import { canonical, fileIn, isInside, parentOf, pathIn, pathTo } from '../../../server/src/workspace/uris';
import { Folders } from '../../../server/src/workspace/folders';

const archive = 'file:///home/vera/%D0%90%D1%80%D1%85%D0%B8%D0%B2', page = `${archive}/2024/%D0%B1%D1%80%D0%B8%D1%84%D0%B8%D0%BD%D0%B3.transcript`;

describe('uris', () => {
  it('have parents up to the top', () => {
    const up = (uri: string | null): string[] => uri === null ? [] : [uri, ...up(parentOf(uri))];
    assert.deepEqual(up(page), [page, `${archive}/2024`, archive, 'file:///home/vera', 'file:///home', 'file:///']);
    assert.deepEqual(up('vscode-vfs://github/a/b/c.txt?x#y').slice(1), ['vscode-vfs://github/a/b', 'vscode-vfs://github/a', 'vscode-vfs://github/']);
    assert.equal(parentOf('untitled:Untitled-1'), null);
    assert.equal(parentOf('memfs:/a.txt'), 'memfs:/');
    assert.equal(parentOf('file:///a/'), 'file:///');
    assert.equal(parentOf(''), null);
  });

  it('name files in folders, with or without a slash at the end', () => {
    assert.equal(fileIn(archive, 'verbatim.yaml'), `${archive}/verbatim.yaml`);
    assert.equal(fileIn('memfs:/', 'verbatim.yaml'), 'memfs:/verbatim.yaml');
    assert.equal(fileIn('file:///a/?x', 'verbatim.yaml'), 'file:///a/verbatim.yaml');
  });

  it('name what lies in a folder, escaped as VS Code does it', () => {
    assert.equal(pathIn('file:///a/', '2024/Зал (1), «б»!.txt'), 'file:///a/2024/%D0%97%D0%B0%D0%BB%20%281%29%2C%20%C2%AB%D0%B1%C2%BB%21.txt');
    assert.equal(pathIn(archive, 'a#b?c%2F\\.txt'), `${archive}/a%23b%3Fc%252F%5C.txt`);
    assert.equal(pathIn(archive, ''), archive);
    assert.equal(pathIn(archive, 'half \ud83d.txt'), null);
    assert.ok(isInside(pathIn(archive, 'a%b')!, archive));
  });

  it('have a way from a folder, as people write it', () => {
    assert.equal(pathTo(archive, page), '2024/брифинг.transcript');
    assert.equal(pathTo(`${archive}/2024/`, page), 'брифинг.transcript');
    assert.equal(pathTo(`${archive}/2023/май`, page), '../../2024/брифинг.transcript');
    assert.equal(pathTo('file:///home/vera/Архив/2023', `${archive}/%D0%B0%20%231.mp3`), '../а #1.mp3');
    assert.equal(pathTo('file:///c%3A/notes/a', 'file:///C:/notes/b.mp3'), '../b.mp3');
    for (const elsewhere of ['file:///d%3A/notes/b.mp3', 'memfs:/notes/b.mp3', 'file://server/notes/b.mp3', 'file:///c%3A/notes/a']) assert.equal(pathTo('file:///c%3A/notes/a', elsewhere), null, elsewhere);
  });

  it('lie inside folders however they are escaped', () => {
    assert.ok(isInside(page, archive));
    assert.ok(isInside(page, 'file:///home/vera/Архив/'));
    assert.ok(isInside('file:///c%3A/work/a.txt', 'file:///C:/work'));
    assert.ok(isInside(archive, archive));
    assert.ok(isInside('file:///a', 'file:///'));
  });

  it('lie outside what only looks alike', () => {
    assert.ok(!isInside(`${archive}-2/a.txt`, archive));
    assert.ok(!isInside('file:///home', archive));
    assert.ok(!isInside('memfs:/home/vera/a.txt', 'file:///home/vera'));
    assert.ok(!isInside('vscode-vfs://github/a/x', 'vscode-vfs://gitlab/a'));
    assert.ok(!isInside('file:///home/vera%2Fa.txt', 'file:///home/vera'));
    assert.ok(!isInside('untitled:Untitled-1', 'file:///home'));
  });

  it('compare in one spelling, broken escapes as they are', () => {
    assert.equal(canonical('file:///d%3A/%D0%B0'), canonical('FILE:///D:/а/'));
    assert.equal(canonical('file:///%E0%A4%A/b'), 'file:///%E0%A4%A/b');
  });
});

describe('workspace folders', () => {
  const folder = (uri: string) => ({ uri, name: uri });

  it('give a document its own one, the innermost where they are nested', () => {
    const folders = Folders.of({ workspaceFolders: [folder('file:///home/vera'), folder(archive), folder('file:///other')], rootUri: null });
    assert.equal(folders.of(page), archive);
    assert.equal(folders.of('file:///home/vera/notes.txt'), 'file:///home/vera');
    assert.equal(folders.of('file:///elsewhere/notes.txt'), null);
    assert.equal(folders.of('untitled:Untitled-1'), null);
  });

  it('are searched upward, from the document to its folder and not beyond', () => {
    const folders = Folders.of({ workspaceFolders: [folder(archive)], rootUri: null });
    assert.deepEqual(folders.upward(page), [`${archive}/2024`, archive]);
    assert.deepEqual(folders.upward('file:///home/vera/a.txt'), []);
  });

  it('are the root that older clients send, or none', () => {
    assert.deepEqual(Folders.of({ rootUri: archive }).all, [archive]);
    assert.deepEqual(Folders.of({ rootUri: archive, workspaceFolders: null }).all, [archive]);
    assert.deepEqual(Folders.of({ rootUri: null }).all, []);
  });

  it('come and go', () => {
    const folders = Folders.of({ workspaceFolders: [folder(archive), folder('file:///b')], rootUri: null });
    folders.change({ added: [folder('file:///c')], removed: [folder(`${archive}/`)] });
    assert.deepEqual(folders.all, ['file:///b', 'file:///c']);
  });
});
