import assert from 'node:assert/strict';
import { Roster } from '../../../server/src/officials/roster';
import { translator } from '../../../server/src/l10n/translate';
import { parse } from '../../../server/src/transcript';
import { factsIn, type FileFacts } from '../../../server/src/workspace/index/facts';
import { Log } from '../../../server/src/workspace/log';
import { defaultSettings, type Settings } from '../../../server/src/workspace/settings';
import { Turns } from '../../../server/src/workspace/turns';
import { WorkspaceFindings, type PreviousResultId } from '../../../server/src/workspace/workspaceFindings';

const conflict = 'Дороги чинят второй год.\nАнна Ветрова, министр дорог\n\nАнна Ветрова: Обстановка меняется.\nПётр Седов, начальник управления\n', clean = 'Анна Ветрова: Да.\n\nПётр Седов: Нет.\n';
const wanted: Settings = { ...defaultSettings, workspaceDiagnostics: true }, quiet = { error() {}, warn() {}, info() {}, debug() {} } as never, nobody = new Set<string>(), nothingSilenced = () => false;

/** A workspace of texts by address, and the findings in it. */
class Desk {
  readonly texts = new Map<string, string>();
  private readonly facts = new Map<string, FileFacts>();
  readonly open = new Set<string>();
  settings: Settings | null = wanted;
  reading = false;
  silenced = nothingSilenced;
  reads = 0;
  cancel: () => void = () => undefined;
  readonly findings: WorkspaceFindings;

  constructor(most?: { readonly inFile: number; readonly inAll: number }) {
    this.findings = new WorkspaceFindings({
      files: { readMany: async uris => { this.reads += uris.length; return uris.map(uri => this.texts.get(uri) ?? null); } },
      turns: new Turns(() => new Promise(resolve => setImmediate(resolve))), log: new Log(quiet, false), t: translator('ru'),
      index: (desk => ({ transcripts: () => [...desk.facts.values()], get isReading() { return desk.reading; } }))(this),
      isOpen: uri => this.open.has(uri), settingsOf: async () => this.settings, circumstancesOf: async () => ({ silenced: this.silenced, roster: Roster.none, stale: nobody, elsewhere: null }), most,
    });
  }

  put(name: string, text: string | null): void {
    const uri = `file:///${name}`;
    if (text === null) { this.texts.delete(uri); this.facts.delete(uri); } else { this.texts.set(uri, text); this.facts.set(uri, factsIn(uri, '', parse(text), true)); }
    this.findings.changed();
  }

  /** What the client has after an answer, by file: how many findings; and the answer's files. */
  async ask(previous: readonly PreviousResultId[] = []) {
    const { items } = await this.findings.answer(previous, listener => { this.cancel = listener; });
    const ids = new Map(previous.map(({ uri, value }) => [uri, value]));
    for (const { uri, resultId } of items) ids.set(uri, resultId);
    return { told: items.map(({ uri, items: found }) => `${uri.slice(8)} ${found.length}`), ids: [...ids].map(([uri, value]) => ({ uri, value })) };
  }
}

/** Whether a promise is still open when everything else has had its turn. */
async function isHeld(promise: Promise<unknown>): Promise<boolean> {
  let settled = false;
  void promise.then(() => { settled = true; });
  for (let turn = 0; turn < 200; turn++) await new Promise(resolve => setImmediate(resolve));
  return !settled;
}

describe('findings of transcripts that are not open', () => {
  it('are told once, and the next request is held until something changes', async () => {
    const desk = new Desk();
    desk.put('а.transcript', conflict);
    desk.put('б.transcript', clean);
    const { told, ids } = await desk.ask();
    assert.deepEqual(told, ['а.transcript 1']);
    const next = desk.ask(ids);
    assert.ok(await isHeld(next));
    assert.equal(desk.reads, 2);
    desk.put('б.transcript', conflict.replace('Обстановка', 'Погода'));
    assert.deepEqual((await next).told, ['б.transcript 1']);
    assert.equal(desk.reads, 3, 'what is not other is not read again');
  });

  it('are taken back where they are gone, and so are those of files that are gone', async () => {
    const desk = new Desk();
    desk.put('а.transcript', conflict);
    desk.put('б.transcript', conflict);
    const { ids } = await desk.ask();
    desk.put('а.transcript', clean);
    desk.put('б.transcript', null);
    const after = await desk.ask(ids);
    assert.deepEqual(after.told, ['а.transcript 0', 'б.transcript 0']);
    assert.ok(await isHeld(desk.ask(after.ids)));
  });

  it('are none while nobody wants them: nothing is read, and what was told is taken back once', async () => {
    const desk = new Desk();
    desk.settings = null;
    desk.put('а.transcript', conflict);
    const held = desk.ask();
    assert.ok(await isHeld(held));
    assert.equal(desk.reads, 0);
    desk.settings = wanted;
    desk.findings.changed();
    const { told, ids } = await held;
    assert.deepEqual(told, ['а.transcript 1']);
    desk.settings = null;
    const after = await desk.ask(ids);
    assert.deepEqual(after.told, ['а.transcript 0']);
    assert.ok(await isHeld(desk.ask(after.ids)));
  });

  it('leave open documents to their own requests, and tell them again when they are closed', async () => {
    const desk = new Desk();
    desk.put('а.transcript', conflict);
    const { ids } = await desk.ask();
    desk.open.add('file:///а.transcript');
    desk.findings.changed();
    const held = desk.ask(ids);
    assert.ok(await isHeld(held));
    desk.open.delete('file:///а.transcript');
    desk.findings.documentClosed('file:///а.transcript');
    desk.put('а.transcript', conflict);
    assert.deepEqual((await held).told, ['а.transcript 1']);
  });

  it('are taken back of a document that is closed, whether anybody wants them or not', async () => {
    const desk = new Desk();
    for (const settings of [null, wanted]) {
      desk.settings = settings;
      desk.put('а.transcript', clean);
      const held = desk.ask();
      assert.ok(await isHeld(held));
      desk.findings.documentClosed('file:///а.transcript');
      const { told, ids } = await held;
      assert.deepEqual(told, ['а.transcript 0']);
      assert.ok(await isHeld(desk.ask(ids)));
    }
  });

  it('follow what is silenced, and wait until the folder is read', async () => {
    const desk = new Desk();
    desk.reading = true;
    desk.put('а.transcript', conflict);
    const held = desk.ask();
    assert.ok(await isHeld(held));
    desk.reading = false;
    desk.findings.changed();
    const { ids } = await held;
    desk.silenced = () => true;
    desk.findings.changed();
    assert.deepEqual((await desk.ask(ids)).told, ['а.transcript 0']);
  });

  it('are waited for no longer than the client waits, and not after the end', async () => {
    const desk = new Desk(), first = desk.ask();
    assert.ok(await isHeld(first));
    desk.cancel();
    assert.deepEqual((await first).told, []);
    const last = desk.ask();
    assert.ok(await isHeld(last));
    desk.findings.close();
    assert.deepEqual((await last).told, []);
  });

  it('are no more than one can look through', async () => {
    const desk = new Desk({ inFile: 1, inAll: 2 }), faulty = `${conflict}\nМосты старые.\nИрина Лом, мэр\n\nИрина Лом: Погода меняется.\nЮрий Мост, начальник дорог\n`;
    for (const name of ['а', 'б', 'в']) desk.put(`${name}.transcript`, faulty);
    const { told, ids } = await desk.ask();
    assert.deepEqual(told, ['а.transcript 1', 'б.transcript 1']);
    assert.ok(await isHeld(desk.ask(ids)));
  });
});
