import assert from 'node:assert/strict';
import { gradeOf, Grades } from '../../../server/src/rules/survey/grades';
import { likelihood } from '../../../server/src/rules/unnamed/odds';

describe('what is counted in a document', () => {
  it('is told in grades, which change seldom', () => {
    assert.deepEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 15, 16, 100, 5000].map(gradeOf), [0, 1, 2, 3, 4, 4, 6, 6, 8, 8, 12, 12, 16, 96, 4096]);
    const grades = new Grades('g'), changed = new Set<number>();
    const edited = (come: number, gone: number) => { changed.clear(); grades.add(Array<string>(come).fill('мост'), 1); grades.add(Array<string>(gone).fill('мост'), -1); grades.settle(changed); return [...changed]; };
    assert.deepEqual(edited(4, 0), [grades.factOf('мост')]);
    assert.equal(grades.of('мост'), 4);
    assert.deepEqual(edited(1, 0), []);
    assert.deepEqual(edited(1, 1), [], 'what comes and goes in one edit');
    assert.deepEqual(edited(1, 0), [grades.factOf('мост')]);
    assert.deepEqual(edited(0, 6), [grades.factOf('мост')]);
    assert.equal(grades.of('мост'), 0);
  });
  it('says nothing where it was never seen, whatever the numbers of turns and paragraphs', () => { for (const ratio of [-3, 0, 3]) assert.equal(likelihood(0, 0, ratio), 0); });
  it('speaks for a turn what turns have, and against one what paragraphs within them have', () => {
    assert.ok(likelihood(20, 1, 0) > 2 && likelihood(1, 20, 0) < -2);
    assert.ok(Math.abs(likelihood(10, 100, Math.log(10))) < 0.1, 'as often of each');
  });
});
