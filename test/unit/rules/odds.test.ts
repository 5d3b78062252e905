import assert from 'node:assert/strict';
import { gradeOf, Grades } from '../../../server/src/rules/survey/grades';
import { likelihood } from '../../../server/src/rules/unnamed/odds';

describe('what is counted in a document', () => {
  it('is told in grades, which change seldom', () => {
    assert.deepEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 15, 16, 100, 5000].map(gradeOf), [0, 1, 2, 3, 4, 4, 6, 6, 8, 8, 12, 12, 16, 96, 4096]);
    const grades = new Grades('g'), changed = new Set<number>();
    grades.add(['мост', 'мост', 'мост', 'мост'], 1, changed);
    assert.equal(grades.of('мост'), 4);
    changed.clear();
    grades.add(['мост'], 1, changed);
    assert.deepEqual([...changed], []);
    grades.add(['мост'], 1, changed);
    assert.deepEqual([...changed], [grades.factOf('мост')]);
    grades.add(['мост', 'мост', 'мост', 'мост', 'мост', 'мост'], -1, changed);
    assert.equal(grades.of('мост'), 0);
  });
  it('says nothing where it was never seen, whatever the numbers of turns and paragraphs', () => { for (const ratio of [-3, 0, 3]) assert.equal(likelihood(0, 0, ratio), 0); });
  it('speaks for a turn what turns have, and against one what paragraphs within them have', () => {
    assert.ok(likelihood(20, 1, 0) > 2 && likelihood(1, 20, 0) < -2);
    assert.ok(Math.abs(likelihood(10, 100, Math.log(10))) < 0.1, 'as often of each');
  });
});
