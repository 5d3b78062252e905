import assert from 'node:assert/strict';
import { optionsOf } from '../../../../bench/accuracy/options';

describe('arguments of the report of accuracy', () => {
  it('have all a value of their own', () => {
    assert.deepEqual(optionsOf([]), { corpus: null, source: null, worst: 5 });
    assert.deepEqual(optionsOf(['тексты', '--source', 'ru-news', '--worst', '0']), { corpus: 'тексты', source: 'ru-news', worst: 0 });
  });

  for (const args of [['--worst'], ['--worst', 'many'], ['--worst', '-1'], ['--source', '--worst', '3'], ['--help'], ['one', 'other']]) it(`are told what is wrong: ${args.join(' ')}`, () => {
    assert.throws(() => optionsOf(args), /Usage: npm run accuracy/);
  });
});
