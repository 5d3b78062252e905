import assert from 'node:assert/strict';
import type { Connection } from 'vscode-languageserver';
import { Log } from '../../../server/src/workspace/log';
import { pulling, pushing } from '../../../server/src/workspace/publisher';
import { council } from '../../protocol/support/pages';
import { uri, Wire } from './support/wire';

const unattributed = 'Вера Тихая: Да.\n\n«Мы всё построим к весне», — сказали в зале.\n';

/** A wire with a publisher on it, as a session has it. */
function pushed(): Wire {
  const wire = new Wire(), publisher = pushing(wire.connection, wire.desk, wire.log);
  wire.documents.onChange(changed => publisher.changed(changed));
  wire.documents.onClose(closed => publisher.closed(closed));
  return wire;
}
const settled = async () => { for (let at = 0; at < 50; at++) await Promise.resolve(); };

describe('a publisher', () => {
  it('tells once of edits that come in together, and that of the newest text', async () => {
    const wire = pushed();
    wire.open(unattributed);
    for (let version = 2; version <= 40; version++) wire.edit(`${unattributed}${version}`, version);
    await settled();
    assert.deepEqual(wire.published.map(({ uri: of, version }) => [of, version]), [[uri, 40]]);
    wire.edit(unattributed, 41);
    await settled();
    assert.deepEqual(wire.published.map(({ version }) => version), [40, 41]);
  });

  it('tells again only what is other, or of another text', async () => {
    const wire = new Wire(), publisher = pushing(wire.connection, wire.desk, wire.log);
    wire.open(council);
    const told = async () => { publisher.refresh(); await settled(); return wire.published.map(({ version, diagnostics }) => [version, diagnostics.length]); };
    assert.deepEqual(await told(), [[1, 1]]);
    assert.deepEqual(await told(), [[1, 1]]);
    wire.edit(`${council}\n`, 2);
    assert.deepEqual(await told(), [[1, 1], [2, 1]]);
    wire.close();
    publisher.closed(uri);
    wire.open(`${council}\n`);
    assert.deepEqual((await told()).slice(2), [[undefined, 0], [1, 1]]);
  });

  it('tells what the settings say that come while it waits', async () => {
    let meanwhile: (() => void) | undefined;
    const wire: Wire = new Wire(async () => { meanwhile?.(); meanwhile = undefined; }), publisher = pushing(wire.connection, wire.desk, wire.log);
    wire.documents.onChange(changed => publisher.changed(changed));
    meanwhile = () => {
      wire.settings = { ...wire.settings, severity: { 'attribution.conflict': 'off' } };
      publisher.refresh();
    };
    wire.open(council);
    await settled();
    assert.deepEqual(wire.published.at(-1)?.diagnostics, []);
  });

  it('withdraws on closing, and tells nothing of what was closed in the meantime', async () => {
    const wire = pushed();
    wire.open(unattributed);
    wire.close();
    await settled();
    assert.deepEqual([...wire.published], [{ uri, diagnostics: [] }]);
    wire.open(unattributed);
    await settled();
    assert.equal(wire.published.at(-1)?.version, 1);
  });

  it('for a client that asks only says when to ask again, and not even that to one that does not listen', async () => {
    const asked: string[] = [], connection = { languages: { diagnostics: { refresh: async () => { asked.push('refresh'); throw new Error('нет'); } } } } as unknown as Connection;
    const logged: string[] = [], keep = (text: string) => { logged.push(text); }, log = new Log({ error: keep, warn: keep, info: keep, debug: keep }, false);
    pulling(connection, true, log).changed(uri);
    pulling(connection, true, log).closed(uri);
    pulling(connection, false, log).refresh();
    assert.deepEqual(asked, []);
    pulling(connection, true, log).refresh();
    await settled();
    assert.deepEqual(asked, ['refresh']);
    assert.match(logged.join(), /^workspace\/diagnostic\/refresh: Error/);
  });
});
