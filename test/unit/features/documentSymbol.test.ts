import assert from 'node:assert/strict';
import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import { documentSymbol } from '../../../server/src/features/documentSymbol';
import { asking, drawn, made, type Circumstances, type TranscriptParts } from './support';

const kindNames = new Map(Object.entries(SymbolKind).map(([name, kind]) => [kind, name]));

/**
 * A picture draws each symbol's selection range; behind it stand the lines that the symbol covers, a dot for each level, the
 * kind, the name and the detail.
 */
function checkOutline(picture: string, parts: TranscriptParts, circumstances?: Circumstances): void {
  const { transcript, drawn: expected } = drawn(picture, parts);
  const found = flatten(documentSymbol.provide(asking(transcript, circumstances), {}));
  const inOrder = (all: readonly Drawing[]) => all.map(({ range: { start, end }, label }) => `${start.line}:${start.character}-${end.line}:${end.character} ${label}`).sort();
  assert.deepEqual(inOrder(found), inOrder(expected));
}

interface Drawing { readonly range: DocumentSymbol['range']; readonly label: string }

function flatten(symbols: readonly DocumentSymbol[], level = ''): Drawing[] {
  return symbols.flatMap(({ name, detail, kind, range, selectionRange, children = [] }) => [
    { range: selectionRange, label: `${range.start.line}-${range.end.line} ${level}${kindNames.get(kind)} ${name}${detail ? ` | ${detail}` : ''}` },
    ...flatten(children, `${level}.`),
  ]);
}

const vetrova = { text: 'Анна Ветрова, директор мастерской', speaker: 'Анна Ветрова', role: 'директор мастерской' };

