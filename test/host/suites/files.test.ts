import { assert } from 'chai';
import * as vscode from 'vscode';
import { isWritten } from '../../../client/src/webviews/save';
import { closeAll, eventually, findings, fixture, show } from './support';

const dispute = 'Дороги чинят второй год.\nАнна Ветрова, министр дорог\n\nАнна Ветрова: Обстановка меняется.\nПётр Седов, начальник управления\n', plain = dispute.replace('Анна Ветрова: О', 'О');
const questions = 'Вопрос: Когда откроют мост?\n\nА. Ветрова: В мае.\n\nВопрос: А дорогу?\n\nА. Ветрова: Летом.\n';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A file system in which nothing can be changed, with one file. */
class ReadOnly implements vscode.FileSystemProvider {
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
  constructor(private readonly path: string, private readonly text: string) {}
  watch(): vscode.Disposable { return new vscode.Disposable(() => undefined); }
  stat({ path }: vscode.Uri): vscode.FileStat {
    if (path !== this.path) throw vscode.FileSystemError.FileNotFound();
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: bytes(this.text).length, permissions: vscode.FilePermission.Readonly };
  }
  readDirectory(): [string, vscode.FileType][] { return []; }
  readFile(): Uint8Array { return bytes(this.text); }
  createDirectory(): void { throw vscode.FileSystemError.NoPermissions(); }
  writeFile(): void { throw vscode.FileSystemError.NoPermissions(); }
  delete(): void { throw vscode.FileSystemError.NoPermissions(); }
  rename(): void { throw vscode.FileSystemError.NoPermissions(); }
}

describe('файлы (files that change, or cannot be changed, under the editor)', () => {
  const made: vscode.Uri[] = [], open: vscode.Disposable[] = [];
  async function make(name: string, text: string): Promise<vscode.Uri> {
    const uri = fixture(name);
    await vscode.workspace.fs.writeFile(uri, bytes(text));
    made.push(uri);
    return uri;
  }
  afterEach(async () => {
    await closeAll();
    for (const uri of made.splice(0)) await vscode.workspace.fs.delete(uri).then(undefined, () => undefined);
    for (const each of open.splice(0)) each.dispose();
  });
  const found = (uri: vscode.Uri) => vscode.languages.getDiagnostics(uri).length;

  it('replaced by somebody else: the findings are those of what the editor then shows', async () => {
    const uri = await make('замена.transcript', dispute), document = await show(uri);
    await findings(document, all => all.length === 1);
    await vscode.workspace.fs.writeFile(uri, bytes(plain));
    await eventually(vscode.workspace.onDidChangeTextDocument, () => document.getText() === plain || undefined);
    await findings(document, all => all.length === 0);
  });

  it('renamed: the findings are under the new name alone', async () => {
    const uri = await make('старое.transcript', dispute), renamed = fixture('новое.transcript'), edit = new vscode.WorkspaceEdit();
    await findings(await show(uri), all => all.length === 1);
    made.push(renamed);
    edit.renameFile(uri, renamed);
    assert.isTrue(await vscode.workspace.applyEdit(edit));
    await findings(await show(renamed), all => all.length === 1);
    await eventually(vscode.languages.onDidChangeDiagnostics, () => found(uri) === 0 || undefined);
  });

  it('named by transcripts, and renamed: the transcripts name them as they are called now', async () => {
    const recording = await make('речь.mp3', 'ID3'), uri = await make('речь.transcript', `---\nаудио: речь.mp3\n---\n\n${questions}`), renamed = fixture('открытие моста.mp3'), edit = new vscode.WorkspaceEdit();
    const document = await show(uri), isKnown = async () => (await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Ветрова')).some(({ location }) => location.uri.path === uri.path);
    while (!await isKnown());
    made.push(renamed);
    edit.renameFile(recording, renamed);
    assert.isTrue(await vscode.workspace.applyEdit(edit));
    assert.equal(document.lineAt(1).text, 'аудио: открытие моста.mp3');
  });

  it('deleted: what was found in it goes when it is closed', async () => {
    const uri = await make('удалённое.transcript', dispute);
    // As a person opens it: a text that an extension asked for is kept open by VS Code, in a browser after its tab is closed, too.
    await vscode.commands.executeCommand('vscode.open', uri);
    await findings(vscode.window.activeTextEditor!.document, all => all.length === 1);
    await vscode.workspace.fs.delete(uri);
    // In a browser VS Code closes it by itself, perhaps just now; to revert it, as closing an editor otherwise does, may have its text read again, which then stays open without a tab.
    const { tabGroups } = vscode.window, tabs = () => tabGroups.all.flatMap(group => group.tabs);
    await tabGroups.close(tabs()).then(undefined, () => undefined);
    await eventually(tabGroups.onDidChangeTabs, () => tabs().length === 0 || undefined);
    await eventually(vscode.languages.onDidChangeDiagnostics, () => found(uri) === 0 || undefined);
  });

  it('that can only be read: they are read as all others, naming a speaker changes nothing, and a page is not written there', async () => {
    const uri = vscode.Uri.from({ scheme: 'verbatim-read-only', path: '/вопросы.transcript' });
    open.push(vscode.workspace.registerFileSystemProvider(uri.scheme, new ReadOnly(uri.path, questions), { isReadonly: true, isCaseSensitive: true }));
    const document = await show(uri), symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri);
    assert.deepEqual(symbols.map(({ name }) => name), ['Вопрос', 'А. Ветрова', 'Вопрос', 'А. Ветрова']);
    await vscode.commands.executeCommand('verbatim.whoIsThis', uri.toString(), { line: 4, character: 0 }, { name: 'Инга Седова', everywhere: true });
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), questions);
    assert.isFalse(document.isDirty && await document.save(), 'and what VS Code lets one type there cannot be saved');
    assert.isFalse(await isWritten(uri.with({ path: '/вопросы.html' }), bytes('')));
    assert.isFalse(await isWritten(vscode.Uri.parse('verbatim-nowhere:/вопросы.html'), bytes('')));
  });
});
