import assert from 'node:assert/strict';
import { format, type Parts } from '../../../client/src/status/format';

const all: Parts = { speaker: 'Вера Тихая', words: '120 слов', time: '≈ 1 мин', findings: '2 замечания', convention: 'имена перед словами' };

describe('текст в строке состояния (the text in the status bar)', () => {
  it('is put together after the setting', () => {
    assert.equal(format('{speaker} · {words}, {time}', all), 'Вера Тихая · 120 слов, ≈ 1 мин');
    assert.equal(format('[{findings}] {convention}', all), '[2 замечания] имена перед словами');
  });

  it('leaves out what there is none of, with what joins it', () => {
    assert.equal(format('{speaker} · {words}, {time}', { ...all, speaker: null }), '120 слов, ≈ 1 мин');
    assert.equal(format('{words} · {speaker}', { ...all, speaker: null }), '120 слов');
    assert.equal(format('{speaker}', { ...all, speaker: null }), '');
  });

  it('keeps a name that goes from the right apart from the number behind it', () => {
    assert.equal(format('{speaker} · {words}', { ...all, speaker: 'יעל כהן' }), '\u2068יעל כהן\u2069 · 120 слов');
    assert.equal(format('{speaker} · {words}', { ...all, speaker: 'سارة الحداد' }), '\u2068سارة الحداد\u2069 · 120 слов');
  });

  it('leaves alone what is no part', () => {
    assert.equal(format('{words} {toString} {слово}', all), '120 слов {toString} {слово}');
    assert.equal(format('Verbatim', all), 'Verbatim');
  });
});
