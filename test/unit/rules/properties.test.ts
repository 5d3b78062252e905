import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import { sentenceHash } from '../../../server/src/rules/sentence';
import { parse } from '../../../server/src/transcript';
import type { Transcript } from '../../../server/src/transcript/model';
import { assemble } from '../../support/assemble';
import { transcripts } from '../../support/arbitrary';
import { apply, findingsOf, fixesOf, isSame, typedOut } from '../../support/findings';

function assertWithin({ lines }: Transcript, { start, end }: Range): void {
  for (const { line, character } of [start, end]) assert.ok(line >= 0 && line < lines.count && character >= 0 && character <= lines.length(line), `${line}:${character} is not in the text`);
  assert.ok(lines.offsetAt(start) <= lines.offsetAt(end));
}

/** Where a place of the text is once the edits are made; an offset. */
function moved({ lines }: Transcript, place: Position, edits: readonly TextEdit[]): number {
  const from = lines.offsetAt(place);
  return edits.reduce((at, { range, newText }) => {
    const start = lines.offsetAt(range.start), end = lines.offsetAt(range.end);
    return end <= from ? at + newText.length - (end - start) : start < from ? at - (from - start) : at;
  }, from);
}

describe('rules, whatever the transcript', function () {
  this.timeout(60_000);
  it('every fix gives a document in which its finding is gone', () => {
    let fixed = 0;
    fc.assert(fc.property(transcripts, ([parts, options]) => {
      const text = assemble(parts, options).lines.source, transcript = parse(text), findings = findingsOf(transcript);
      for (const finding of findings) for (const fix of fixesOf(finding, transcript)) {
        const after = apply(text, fix.edits), fresh = parse(after), place = moved(transcript, finding.range.start, fix.edits);
        const left = findingsOf(fresh).filter(each => isSame(each, finding) && fresh.lines.offsetAt(each.range.start) === place);
        assert.equal(left.length, 0, `${finding.code} is still there after “${fix.title.key}”:\n${text}\n----\n${after}`);
        fixed++;
      }
    }), { numRuns: 150 });
    assert.ok(fixed > 50, `only ${fixed} fixes were tried`);
  });
  it('every range lies in the document, those of second places and edits too', () => fc.assert(fc.property(transcripts, ([parts, options]) => {
    const transcript = parse(assemble(parts, options).lines.source);
    for (const finding of findingsOf(transcript)) {
      for (const { range } of [finding, ...finding.related ?? []]) assertWithin(transcript, range);
      for (const fix of fixesOf(finding, transcript)) {
        for (const { range } of fix.edits) assertWithin(transcript, range);
        if (fix.snippet) assert.equal(apply(transcript.lines.source, [{ range: fix.snippet.range, newText: typedOut(fix.snippet.text) }]), apply(transcript.lines.source, fix.edits));
      }
    }
  }), { numRuns: 100 }));
  it('any string is checked without a throw, and its findings lie in it', () => fc.assert(fc.property(
    fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('\n', '\r\n', '«', '» ', '"', 'Ада Крот: ', 'Игнат Саврасов, мэр', '— ', ', ', '\uFEFF', '\u2028', '😀', 'Q: ', '(Смех)')), { maxLength: 40 }).map(pieces => pieces.join('')),
    text => {
      const transcript = parse(text);
      for (const finding of findingsOf(transcript)) {
        assertWithin(transcript, finding.range);
        for (const fix of fixesOf(finding, transcript)) apply(text, fix.edits);
      }
    }), { numRuns: 200 }));
  it('a sentence is known again whatever its case, spaces and punctuation', () => fc.assert(fc.property(fc.string({ unit: 'grapheme' }).map(text => `Да ${text}`), text => {
    assert.equal(sentenceHash(` «${text.toUpperCase().toLowerCase()}»!`), sentenceHash(text.toUpperCase().toLowerCase()));
  })));
});
