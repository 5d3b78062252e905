import assert from 'node:assert/strict';
import { explainedRules, pagesOf } from '../../../../client/src/commands/rulePages';

describe('pages of rules', () => {
  it('are listed from the settings, by the first line of each description', () => {
    const manifest: Parameters<typeof explainedRules>[0] = { contributes: { configuration: [
      { properties: { 'verbatim.detect': { markdownDescription: 'Что делать' } } },
      { properties: { 'verbatim.rules.speaker.role-differs': { markdownDescription: 'Один человек с двумя должностями\n\nНапример, …' }, 'verbatim.rules.quote.unbalanced': {} } },
    ] } };
    assert.deepEqual(explainedRules(manifest), [
      { code: 'speaker.role-differs', title: 'Один человек с двумя должностями' },
      { code: 'quote.unbalanced', title: 'verbatim.rules.quote.unbalanced' },
    ]);
  });

  it('are looked for in the user’s language first, then in English', () => {
    const english = ['docs', 'rules', 'quote.unbalanced.md'];
    assert.deepEqual(pagesOf('quote.unbalanced', 'ru'), [['docs', 'ru', 'rules', 'quote.unbalanced.md'], english]);
    assert.deepEqual(pagesOf('quote.unbalanced', 'ru-RU').length, 2);
    assert.deepEqual(pagesOf('quote.unbalanced', 'en'), [english]);
    assert.deepEqual(pagesOf('quote.unbalanced', 'run'), [english]);
  });
});
