import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PageBlock, PageSection } from '#protocol';
import { Book } from '../../../client/webview/preview/book';
import { search } from '../../../client/webview/preview/search';
import { Signs } from '../../../client/webview/base/signs';
import { followers, Reading, Snapshot } from '../../../server/src/workspace/snapshot';
import { defaultSettings } from '../../../server/src/workspace/settings';
import { translator } from '../../../server/src/l10n/translate';
import { Recogniser } from '../../../server/src/transcript';
import { previewPage } from '../../../server/src/features/previewPage';
import { noCorpus } from '../../../server/src/workspace/index/corpus';
import { edit, edits, pages } from '../../support/edits';

const statement = (text: string, key?: string, role: string | null = null): PageBlock => ({ kind: 'statement', from: 0, to: 0, text, ...key === undefined ? {} : { opens: { key, name: key, role } } });
const section = (...blocks: PageBlock[]): PageSection => ({ lines: blocks.length, blocks: blocks.map((block, at) => ({ ...block, from: at, to: at })) });
function bookOf(...sections: PageSection[]): Book {
  const book = new Book();
  book.apply({ whole: true, from: 0, removed: 0, sections, speakers: [{ key: 'Анна', kind: 'person', name: 'Анна', office: 'мэр' }, { key: 'Пётр', kind: 'person', name: 'Пётр', office: null }] });
  return book;
}

describe('the page as data', () => {
  it('knows who goes on speaking where a section begins, and names an office once', () => {
    const book = bookOf(section(statement('Раз.', 'Анна'), statement('Два.')), section(statement('Три.'), statement('Да.', 'Пётр'), statement('Ещё.', 'Анна')));
    assert.deepEqual(book.blocksOf(0, null).map(({ key, office, goes }) => [key, office, goes]), [['Анна', 'мэр', false], ['Анна', null, true]]);
    assert.deepEqual(book.blocksOf(1, null).map(({ key, office, goes }) => [key, office, goes]), [['Анна', null, true], ['Пётр', null, false], ['Анна', null, false]]);
    assert.deepEqual(book.blocksOf(1, new Set(['Анна'])).map(({ block }) => block.text), ['Три.', 'Ещё.']);
    assert.deepEqual([book.lineCount, book.startOf(1), book.sectionAt(0), book.sectionAt(1), book.sectionAt(2), book.sectionAt(99)], [5, 2, 0, 0, 1, 1]);
  });

  it('finds letters in names and words, capital or small, ё or е', () => {
    const book = bookOf(section(statement('Ещё раз: ещё.', 'Пётр')));
    assert.deepEqual(search(book, 'ЕЩЕ', null).map(({ within, start, end }) => [within, start, end]), [['text', 0, 3], ['text', 9, 12]]);
    assert.deepEqual(search(book, 'петр', null).map(({ within, start }) => [within, start]), [['name', 0]]);
    assert.deepEqual(search(book, '', null), []);
    assert.deepEqual(search(book, 'ещё', new Set(['Анна'])), []);
  });

  it('finds what stands beside a name of the office, where it stands there', () => {
    const book = bookOf(section(statement('Раз: мэр.', 'Анна'), statement('Два.', 'Пётр', 'зам мэра'), statement('Три.', 'Анна')));
    assert.deepEqual(search(book, 'Мэр', null).map(({ at, within, start, end }) => [at, within, start, end]), [[0, 'office', 0, 3], [0, 'text', 5, 8], [1, 'office', 4, 7]]);
  });

  it('is the same when the server’s edits were followed as when all of it was asked for', () => fc.assert(fc.property(fc.constantFrom(...pages), fc.constantFrom(3, 64), edits, (page, most, changes) => {
    const recogniser = new Recogniser(page, most), own = followers(), book = new Book();
    let text = page, previous: string | undefined, version = 0;
    const follow = (into: Book, since: string | undefined): string => {
      const answer = previewPage.provide({ snapshot: new Snapshot('file:///x', ++version, new Reading(recogniser, own), defaultSettings, translator('ru')), client: { snippetEdits: false, snippets: false, commandLinks: true }, cancelled: () => false, corpus: noCorpus }, { previous: since });
      assert.ok(!answer.large);
      into.apply(answer);
      return answer.more ? follow(into, answer.id) : answer.id;
    };
    const all = (of: Book) => of.sections.map((_, at) => [of.startOf(at), of.blocksOf(at, null), of.weightOf(at, null)]);
    for (const change of [null, ...changes]) {
      if (change) text = edit(recogniser, change, text);
      previous = follow(book, previous);
      const anew = new Book();
      follow(anew, undefined);
      assert.deepEqual(all(book), all(anew));
    }
  }), { numRuns: 60 }));
});

describe('the signs of speakers', () => {
  const speaker = (name: string) => ({ key: name, kind: 'person' as const, name, office: null });
  it('are another colour each, then other lines, and letters that are nobody else’s', () => {
    const signs = new Signs(), names = Array.from({ length: 30 }, (_, at) => `Анна ${String.fromCodePoint(0x410 + at % 3)}етрова ${at}`);
    signs.give(names.map(speaker));
    const given = names.map(name => signs.of(name)!);
    assert.deepEqual(given.slice(0, 7).map(({ colour, line }) => [colour, line]), [[0, 0], [1, 0], [2, 0], [3, 0], [4, 0], [5, 0], [0, 1]]);
    assert.equal(new Set(given.slice(0, 24).map(({ colour, line }) => `${colour} ${line}`)).size, 24);
    assert.equal(new Set(given.map(({ letters }) => letters)).size, 30);
  });

  it('stay what they are when others come before, and go with who goes', () => {
    const signs = new Signs();
    signs.give([speaker('Анна Ветрова'), speaker('Пётр Седов')]);
    const before = signs.of('Пётр Седов');
    signs.give([speaker('Зоя Лебеда'), speaker('Анна Ветрова'), speaker('Пётр Седов')]);
    assert.deepEqual([signs.of('Пётр Седов'), signs.of('Зоя Лебеда')], [before, { colour: 2, line: 0, letters: 'ЗЛ' }]);
    signs.give([speaker('Пётр Седов'), speaker('Яна Тихая')]);
    assert.deepEqual([signs.of('Анна Ветрова'), signs.of('Яна Тихая')], [undefined, { colour: 0, line: 0, letters: 'ЯТ' }]);
  });

  it('are letters of any script, and a sign where a name has none', () => {
    const signs = new Signs();
    const names = ['Q', '山田 太郎', '…', 'Вопрос', 'Виктор', 'TLF'];
    signs.give(names.map(speaker));
    assert.deepEqual(names.map(name => signs.of(name)!.letters), ['Q', '山太', '·', 'В', 'Ви', 'TLF']);
  });
});
