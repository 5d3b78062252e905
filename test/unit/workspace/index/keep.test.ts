import assert from 'node:assert/strict';
import { parse } from '../../../../server/src/transcript';
import { factsIn } from '../../../../server/src/workspace/index/facts';
import { factsOfText, KeptFacts, textOfFacts } from '../../../../server/src/workspace/index/keep';
import { Storage } from '../../../../server/src/workspace/index/storage';
import { Log } from '../../../../server/src/workspace/log';

const facts = Array.from({ length: 40 }, (_, at) => factsIn(`file:///a/${at} \ud83d.txt`, `${at} 5`, parse(`Вера Лугина, мэр: Раз ${at}.\n\nПётр «Лыков»: Два.\n`), true));

describe('facts kept between runs', () => {
  it('come back as they were', () => assert.deepEqual(factsOfText(textOfFacts(facts)), facts));

  it('are none where the text is something else', () => {
    for (const text of ['', '{}', 'null', '[1]', '[[1, 2]]', textOfFacts(facts).slice(0, -9)]) assert.deepEqual(factsOfText(text), [], text.slice(0, 20));
  });

  it('are written where they are other than they were', async () => {
    const texts = new Map<string, string>(), written: string[] = [];
    const storage = { read: async (name: string) => texts.get(name) ?? null, write: async (name: string, text: string) => { written.push(name); texts.set(name, text); } };
    await new KeptFacts(storage).save('file:///a', facts);
    const all = written.splice(0).length, kept = new KeptFacts(storage), loaded = await kept.load('file:///a');
    assert.deepEqual([...loaded].sort((one, other) => (one.uri < other.uri ? -1 : 1)), [...facts].sort((one, other) => (one.uri < other.uri ? -1 : 1)));
    assert.deepEqual([(await new KeptFacts(storage).load('file:///b')).length, all > 4], [0, true]);
    await kept.save('file:///a', loaded.map(file => (file.stamp === '7 5' ? { ...file, stamp: '7 6' } : file)));
    assert.equal(written.length, 1);
    await kept.save('file:///a', []);
    assert.equal(written.length, 1 + all);
    assert.deepEqual(await new KeptFacts(storage).load('file:///a'), []);
  });

  it('are whole after two windows have kept them at the same time, in files that are there half for a moment', async () => {
    const files = new Map<string, string>(), turn = () => new Promise<void>(resolve => setImmediate(resolve)), quiet = () => undefined, log = new Log({ error: quiet, warn: quiet, info: quiet, debug: quiet }, false);
    const access = {
      read: async (uri: string) => { await turn(); return files.get(uri) ?? null; },
      write: async (uri: string, text: string) => { files.set(uri, text.slice(0, text.length / 2)); await turn(); files.set(uri, text); },
    };
    const window = () => new KeptFacts(new Storage({ files: access, storageUri: 'file:///kept', version: '1', log })), newer = facts.map(file => ({ ...file, stamp: 'newer' }));
    const byUri = new Map(facts.map((file, at) => [file.uri, [file, newer[at]]])), one = window(), other = window();
    let writing = true;
    const both = Promise.all([one.save('file:///a', facts), other.save('file:///a', newer)]).finally(() => { writing = false; });
    while (writing) for (const file of await window().load('file:///a')) assert.ok(byUri.get(file.uri)!.some(known => known.stamp === file.stamp && known.hash === file.hash));
    await both;
    const kept = await window().load('file:///a');
    assert.deepEqual(kept.map(({ uri }) => uri).sort(), facts.map(({ uri }) => uri).sort());
    for (const file of kept) assert.ok(byUri.get(file.uri)!.some(known => textOfFacts([known]) === textOfFacts([file])), file.uri);
  });
});
