import assert from 'node:assert/strict';
import { translator } from '../../../server/src/l10n/translate';
import { defaultSettings } from '../../../server/src/workspace/settings';
import { Snapshot } from '../../../server/src/workspace/snapshot';

const page = 'А.Ветрова: Добрый день.\n\nП.Седов: Здравствуйте.\n\nА.Ветрова: Начнём.\n';

describe('a snapshot', () => {
  const first = (text: string) => new Snapshot('file:///страница.transcript', 1, text, defaultSettings, translator('ru'));

  it('is followed by the next version, read as if anew', () => {
    const before = first(page);
    assert.equal(before.transcript.statements.length, 3);
    const text = page + '\nП.Седов: Согласен.\n', after = before.next(2, text);
    assert.deepEqual(after.transcript, first(text).transcript);
    assert.deepEqual([after.version, after.uri], [2, before.uri]);
  });

  it('starts from the last version that was read, where some were never asked for', () => {
    const text = page.replace('Начнём', 'Продолжим'), after = first(page).next(2, 'x').next(3, text);
    assert.deepEqual(after.transcript, first(text).transcript);
  });

  it('is itself under the same settings, and shares its reading under others', () => {
    const snapshot = first(page), nothing = () => false, under = snapshot.under({ ...defaultSettings }, nothing);
    assert.notEqual(under, snapshot);
    assert.equal(under.transcript, snapshot.transcript);
    assert.equal(under.under(under.settings, nothing), under);
  });
});
