import assert from 'node:assert/strict';
import { translator } from '../../../server/src/l10n/translate';

describe('a text with a name in it', () => {
  const ru = translator('ru'), en = translator('en');

  it('has the name as it is written', () => {
    assert.equal(ru('who.title', { label: 'Вера Лугина', count: 2 }).includes('Вера Лугина'), true);
    assert.equal(en('rule.speaker.unknown.found', { speaker: 'Вера Лугина' }), 'Вера Лугина is not in your directory of officials.');
  });

  it('keeps a name that goes from the right apart from the words and figures around it, once', () => {
    assert.equal(en('rule.speaker.unknown.found', { speaker: 'דנה לוי' }), '\u2068דנה לוי\u2069 is not in your directory of officials.');
    assert.equal(en('rule.speaker.unknown.found', { speaker: '**\u2068דנה לוי\u2069**' }), '**\u2068דנה לוי\u2069** is not in your directory of officials.');
  });
});
