import assert from 'node:assert/strict';
import { parse } from '../../../server/src/transcript';
import { badTexts } from '../../support/badTexts';

/** Named cases beside the property of `lossless.test.ts`, and larger ones. */
describe('parse, for a text that is none', () => {
  for (const [what, text] of Object.entries(badTexts)) {
    it(`loses nothing: ${what}`, () => {
      const { lines, blocks } = parse(text);
      let joined = '';
      for (const { startLine, endLine } of blocks) for (let line = startLine; line <= endLine; line++) joined += lines.text(line) + lines.eol(line);
      assert.ok(joined === text);
    });
  }

  it('still reads the statements among it', () => {
    for (const what of ['byte order marks where none belong', 'a picture', 'every byte', 'half an emoji in a name, in words and at the end', 'every line end'])
      assert.ok(parse(badTexts[what]).statements.some(({ attribution }) => attribution?.speaker.endsWith('Пётр Громов')), what);
  });
});
