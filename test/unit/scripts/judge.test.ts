import assert from 'node:assert/strict';
import { judge } from '../../../scripts/test/run-part';

describe('a part of npm test', () => {
  const tests = (code: number | null, output: string) => { const { passed, failed, skipped } = judge({ kind: 'tests' }, code, output); return [passed, failed, skipped]; };

  it('counts what its last line says', () => {
    assert.deepEqual(tests(0, '✔ стенограмма\nresult|12|0|1\n'), [12, 0, 1]);
    assert.deepEqual(tests(1, 'result|1|0|0\nresult|12|2|0\n'), [12, 2, 0]);
  });

  it('has failed without that line, whatever its exit code', () => {
    assert.deepEqual(tests(0, '✔ стенограмма\n'), [0, 1, 0]);
    assert.deepEqual(tests(null, ''), [0, 1, 0]);
  });

  it('has failed when it ran nothing', () => {
    assert.deepEqual(tests(0, 'result|0|0|0\n'), [0, 1, 0]);
  });

  it('has failed when all passed and it ended badly', () => {
    assert.deepEqual(tests(1, 'result|12|0|0\n'), [12, 1, 0]);
  });

  it('has failed when a test did, even if it ended well', () => {
    assert.deepEqual(tests(0, 'result|12|1|0\n'), [12, 1, 0]);
  });

  it('may be skipped, and says why', () => {
    assert.deepEqual(judge({ kind: 'tests' }, 0, 'result|0|0|1|no display\n'), { passed: 0, failed: 0, skipped: 1, remark: 'no display' });
  });

  it('counts as one where it is a check, and only its failure where it is a step', () => {
    assert.equal(judge({ kind: 'check' }, 0, '').passed, 1);
    assert.equal(judge({ kind: 'check' }, 2, '').failed, 1);
    assert.equal(judge({ kind: 'step' }, 0, '').passed, 0);
    assert.equal(judge({ kind: 'step' }, 1, '').failed, 1);
  });
});
