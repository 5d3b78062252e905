import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Beside } from '../../../../server/src/transcript/quotations/beside';
import { type Evidence, mentionsSpeech, readBefore, readBehind } from '../../../../server/src/transcript/quotations/evidence';
import { fold } from '../../../../server/src/transcript/quotations/folding';
import { lexiconOf } from '../../../../server/src/transcript/quotations/lexicon';
import { MarkScan } from '../../../../server/src/transcript/quotations/scan';
import { tokenise } from '../../../../server/src/transcript/quotations/tokens';

/** The quotation marks of a text, as they are drawn under it. */
function assertMarks(text: string, drawn: string): void {
  assert.equal([...text].map((_, at) => new MarkScan(text).marks(0, text.length).includes(at) ? '^' : ' ').join('').trimEnd(), drawn);
}

describe('the scan for marks', () => {
  it('leaves out apostrophes and accents, and takes two of them for one mark', () => {
    assertMarks('«Ёлка» з’їзд, "a" don’t boys’ ``b´´ `c',
      /*     */ '^    ^        ^ ^           ^ ^');
    assertMarks("d'Arc ``б'' boys'",
      /*     */ '      ^  ^      ^');
  });

  const line = fc.array(fc.constantFrom('«', '»', '"', "'", '’', '`', '‘', 'я', 'a', 'é', '5', ' ', 'слово ', '😀'), { maxLength: 12 }).map(units => units.join(''));
  it('finds the same in whatever order lines are asked for, however long the text', () => fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), fc.array(fc.nat(), { maxLength: 40 }), fc.integer({ min: 0, max: 3000 }), (lines, order, gap) => {
    const filled = lines.map((text, i) => text + (i % 5 === 2 ? 'а'.repeat(gap) : '')), source = filled.join('\n'), scan = new MarkScan(source), starts: number[] = [];
    filled.reduce((at, text) => { starts.push(at); return at + text.length + 1; }, 0);
    for (const i of [...filled.keys(), ...order.map(at => at % filled.length)]) assert.deepEqual(scan.marks(starts[i], starts[i] + filled[i].length), new MarkScan(filled[i]).marks(0, filled[i].length));
  }), { numRuns: 300 }));
});

describe('words', () => {
  it('are found where they stand, in any letter case', () => {
    for (const language of ['ru', 'uk', 'kk', 'de', 'fr', 'und']) {
      const { words, table } = lexiconOf(language);
      for (const word of words.keys()) for (const shown of [word, word.toUpperCase(), word[0]?.toUpperCase() + word.slice(1)]) {
        assert.equal(table.at(`«${shown}»`, 1, shown.length + 1), words.get(fold(shown)), shown);
        if (/^\p{L}+$/u.test(shown)) assert.equal(tokenise(`${shown}, `, 0, shown.length + 2, lexiconOf(language))[0].word, fold(shown));
      }
    }
  });

  it('that no table has are folded when they are asked for', () => assert.deepEqual(tokenise('Ёжик Íslands İbo ΣΟΣ Thomas’s МИД', 0, 33, lexiconOf('ru')).map(t => t.word), ['ежик', 'íslands', 'i̇bo', 'σος', 'thomas', 'мид']));
});

describe('the sentences beside a quotation in a speech', () => {
  const piece = fc.constantFrom(', ', '. ', '! ', '… ', '? ', ': ', '; ', '— ', '- ', '(', ') ', ' ', '\n', 'г. ', 'им. ', 'Mr. ', 'А. ', 'т.е. ', '3.5 ', '5 ', 'сказал ', 'заявил ', 'Анна Ветрова', 'Пётр Седов ', 'он ', 'мост ', 'строим', 'по словам ', 'министр ', 'said ', 'a-t-il ', 'a!b ', 'конец.');
  const brief = (evidence: Evidence | null) => evidence && [evidence.cue, evidence.adjacent, evidence.found?.oblique, evidence.who?.kind, evidence.who?.tokens.map(t => [t.start, t.end])];
  it('say what they say in the whole', () => fc.assert(fc.property(fc.array(piece, { maxLength: 90 }).map(pieces => pieces.join('')), fc.constantFrom('ru', 'fr', 'und'), fc.boolean(), (text, language, final) => {
    const lexicon = lexiconOf(language), { head, tail } = new Beside(text, 0, text.length, [], lexicon), { whole } = new Beside(text, 0, text.length, [], lexicon);
    assert.deepEqual(brief(readBefore(tail, lexicon)), brief(readBefore(whole, lexicon)));
    const [part, all] = [head, whole].map(gap => readBehind(gap, ',', final, lexicon));
    if (part?.cue !== 'signature') assert.deepEqual(brief(part), brief(all));
    assert.ok(!mentionsSpeech(head) && !mentionsSpeech(tail) || mentionsSpeech(whole));
  }), { numRuns: 2000 }));
});
