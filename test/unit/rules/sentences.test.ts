import assert from 'node:assert/strict';
import { sentenceHash } from '../../../server/src/rules/sentence';
import { excerpt, openingSentence, words } from '../../../server/src/rules/sentences';
import { Lines } from '../../../server/src/transcript/lines';

const opening = (text: string) => { const lines = Lines.of(text); return lines.slice(openingSentence(lines, { start: { line: 0, character: 0 }, end: lines.positionAt(text.length) })); };

describe('the opening sentence', () => {
  it('ends at its mark, with what closes behind it', () => {
    assert.equal(opening('Мы ждали этого дня два года. А теперь открыли.'), 'Мы ждали этого дня два года.');
    assert.equal(opening('«Кто же будет следующим?» — спросила она.'), '«Кто же будет следующим?»');
    assert.equal(opening('Он ушёл навсегда…» И вернулся.'), 'Он ушёл навсегда…»');
  });
  it('is the line where no sentence ends, and never more than a line', () => {
    assert.equal(opening('Мы ждали этого дня\nдва года. Да.'), 'Мы ждали этого дня');
    assert.equal(opening('Версия 2.10.3 вышла, а 2.11 нет'), 'Версия 2.10.3 вышла, а 2.11 нет');
  });
  it('does not end at an abbreviation at its start', () => assert.equal(opening('Г. Громов, наш сосед, спит. Тише.'), 'Г. Громов, наш сосед, спит.'));
});

describe('the hash of a sentence', () => {
  it('holds whatever its case, spaces, punctuation and compatible letters', () => {
    for (const other of ['«Да,  хорошо!»', 'ДА ХОРОШО', 'да\u00A0хорошо…']) assert.equal(sentenceHash(other), sentenceHash('Да, хорошо.'), other);
    assert.equal(sentenceHash('ﬁne'), sentenceHash('Fine'));
  });
  it('tells sentences apart, also where they have no letters', () => {
    assert.notEqual(sentenceHash('Да, хорошо.'), sentenceHash('Да, хорошо, да.'));
    assert.notEqual(sentenceHash('…'), sentenceHash('??'));
  });
});

describe('an excerpt', () => {
  it('is cut between words, in one line', () => {
    assert.equal(excerpt('Коротко\r\nи ясно.'), 'Коротко и ясно.');
    assert.equal(excerpt('Мы ждали этого дня два года и вот наконец дождались его', 30), 'Мы ждали этого дня два года и…');
    assert.equal(excerpt('😀'.repeat(40), 21), `${'😀'.repeat(9)}…`);
  });
});

describe('words', () => it('hold hyphens and apostrophes inside', () => assert.deepEqual(words('Что-то, д’Артаньян: 24-й — это 😀 да'), ['Что-то', 'д’Артаньян', '24-й', 'это', 'да'])));
