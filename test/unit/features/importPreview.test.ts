import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ImportOfficialsParams } from '#protocol';
import { importPreview } from '../../../server/src/features/importPreview';
import { translator } from '../../../server/src/l10n/translate';

const target = 'memfs:/%D0%90%D1%80%D1%85%D0%B8%D0%B2/officials.csv', t = translator('ru');
const targetText = 'ФИО;Должность;С\r\nВера Лугина;мэр;2020-02-01\r\nОлег Рябов;лодочник;\r\n', text = 'ФИО;Должность;С;По\nВера Лугина;мэр;2020;2024\nПётр Громов;паромщик;;\nОлег Рябов;врач;весной;\n';
const preview = (more: Partial<ImportOfficialsParams> = {}) => importPreview({ text, target, targetText, ...more }, t);
const applied = ({ targetText: before = targetText, ...more }: Partial<ImportOfficialsParams> = {}) => TextDocument.applyEdits(TextDocument.create(target, 'csv', 1, before), [...preview({ targetText: before, ...more }).edits]);

describe('the preview of an import', () => {
  it('says what kind of file it is, what would be done, and what it could not settle', () => {
    const { format, summary, changes, notes } = preview();
    assert.deepEqual([format, summary], ['таблица', 'Добавлено 2 человека. Дополнен 1 человек.']);
    assert.deepEqual(changes, [
      { label: 'Вера Лугина: мэр (01.02.2020 — 2024)', kind: 'completed', persons: [0] }, { label: 'Пётр Громов: паромщик', kind: 'added', persons: [1] }, { label: 'Олег Рябов: врач', kind: 'added', persons: [2] },
    ]);
    assert.deepEqual(notes, ['Олег Рябов добавляется отдельно; возможно, это тот же человек, что Олег Рябов в справочнике, но об этом говорит только имя', 'Строка 4: «весной» — не дата, она пропущена (Олег Рябов)']);
  });

  it('has edits that make the text that it shows, lines ended as they were', () => {
    const { text: shown } = preview();
    assert.equal(applied(), shown);
    assert.equal(shown, 'ФИО;Должность;С;По;Идентификатор\r\nВера Лугина;мэр;2020-02-01;2024\r\nОлег Рябов;лодочник;\r\nПётр Громов;паромщик;\r\nОлег Рябов;врач;;;Олег Рябов 2\r\n');
    for (const name of ['officials.json', 'officials.yaml', 'officials.csv']) assert.equal(applied({ target: `memfs:/${name}`, targetText: '' }), preview({ target: `memfs:/${name}`, targetText: '' }).text);
  });

  it('leaves out whom the user does not want', () => {
    assert.equal(preview({ only: [1] }).text, targetText + 'Пётр Громов;паромщик;\r\n');
    assert.deepEqual(preview({ only: [1, 99] }).changes, [{ label: 'Пётр Громов: паромщик', kind: 'added', persons: [1] }]);
  });

  it('says why there is nothing to be done', () => {
    const refused = (more: Partial<ImportOfficialsParams>) => { const { refused: why, edits, changes } = preview(more); assert.deepEqual([edits, changes], [[], []]); return why; };
    assert.match(refused({ text: 'просто текст' })!, /ни на один из форматов/);
    assert.equal(refused({ text: '<a>' }), 'Строка 1: здесь файл повреждён; что следует дальше, может потеряться');
    assert.match(refused({ targetText: 'кто;что\n' })!, /^В файле officials\.csv есть ошибки записи/);
    assert.equal(refused({ text: 'ФИО,Должность\nВера Лугина,мэр\n' }), undefined);
  });
});
