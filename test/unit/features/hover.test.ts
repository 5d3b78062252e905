import assert from 'node:assert/strict';
import type { Hover, MarkupContent } from 'vscode-languageserver-types';
import { hover } from '../../../server/src/features/hover';
import { cues as english } from '../../../server/src/l10n/en/cues';
import { cues as russian } from '../../../server/src/l10n/ru/cues';
import { address, asking, drawn, made, type Circumstances, type TranscriptParts } from './support';

const plain: Circumstances = { can: { commandLinks: false } };

/** A picture draws what the hover is about; `lines` are what it says, as Markdown. */
function checkHover(picture: string, parts: TranscriptParts, lines: readonly string[], circumstances = plain): void {
  const { transcript, cursor, drawn: [about] } = drawn(picture, parts);
  const found = hover.provide(asking(transcript, circumstances), { position: cursor! });
  assert.deepEqual(found && textOf(found).split('\n').map(line => line.trimEnd()).filter(line => line), lines);
  assert.deepEqual(found?.range, about.range);
}

function textOf({ contents }: Hover): string { return (contents as MarkupContent).value; }

const cues = { en: english, ru: russian };
/** Any cue that has a text: which ones there are is recognition's business. */
const [cue] = Object.keys(cues.ru).map(key => key.slice('cue.'.length)), toldAs = (locale: 'ru' | 'en') => cues[locale][`cue.${cue}` as keyof typeof cues.ru];
const reasons = [{ cue, weight: 2, line: 1 }, { cue, weight: 1, line: 1 }, { cue: 'no-such-cue', weight: 9, line: 1 }];
const minister = { text: 'Анна Ветрова, министр', speaker: 'Анна Ветрова', role: 'министр', reasons };

