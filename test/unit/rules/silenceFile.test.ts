import assert from 'node:assert/strict';
import { translator } from '../../../server/src/l10n/translate';
import { sentenceHash } from '../../../server/src/rules/sentence';
import { silenceArguments } from '../../../server/src/rules/silence';
import { appendSilenced, readSilenced, silencedBy } from '../../../server/src/rules/silenceFile';

const entry = { code: 'quote.unattributed', hash: '0abc1', excerpt: 'Первые слова: «да»…' };
const written = (text: string) => { const result = appendSilenced(text, entry); assert.ok('text' in result, JSON.stringify(result)); return result.text; };
const problem = (text: string) => { const result = appendSilenced(text, entry); assert.ok('problem' in result); return result.problem; };

describe('verbatim.yaml', () => {
  it('is made where there is none', () => {
    assert.equal(written(''), 'silenced:\n  - code: quote.unattributed\n    hash: 0abc1\n    excerpt: "Первые слова: «да»…"\n');
    assert.deepEqual(readSilenced(written('')), { entries: [entry] });
  });
  it('keeps comments, order, blank lines and other keys to the letter', () => {
    const before = '# наш файл\nofficials: [ a,   b ]  # список\n\n\nsilenced:\n- code: quote.unattributed # поговорка\n  hash: old\n  excerpt: "Старое"   # помним\n  # конец\nother: |\n  text\n';
    assert.equal(written(before), before.replace('  # конец', '- code: quote.unattributed\n  hash: 0abc1\n  excerpt: "Первые слова: «да»…"\n  # конец'));
  });
  it('has its own line ends and byte order mark', () => {
    assert.equal(written('\uFEFFsilenced:\r\n  - code: a\r\n    hash: b'), '\uFEFFsilenced:\r\n  - code: a\r\n    hash: b\r\n  - code: quote.unattributed\r\n    hash: 0abc1\r\n    excerpt: "Первые слова: «да»…"\r\n');
  });
  it('takes a list that is empty, in brackets, or not yet there', () => {
    for (const before of ['silenced: []\n', 'silenced:\n', '{}\n', '{ silenced: [ { code: x, hash: y, excerpt: z } ] }\n', 'other: 1', '# только заметка\n', 'silenced:\n  - code: a\n    hash: b\n    excerpt: |\n      много\n      строк\nlast: 1\n', '---\nother: 1\n...\n']) {
      const after = written(before), read = readSilenced(after);
      assert.ok('entries' in read, `${before}: ${after}`);
      assert.deepEqual(read.entries.at(-1), entry, after);
      assert.equal(written(after), after, 'the same finding is written once');
    }
  });
  it('is left alone where it cannot be read, with the line that is wrong', () => {
    assert.deepEqual(problem('# заметка\nsilenced: [\n'), { kind: 'syntax', line: 2, reason: { key: 'silence.problem.syntax', args: { line: 2 } } });
    assert.deepEqual(problem('silenced: нет\n').kind, 'shape');
    assert.equal(problem('silenced:\n  - code: a\n    hash: b\n  - просто слова\n').line, 4);
    assert.equal(problem('- список\n').kind, 'shape');
    assert.equal(problem('a: 1\n---\nb: 2\n').kind, 'syntax');
    assert.match(translator('ru')(problem('silenced: 1\n').reason.key, { line: 1 }), /^В строке 1 ошибка/);
  });
  it('remembers a finding by its code and words, whatever changes around them', () => {
    const finding = { code: 'quote.unattributed', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }, message: { key: 'rule.quote.unattributed.found' } as const, subject: '«Семь раз отмерь,\nа потом уже отрежь».' };
    const { uri, ...kept } = silenceArguments('file:///речь.txt', finding), silenced = silencedBy([kept]);
    assert.equal(uri, 'file:///речь.txt');
    assert.equal(kept.excerpt, '«Семь раз отмерь, а потом уже отрежь».');
    assert.ok(silenced('quote.unattributed', sentenceHash('«Семь раз отмерь, а  потом уже отрежь»')));
    assert.ok(!silenced('quote.unbalanced', kept.hash));
    assert.ok(!silenced('quote.unattributed', sentenceHash('Восемь раз отмерь')));
  });
});
