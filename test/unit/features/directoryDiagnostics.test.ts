import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { directoryDiagnostics } from '../../../server/src/features/directoryDiagnostics';
import { translateIfKnown, translator } from '../../../server/src/l10n/translate';
import { notationOf, readDirectory } from '../../../server/src/officials/directory';
import { fixture, type FixtureOptions } from '../../support/fixture';

const t = translator('ru');
const found = (name: string, text: string, ...schema: ('json' | 'yaml')[]) => directoryDiagnostics(`file:///архив/${name}`, text, readDirectory(text, notationOf(name)).problems, t, new Set(schema));
/** Each finding stands where it is drawn, under its code; nothing else is found. */
function holds(picture: string, options: FixtureOptions = {}): void {
  for (const { name, text, drawn } of fixture(picture, options)) {
    const told = found(name, text).map(({ range: { start, end }, code }) => `${start.line}:${start.character}-${end.line}:${end.character} ${code}`).sort();
    assert.deepEqual(told, drawn.map(({ range: { start, end }, label }) => `${start.line}:${start.character}-${end.line}:${end.character} officials.${label}`).sort(), name);
  }
}

describe('what is wrong with a directory of officials', () => {
  const json = `
    //- officials.json
    {
      "persons": [
        { "id": "в", "name": "Вера Тихая", "gender": "волна", "verbatim": { "indeclinable": "да" },
                                                     ^^^^^^^ unknown-gender
                                                                                            ^^^^ not-a-flag
          "memberships": [{ "role": "мэр", "start_date": "2020-13" }, { "start_date": "2021", "end_date": "2020" }] },
                                                         ^^^^^^^^^ not-a-date
                                                                                                          ^^^^^^ ends-before-it-begins
        { "id": "в", "name": "Пётр Громов", "other_names": [{ "note": "так" }] },
                ^^^ id-twice
                                                            ^^^^^^^^^^^^^^^^^ no-name
        {},
        ^^ no-name
        "Олег"
        ^^^^^^ not-an-object
      ],
      "memberships": [{ "person_id": "никто", "post_id": "п", "organization_id": "о" }, { "role": "мэр" }]
                                     ^^^^^^^ unknown-person
                                                         ^^^ unknown-post
                                                                                 ^^^ unknown-organization
                                                                                        ^^^^^^^^^^^^^^^^^ no-person
    }
  `;

  it('stands at its place in JSON, whatever ends the lines', () => {
    holds(json);
    holds(json, { newline: '\r\n' });
    holds(json, { newline: '\r', bom: true });
  });

  it('stands at its place in YAML', () => holds(`
    //- officials.yaml
    # Наши люди
    - id: 1
      name: Вера Тихая
      memberships:
        - role: мэр
          start_date: 2020-5
                      ^^^^^^ not-a-date
        - { role: [сторож], end_date: вчера }
                  ^^^^^^^^ not-a-text
                                      ^^^^^ not-a-date
    - id: 1
          ^ id-twice
      name: Пётр Громов
      forms: &так [а]
      verbatim: { forms: Петя }
                         ^^^^ not-a-list
    - memberships:
      ^^^^^^^^^^^^ no-name
        - role: мэр
  `));

  it('stands at its place in a table', () => holds(`
    //- officials.csv
    id;ФИО;Дожность;Заметки;С;По
           ^^^^^^^^ misspelt-column
                    ^^^^^^^ unknown-column
    1;Вера Тихая;мэр;;01.02.2020;31.01.2019
                                 ^^^^^^^^^^ ends-before-it-begins
    1;Пётр Громов;;;;
    ^ id-twice
    ;;мэр;;;
      ^^^^^^ no-name
    2;Анна Ветрова;;;весной;
                     ^^^^^^ not-a-date
    3;Анна;Ветрова;мэр;;;2020
    ^^^^^^^^^^^^^^^^^^^^^^^^^ cells-beyond
    4;"Олег Рябов;мэр;;;
      ^ unclosed-quote
    5;Ирина Ветрова;;;;
  `));

  it('stands at its place where the file is not written by the rules, and the rest is used', () => {
    holds(`
      //- officials.json
      { // Это можно.
        "persons": [
          { "name": "Вера Тихая" }
          { "name": "Пётр Громов, },
          ^ not-readable
                    ^^^^^^^^^^^^^^^^ not-readable
        ]
      }
      //- officials.yaml
      - name: Вера Тихая
        id: 1
        id: 2
        ^ not-readable
      - name: Пётр Громов
      //- officials.yaml
      - name: Вера Тихая
      - name: "Пётр Громов
                         ^ not-readable
      //- officials.yml
      а: б
      //- officials.csv
      кто;что
      ^^^^^^^ no-name-column
      а;б
    `);
  });

  it('has a text in every language, said as a sentence', () => {
    const told = fixture(json).flatMap(({ name, text }) => found(name, text));
    assert.ok(told.some(({ message }) => message === 'У двух человек один и тот же id «в».'));
    for (const { message } of told) assert.match(String(message), /^[\p{Lu}«].*\.$/u);
    for (const reason of ['comma', 'colon', 'value', 'name', 'quote', 'open', 'indent', 'tab', 'twice', 'elsewhere']) assert.ok(translateIfKnown(t, `officials.not-readable.${reason}`), reason);
  });

  it('is a warning, and a column of one’s own no more than a hint', () => {
    const severity = (text: string) => found('officials.csv', text).map(one => one.severity);
    assert.deepEqual([severity('ФИО;Заметки\n'), severity('ФИО;Должнсть\n'), severity('ФИО;Дом;Стол\nВера;;\n')], [[DiagnosticSeverity.Hint], [DiagnosticSeverity.Warning], [DiagnosticSeverity.Hint, DiagnosticSeverity.Hint]]);
  });

  it('is not said again where the editor checks by the schema', () => {
    const [{ text }] = fixture(json), codes = (...schema: ('json' | 'yaml')[]) => found('officials.json', text, ...schema).map(({ code }) => code).sort();
    assert.deepEqual(codes('json'), ['ends-before-it-begins', 'id-twice', 'unknown-organization', 'unknown-person', 'unknown-post'].map(kind => `officials.${kind}`));
    assert.deepEqual(codes('yaml'), codes());
  });

  it('is told of any text, inside of it and within a line', () => {
    const words = fc.constantFrom('{', '}', '[', ']', ':', ',', '"', '- ', '\n', '\r\n', ' ', '"persons"', '"name"', 'name', 'memberships', ';', 'ФИО', 'id', '1', '\ufeff', '&a', '*a', '\t', '#');
    fc.assert(fc.property(fc.array(words, { maxLength: 20 }), fc.constantFrom('officials.json', 'officials.yaml', 'officials.csv'), (parts, name) => {
      const text = parts.join(''), lines = text.split(/\r\n|\r|\n/);
      for (const { range: { start, end } } of found(name, text)) {
        assert.ok(start.line === end.line && start.character <= end.character && start.line < lines.length && end.character <= lines[end.line].length, JSON.stringify([text, start, end]));
      }
    }));
  });
});
