import assert from 'node:assert/strict';
import { Phrases } from '../../../server/src/transcript/languages/record';

describe('phrases in a text', () => {
  const phrases = new Phrases(['слово взял', 'was agreed to', 'was read']);

  it('are found where a word begins, in any letter case, over any white space', () => {
    for (const text of ['Слово взял Пётр.', 'Затем СЛОВО\u00A0 взял он', 'The motion was\n  agreed to.', 'It was was read']) assert.ok(phrases.isIn(text), text);
  });

  it('are not found within words or in part', () => {
    for (const text of ['', 'Предисловие: слово', 'It was', 'agreed to', 'xwas read', 'was  rea d']) assert.ok(!phrases.isIn(text), text);
  });
});