describe('outline', () => {
  it('has statements by speaker with role and first words, under the title', () => checkOutline(`
    Мастерская «Клён» открылась
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ 0-6 Module Мастерская «Клён» открылась

    Мы ждали этого дня.
    ^^^^^^^^^^^^^^^^^^^ 2-4 .Method Анна Ветрова | директор мастерской — Мы ждали этого дня. И приходите завтра.
    И приходите завтра.
    Анна Ветрова, директор мастерской
    Пётр Лыков: Зал получился светлый.
    ^^^^^^^^^^ 5-5 .Method Пётр Лыков | Зал получился светлый.
    Кто сказал это, не знает никто.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 6-6 .Null (без автора) | Кто сказал это, не знает никто.
  `, {
    title: 'Мастерская «Клён» открылась', headings: [{ text: 'Мастерская «Клён» открылась' }],
    statements: [
      { words: 'Мы ждали … завтра.', by: vetrova },
      { words: 'Зал получился светлый.', by: { text: 'Пётр Лыков:', speaker: 'Пётр Лыков', kind: 'leading' } },
      { words: 'Кто сказал это, не знает никто.' },
    ],
  }));

  it('has headings by level, each with what it heads, and a label on its own line with its statement', () => checkOutline(`
    Agenda
    ^^^^^^ 0-3 Namespace Agenda
    Roads
    ^^^^^ 1-3 .Namespace Roads
    The Chair:
    ^^^^^^^^^ 2-3 ..Method The Chair | Let us begin.
    Let us begin.

    Closing
    ^^^^^^^ 5-6 Namespace Closing
    Nobody spoke.
  `, {
    headings: [{ text: 'Agenda' }, { text: 'Roads', level: 2 }, { text: 'Closing' }],
    statements: [{ words: 'Let us begin.', by: { text: 'The Chair:', speaker: 'The Chair', kind: 'heading', speakerKind: 'role' } }],
  }));

  it('has a title that only the front matter gives', () => checkOutline(`
    ---
    title: Совет посёлка
           ^^^^^^^^^^^^^ 0-3 Module Совет посёлка
    ---
    Ольга Тихая: Начнём.
    ^^^^^^^^^^^ 3-3 .Method Ольга Тихая | Начнём.
  `, {
    title: 'Совет посёлка', blocks: [{ kind: 'front-matter', startLine: 0, endLine: 2 }, { kind: 'statement', startLine: 3, endLine: 3 }],
    statements: [{ words: 'Начнём.', by: { text: 'Ольга Тихая:', speaker: 'Ольга Тихая', kind: 'leading' } }],
  }));

  it('has a title once that front matter and text both give', () => checkOutline(`
    ---
    title: Совет посёлка
    ---
    Совет посёлка
    ^^^^^^^^^^^^^ 3-4 Module Совет посёлка
    Начнём.
    ^^^^^^^ 4-4 .Null (без автора) | Начнём.
  `, {
    title: 'Совет посёлка', blocks: [{ kind: 'front-matter', startLine: 0, endLine: 2 }, { kind: 'statement', startLine: 3, endLine: 4 }],
    headings: [{ text: 'Совет посёлка' }], statements: [{ words: 'Начнём.' }],
  }));

  it('has direct speech inside statements and narration, but neither names nor single quoted words', () => checkOutline(`
    Сосед вспомнил: «Снега не было вовсе». Газета «Заря» молчала.
                    ^^^^^^^^^^^^^^^^^^^^^ 0-0 String Сосед | «Снега не было вовсе»
    «Я ухожу», — послышалось за дверью.
    ^^^^^^^^^ 1-1 String «Я ухожу»
    Ольга Тихая: Он сказал мне: «Завтра».
    ^^^^^^^^^^^ 2-2 Method Ольга Тихая | Он сказал мне: «Завтра».
                                ^^^^^^^^ 2-2 .String «Завтра»
  `, {
    statements: [{ words: 'Он сказал мне: «Завтра».', by: { text: 'Ольга Тихая:', speaker: 'Ольга Тихая', kind: 'leading' } }],
    quotations: [{ text: '«Снега не было вовсе»', speaker: 'Сосед' }, { text: '«Заря»', kind: 'name' }, { text: '«Я ухожу»' }, { text: '«Завтра»' }],
  }));

  it('keeps a heading inside a statement inside it', () => checkOutline(`
    Вопрос первый
    ^^^^^^^^^^^^^ 0-4 Namespace Вопрос первый
    Ольга Тихая: Начну издалека.
    ^^^^^^^^^^^ 1-3 .Method Ольга Тихая | Начну издалека. Продолжение И закончу.
    Продолжение
    ^^^^^^^^^^^ 2-2 ..Namespace Продолжение
    И закончу.
    Пётр Лыков: Да.
    ^^^^^^^^^^ 4-4 .Method Пётр Лыков | Да.
  `, {
    headings: [{ text: 'Вопрос первый' }, { text: 'Продолжение' }],
    statements: [
      { words: 'Начну издалека. … закончу.', by: { text: 'Ольга Тихая:', speaker: 'Ольга Тихая', kind: 'leading' } },
      { words: 'Да.', by: { text: 'Пётр Лыков:', speaker: 'Пётр Лыков', kind: 'leading' } },
    ],
  }));

  it('covers the attribution that contradicts a statement, too', () => checkOutline(`
    Ольга Тихая: Начнём.
    ^^^^^^^^^^^ 0-1 Method Ольга Тихая | Начнём.
    Анна Ветрова, директор мастерской
  `, { statements: [{ words: 'Начнём.', by: { text: 'Ольга Тихая:', speaker: 'Ольга Тихая', kind: 'leading' }, rivals: [vetrova] }] }));

  it('cuts long beginnings at a word and says who is missing in English', () => checkOutline(`
    Somebody once told us that the longest road to town is also the driest one by far.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 0-0 Null (no speaker) | Somebody once told us that the longest road to town is also…
  `, { statements: [{ words: 'Somebody … far.' }] }, { locale: 'en' }));

  it('ends before the next statement, wherever its attribution stands', () => checkOutline(`
    Раз.
    ^^^^ 0-1 Method Анна Ветрова | директор мастерской — Раз.
    Два.
    ^^^^ 1-1 Null (без автора) | Два.
    Анна Ветрова, директор мастерской
  `, { statements: [{ words: 'Раз.', by: vetrova }, { words: 'Два.' }] }));

  it('gives no two symbols the same attribution, and no symbol an empty name', () => {
    const text = 'Раз.\nОльга Тихая, врач\nДва.', by = { text: 'Ольга Тихая, врач', speaker: 'Ольга Тихая', role: 'врач' };
    const { statements, ...rest } = made(text, { statements: [{ words: 'Раз.', by }, { words: 'Два.' }] });
    const shared = [statements[0], { ...statements[1], attribution: { ...statements[0].attribution!, kind: 'heading' as const, speaker: ' \u202E' } }];
    const [first, second] = documentSymbol.provide(asking({ ...rest, statements: shared }), {});
    assert.deepEqual([first.range.end, second.range.start], [{ line: 1, character: 17 }, { line: 2, character: 0 }]);
    assert.equal(second.name, '…');
  });

  it('keeps what stands behind a name that goes from the right apart from it, and the name as it is written', () => checkOutline(`
    عشرون يوما تكفي.
    ^^^^^^^^^^^^^^^^ 0-1 Method سارة كريم | \u2068\u2068وزيرة\u2069 — \u2068عشرون يوما تكفي.\u2069\u2069
    سارة كريم، وزيرة
    20 days.
    ^^^^^^^^ 2-3 Method دانا لوي | \u206820 days.\u2069
    دانا لوي
  `, { statements: [{ words: 'عشرون يوما تكفي.', by: { text: 'سارة كريم، وزيرة', speaker: 'سارة كريم', role: 'وزيرة' } }, { words: '20 days.', by: { text: 'دانا لوي', speaker: 'دانا لوي' } }] }));
});
