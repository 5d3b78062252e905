import assert from 'node:assert/strict';
import { Speakers } from '../../../server/src/speakers';
import { parse } from '../../../server/src/transcript';

/** Seconds, where somebody says that a word takes one. */
function seconds(text: string): number {
  const transcript = parse(text), speakers = new Speakers(), all = [...speakers.of(transcript).values()];
  return speakers.seconds(transcript, { words: all.reduce((sum, { words }) => sum + words, 0), units: all.reduce((sum, { units }) => sum + units, 0) }, 60);
}
const talk = (...codes: string[]) => codes.map((code, at) => `${code}${['Анна Ветрова', 'Пётр Седов'][at % 2]}: Раз, два, три, четыре.\n\n`).join('');

describe('how long a conversation takes', () => {
  it('is told by its time codes, and by the words of the last statement', () => assert.equal(seconds(talk('[00:10] ', '[00:40] ', '[01:00] ')), 50 + 4));
  it('is told by those above the labels too', () => assert.equal(seconds(talk('0:10\n', '0:40\n\n', '1:00\n', '1:30\n')), 80 + 4));
  it('is told by captions', () => assert.equal(seconds(['00:00:01,000 --> 00:00:05,000', '00:00:06,500 --> 00:00:09,000', '00:00:10,000 --> 00:00:15,000'].map((code, at) => `${at + 1}\n${code}\n${['Анна', 'Пётр'][at % 2]}: Раз, два, три.\n\n`).join('')), 9 + 3));
  it('goes by words where there are none, or in a few places only', () => {
    assert.equal(seconds(talk('', '', '')), 12);
    assert.equal(seconds(talk('[00:10] ', '', '', '', '[09:10] ')), 20);
  });
  it('goes by words where a break, or another recording, lies between', () => {
    const codes = Array.from({ length: 20 }, (_, at) => `[00:${10 + at}:00] `);
    assert.equal(seconds(talk(...codes)), 19 * 60 + 4);
    assert.equal(seconds(talk(...codes, '[02:00:00] ')), 19 * 60 + 4 + 4);
    assert.equal(seconds(talk(...codes, '[00:00:05] ')), 19 * 60 + 4 + 4);
  });
  it('goes by words where nobody can speak so fast: hours and minutes look like minutes and seconds', () => {
    const long = 'Раз, два, три, четыре. '.repeat(20), text = ['10:05', '10:07', '10:08', '10:10'].map((code, at) => `[${code}] ${['Анна', 'Пётр'][at % 2]}: ${long}\n\n`).join('');
    assert.equal(seconds(text), 4 * 80);
  });
});
