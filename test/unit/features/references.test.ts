import assert from 'node:assert/strict';
import { references } from '../../../server/src/features/references';
import { address, asking, drawn } from './support';

describe('references', () => {
  it('are the places where the person is named, as the transcript and as the directories know them', () => {
    const { transcript, cursor, drawn: expected } = drawn(`
      Анна Ветрова, министр: Раз.
      ^^^^^^^^^^^^
      Лыков: Ждали Анну Вет$0рову.
                   ^^^^^^^^^^^^^^
    `, { statements: [
      { words: 'Раз.', by: { text: 'Анна Ветрова, министр:', speaker: 'Анна Ветрова', role: 'министр', kind: 'leading' } },
      { words: 'Ждали … Ветрову.', by: { text: 'Лыков:', speaker: 'Лыков', kind: 'leading' } },
    ] });
    const asked = asking(transcript, { directory: 'ФИО\nАнна Ветрова' });
    assert.deepEqual(references.provide(asked, { position: cursor! }), expected.map(({ range }) => ({ uri: address, range })));
    assert.equal(references.provide(asking(transcript), { position: cursor! }), null);
  });
});
