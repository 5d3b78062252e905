import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Carry, nothingCarried, sameCarry } from '../../../../server/src/transcript/quotations/carry';
import { lexiconOf } from '../../../../server/src/transcript/quotations/lexicon';
import { MarkClass } from '../../../../server/src/transcript/quotations/marks';
import { type Reading, type Surveyed, readParagraph } from '../../../../server/src/transcript/quotations/read';
import { type Habits, Surveyor } from '../../../../server/src/transcript/quotations/survey';

const lexicon = lexiconOf('ru'), novel: Habits = { singles: false, dashes: false, dialogue: true };

function surveyed(source: string, inStatement: boolean): Surveyed {
  return { source, start: 0, end: source.length, survey: new Surveyor(source, lexicon).survey(0, source.length, inStatement) };
}

/** Reads paragraphs one after another. `behind`: what those that are looked ahead at are taken for. */
function readAll(paragraphs: readonly string[], { inStatement = false, carry = nothingCarried, behind = (at: number): string | undefined => paragraphs[at] } = {}): Reading[] {
  const readings: Reading[] = [];
  for (const [i, text] of paragraphs.entries()) {
    const at = (distance: number) => { const next = behind(i + distance); return next === undefined ? undefined : surveyed(next, inStatement); };
    const reading = readParagraph({ paragraph: surveyed(text, inStatement), inStatement, habits: novel, lexicon, behind: at }, carry);
    readings.push(reading);
    ({ carry } = reading);
  }
  return readings;
}

const carryBehind = (paragraphs: readonly string[], options = {}): Carry => readAll(paragraphs, options).at(-1)!.carry;

describe('what a paragraph leaves for the next', () => {
  const scene = ['Анна Ветрова вошла в дом.', '«Где мост?» — спросила она.', '«Он у самой реки!» — ответил Пётр Седов.'];

  it('is forgotten within a few paragraphs of a speech', () => {
    const carry = carryBehind(scene);
    assert.deepEqual(carry.cast.map(c => c.label), ['Анна Ветрова', 'Пётр Седов']);
    const speech = (paragraphs: number) => carryBehind(Array.from({ length: paragraphs }, () => 'Мост мы построим.'), { inStatement: true, carry });
    assert.notEqual(speech(4), nothingCarried);
    assert.equal(speech(5), nothingCarried);
  });

  it('says no more of somebody who is not named again for forty paragraphs', () => {
    const around = (name: string, paragraphs: number) => carryBehind([`${name} вошёл в дом.`, ...Array.from({ length: paragraphs }, () => 'Лев Ясенев молчал весь день, и дождь шёл.')]);
    assert.ok(!sameCarry(around('Пётр Седов', 40), around('Тимур Громов', 40)));
    assert.ok(sameCarry(around('Пётр Седов', 41), around('Тимур Громов', 41)));
  });

  it('is the same again where an edit names nobody', () => assert.ok(sameCarry(carryBehind([...scene, 'Дождь шёл весь день.']), carryBehind([...scene, 'Дождь шёл весь вечер.']))));

  const piece = fc.constantFrom('«', '»', '"', '— ', ', ', '. ', '! ', 'сказал ', 'Анна Ветрова ', 'он ', 'она ', 'мост ', 'Мост '), paragraph = fc.array(piece, { minLength: 1, maxLength: 12 }).map(pieces => pieces.join(''));
  const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 20 });

  it('is compared by value', () => fc.assert(fc.property(paragraphs, paragraphs, (one, other) => {
    const a = carryBehind(one), b = carryBehind(other);
    assert.equal(sameCarry(a, b), JSON.stringify(a) === JSON.stringify(b));
    assert.ok(sameCarry(a, JSON.parse(JSON.stringify(a)) as Carry));
  }), { numRuns: 200 }));

  it('is told apart by each of its fields', () => {
    const carry = carryBehind(scene), [who] = carry.cast;
    const others: readonly Partial<Carry>[] = [
      { open: MarkClass.Double }, { speakers: [] }, { spoke: who }, { announced: who }, { cast: carry.cast.slice(1) }, { ages: carry.ages.map(age => age + 1) }, { actors: [who, who] }, { answered: true }, { idle: 3 },
      ...[{ label: 'А.' }, { kind: 'role' as const }, { gender: 'm' as const }, { person: !who.person }, { words: ['анна'] }].map(changed => ({ cast: [{ ...who, ...changed }, ...carry.cast.slice(1)] })),
    ];
    assert.deepEqual([...new Set(others.slice(0, 9).flatMap(o => Object.keys(o)))].sort(), Object.keys(carry).sort());
    for (const other of others) assert.ok(!sameCarry(carry, { ...carry, ...other }) && !sameCarry({ ...carry, ...other }, carry), JSON.stringify(other));
  });

  it('depends on no more paragraphs behind than the reading says', () => fc.assert(fc.property(paragraphs, paragraph, fc.boolean(), (texts, else_, inStatement) => {
    let carry = nothingCarried;
    for (const [i, reading] of readAll(texts, { inStatement }).entries()) {
      const again = readAll([texts[i]], { inStatement, carry, behind: distance => distance <= reading.ahead ? texts[i + distance] : else_ });
      assert.deepEqual(again, [reading]);
      ({ carry } = reading);
    }
  }), { numRuns: 300 }));
});
