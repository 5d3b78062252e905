import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultIndexSettings, defaultSettings, readIndexSettings, readSettings, sameSettings } from '../../../server/src/workspace/settings';

const code = 'statement.unattributed';

describe('settings', () => {
  const spellings: [string, unknown][] = [
    ['nested all the way', { rules: { statement: { unattributed: 'off' } } }],
    ['with the code as one key', { rules: { 'statement.unattributed': 'off' } }],
    ['with dots all the way', { 'rules.statement.unattributed': 'off' }],
    ['with the section in the key', { 'verbatim.rules.statement.unattributed': 'off' }],
    ['inside the section', { verbatim: { rules: { statement: { unattributed: 'off' } } }, чужое: { rules: 1 } }],
  ];
  for (const [how, sent] of spellings) it(`are read ${how}`, () => assert.deepEqual(readSettings(sent), { ...defaultSettings, severity: { [code]: 'off' } }));

  it('know every severity, and "default" as none', () => {
    const rules = { a: { b: 'error' }, c: { d: 'warning' }, e: { f: 'information' }, g: { h: 'hint' }, i: { j: 'off' }, k: { l: 'default' } };
    assert.deepEqual(readSettings({ rules }).severity, { 'a.b': 'error', 'c.d': 'warning', 'e.f': 'information', 'g.h': 'hint', 'i.j': 'off' });
  });

  it('take the defaults for what has the wrong type', () => {
    for (const wrong of [null, undefined, 7, 'off', true, ['off'], {}, { rules: null }, { rules: 'off' }, { rules: ['off'] }, { rules: { [code]: 3 } }, { rules: { [code]: 'громко' } }, { rules: { [code]: ['off'] } }, ...[-1, '5', null, true, [5], { пять: 5 }].map(limit => ({ outlineOnlyAbove: limit }))]) {
      assert.deepEqual(readSettings(wrong), defaultSettings, JSON.stringify(wrong));
    }
  });

  it('keep what is right beside what is wrong', () => {
    assert.deepEqual(readSettings({ rules: { [code]: 'hint', 'quote.unbalanced': 5 }, detect: 'ask' }).severity, { [code]: 'hint' });
  });

  it('know the size above which there is an outline only, zero and fractions too', () => {
    for (const limit of [0, 0.002, 5, 50]) for (const sent of [{ outlineOnlyAbove: limit }, { 'verbatim.outlineOnlyAbove': limit }, { verbatim: { outlineOnlyAbove: limit } }]) assert.equal(readSettings(sent).outlineOnlyAbove, limit);
  });

  it('know patterns of files with officials', () => {
    const patterns = (sent: unknown) => readSettings({ officials: { files: sent } }).officialsFiles;
    assert.deepEqual([patterns(['люди/**/*.json', 7, '']), patterns([]), patterns('люди.csv'), patterns(null)], [['люди/**/*.json'], defaultSettings.officialsFiles, defaultSettings.officialsFiles, defaultSettings.officialsFiles]);
    assert.equal(patterns(Array.from({ length: 99 }, (_, index) => `${index}.csv`)).length, 50);
    assert.ok(!sameSettings(defaultSettings, readSettings({ officials: { files: ['а.csv'] } })));
  });

  it('know the day of transcripts that do not say theirs', () => {
    assert.deepEqual(['2021-05', ' 2021 ', '', 5, null].map(documentDate => readSettings({ documentDate }).documentDate), ['2021-05', '2021', null, null, null]);
    assert.ok(!sameSettings(defaultSettings, readSettings({ documentDate: '2021' })));
  });

  it('say what formatting puts in order, each thing by itself', () => {
    assert.deepEqual(readSettings({ format: { dashes: false } }), { ...defaultSettings, format: { ...defaultSettings.format, dashes: false } });
    for (const name of Object.keys(defaultSettings.format)) assert.ok(!sameSettings(defaultSettings, readSettings({ format: { [name]: false } })), name);
  });

  it('switch hints and lenses, each kind by itself; anything but yes and no is the default', () => {
    assert.deepEqual(readSettings({ inlayHints: { office: false }, codeLens: true }), { ...defaultSettings, inlayHints: { speaker: true, office: false }, codeLens: true });
    assert.deepEqual(readSettings({ inlayHints: 'off', codeLens: 'on' }), defaultSettings);
    for (const other of [{ inlayHints: { office: false } }, { inlayHints: { speaker: false } }, { codeLens: true }]) assert.ok(!sameSettings(defaultSettings, readSettings(other)));
  });

  it('stay below what VS Code itself can do', () => assert.ok(defaultSettings.outlineOnlyAbove < 20));

  it('fall back to what was sent before where nothing is sent, not where something is', () => {
    const before = readSettings({ rules: { [code]: 'error' } });
    assert.equal(readSettings(null, before), before);
    assert.deepEqual(readSettings({}, before), defaultSettings);
  });

  it('give no key of a client power over objects', () => {
    const sent: unknown = JSON.parse('{"rules": {"__proto__": {"polluted": "off"}, "constructor": {"prototype": {"x": "off"}}}}');
    readSettings(sent);
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
    assert.equal(readSettings({ 'rules.toString': 'off' }).severity.toString, 'off');
  });

  it('never throw, however deep or odd the value', () => {
    let deep: unknown = 'off';
    for (let at = 0; at < 100_000; at++) deep = { rules: deep };
    assert.deepEqual(readSettings(deep), defaultSettings);
    fc.assert(fc.property(fc.jsonValue(), value => { readSettings({ rules: value }); readSettings(value); }));
  });

  it('are the same when every severity and the limit is', () => {
    const one = readSettings({ rules: { a: { b: 'off' }, c: { d: 'hint' } } });
    assert.ok(sameSettings(one, readSettings({ rules: { 'c.d': 'hint', 'a.b': 'off' } })));
    assert.ok(!sameSettings(one, readSettings({ rules: { a: { b: 'off' } } })));
    assert.ok(!sameSettings(readSettings({ rules: { a: { b: 'off' } } }), readSettings({ rules: { c: { b: 'off' } } })));
    assert.ok(!sameSettings(one, readSettings({ rules: { a: { b: 'off' }, c: { d: 'error' } } })));
    assert.ok(!sameSettings(one, { ...one, outlineOnlyAbove: 1 }));
  });
});

describe('settings of the index', () => {
  it('are read however they are spelt, and are the defaults where they have the wrong type', () => {
    const wanted = { enabled: false, exclude: ['черновики', '**/*.old.txt'] };
    for (const sent of [{ index: wanted }, { 'index.enabled': false, 'index.exclude': wanted.exclude }, { verbatim: { index: wanted } }, { 'verbatim.index.enabled': false, index: { exclude: [...wanted.exclude, 7, null] } }]) assert.deepEqual(readIndexSettings(sent), wanted);
    for (const wrong of [null, undefined, 7, [], {}, { index: 'off' }, { index: { enabled: 'false', exclude: 'а' } }, { index: { exclude: { а: true } } }]) assert.deepEqual(readIndexSettings(wrong), defaultIndexSettings, JSON.stringify(wrong));
    const before = readIndexSettings({ index: wanted });
    assert.equal(readIndexSettings(null, before), before);
  });
});
