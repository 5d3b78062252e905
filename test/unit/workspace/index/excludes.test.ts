import assert from 'node:assert/strict';
import { Excludes } from '../../../../server/src/workspace/index/excludes';

const archive = 'file:///Архив', other = 'file:///Другая';

/** A client's settings by folder; each is what it answers for our section, `files.exclude` and `search.exclude`. */
function desk(answers: Record<string, readonly unknown[] | Error>, sent?: unknown) {
  const warned: string[] = [], asked: unknown[] = [];
  const ask = async (folder: string, sections: readonly string[]) => {
    asked.push([folder, sections]);
    const answer = answers[folder];
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { excludes: new Excludes(ask, sent, message => { warned.push(message); }), warned, asked, answers };
}

describe('what the index leaves out', () => {
  it('is what our setting and those of VS Code name, each folder by its own', async () => {
    const { excludes, asked } = desk({
      [archive]: [{ index: { exclude: ['черновики', '**/.git'] } }, { '**/.git': true, '**/*.js': { when: '$(basename).ts' }, '**/tmp': false, '**/.DS_Store': true }, { '**/node_modules': true }],
      [other]: [null, null, undefined],
    });
    assert.deepEqual(await excludes.of(archive), ['черновики', '**/.git', '**/.DS_Store', '**/node_modules']);
    assert.deepEqual(await excludes.of(other), []);
    assert.equal(await excludes.of(archive), await excludes.of(archive));
    assert.deepEqual(asked, [archive, other].map(folder => [folder, ['verbatim', 'files.exclude', 'search.exclude']]));
  });

  it('is everything where the index is off', async () => {
    assert.equal(await desk({ [archive]: [{ index: { enabled: false } }, { a: true }, {}] }).excludes.of(archive), null);
    assert.equal(await desk({ [archive]: [null, null, null] }, { 'verbatim.index.enabled': false }).excludes.of(archive), null);
  });

  it('is told to the log where it is nothing, and takes the defaults where there is no answer', async () => {
    const { excludes, warned } = desk({ [archive]: [{ index: { enabled: 'да', exclude: ['', 7, 'а', 'б'.repeat(2000)] } }, ['в'], 'г'], [other]: new Error('no') });
    assert.deepEqual(await excludes.of(archive), ['а']);
    assert.deepEqual(await excludes.of(other), []);
    assert.deepEqual(warned, ['2 patterns of file:///Архив exclude nothing: empty, or longer than anybody writes', 'settings of file:///Другая not read: no']);
  });

  it('follows the settings, and says whether it differs for a folder that was asked for', async () => {
    const { excludes, answers } = desk({ [archive]: [{}, {}, {}] });
    assert.equal(await excludes.changed(null), false);
    const before = await excludes.of(archive);
    answers[archive] = [{ detect: 'ask' }, {}, { x: false }];
    assert.equal(await excludes.changed(null), false);
    assert.equal(await excludes.of(archive), before, 'the same array');
    answers[archive] = [{}, {}, { x: true }];
    assert.equal(await excludes.changed(null), true);
    assert.deepEqual(await excludes.of(archive), ['x']);
    answers[archive] = [{ 'index.enabled': false }, {}, { x: true }];
    assert.equal(await excludes.changed(null), true);
    assert.equal(await excludes.of(archive), null);
  });

  it('is what a client sent that cannot be asked', async () => {
    const excludes = new Excludes(undefined, { index: { exclude: ['а'] } }, () => assert.fail());
    assert.deepEqual(await excludes.of(archive), ['а']);
    assert.equal(await excludes.changed({ verbatim: { index: { exclude: ['б'] } } }), true);
    assert.deepEqual(await excludes.of(archive), ['б']);
    assert.equal(await excludes.changed(null), true);
    assert.deepEqual(await excludes.of(archive), ['а'], 'nothing is what it was at first');
  });
});
