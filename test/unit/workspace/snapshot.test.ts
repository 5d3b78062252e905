import assert from 'node:assert/strict';
import { translator } from '../../../server/src/l10n/translate';
import { parse, Recogniser } from '../../../server/src/transcript';
import { defaultSettings } from '../../../server/src/workspace/settings';
import { Reading, Snapshot } from '../../../server/src/workspace/snapshot';

const page = 'А.Ветрова: Добрый день.\n\nП.Седов: Здравствуйте.\n\nА.Ветрова: Начнём.\n';

describe('a snapshot', () => {
  const open = (text: string) => {
    const recogniser = new Recogniser(text);
    return { recogniser, snapshot: new Snapshot('file:///страница.transcript', 1, new Reading(recogniser), defaultSettings, translator('ru')) };
  };
  const first = (text: string) => open(text).snapshot;

  it('is followed by the next version, read as if anew', () => {
    const { recogniser, snapshot: before } = open(page);
    assert.equal(before.transcript.statements.length, 3);
    recogniser.edit({ from: page.length, to: page.length, text: '\nП.Седов: Согласен.\n' });
    const after = before.next(2, new Reading(recogniser));
    assert.equal(after.transcript.statements.length, 4);
    assert.equal(before.transcript.statements.length, 3);
    assert.deepEqual([after.version, after.uri], [2, before.uri]);
  });

  it('is of its own text, also where that is asked for after an edit', () => {
    const { recogniser, snapshot } = open(page);
    recogniser.edit({ from: 0, to: page.length, text: '' });
    assert.deepEqual(snapshot.transcript.statements, parse(page).statements);
  });

  it('is itself under the same settings, and shares its reading under others', () => {
    const snapshot = first(page), nothing = () => false, under = snapshot.under({ ...defaultSettings }, nothing);
    assert.notEqual(under, snapshot);
    assert.equal(under.transcript, snapshot.transcript);
    assert.equal(under.under(under.settings, nothing), under);
  });
});