describe('hover', () => {
  it('says who, in what role, where else, in what other roles, and why', () => checkHover(`
    Раз.
    Анна Ветрова, мини$0стр
    ^^^^^^^^^^^^^^^^^^^^^^^
    Два.
    анна ветрова, депутат
    Три.
    Анна Ветрова, депутат
    Четыре.
    Анна Ветрова, министр
  `, {
    statements: [
      { words: 'Раз.', by: minister },
      { words: 'Два.', by: { text: 'анна ветрова, депутат', speaker: 'анна ветрова', role: 'депутат' } },
      { words: 'Три.', by: { text: 'Анна Ветрова, депутат', speaker: 'Анна Ветрова', role: 'депутат' } },
      { words: 'Четыре.', by: minister },
    ],
  }, [
    '**Анна Ветрова**, министр',
    'Этот автор указан ещё в 3 местах файла: строки 4, 6, 8.',
    'Другие должности и роли в этом файле: депутат (строка 4).',
    'Уверенно: ' + toldAs('ru') + '.',
  ]));

  it('keeps what goes from the right apart from the words and numbers beside it', () => checkHover(`
    واحد.
    سارة كريم، وزي$0رة
    ^^^^^^^^^^^^^^^^^^
  `, { statements: [{ words: 'واحد.', by: { text: 'سارة كريم، وزيرة', speaker: 'سارة كريم', role: 'وزيرة', reasons } }] }, ['**\u2068سارة كريم\u2069**, \u2068وزيرة\u2069', 'Больше нигде в файле этот автор не указан.', 'Уверенно: ' + toldAs('ru') + '.']));

  it('shows the doubt of a conflict, from either attribution', () => {
    const parts: TranscriptParts = { statements: [{ words: 'Раз.', by: { text: 'Пётр Лыков:', speaker: 'Пётр Лыков', kind: 'leading' }, rivals: [minister] }] };
    checkHover(`
      Пётр Лы$0ков: Раз.
      ^^^^^^^^^^^^^
      Анна Ветрова, министр
    `, parts, ['**Пётр Лыков**', 'Для тех же слов назван и другой автор: **Анна Ветрова**, министр (строка 2). Один из двух указан неверно.', 'Больше нигде в файле этот автор не указан.', 'Под вопросом.']);
    checkHover(`
      Пётр Лыков: Раз.
      Анна Ветрова, мини$0стр
      ^^^^^^^^^^^^^^^^^^^^^^^
    `, parts, ['**Анна Ветрова**, министр', 'Для тех же слов назван и другой автор: **Пётр Лыков** (строка 1). Один из двух указан неверно.', 'Больше нигде в файле этот автор не указан.', 'Под вопросом: ' + toldAs('ru') + '.']);
  });

  it('answers on the first words where the attribution stands elsewhere, and only there', () => {
    const parts: TranscriptParts = { statements: [{ words: 'Мы ждали … одиннадцать.', by: minister }] };
    const text = (cursor: string) => `
      Мы ждали этого ${cursor}дня много лет, и вот он настал, и солнце светит, и часы ${cursor ? '' : '$0'}бьют одиннадцать.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Анна Ветрова, министр
    `;
    checkHover(text('$0'), parts, ['**Анна Ветрова**, министр', 'Автор назван здесь: строка 2.', 'Больше нигде в файле этот автор не указан.', 'Уверенно: ' + toldAs('ru') + '.']);
    const { transcript, cursor } = drawn(text(''), parts);
    assert.equal(hover.provide(asking(transcript), { position: cursor! }), null);
  });

  it('is silent on the words behind their label and on narration', () => {
    const { transcript } = drawn('Пётр Лыков: Раз.\nРассказ.', { statements: [{ words: 'Раз.', by: { text: 'Пётр Лыков:', speaker: 'Пётр Лыков', kind: 'leading' } }] });
    for (const position of [{ line: 0, character: 14 }, { line: 1, character: 2 }]) assert.equal(hover.provide(asking(transcript), { position }), null);
  });

  it('says what is no person, what belongs to no statement, what is only likely, and what speaks against it', () => checkHover(`
    Q: Well?
    Voi$0ces:
    ^^^^^^^^^
  `, {
    statements: [{ words: 'Well?', by: { text: 'Q:', speaker: 'Q', kind: 'leading', speakerKind: 'role' } }],
    strays: [{ text: 'Voices:', speaker: 'Voices', kind: 'heading', speakerKind: 'group', confidence: 0.75, reasons: [{ cue, weight: -1, line: 1 }] }],
  }, [
    '**Voices**', 'More than one speaker, or nobody in particular.', 'No statement belongs to this attribution.',
    'Not attributed anywhere else in this file.', 'Likely.', 'Against it: ' + toldAs('en') + '.',
  ], { ...plain, locale: 'en' }));

  it('says that it does not know who speaks where it cannot be relied on, with what speaks for it and against it', () => {
    const text = `
      Раз.
      Анна Ветрова, мини$0стр
      ^^^^^^^^^^^^^^^^^^^^^^^
    `;
    const parts = (confidence: number): TranscriptParts => ({ statements: [{ words: 'Раз.', by: { ...minister, confidence, reasons: [...reasons, { cue: 'no-name', weight: -2, line: 1 }] } }] });
    const why = ['Больше нигде в файле этот автор не указан.', 'За: ' + toldAs('ru') + '.', 'Против: на имя не похоже.'];
    checkHover(text, parts(0.69), ['Похоже, это **Анна Ветрова**, министр, но уверенности нет.', ...why]);
    checkHover(text, parts(0.69), ['Probably **Анна Ветрова**, министр; not certain.', 'Not attributed anywhere else in this file.', `For it: ${toldAs('en')}.`, 'Against it: it does not look like a name.'], { ...plain, locale: 'en' });
    checkHover(text, parts(0.7), ['**Анна Ветрова**, министр', why[0], `Вероятно: ${toldAs('ru')}.`, why[2]]);
    checkHover(text, parts(0.9), ['**Анна Ветрова**, министр', why[0], `Уверенно: ${toldAs('ru')}.`, why[2]]);
  });

  it('says that it does not know whose words a quotation or a statement is', () => {
    checkHover(`
      Кто-то сказал: «Снега не бы$0ло». Ветрова молчала.
                     ^^^^^^^^^^^^^^^^^
    `, { quotations: [{ text: '«Снега не было»', speaker: 'Ветрова', confidence: 0.5, reasons }] }, ['Похоже, автор этих слов — **Ветрова**, но уверенности нет.', `За: ${toldAs('ru')}.`]);
    checkHover(`
      Говорят: «Снега не бы$0ло».
               ^^^^^^^^^^^^^^^^^
    `, { quotations: [{ text: '«Снега не было»', reasons: [{ cue: 'cue-verb-near', weight: 0.5, line: 0 }] }] }, ['Чьи это слова, неизвестно: рядом есть глагол речи или человек, но чьи это слова, не сказано.']);
    checkHover(`
      Nobody has sig$0ned this.
      ^^^^^^^^^^^^^^^^^^^^^^^^^
    `, { statements: [{ words: 'Nobody has signed this.' }] }, ['Whose words these are is not known: nobody is named for them.'], { ...plain, locale: 'en' });
    const { transcript, cursor } = drawn('Газета «За$0ря» молчала.', { quotations: [{ text: '«Заря»', kind: 'name' }] });
    assert.equal(hover.provide(asking(transcript, plain), { position: cursor! }), null, 'a name is nobody’s words');
  });

  it('says of headings and directions that they are nobody’s words, and why it thinks so', () => {
    const parts: TranscriptParts = { headings: [{ text: 'О дорогах' }], directions: ['(Смех)'], statements: [{ words: 'Раз.', by: { text: 'Пётр Лыков:', speaker: 'Пётр Лыков', kind: 'leading' } }] };
    checkHover(`
      О дор$0огах
      ^^^^^^^^^^^
      Пётр Лыков: Раз.
      (Смех)
    `, parts, ['Это заголовок, а не чьи-то слова.', 'Уверенно.']);
    checkHover(`
      О дорогах
      Пётр Лыков: Раз.
      (Сме$0х)
      ^^^^^^^^
    `, parts, ['Это ремарка, а не чьи-то слова.', 'Уверенно.']);
  });

  it('tells who a quotation is by, on it and on the name beside it', () => {
    const parts: TranscriptParts = {
      statements: [{ words: 'Раз.', by: minister }],
      quotations: [{ text: '«Снега не было»', speaker: 'Анна Ветрова', named: 'Ветрова' }, { text: '«Да»' }],
    };
    const lines = ['Это слова автора: **Анна Ветрова**, министр', 'Автор назван здесь: строка 1.', 'Этот автор указан в строке 3.', 'Уверенно.'];
    checkHover(`
      «Снега не бы$0ло», — сказала Ветрова. «Да».
      ^^^^^^^^^^^^^^^^^
      Раз.
      Анна Ветрова, министр
    `, parts, lines);
    checkHover(`
      «Снега не было», — сказала Вет$0рова. «Да».
                                 ^^^^^^^^^
      Раз.
      Анна Ветрова, министр
    `, parts, lines);
  });

  it('links places by our one command where the client follows it', () => {
    const transcript = made('Раз.\nАнна Ветрова, министр\nДва.\nАнна Ветрова, министр', { statements: [{ words: 'Раз.', by: minister }, { words: 'Два.', by: minister }] });
    const text = textOf(hover.provide(asking(transcript), { position: { line: 1, character: 0 } })!);
    const [, written, args] = /\[(\d+)\]\(command:verbatim\.reveal\?([^)]*)\)/.exec(text)!;
    assert.deepEqual([written, JSON.parse(decodeURIComponent(args))], ['4', [address, 3, 0]]);
  });

  it('shows of many places the nearest ones', () => {
    const text = 'Да.\nQ, врач\n'.repeat(40), by = { text: 'Q, врач', speaker: 'Q', role: 'врач' };
    const transcript = made(text, { statements: Array.from({ length: 40 }, () => ({ words: 'Да.', by })) });
    const at = (line: number) => textOf(hover.provide(asking(transcript, plain), { position: { line, character: 0 } })!).split('\n').find(told => told.includes('39'))?.trimEnd();
    assert.equal(at(1), 'Этот автор указан ещё в 39 местах файла: строки 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, …');
    assert.match(at(41) ?? '', /: строки …, 32, 34, 36, 38, 40, 44, 46, 48, 50, 52, …$/);
  });

  it('escapes what comes from the file', () => {
    const by = { text: '[x](command:evil), <img>', speaker: '[x](command:evil)', role: '<img>' };
    const text = textOf(hover.provide(asking(made(`Да.\n${by.text}`, { statements: [{ words: 'Да.', by }] })), { position: { line: 1, character: 3 } })!);
    assert.ok(text.startsWith('**\\[x\\]\\(command\\:evil\\)**, &lt;img&gt;\n'), text);
  });
});
