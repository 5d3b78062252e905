import assert from 'node:assert/strict';
import type { AnnotatedTextEdit, CodeAction, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { codeAction } from '../../../server/src/features/codeAction';
import { correctEverywhere, type MisspellingData } from '../../../server/src/features/misspelling';
import { readDirectory } from '../../../server/src/officials/directory';
import { Roster } from '../../../server/src/officials/roster';
import { parse } from '../../../server/src/transcript';
import { Lines } from '../../../server/src/transcript/lines';
import { onlyFile } from '../../support/fixture';
import { address, asking } from './support';
import { corpusOf } from './workspace';

const directory = 'ФИО;Должность\nМарина Шубина;глава района\nТимур Олегович Абжанов;инженер\nПётр Громов;плотник\nВера Лугина;мэр\n';
const page = 'Марина Шубина: Кто начнёт? Говорили с Верой Лугинной.\n\nТимур Аб$0жонов: Начну я. Веру Лугину не ждали.\n\nПётр Громов: Мы слушаем.\n';
type Can = NonNullable<Parameters<typeof asking>[1]>['can'];
const all: Can = { resolvesActions: true, previewsRenames: true };

/** What is offered at the cursor, and what comes of the one for all transcripts: the texts as they would be, with the groups of the changes that are asked about. */
function offered(picture: string, others: Readonly<Record<string, string>>, { can = all, reading = false, table = directory }: { can?: Can; reading?: boolean; table?: string } = {}) {
  const { text, cursor } = onlyFile(picture), corpus = { ...corpusOf({ [address]: text, ...others }), isReading: reading };
  const roster = new Roster([{ uri: 'file:///memory/officials.csv', text: table, directory: readDirectory(table, 'csv') }], [...corpus.speakers.said()].map(({ name }) => ({ name, titled: true })));
  const asked = { ...asking(text, { can, roster }), corpus }, actions = codeAction.provide(asked, { range: { start: cursor!, end: cursor! }, context: { diagnostics: [] } });
  return { titles: actions.map(({ title }) => title), done: () => done(actions.find(({ data }) => (data as Partial<MisspellingData> | undefined)?.misspelling)!, asked, { [address]: text, ...others }) };
}

function done({ data }: CodeAction, asked: ReturnType<typeof asking>, texts: Readonly<Record<string, string>>) {
  const search = correctEverywhere.search(asked, { data: data as MisspellingData })!, asks: string[] = [];
  for (const uri of search.uris) search.take(uri, texts[uri], parse(texts[uri]));
  const edit = search.result(), after: Record<string, string> = {};
  for (const [uri, text] of Object.entries(texts)) {
    const own = Lines.of(text), edits = editsOf(edit, uri).filter(({ annotationId }) => annotationId !== 'look');
    asks.push(...edits.filter(({ annotationId }) => annotationId !== 'name').map(({ range, newText, annotationId }) => `${own.slice(range)} → ${newText} [${annotationId}]`));
    after[uri] = edits.filter(({ annotationId }) => annotationId === 'name').reverse().reduce((now, { range, newText }) => now.slice(0, own.offsetAt(range.start)) + newText + now.slice(own.offsetAt(range.end)), text);
  }
  return { after, asks, edit, notice: search.notice?.() };
}

function editsOf(edit: WorkspaceEdit | null, uri: string): AnnotatedTextEdit[] {
  return ((edit?.documentChanges ?? []) as TextDocumentEdit[]).filter(({ textDocument }) => textDocument.uri === uri).flatMap(({ edits }) => edits as AnnotatedTextEdit[]);
}

const plain = page.replace('$0', ''), b = 'file:///memory/б.transcript', c = 'file:///memory/в.transcript', d = 'file:///memory/г.transcript';
const talk = (words: string) => `Марина Шубина: ${words}\n\nПётр Громов: Мост стоит.\n\nМарина Шубина: Спасибо.\n`;

describe('a misspelt name in all transcripts', () => {
  const here = 'Исправить «Абжонов» на «Абжанов»', everywhere = `${here} во всех стенограммах: слово есть ещё в 1 файле`;

  it('is put right in every case where the name stands in full, and in such a file where the family name stands alone', () => {
    const { titles, done } = offered(page, { [b]: talk('Ждали Тимура Абжонова, а Абжонов не приехал. Дали Т. О. АБЖОНОВУ.'), [c]: talk('Мост стоит.') });
    assert.deepEqual(titles, [here, everywhere, 'Здесь всё верно']);
    const { after, asks, edit, notice } = done();
    assert.deepEqual([after[b], asks, notice], [talk('Ждали Тимура Абжанова, а Абжанов не приехал. Дали Т. О. АБЖАНОВУ.'), [], null]);
    assert.deepEqual([after[address], after[c]], [plain.replace('Абжонов', 'Абжанов'), talk('Мост стоит.')]);
    // A client shows it all before it writes.
    assert.equal(edit?.changeAnnotations?.look.needsConfirmation, true);
  });

  it('may be found in the text, in any case, and in a given name', () => {
    const text = offered(page.replace('$0', '').replace('Лугинной', 'Луг$0инной'), { [b]: talk('Вера Лугинна приехала, Веру Лугинну ждали у Лугинной. Без ВЕРЫ ЛУГИННОЙ, с Лугинной. Вера Лугина знает.') });
    assert.deepEqual(text.titles.slice(0, 2), ['Исправить «Лугинной» на «Лугиной»', 'Исправить «Лугинна» на «Лугина» во всех стенограммах: слово есть ещё в 1 файле']);
    assert.equal(text.done().after[b], talk('Вера Лугина приехала, Веру Лугину ждали у Лугиной. Без ВЕРЫ ЛУГИНОЙ, с Лугиной. Вера Лугина знает.'));
    const given = offered(page.replace('Тимур Аб$0жонов', 'Тимрур Аб$0жанов'), { [b]: talk('Ждали Тимрура Абжанова и Тимура Абжанова, Абжанов едет.'), [c]: talk('Ждали Абжанова.') });
    assert.equal(given.titles[1], 'Исправить «Тимрур» на «Тимур» во всех стенограммах: слово есть ещё в 1 файле');
    assert.equal(given.done().after[b], talk('Ждали Тимура Абжанова и Тимура Абжанова, Абжанов едет.'));
  });

  it('is nobody else’s: of another given name, or a family name alone, which is asked about', () => {
    const { done } = offered(page, {
      [b]: talk('Ждали Олега Абжонова и О. Абжонова. Абжонов не приехал.'), [c]: talk('Ждали Абжонова.'), [d]: 'Олег Абжонов: Начнём?\n\nПётр Громов: Ждали Тимура Абжонова. Абжонов едет.\n\nОлег Абжонов: Да.\n',
    }), { after, asks } = done();
    assert.deepEqual([after[b], after[c]], [talk('Ждали Олега Абжонова и О. Абжонова. Абжонов не приехал.'), talk('Ждали Абжонова.')]);
    assert.equal(after[d], 'Олег Абжонов: Начнём?\n\nПётр Громов: Ждали Тимура Абжанова. Абжонов едет.\n\nОлег Абжонов: Да.\n');
    assert.deepEqual(asks, ['Абжонова → Абжанова [person]', 'Абжонов → Абжанов [person]']);
    // Who is in the list under that name is nobody's slip.
    const known = offered(page, { [b]: talk('Ждали Тимура Абжонова и Семёна Абжонова.') }, { table: `${directory}Семён Абжонов;слесарь\n` }).done();
    assert.equal(known.after[b], talk('Ждали Тимура Абжанова и Семёна Абжонова.'));
  });

  it('is offered only where another file has it, without a number while files are being read, and to clients that ask again', () => {
    const other = { [b]: talk('Ждали Тимура Абжонова.') };
    assert.deepEqual(offered(page, { [b]: talk('Ждали Тимура Абжанова.') }).titles.slice(0, 2), [here, 'Здесь всё верно']);
    assert.equal(offered(page, other, { reading: true }).titles[1], `${here} во всех стенограммах`);
    assert.deepEqual(offered(page, other, { can: { previewsRenames: true } }).titles, [here, 'Здесь всё верно']);
    const { edit, notice } = offered(page, { ...other, [c]: talk('Ждали Абжонова.') }, { can: { resolvesActions: true } }).done();
    assert.deepEqual(Object.keys(edit!.changes!), [address, b]);
    assert.match(notice!, /в\.transcript:1/);
  });
});
