import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../../server/src/transcript';
import { Lines } from '../../../server/src/transcript/lines';

/** Lines that transcripts are made of, good and broken ones. */
const line = fc.oneof(
  fc.constantFrom('А.Ветрова: Добрый день.', 'Анна Ветрова, министр дорог', 'Анна Ветрова', '(Смех)', '(Смех', 'в зале.)', '', ' ', '\u00A0', '# Заголовок', '---',
    'Mr. DOE. I thank the Chair.', 'Q - Why?', '**Bold:** words', '<v Имя>слова', '00:01.000 --> 00:02.000', '[00:01] x: y', '山田：はい。', '«Цитата», — сказал он.', '"open', 'Name (', ')', ':', 'a:', 'Я: «', '\uFEFF'),
  fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: fc.constantFrom('А', 'b', ':', '.', ' ', '(', ')', '«', '»', '"', '*', '-', '—', '\u2028', '\0', '\uD83D', '\uDE00', '1', ',') }),
);
const document = fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 40 }).map(parts => parts.map(([text, end]) => text + end).join(''));

describe('parse, for any string', () => {
  it('gives every line to exactly one block, and the blocks joined are the file', () => {
    fc.assert(fc.property(document, source => {
      const { lines, blocks } = parse(source);
      let joined = '', next = 0;
      for (const block of blocks) {
        assert.equal(block.startLine, next);
        for (let at = block.startLine; at <= block.endLine; at++) joined += lines.text(at) + lines.eol(at);
        next = block.endLine + 1;
      }
      assert.equal(next, lines.count);
      assert.equal(joined, source);
    }), { numRuns: 400 });
  });

  it('puts every range into the document, start before end', () => {
    fc.assert(fc.property(document, source => {
      const t = parse(source);
      const attributions = [...t.strays, ...t.statements.flatMap(s => [...s.rivals, ...s.attribution ? [s.attribution] : []])];
      const ranges = [...t.statements, ...t.headings, ...t.directions, ...t.quotations, ...attributions].map(item => item.range)
        .concat(attributions.map(a => a.speakerRange), attributions.flatMap(a => a.roleRange ?? []));
      for (const { start, end } of ranges) {
        for (const { line, character } of [start, end]) assert.ok(line >= 0 && line < t.lines.count && character >= 0 && character <= t.lines.length(line), JSON.stringify({ start, end }));
        assert.ok(start.line < end.line || start.line === end.line && start.character <= end.character, JSON.stringify({ start, end }));
      }
      for (const a of attributions) {
        assert.equal(t.lines.slice(a.speakerRange), a.speaker);
        if (a.roleRange) assert.equal(t.lines.slice(a.roleRange), a.role);
      }
    }), { numRuns: 400 });
  });

  it('gives statements in order and none inside another', () => {
    fc.assert(fc.property(document, source => {
      const { statements } = parse(source);
      for (let i = 1; i < statements.length; i++) assert.ok(statements[i - 1].range.end.line < statements[i].range.start.line);
    }), { numRuns: 300 });
  });
});

describe('Lines', () => {
  it('ends a line at LF, CRLF and CR only', () => {
    const lines = Lines.of('первая\nвторая\r\nтретья\rчетвёртая\u2028она же');
    assert.deepEqual([...Array(lines.count).keys()].map(line => [lines.text(line), lines.eol(line)]), [['первая', '\n'], ['вторая', '\r\n'], ['третья', '\r'], ['четвёртая\u2028она же', '']]);
  });

  it('turns offsets into positions and back', () => {
    fc.assert(fc.property(document, fc.nat(), (source, seed) => {
      const lines = Lines.of(source), offset = seed % (source.length + 1), back = lines.offsetAt(lines.positionAt(offset));
      assert.ok(back === offset || source[offset] === '\n' && source[back] === '\r');
    }));
  });
});
