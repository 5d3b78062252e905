import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ResourceSettings } from '../../../server/src/workspace/resourceSettings';
import { kinds, wrongSettings, WrongSettings } from '../../../server/src/workspace/wrongSettings';
import { root } from '../../support/sources';

interface Property { readonly type: string; readonly default: unknown; readonly enum?: readonly string[]; readonly minimum?: number; readonly scope: string }
const { contributes: { configuration } } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { contributes: { configuration: readonly { properties: Readonly<Record<string, Property>> }[] } };
const manifest = Object.fromEntries(configuration.flatMap(({ properties }) => Object.entries(properties)).map(([name, property]) => [name.replace('verbatim.', ''), property]));

describe('settings of wrong types', () => {
  it('are told by name, with the value, and with what is used instead', () => assert.deepEqual(wrongSettings({
    codeLens: 'да', outlineOnlyAbove: -1, rules: { quote: { unbalanced: 'громко' } }, inlayHints: 'off', officials: { files: ['люди.csv', 7] }, index: { exclude: 'черновики' }, detect: { ask: true }, preview: { fontSize: '16' },
  }), [
    'setting verbatim.codeLens: "да" is not true or false; the default is used: false',
    'setting verbatim.outlineOnlyAbove: -1 is not a number from 0 on; the default is used: 15',
    'setting verbatim.rules.quote.unbalanced: "громко" is not one of default, error, warning, information, hint, off; the rule’s own is used',
    'setting verbatim.inlayHints: "off" is not a group of settings; what is set there otherwise, or the defaults, are used',
    'setting verbatim.officials.files: ["люди.csv",7] is not a list of patterns, texts that are not empty; the rest of the list is used',
    'setting verbatim.index.exclude: "черновики" is not a list of patterns, texts that are not empty; the default is used: []',
    'setting verbatim.detect.ask: true is not one of ask, always, never; the default is used: "ask"',
    'setting verbatim.preview.fontSize: "16" is not a number from 8 on; the default is used: 16',
  ]));

  it('are none where they are absent, null, right, or nobody’s, whoever sends them and however they are spelt', () => {
    const defaults = Object.fromEntries(Object.entries(manifest).map(([name, property]) => [`verbatim.${name}`, property.default]));
    for (const right of [undefined, null, {}, 7, 'off', [], defaults, { verbatim: { codeLens: true } }, { codeLens: null, inlayHints: null, rules: null }, { fileAccess: true, storageUri: 'file:///а', нет: { такого: 5 } }, { rules: { a: { b: 'off' }, c: 'default' } }, JSON.parse('{"__proto__": {"codeLens": 5}, "constructor": 5}')]) assert.deepEqual(wrongSettings(right), []);
  });

  it('are told once for each value, and cut where they are long', () => {
    const told: string[] = [], settings = new WrongSettings({ warn: message => { told.push(message); } });
    for (let time = 0; time < 3; time++) for (const codeLens of ['да', 'нет', 'ы'.repeat(5000)]) settings.look({ codeLens });
    assert.deepEqual(told.map(message => message.replace(/ы+/, 'ы')), ['да"', 'нет"', 'ы…'].map(value => `setting verbatim.codeLens: "${value} is not true or false; the default is used: false`));
    assert.ok(told.every(message => message.length < 250));
  });

  it('are seen in all that a client sends', async () => {
    const seen: unknown[] = [], failed = (error: unknown) => assert.fail(String(error)), look = (sent: unknown) => { seen.push(sent); };
    const asked = new ResourceSettings(async uris => uris.map(() => ({ codeLens: 1 })), { codeLens: 2 }, failed, look);
    await asked.of('а');
    const told = new ResourceSettings(undefined, { codeLens: 3 }, failed, look);
    await told.changed({ codeLens: 4 });
    assert.deepEqual(seen, [{ codeLens: 2 }, { codeLens: 1 }, { codeLens: 3 }, { codeLens: 4 }]);
  });

  it('are known of each setting that the manifest has, with its type and its default', () => {
    const values: Readonly<Record<string, unknown>> = { boolean: true, string: 'ы', number: 1e6, array: ['ы'] };
    assert.deepEqual(Object.keys(kinds).sort(), Object.keys(manifest).filter(name => !name.startsWith('rules.')).sort());
    for (const [name, [kind, otherwise]] of Object.entries(kinds)) {
      const { type, enum: choice, minimum, default: usual } = manifest[name];
      assert.deepEqual(otherwise, usual, name);
      assert.ok(kind.takes(usual), name);
      for (const [of, value] of Object.entries(values)) assert.equal(kind.takes(value), of === type && !choice, `${name}: ${of}`);
      if (choice) assert.deepEqual(choice.filter(value => !kind.takes(value)), [], name);
      if (minimum !== undefined) assert.deepEqual([kind.takes(minimum), kind.takes(minimum - 1)], [true, false], name);
    }
  });
});
