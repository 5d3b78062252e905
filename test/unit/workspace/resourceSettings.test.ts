import assert from 'node:assert/strict';
import { ResourceSettings, type AskSettings } from '../../../server/src/workspace/resourceSettings';
import { defaultSettings } from '../../../server/src/workspace/settings';

const severity = (value: string) => ({ rules: { statement: { unattributed: value } } });
const off = { ...defaultSettings, severity: { 'statement.unattributed': 'off' } }, hint = { ...defaultSettings, severity: { 'statement.unattributed': 'hint' } }, none = defaultSettings;
const noFailure = (error: unknown) => assert.fail(String(error));

/** A client whose answers a test may change. */
function client(answers: Record<string, unknown>) {
  const asked: string[][] = [], ask: AskSettings = async uris => { asked.push([...uris]); return uris.map(uri => answers[uri]); };
  return { asked, ask, answers };
}

describe('settings of a resource', () => {
  it('are asked for once each, whoever waits', async () => {
    const { asked, ask } = client({ 'file:///Интервью': severity('off'), 'file:///b': null });
    const settings = new ResourceSettings(ask, undefined, noFailure);
    const both = await Promise.all([settings.of('file:///Интервью'), settings.of('file:///Интервью')]);
    assert.deepEqual(both[0], off);
    assert.equal(both[0], both[1]);
    assert.deepEqual(await settings.of('file:///b'), none);
    assert.deepEqual(asked, [['file:///Интервью'], ['file:///b']]);
  });

  it('are asked for again, all at once, when they change; what is as before stays the same object', async () => {
    const { asked, ask, answers } = client({ a: severity('off'), b: severity('off') });
    const settings = new ResourceSettings(ask, undefined, noFailure), before = await settings.of('b');
    await settings.of('a');
    asked.length = 0;
    answers.a = severity('hint');
    assert.equal(await settings.changed(null), true);
    assert.deepEqual(asked, [['b', 'a']]);
    assert.deepEqual(await settings.of('a'), hint);
    assert.equal(await settings.of('b'), before);
    assert.equal(await settings.changed(null), false);
  });

  it('are forgotten with their document', async () => {
    const { asked, ask } = client({}), settings = new ResourceSettings(ask, undefined, noFailure);
    await settings.of('a');
    settings.forget('a');
    await settings.of('a');
    assert.equal(asked.length, 2);
    settings.forget('a');
    assert.equal(await settings.changed(null), false);
    assert.equal(asked.length, 2);
  });

  it('are what came with initialize where the client says nothing or fails', async () => {
    const silent = new ResourceSettings(client({}).ask, severity('off'), noFailure);
    assert.deepEqual(await silent.of('a'), off);
    const failures: unknown[] = [], broken = new ResourceSettings(async () => { throw new Error('нет ответа'); }, severity('off'), error => failures.push(error));
    assert.deepEqual(await broken.of('a'), off);
    assert.equal(failures.length, 1);
    const short = new ResourceSettings(async () => [], null, noFailure);
    assert.deepEqual(await short.of('a'), none);
  });

  it('are what was sent, for clients that cannot be asked', async () => {
    const settings = new ResourceSettings(undefined, { fileAccess: false, ...severity('off') }, noFailure);
    assert.deepEqual(await settings.of('a'), off);
    assert.equal(await settings.changed({ verbatim: severity('off') }), false);
    assert.equal(await settings.changed({ verbatim: severity('hint') }), true);
    assert.deepEqual(await settings.of('b'), hint);
    assert.equal(await settings.changed(null), true);
    assert.deepEqual(await settings.of('b'), off);
  });
});
