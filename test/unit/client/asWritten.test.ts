import assert from 'node:assert/strict';
import { asWritten } from '../../../client/src/asWritten';

describe('текст файла на виду у VS Code (a file’s text where VS Code reads signs)', () => {
  it('has no icon and no link, and reads the same', () => {
    for (const text of ['Анна $(zap) Ветрова', '$($(a))', '[Да](command:workbench.action.quit "x")', '[[a](b)](c)']) {
      assert.doesNotMatch(asWritten(text), /\$\([^)]*\)|\[[^\]]+\]\(/u);
      assert.equal(asWritten(text).replaceAll('\u200B', ''), text);
    }
  });

  it('is left as it is where there is none of that', () => assert.equal(asWritten('Пётр Седов ($ 5), [смех] (2)'), 'Пётр Седов ($ 5), [смех] (2)'));
});
