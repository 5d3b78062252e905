import assert from 'node:assert/strict';
import type { SemanticTokens } from 'vscode-languageserver-types';
import { tokenTypes } from '../../../protocol/tokens';
import { semanticTokensFull, semanticTokensRange } from '../../../server/src/features/semanticTokens';
import { asking, drawn, made, type TranscriptParts } from './support';

/** A picture draws each token with its type. */
function checkTokens(picture: string, parts: TranscriptParts, directory?: string): void {
  const { transcript, drawn: expected } = drawn(picture, parts);
  assert.deepEqual(
    decode(semanticTokensFull.provide(asking(transcript, { directory }), {})),
    expected.map(({ range, label }) => `${range.start.line}:${range.start.character}-${range.end.character} ${label}`),
  );
}

function decode({ data }: SemanticTokens): string[] {
  const tokens: string[] = [];
  let line = 0, column = 0;
  for (let at = 0; at < data.length; at += 5) {
    column = data[at] ? data[at + 1] : column + data[at + 1];
    line += data[at];
    tokens.push(`${line}:${column}-${column + data[at + 2]} ${tokenTypes[data[at + 3]]}`);
  }
  return tokens;
}

describe('semantic tokens', () => {
  it('colour speakers, roles, headings and directions', () => checkTokens(`
    Совет посёлка
    ^^^^^^^^^^^^^ heading
    (Шум в зале.)
    ^^^^^^^^^^^^^ direction
    Мост закрыт.
    Анна Ветрова, министр
    ^^^^^^^^^^^^ speaker
                  ^^^^^^^ role
    Пётр Лыков: Да.
    ^^^^^^^^^^ speaker
  `, {
    headings: [{ text: 'Совет посёлка' }], directions: ['(Шум в зале.)'],
    statements: [
      { words: 'Мост закрыт.', by: { text: 'Анна Ветрова, министр', speaker: 'Анна Ветрова', role: 'министр' } },
      { words: 'Да.', by: { text: 'Пётр Лыков:', speaker: 'Пётр Лыков', kind: 'leading' } },
    ],
  }));

  it('colour speech line by line around the speaker inside it, and no names in quotation marks', () => checkTokens(`
    В «Заре» писали: «Снега, — говорит Лыков, —
                     ^^^^^^^^^^^^^^^^^^ quotation
                                       ^^^^^ speaker
                                            ^^^ quotation
    не было вовсе».
    ^^^^^^^^^^^^^^ quotation
  `, { quotations: [{ text: '«Заре»', kind: 'name' }, { text: '«Снега, … вовсе»', speaker: 'Лыков', named: 'Лыков' }] }));

  it('colour time codes beside labels and on lines of their own, not in the words', () => checkTokens(`
    [00:07:01] Ann Weaver: At 10:30 we leave.
    ^^^^^^^^^^ timecode
               ^^^^^^^^^^ speaker
    Bob Ash  0:12
    ^^^^^^^ speaker
             ^^^^ timecode
    Right.
    [10:30]
    ^^^^^^^ timecode
    00:04:01.680 --> 00:04:02.770
    ^^^^^^^^^^^^ timecode
                     ^^^^^^^^^^^^ timecode
  `, {
    statements: [
      { words: 'At 10:30 we leave.', by: { text: 'Ann Weaver:', speaker: 'Ann Weaver', kind: 'leading' } },
      { words: 'Right.', by: { text: 'Bob Ash', speaker: 'Bob Ash', kind: 'heading' } },
    ],
    directions: ['[10:30]'], blocks: [{ kind: 'statement', startLine: 0, endLine: 3 }, { kind: 'mark', startLine: 4, endLine: 4 }],
  }));

  it('colour officials in the words, but not where they speak or who may be several', () => checkTokens(`
    Анна Ветрова, министр: Ждём «и Анну Ветрову, и Лыковых» и Ветрову.
    ^^^^^^^^^^^^ speaker
                  ^^^^^^^ role
                                ^^ quotation
                                   ^^^^^^^^^^^^ mention
                                               ^^^^^^^^^^^^ quotation
                                                              ^^^^^^^ mention
  `.replace(/^( *)\^\^ quotation/m, '$1^^^ quotation'), {
    statements: [{ words: 'Ждём … Ветрову.', by: { text: 'Анна Ветрова, министр:', speaker: 'Анна Ветрова', role: 'министр', kind: 'leading' } }], quotations: [{ text: '«и … Лыковых»' }],
  }, 'ФИО\nАнна Ветрова\nПётр Лыков\nИгорь Лыков'));

  it('colour an office by itself as its holder', () => {
    const text = 'Игорь Ясень: Ждём министра транспорта.\n\nОлег Рябов: Да.\n\nИгорь Ясень: Бывший министр транспорта спит.\n', asked = asking(text, { directory: 'ФИО;Должность;С\nАнна Ветрова;министр транспорта;2019\n', file: 'file:///2020-05-12.transcript' });
    const mentions = () => decode(semanticTokensFull.provide(asked, {})).filter(token => token.includes('mention'));
    assert.deepEqual(mentions(), ['0:18-37 mention']);
    assert.deepEqual(decode(semanticTokensRange.provide(asked, { range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } } })).filter(token => token.includes('mention')), mentions());
  });

  it('of a part of the file are those of its lines', () => {
    const text = 'Q: «Раз\nдва\nтри».\nQ: Да.', by = { text: 'Q:', speaker: 'Q', kind: 'leading' as const };
    const asked = asking(made(text, { statements: [{ words: '«Раз … три».', by }, { words: 'Да.', by }], quotations: [{ text: '«Раз … три»' }] }));
    const whole = decode(semanticTokensFull.provide(asked, {}));
    for (let from = 0; from < 4; from++) for (let to = from; to < 4; to++) {
      const part = decode(semanticTokensRange.provide(asked, { range: { start: { line: from, character: 1 }, end: { line: to, character: 1 } } }));
      assert.deepEqual(part, whole.filter(token => Number(token[0]) >= from && Number(token[0]) <= to), `lines ${from} to ${to}`);
    }
  });
});
