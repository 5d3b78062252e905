import assert from 'node:assert/strict';
import { Recogniser } from '../../../server/src/transcript/recogniser';

describe('a long paste (длинная вставка)', () => {
  it('is read like any other edit, however many parts it brings at once', () => {
    // More parts than a call may have arguments: they have one line each here.
    const label = 'Анна Ветрова: Да.\n', recogniser = new Recogniser(label, 1), lines = 130_000;
    recogniser.edit({ from: label.length, to: label.length, text: '\n'.repeat(lines) });
    assert.equal(recogniser.transcript.lines.count, lines + 2);
    recogniser.edit({ from: label.length, to: label.length + lines, text: '' });
    assert.equal(recogniser.transcript.lines.source, label);
  });
});
