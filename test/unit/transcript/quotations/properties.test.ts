import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Lines } from '../../../../server/src/transcript/lines';
import { findQuotations } from '../../../../server/src/transcript/quotations';
import { nothingCarried, sameCarry } from '../../../../server/src/transcript/quotations/carry';
import { lexiconOf } from '../../../../server/src/transcript/quotations/lexicon';
import { readParagraph } from '../../../../server/src/transcript/quotations/read';
import { habitsOf, sum, Surveyor } from '../../../../server/src/transcript/quotations/survey';
import { eachLine, eachRun } from './draw';

const piece = fc.constantFrom('«', '»', '"', '“', '”', '„', "'", '‘', '’', '``', "''", '—', '- ', ', ', '. ', '! ', '? ', ': ', ' ', '\n', '\n\n', '\r\n', '(', ')', '[',
  'сказал ', 'Анна Ветрова ', 'он ', 'она ', 'мост ', 'по словам ', 'цитирует ', 'said ', 'Tom Alder ', 'he ', 'the man ', 'I ', 'Mr. ', "Tom's ", 'go ', 'Go', '5\'10"', '😀', '\u00A0', '\uFEFF', '\uD83D', 'a-t-il ', '。');
const text = fc.oneof(fc.array(piece, { maxLength: 80 }).map(pieces => pieces.join('')), fc.string({ unit: 'binary', maxLength: 60 }));
const language = fc.constantFrom('ru', 'en', 'fr', 'de', 'und', 'xx', '');

describe('quotations of any text', () => {
  it('lie in the text, in order, apart from one another, each with its speaker\'s place', () => fc.assert(fc.property(text, language, fc.boolean(), fc.boolean(), (source, tag, runs, inStatement) => {
    const lines = Lines.of(source), paragraphs = runs ? eachRun(lines) : eachLine(lines, inStatement);
    let last = 0;
    for (const { range, speakerRange, speaker, confidence, closer, closed } of findQuotations(lines, paragraphs, tag)) {
      const start = lines.offsetAt(range.start), end = lines.offsetAt(range.end);
      assert.ok(start >= last && start < end && end <= source.length);
      assert.deepEqual([lines.positionAt(start), lines.positionAt(end)], [range.start, range.end]);
      if (speakerRange) assert.ok(lines.offsetAt(speakerRange.start) < lines.offsetAt(speakerRange.end) && lines.offsetAt(speakerRange.end) <= source.length);
      assert.ok(speaker === null || speaker.length > 0);
      assert.ok(confidence > 0 && confidence <= 1);
      assert.ok(closed || closer !== '');
      last = end;
    }
  }), { numRuns: 600 }));

  it('of a paragraph depend on it, on what is carried to it, and on nothing else', () => fc.assert(fc.property(text, text, fc.constantFrom('ru', 'en'), (before, after, tag) => {
    const lexicon = lexiconOf(tag), surveyed = (source: string, start: number, end: number) => ({ source, start, end, survey: new Surveyor(source, lexicon).survey(start, end, false) });
    const paragraphs = [before, after].map(t => surveyed(t, 0, t.length)), habits = habitsOf(sum(paragraphs.map(p => p.survey.evidence)));
    const input = { inStatement: false, habits, lexicon, behind: () => undefined };
    const first = readParagraph({ ...input, paragraph: paragraphs[0] }, nothingCarried), second = readParagraph({ ...input, paragraph: paragraphs[1] }, first.carry);
    // The same paragraph elsewhere in a longer text, with an equal carry that is another object.
    const moved = surveyed(`${before}\n${after}\n`, before.length + 1, before.length + 1 + after.length);
    const carried = JSON.parse(JSON.stringify(first.carry)) as typeof first.carry, again = readParagraph({ ...input, paragraph: moved }, carried);
    assert.ok(sameCarry(first.carry, carried));
    assert.deepEqual(again, second);
  }), { numRuns: 300 }));
});
