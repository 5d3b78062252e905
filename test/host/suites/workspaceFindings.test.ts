import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, codeOf, fixture, show } from './support';

const conflict = 'Дороги чинят второй год.\nАнна Ветрова, министр дорог\n\nАнна Ветрова: Обстановка меняется.\nПётр Седов, начальник управления\n';

describe('находки в неоткрытых стенограммах (findings of files that are not open)', () => {
  const uri = fixture('не открыта.transcript');
  const set = (value: boolean | undefined) => vscode.workspace.getConfiguration('verbatim').update('workspaceDiagnostics', value, vscode.ConfigurationTarget.Workspace);
  /** The codes of what is found in the file, once they are these. */
  const found = (...wanted: string[]) => new Promise<void>(resolve => {
    const look = () => { if (vscode.languages.getDiagnostics(uri).map(codeOf).join() !== wanted.join()) return; listener.dispose(); resolve(); };
    const listener = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });

  afterEach(async () => {
    await set(undefined);
    await vscode.workspace.fs.delete(uri);
    await found();
    await closeAll();
  });

  it('are shown where the user wants them, and go when they are put right', async () => {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(conflict));
    await show(fixture('forum.transcript'));
    assert.deepEqual(vscode.languages.getDiagnostics(uri), []);
    await set(true);
    await found('attribution.conflict');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(conflict.replace('Пётр Седов, начальник управления\n', '')));
    await found();
  });
});
