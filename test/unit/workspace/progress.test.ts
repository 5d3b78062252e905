import assert from 'node:assert/strict';
import { translator } from '../../../server/src/l10n/translate';
import { Log } from '../../../server/src/workspace/log';
import { ReadingProgress, type Shown } from '../../../server/src/workspace/progress';

/** A client that writes down what it shows, and a clock that a test moves. */
function desk({ locale = 'en' as string | undefined, create = true as boolean | 'later' | 'fails' } = {}) {
  const shown: unknown[][] = [], logged: string[] = [], keep = (text: string) => { logged.push(text.split('\n')[0]); };
  let time = 5, cancel!: () => void, cancelled = 0, answer!: () => void;
  const place: Shown = {
    token: { onCancellationRequested: listener => { cancel = listener; } },
    begin: (...told) => shown.push(['begin', ...told]), report: (...told) => shown.push(['report', ...told]), done: () => shown.push(['done']),
  };
  const ask = async () => {
    shown.push(['asked']);
    if (create === 'fails') throw new RangeError('no');
    if (create === 'later') await new Promise<void>(resolve => { answer = resolve; });
    return place;
  };
  const progress = new ReadingProgress({ create: create === false ? undefined : ask, t: translator(locale), locale, log: new Log({ error: keep, warn: keep, info: keep, debug: keep }, false), now: () => time, cancelled: () => { cancelled++; } });
  const settled = async () => { for (let turn = 0; turn < 5; turn++) await Promise.resolve(); };
  return { shown, logged, settled, cancel: () => cancel(), count: () => cancelled, answer: () => answer(), progress, at: async (now: number, done: number, of: number) => { time = now; progress.report(done, of); await settled(); return shown.splice(0); } };
}

describe('the progress of reading a folder', () => {
  it('is not spoken of where it takes less than a second', async () => {
    const { at } = desk();
    for (const [now, done] of [[0, 0], [500, 40], [999, 99], [5000, 100]]) assert.deepEqual(await at(now, done, 100), []);
    assert.deepEqual(await at(6000, 1, 50), [], 'and another work is not as old as the one before');
  });

  it('is told from then on in plain words, not at every file, until all are read', async () => {
    const { at } = desk();
    await at(10, 0, 10_000);
    assert.deepEqual(await at(1010, 1200, 10_000), [['asked'], ['begin', 'Reading the transcripts of this folder', 12, '1,200 of 10,000', true]]);
    assert.deepEqual(await at(1100, 1300, 10_000), []);
    assert.deepEqual(await at(1300, 5000, 10_000), [['report', 50, '5,000 of 10,000']]);
    assert.deepEqual(await at(1310, 10_000, 10_000), [['done']]);
    assert.deepEqual(await at(1311, 10_000, 10_000), []);
  });

  it('is told in the user’s language, numbers too, and in English where we have no other', async () => {
    for (const [locale, title, message] of [['ru', 'Чтение стенограмм этой папки', '12 000 из 100 000'], ['de', 'Reading the transcripts of this folder', '12,000 of 100,000'], ['ru_RU.UTF-8', 'Чтение стенограмм этой папки', '12 000 из 100 000'], [undefined, 'Reading the transcripts of this folder', '12,000 of 100,000']]) {
      const { at } = desk({ locale });
      await at(0, 0, 100_000);
      const [, begin] = await at(1500, 12_000, 100_000);
      assert.deepEqual([begin[1], String(begin[3]).replace(/\s/g, ' ')], [title, message]);
    }
  });

  it('can be ended by the user, once', async () => {
    const { at, cancel, count, shown } = desk();
    await at(0, 0, 10);
    await at(1000, 1, 10);
    cancel();
    assert.deepEqual([count(), shown], [1, [['done']]]);
  });

  it('is one at a time, and none where the work was done before the client was ready', async () => {
    const { at, answer, settled, shown, progress } = desk({ create: 'later' });
    await at(0, 0, 10);
    assert.deepEqual(await at(1000, 1, 10), [['asked']]);
    assert.deepEqual(await at(2000, 2, 10), []);
    progress.end();
    await at(2500, 0, 10);
    answer();
    await settled();
    assert.deepEqual(shown.splice(0).map(([what]) => what), ['begin', 'done']);
    assert.deepEqual(await at(3400, 3, 10), []);
    assert.deepEqual(await at(3500, 3, 10), [['asked']]);
  });

  it('is none where the client shows none, or fails to', async () => {
    const none = desk({ create: false }), failing = desk({ create: 'fails' });
    for (const now of [0, 1000, 2000]) assert.deepEqual(await none.at(now, 1, 10), []);
    await failing.at(0, 1, 10);
    assert.deepEqual(await failing.at(1000, 1, 10), [['asked']]);
    for (const now of [1500, 3000, 5000]) assert.deepEqual(await failing.at(now, 3, 10), []);
    assert.deepEqual(failing.logged, ['window/workDoneProgress/create: RangeError']);
  });
});
