import { assert } from 'chai';
import * as vscode from 'vscode';
import { Pages, type Following } from '../../../client/src/webviews/pages';
import { closeAll, show } from './support';

const talk = 'Анна Гурьева, мэр: Начнём с дорог и мостов.\n\nПётр Сойкин: Я готов.\n';

describe('страницы (pages that follow the transcript in front)', () => {
  const shown: string[] = [], heard = new vscode.EventEmitter<void>(), icon = vscode.Uri.file('/'), open: vscode.Disposable[] = [];
  const restored = (kept: unknown): void => {
    const pages = new Pages({ viewType: `verbatimTest${open.length}`, context: 'verbatim:test', icon: { light: icon, dark: icon } }, (view, { locked }): Following => (
      { view, isLocked: locked === true, onDidShow: heard.event, show: ({ uri }) => shown.push(uri.toString()), news: () => undefined, renamed: () => undefined, dispose: () => undefined }));
    const panel = vscode.window.createWebviewPanel('verbatimTest', 'Test', { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true });
    open.push(pages, panel);
    pages.restore(panel, kept);
  };
  afterEach(async () => {
    for (const each of open.splice(0)) each.dispose();
    shown.length = 0;
    await closeAll();
  });

  it('have it when they are made anew, also where what they kept was lost', async () => {
    const { uri } = await show(talk);
    for (const kept of [undefined, null, 'lost', {}]) restored(kept);
    assert.deepEqual(shown, Array.from({ length: 4 }, () => uri.toString()));
  });

  it('leave those alone that stay with theirs', async () => {
    await show(talk);
    restored({ locked: true });
    assert.deepEqual(shown, []);
  });
});
