import assert from 'node:assert/strict';
import { textOf } from '../../../server/src/encoding/text';

describe('the text of a file', () => {
  it('is as an editor shows it: without a byte order mark, whatever the encoding', () => {
    const text = 'Вера Лугина: Да.\r\n', windows = Uint8Array.from([0xc2, 0xe5, 0xf0, 0xe0, 0x3a, 0x20, 0xc4, 0xe0, 0x2e]);
    for (const bytes of [Buffer.from(text), Buffer.from(`\ufeff${text}`), Buffer.from(`\ufeff${text}`, 'utf16le')]) assert.equal(textOf(bytes), text);
    assert.equal(textOf(windows), 'Вера: Да.');
    assert.equal(textOf(new Uint8Array()), '');
  });

  it('is there where little of it is broken, and null where it is none', () => {
    assert.equal(textOf(Buffer.concat([Buffer.from('Вера Лугина: Да '), Buffer.from([0xd0]), Buffer.from('.')])), 'Вера Лугина: Да \ufffd.');
    assert.equal(textOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 4, 0])), null);
  });
});
