import assert from 'node:assert/strict';
import type { CallHierarchyItem } from 'vscode-languageserver-types';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../../../server/src/features/callHierarchy';
import type { AskedOfAll } from '../../../server/src/features/feature';
import { translator } from '../../../server/src/l10n/translate';
import { readDirectory } from '../../../server/src/officials/directory';
import { Roster } from '../../../server/src/officials/roster';
import { parse } from '../../../server/src/transcript';
import { onlyFile } from '../../support/fixture';
import { address, asking } from './support';
import { corpusOf } from './workspace';

const texts = {
  'file:///a/2020-01-01.txt': 'Вера Лугина, мэр: Пётр Громов обещал достроить мост. Без Громова не откроем, и без Инги Седовой тоже.\n\nПётр Громов: Вера Лугина права. Спросите Лугину.\n\nВера Лугина, мэр: Спасибо.\n',
  'file:///a/2021-01-01.txt': 'Заметки о том, что Вера Лугина сказала.\n\nИнга Седова: Была у Веры Лугиной.\n\nВЕРА ЛУГИНА: Да. С Ингой Седовой мы виделись.\n\nИнга Седова: Спасибо.\n',
  'file:///a/2022-01-01.txt': "Ann Weaver: We thank Vera Lugina for the bridge, and the city for its patience.\n\nBoris Oakley: And so do I.\n\nAnn Weaver: Thank you all.\n",
};
const directory = 'ФИО\nВера Лугина\n';
const all = (locale = 'ru'): AskedOfAll => {
  const corpus = corpusOf(texts), roster = new Roster([{ uri: 'file:///a/officials.csv', text: directory, directory: readDirectory(directory, 'csv') }], corpus.speakers.names);
  return { corpus, roster, t: translator(locale), cancelled: () => false };
};

function item(of: string, more: Partial<CallHierarchyItem> = {}): CallHierarchyItem {
  const { roster } = all(), official = [...roster.known, ...roster.learnt].find(({ name }) => name === of), place = { line: 0, character: 0 };
  return { name: of, kind: 5, uri: 'file:///a/2020-01-01.txt', range: { start: place, end: place }, selectionRange: { start: place, end: place }, data: official ? { id: official.id, name: official.name } : { name: of }, ...more };
}

/** Rows as people see them: the name, what is beside it, and the words at the places. */
function shown(rows: readonly { row: CallHierarchyItem; uri: string; places: readonly { start: { line: number; character: number }; end: { character: number } }[] }[]): string[] {
  return rows.map(({ row, uri, places }) => `${row.name} (${row.detail}): ${places.map(({ start, end }) => texts[uri as keyof typeof texts].split('\n')[start.line].slice(start.character, end.character)).join(', ')}`);
}
function incoming(of: CallHierarchyItem, asked = all()): string[] {
  const search = incomingCalls.search(asked, { item: of });
  for (const uri of search?.uris ?? []) search!.take(uri, texts[uri as keyof typeof texts]);
  return shown((search?.result() ?? []).map(({ from, fromRanges }) => ({ row: from, uri: from.uri, places: fromRanges })));
}
function outgoing(of: CallHierarchyItem, asked = all()) {
  const search = outgoingCalls.search(asked, { item: of });
  for (const uri of search?.uris ?? []) search!.take(uri, texts[uri as keyof typeof texts]);
  return (search?.result() ?? []).map(({ to, fromRanges }) => ({ row: to, uri: of.uri, places: fromRanges }));
}

describe('who is spoken of by whom', () => {
  it('begins with whom the cursor stands on', () => {
    const { text, cursor } = onlyFile('Пётр Громов: Был у Веры Лу$0гиной, она не против.\n\nИнга Седова: И я.\n\nПётр Громов: Да.\n');
    assert.deepEqual(prepareCallHierarchy.provide(asking(text, { directory }), { position: cursor! })!.map(({ name, detail, uri, range, data }) => [name, detail, uri, range.start.character, range.end.character, data]), [['Вера Лугина', 'Совещание (1).transcript', address, 19, 31, { id: 'Вера Лугина', name: 'Вера Лугина' }]]);
    assert.equal(prepareCallHierarchy.provide(asking(text), { position: { line: 0, character: 40 } }), null);
    assert.deepEqual(prepareCallHierarchy.provide(asking('Голос, гость: Раз, два.\n\nИнга Седова: Три.\n\nГолос, гость: Четыре.\n'), { position: { line: 0, character: 2 } })!.map(({ name, data }) => [name, data]), [['Голос', { name: 'Голос' }]]);
  });

  it('comes in by each speaker and file, in every case and language, and from the words that are nobody’s', () => assert.deepEqual(incoming(item('Вера Лугина')), [
    'Пётр Громов (2020-01-01.txt · 2 места): Вера Лугина, Лугину', '2021-01-01.txt (не в чьих-либо словах · 1 место): Вера Лугина', 'Инга Седова (2021-01-01.txt · 1 место): Веры Лугиной', 'Ann Weaver (2022-01-01.txt · 1 место): Vera Lugina',
  ]));

  it('goes out to whom a person names; what they say in other files is a row that opens', () => {
    const rows = outgoing(item('Вера Лугина'));
    assert.deepEqual(shown(rows), ['Пётр Громов (2 места): Пётр Громов, Громова', 'Инга Седова (1 место): Инги Седовой', 'Вера Лугина (2021-01-01.txt): ']);
    assert.deepEqual([rows[1].row.uri, rows[1].row.range.start], ['file:///a/2021-01-01.txt', { line: 2, character: 0 }]);
    assert.deepEqual(shown(outgoing(rows[2].row)), ['Инга Седова (1 место): Ингой Седовой']);
  });

  it('is told in the user’s language, and goes by an open text as it is now', () => {
    const asked = all('en'), search = incomingCalls.search(asked, { item: item('Вера Лугина') })!, now = 'Инга Седова: Мы с Верой Лугиной знакомы.\n\nПётр Громов: Да.\n\nИнга Седова: Да.\n';
    search.take('file:///a/2020-01-01.txt', now, parse(now));
    assert.deepEqual(search.result().map(({ from, fromRanges }) => [from.name, from.detail, fromRanges[0].start]), [['Инга Седова', '2020-01-01.txt · 1 place', { line: 0, character: 18 }]]);
  });

  it('knows nothing of rows that it did not make', () => {
    for (const data of [undefined, null, 7, {}, { id: 'нет' }, { id: 7, name: [] }]) {
      assert.deepEqual(incoming(item('Никто', { data })), []);
      assert.deepEqual(outgoing(item('Никто', { data })), []);
    }
    assert.deepEqual(incoming(undefined as never), []);
    assert.equal(outgoingCalls.search(all(), {} as never), null);
  });
});
