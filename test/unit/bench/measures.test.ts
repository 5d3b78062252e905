import assert from 'node:assert/strict';
import { measureEditing } from '../../../bench/editing';
import { mixed } from '../../../bench/mixed';
import { whole } from '../../../bench/parse';
import { measurePathological } from '../../../bench/pathological';

describe('measures of speed', () => {
  it('read transcripts of many kinds, as long together as was asked', () => {
    const documents = mixed(300_000);
    assert.equal(documents.reduce((sum, document) => sum + document.length, 0), 300_000);
    assert.ok(documents.length > 3 && documents.every(document => whole(document) > 0));
  });

  it('edit a small and a large document in every way, and end with the texts they began with', () => {
    const rows = measureEditing('ru, name before', { small: 4_000, large: 12_000 }, 3);
    assert.ok(rows.some(({ changesConvention }) => changesConvention) && rows.some(({ changesConvention }) => !changesConvention));
    for (const { small, large, ratio } of rows) assert.ok([small.p50, small.p95, large.p50, large.p95, ratio].every(Number.isFinite));
  });

  it('bear texts that nobody writes', () => {
    for (const { text, units } of measurePathological(2_000)) assert.ok(units > 1_000, text);
  });
});
