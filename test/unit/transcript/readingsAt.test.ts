import assert from 'node:assert/strict';
import { Recogniser } from '../../../server/src/transcript';

describe('readings of a line as a label', () => {
  const recogniser = new Recogniser('Вера Тихая: Мост готов.\nПётр Громов: Дорога тоже.\nВ том году: дожди.\nВера Тихая: Едем.\nПётр Громов: Завтра.\n'), { statements } = recogniser.transcript;

  it('begin with the one that was accepted, for the same reasons', () => {
    const [best] = recogniser.readingsAt(1), { reasons } = statements[1].attribution!;
    assert.equal(best.candidate.reading.speaker, 'Пётр Громов');
    assert.deepEqual(best.cues, reasons.map(({ cue, weight }) => [cue, weight]));
  });

  it('are told of lines that are no label, with what speaks against them; their cues make the odds', () => {
    const readings = recogniser.readingsAt(2);
    assert.ok(readings.length && readings.every(({ odds }) => odds <= 0));
    for (const { cues, odds } of readings) assert.ok(Math.abs(cues.reduce((sum, [, weight]) => sum + weight, 0) - odds) < 1e-9);
  });

  it('are none where nothing looks like one', () => assert.deepEqual(recogniser.readingsAt(5), []));
});
