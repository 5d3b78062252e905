import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver-types';
import { Editor, isTold, pulls } from './support/editor';
import { council, settled } from './support/pages';

const uri = 'file:///совет.transcript', second = 'file:///второй.transcript', severity = (value: string) => ({ rules: { attribution: { conflict: value } } });
const codes = (findings: readonly Diagnostic[]) => findings.map(({ code }) => code);

describe('findings', () => {
  it('are told to clients that do not ask: on opening, on editing, and withdrawn on closing', () => Editor.visit({ capabilities: isTold }, async editor => {
    await editor.open(uri, council);
    assert.deepEqual(codes(await editor.told(uri)), ['attribution.conflict']);
    await editor.replace(uri, 'Вера Тихая: Автобус', 'Автобус');
    assert.deepEqual(await editor.told(uri), []);
    await editor.replace(uri, 'Автобус', 'Вера Тихая: Автобус');
    assert.equal((await editor.told(uri)).length, 1);
    await editor.close(uri);
    assert.deepEqual(await editor.told(uri), []);
  }));

  it('are never told to a client that asks', () => Editor.visit({ capabilities: pulls }, async editor => {
    await editor.open(uri, council);
    assert.deepEqual(codes(await editor.pull(uri)), ['attribution.conflict']);
    await editor.close(uri);
    await editor.open(second, settled);
    assert.deepEqual(await editor.pull(second), []);
    assert.ok(!editor.heard.some(({ method }) => method === 'textDocument/publishDiagnostics'));
  }));

  it('that are as they were are not sent again', () => Editor.visit({}, async editor => {
    await editor.open(uri, council);
    const ask = (previousResultId?: string) => editor.request<{ kind: string; resultId: string }>('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
    const first = await ask();
    assert.equal((await ask(first.resultId)).kind, 'unchanged');
    await editor.replace(uri, 'Вера Тихая: Автобус', 'Автобус');
    assert.equal((await ask(first.resultId)).kind, 'full');
  }));

  it('are asked for anew when settings change, each document under its own', async () => {
    const settings: Record<string, unknown> = { [uri]: severity('error'), [second]: null };
    const answers = { 'workspace/configuration': ({ items }: { items: { scopeUri: string; section: string }[] }) => items.map(({ scopeUri, section }) => section === 'verbatim' ? settings[scopeUri] : null) };
    await Editor.visit({ answers }, async editor => {
      await editor.open(uri, council);
      await editor.open(second, council);
      assert.deepEqual((await editor.pull(uri)).map(finding => finding.severity), [1]);
      assert.deepEqual((await editor.pull(second)).map(finding => finding.severity), [2]);
      settings[second] = severity('off');
      await editor.notify('workspace/didChangeConfiguration', { settings: null });
      await editor.hears('workspace/diagnostic/refresh');
      assert.equal((await editor.pull(uri)).length, 1);
      assert.deepEqual(await editor.pull(second), []);
    });
  });

  it('need one answer for settings while a document is open, and a new one when it is opened again', async () => {
    let asked = 0;
    const answers = { 'workspace/configuration': () => { asked++; return [null]; } };
    await Editor.visit({ answers }, async editor => {
      for (const openings of [1, 2]) {
        await editor.open(uri, council);
        await editor.pull(uri);
        await editor.replace(uri, 'Строители', 'Рабочие');
        await editor.pull(uri);
        assert.equal(asked, openings);
        await editor.close(uri);
      }
    });
  });

  it('are told anew when settings change, for clients that send them', () => Editor.visit({ capabilities: isTold, options: severity('hint') }, async editor => {
    await editor.open(uri, council);
    assert.deepEqual((await editor.told(uri)).map(finding => finding.severity), [4]);
    await editor.notify('workspace/didChangeConfiguration', { settings: { verbatim: { 'rules.attribution.conflict': 'off' } } });
    assert.deepEqual(await editor.told(uri), []);
    await editor.notify('workspace/didChangeConfiguration', { settings: { verbatim: severity('громко') } });
    assert.deepEqual((await editor.told(uri)).map(finding => finding.severity), [2]);
  }));

  it('follow the defaults of settings that have the wrong type, and the log says so once', () => Editor.visit({ answers: { 'workspace/configuration': ({ items }: { items: unknown[] }) => items.map(() => ({ outlineOnlyAbove: 'много', codeLens: 'да' })) } }, async editor => {
    for (const page of ['file:///а.transcript', 'file:///б.transcript']) {
      await editor.open(page, council);
      assert.deepEqual((await editor.pull(page)).map(({ code }) => code), ['attribution.conflict']);
    }
    const warned = editor.heard.filter(({ method, params }) => method === 'window/logMessage' && (params as { type: number }).type === 2).map(({ params }) => (params as { message: string }).message);
    assert.deepEqual(warned, ['setting verbatim.outlineOnlyAbove: "много" is not a number from 0 on; the default is used: 15', 'setting verbatim.codeLens: "да" is not true or false; the default is used: false']);
  }));

  it('have their defaults where a client fails to answer for settings', async () => {
    const answers = { 'workspace/configuration': () => { throw new Error('нет'); } };
    await Editor.visit({ answers }, async editor => {
      await editor.open(uri, council);
      assert.deepEqual(codes(await editor.pull(uri)), ['attribution.conflict']);
    });
  });

  it('come with a registration for changes of settings, of files that we read and of folders', () => Editor.visit({}, async editor => {
    const registered = await Promise.all([1, 2].map(() => editor.hears<{ registrations: { method: string; registerOptions: unknown }[] }>('client/registerCapability')));
    const endings = 'transcript,TRANSCRIPT,stenogram,STENOGRAM,verbatim,VERBATIM,txt,TXT,srt,SRT,vtt,VTT,cha,CHA,md,MD';
    assert.deepEqual(registered.flatMap(({ registrations }) => registrations.map(({ method, registerOptions }) => [method, registerOptions])), [
      ['workspace/didChangeConfiguration', { section: ['verbatim', 'files.exclude', 'search.exclude'] }],
      ['workspace/didChangeWatchedFiles', {
        watchers: [...['verbatim.yaml', 'officials.json', 'officials.yaml', 'officials.yml', 'officials.csv', `*.{${endings}}`].map(name => ({ globPattern: `**/${name}` })), { globPattern: '**/*', kind: 5 }],
      }],
    ]);
  }));
});
