import assert from 'node:assert/strict';
import { deleted } from '../../../../bench/faults/kinds/deleted';
import { doubled } from '../../../../bench/faults/kinds/doubled';
import { misspelt } from '../../../../bench/faults/kinds/misspelt';
import { roleChanged } from '../../../../bench/faults/kinds/roleChanged';
import { findingsOf, judge, subjectOf } from '../../../../bench/faults/judge';
import { restores } from '../../../../bench/faults/restored';
import { council, injected, judged, pageOf, statements } from './page';

const page = pageOf(council), signed = pageOf(statements);

describe('the judge of faults', () => {
  const fault = injected(doubled, page, 4);

  it('says found where the finding is about the fault and stands at its place, and tries its fixes', () => {
    assert.deepEqual(judged(doubled, page, 4, fault), { found: true, near: true, others: [], fixes: 1, restored: 1 });
  });

  it('does not where the finding is about something else', () => {
    const { found, others } = judged({ ...doubled, codes: ['attribution.conflict'] }, page, 4, fault);
    assert.deepEqual([found, others], [false, ['attribution.repeated']]);
  });

  it('does not where it stands elsewhere; beside the statement it is near', () => {
    const afar = (from: number) => judged(doubled, page, 4, { ...fault, places: [{ from, to: from + 1 }] });
    assert.deepEqual([afar(0).found, afar(0).near], [false, true]);
    assert.deepEqual(judged(doubled, page, 0, { ...fault, places: [{ from: 0, to: 1 }] }), { found: false, near: false, others: ['attribution.repeated'], fixes: 0, restored: 0 });
  });

  it('does not where nothing was put in, or where the untouched page has the finding as well', () => {
    assert.equal(judged(doubled, page, 4, { ...fault, text: council }).found, false);
    const known = new Set(findingsOf(pageOf(fault.text).transcript).map(subjectOf));
    assert.equal(judge(page, 4, doubled, fault, known).found, false);
  });
});

describe('a page that is restored', () => {
  const is = (kind: typeof deleted, of: typeof page, place: number, text: string) => restores(text, of, place, kind);

  it('says what it said: the words and the speakers of the statement and those beside it, however they are spaced', () => {
    assert.ok(is(deleted, page, 2, council));
    assert.ok(is(deleted, page, 2, council.replace('Вера Тихая: Тогда', 'Вера Тихая:  Тогда')));
  });

  it('is none with the fault in it', () => {
    for (const kind of [deleted, doubled, misspelt]) assert.equal(is(kind, page, 3, injected(kind, page, 3, 0.3).text), false, kind.name);
    assert.equal(is(roleChanged, signed, 2, injected(roleChanged, signed, 2).text), false, roleChanged.name);
  });

  it('is none where somebody else is named, or a word is gone', () => {
    assert.equal(is(deleted, page, 2, council.replace('Вера Тихая: Тогда', 'Пётр Громов: Тогда')), false);
    assert.equal(is(deleted, page, 2, council.replace('Дорога тоже.', 'Дорога.')), false);
  });
});
