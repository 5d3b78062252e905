import assert from 'node:assert/strict';
import { compileGlob, isGlob } from '../../../../server/src/cli/input/glob';

describe('cli: patterns of file names', () => {
  const matches = (pattern: string, ...paths: string[]) => { const glob = compileGlob(pattern); return paths.filter(path => glob.matches(path)); };

  it('takes * and ? inside one name, in any alphabet', () => {
    assert.deepEqual(matches('беседа*.txt', 'беседа.txt', 'беседа-2.txt', 'папка/беседа.txt', 'беседа.md'), ['беседа.txt', 'беседа-2.txt']);
    assert.deepEqual(matches('зал?.txt', 'зал1.txt', 'зал😀.txt', 'зал.txt', 'зал12.txt'), ['зал1.txt', 'зал😀.txt']);
  });

  it('takes ** for any number of folders, none included', () => {
    assert.deepEqual(matches('**/*.txt', 'a.txt', 'b/a.txt', 'b/c/a.txt', 'b/a.md'), ['a.txt', 'b/a.txt', 'b/c/a.txt']);
    assert.deepEqual(matches('**', 'a.txt', 'b/a.txt'), ['a.txt', 'b/a.txt']);
    assert.deepEqual(matches('*/**/x.md', 'a/x.md', 'a/b/c/x.md', 'x.md'), ['a/x.md', 'a/b/c/x.md']);
  });

  it('takes sets and alternatives', () => {
    assert.deepEqual(matches('[а-в]*.{txt,md}', 'ау.txt', 'вот.md', 'где.txt', 'ау.srt'), ['ау.txt', 'вот.md']);
    assert.deepEqual(matches('[!0-9].txt', 'x.txt', '7.txt'), ['x.txt']);
    assert.deepEqual(matches('{2023,202{4,5}}/*', '2023/a', '2024/a', '2025/a', '2026/a'), ['2023/a', '2024/a', '2025/a']);
  });

  it('takes all other characters as they are', () => {
    assert.deepEqual(matches('a+(1).*', 'a+(1).txt', 'aa1.txt'), ['a+(1).txt']);
    assert.deepEqual(matches('\\*.*', '*.txt', 'b.txt'), ['*.txt']);
    assert.deepEqual(matches('{a*', '{ab', 'ab'), ['{ab']);
    assert.deepEqual(matches('[a*', '[ab', 'ab'), ['[ab']);
  });

  it('means a whole folder when the folder matches, as a shell would', () => {
    assert.deepEqual(matches('20*', '2024/зал/a.txt', '2025.txt', 'x/2024'), ['2024/зал/a.txt', '2025.txt']);
  });

  it('keeps the leading folders without wildcards as the place to look in', () => {
    assert.deepEqual(['*.txt', 'архив/2024/*.txt', '../a/**', '/*.txt', '/a/b*'].map(pattern => compileGlob(pattern).base), ['', 'архив/2024', '../a', '/', '/a']);
    assert.deepEqual(matches('/a/b*', 'b.txt'), ['b.txt']);
  });

  it('knows whether the pattern itself says which extension is wanted', () => {
    assert.deepEqual(['*.log', '*.{srt,log}', '*', '**', '*.*', 'a.b/*'].map(pattern => compileGlob(pattern).namesExtension), [true, true, false, false, false, false]);
  });

  it('tells a pattern from a name', () => {
    assert.deepEqual(['a*b', 'a?', '[ab]', '{a,b}'].map(isGlob), [true, true, true, true]);
    assert.equal(isGlob('Стенограмма (1), черновик.txt'), false);
  });
});
