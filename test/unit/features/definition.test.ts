import assert from 'node:assert/strict';
import type { Location } from 'vscode-languageserver-types';
import { definition } from '../../../server/src/features/definition';
import { translator } from '../../../server/src/l10n/translate';
import { readDirectory } from '../../../server/src/officials/directory';
import { Roster } from '../../../server/src/officials/roster';
import { noCorpus } from '../../../server/src/workspace/index/corpus';
import { defaultSettings } from '../../../server/src/workspace/settings';
import { Snapshot } from '../../../server/src/workspace/snapshot';
import { address, drawn, type TranscriptParts } from './support';

const table = 'ФИО;Должность\n"Пётр\nЛыков";сторож\nАнна Ветрова;министр\nИгорь Ветров;\nВера Седова-Кац;\n';

/** Where the definition leads from the cursor: a place of the text, drawn, or lines of the directory. */
function found(picture: string, parts: TranscriptParts, directory: boolean): { readonly places: readonly string[]; readonly drawn: readonly string[] } {
  const { transcript, cursor, drawn: expected } = drawn(picture, parts), roster = directory ? new Roster([{ uri: 'file:///officials.csv', text: table, directory: readDirectory(table, 'csv') }]) : Roster.none;
  const snapshot = new Snapshot(address, 1, { get: () => transcript }, defaultSettings, translator('ru'), undefined, roster);
  const locations: Location[] = definition.provide({ snapshot, client: { snippets: false, snippetEdits: false, commandLinks: false }, cancelled: () => false, corpus: noCorpus }, { position: cursor! }) ?? [];
  const shown = (uri: string, { start }: Location['range']) => `${uri === address ? 'here' : uri} ${start.line}:${start.character}`;
  return { places: locations.map(({ uri, range }) => shown(uri, range)), drawn: expected.map(({ range }) => shown(address, range)) };
}

const parts: TranscriptParts = {
  statements: [
    { words: 'Раз.', by: { text: 'Ветрова:', speaker: 'Ветрова', kind: 'leading' } },
    { words: 'Два.', by: { text: 'Анна Ветрова, министр', speaker: 'Анна Ветрова', role: 'министр' } },
    { words: 'Три', by: { text: 'Анна Ветрова', speaker: 'Анна Ветрова' } },
  ],
};
const page = `
  Ветрова: Раз.
  Два.
  Анна Ветрова, министр
  ^^^^^^^^^^^^
  Три без Игоря Ветрова.
  Анна Вет$0рова
`;

describe('definition', () => {
  it('is where the file says most of a speaker', () => {
    const { places, drawn: expected } = found(page, parts, false);
    assert.deepEqual(places, expected);
    assert.deepEqual(found(page.replace('Вет$0рова\n', 'Ветрова\n').replace('Три без', 'Три бе$0з'), parts, false).places, []);
  });

  it('is the entry of a directory, of all who may be meant', () => {
    assert.deepEqual(found(page, parts, true).places, ['file:///officials.csv 3:0']);
    const short = page.replace('Вет$0рова', 'Ветрова');
    assert.deepEqual(found(short.replace('Игоря Ветрова', 'Игоря Вет$0рова'), parts, true).places, ['file:///officials.csv 4:0']);
    assert.deepEqual(found(short.replace('без Игоря Ветрова', 'без Вет$0ровых'), { statements: [] }, true).places, ['file:///officials.csv 3:0', 'file:///officials.csv 4:0']);
  });

  it('is the entry of whom half of a family name with a hyphen may mean', () => assert.deepEqual(found('Ждали Ка$0ц.\n', { statements: [] }, true).places, ['file:///officials.csv 5:0']));
});
