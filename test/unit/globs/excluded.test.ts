import assert from 'node:assert/strict';
import { endsIn } from '../../../server/src/globs/endings';
import { excluder } from '../../../server/src/globs/excluded';

describe('what is left out of a walk', () => {
  const left = (patterns: string[], ...paths: string[]) => paths.filter(excluder(patterns));

  it('is what version control and package managers keep, wherever it lies', () => {
    assert.deepEqual(left([], '.git', 'архив/.git/HEAD', 'a/node_modules/b/readme.md', 'node_modules.txt', 'архив/git', 'CVS'), ['.git', 'архив/.git/HEAD', 'a/node_modules/b/readme.md', 'CVS']);
  });

  it('is what patterns of VS Code name, from the workspace folder on', () => {
    assert.deepEqual(left(['черновики', '*.md'], 'черновики', 'черновики/а.txt', 'архив/черновики', 'а.md', 'архив/а.md'), ['черновики', 'черновики/а.txt', 'а.md']);
    assert.deepEqual(left(['**/черновики/', ' **/*.{md,srt} '], 'архив/черновики/а.txt', 'архив/а.md', 'а.srt', 'а.txt'), ['архив/черновики/а.txt', 'архив/а.md', 'а.srt']);
  });

  it('is a folder itself where all that it holds is meant', () => {
    assert.deepEqual(left(['архив/**', '**/старое/**'], 'архив', 'архив/2024/а.txt', 'а/старое', 'другой'), ['архив', 'архив/2024/а.txt', 'а/старое']);
    assert.deepEqual(left(['**'], 'а', 'б/в'), ['а', 'б/в']);
  });

  it('is nothing by patterns that say nothing, or are longer than anybody writes', () => {
    assert.deepEqual(left(['', '   ', `{${'а,'.repeat(600)}б}`], 'а', 'б'), []);
  });
});

describe('endings of names', () => {
  it('are looked for in capitals or not, in any alphabet', () => {
    assert.deepEqual(['а.TXT', 'б.txt', 'txt', 'в.txt.bak', 'Г.СТЕНОГРАММА'].filter(endsIn(['.txt', '.стенограмма'])), ['а.TXT', 'б.txt', 'Г.СТЕНОГРАММА']);
  });
});
