import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDirectory, type Official } from '../../../server/src/officials/directory';
import { Mentioned, mentionsIn, People, type Wanted } from '../../../server/src/officials/mentions';
import { Lines } from '../../../server/src/transcript/lines';
import { edits, madeOf } from '../../support/edits';

const { officials } = readDirectory(`ФИО;Должность
Анна Павловна Ветрова;министр дорог
Игорь Ветров;
Анна Ле Пан;депутат
Пётр Седов;начальник
Мария Седова;министр
`, 'csv');
const base = People.of(officials.slice(0, 3), ['ru']), people = [base, People.beside(base, officials.slice(3))], wanted = { people, hidden: new Set<Official>() };
/** Who else may be looked for: fewer, others beside, some of them hidden. */
const wants = [wanted, { people: [base], hidden: new Set<Official>() }, { people: [base, People.beside(base, officials.slice(4))], hidden: new Set([officials[0]]) }];

const sentences = [
  'Вчера приехала Ветрова.', 'Без министра Ветровой решать не стали.', 'Игорь Ветров ждал Анну', 'Павловну Ветрову.', 'Все Ветровы были за.', 'И.', 'Ветрова спросили дважды.', 'Седов сказал, Седова ответила.',
  'Марию', 'Седову позвали.', 'Пётр', 'Седов, начальник управления', 'Роман Седов: Нет.', 'С Анной Ле Пан.', 'Ле', 'Пан', 'Мост закрыт, и дорогу чинят второй год подряд.', '',
];
const page = Array.from({ length: 60 }, (_, at) => sentences[(at * 7 + (at >> 3)) % sentences.length]).join('\n');

/** Everything that is found, by offsets of the text. */
function told(mentioned: Mentioned, lines: Lines, of: Wanted = wanted): unknown[] {
  mentioned.advance(lines.pieces, of, () => true);
  return lines.pieces.flatMap((_, piece) => mentioned.in(piece).map(({ start, end, nameStart, nameEnd, ...mention }) => {
    const from = lines.start(lines.firstLine(piece));
    return { start: from + start, end: from + end, nameStart: from + nameStart, nameEnd: from + nameEnd, ...mention };
  }));
}

describe('mentions in a text that is edited', () => {
  it('are those of the text as it is, whatever the edits and the size of its pieces', () => fc.assert(fc.property(fc.constantFrom(1, 2, 3, 8, 64), edits, (most, changes) => {
    const mentioned = new Mentioned();
    let lines = Lines.of(page, most), text = page;
    assert.deepEqual(told(mentioned, lines), mentionsIn(text, people));
    for (const change of changes) {
      const { from, to, put } = madeOf(change, text);
      ({ lines } = lines.edit(from, to, put));
      text = text.slice(0, from) + put + text.slice(to);
      assert.deepEqual(told(mentioned, lines), mentionsIn(text, people));
    }
  }), { numRuns: 500 }));

  it('are the same when looking for them was put off again and again', () => fc.assert(fc.property(edits, fc.nat(12), (changes, patience) => {
    const mentioned = new Mentioned();
    let lines = Lines.of(page, 3), text = page;
    for (const change of changes) {
      const { from, to, put } = madeOf(change, text);
      ({ lines } = lines.edit(from, to, put));
      text = text.slice(0, from) + put + text.slice(to);
      let left = patience;
      mentioned.advance(lines.pieces, wanted, () => --left > 0);
    }
    assert.deepEqual(told(mentioned, lines), mentionsIn(text, people));
  }), { numRuns: 300 }));

  it('are searched again in what an edit touches and beside it only', () => {
    const mentioned = new Mentioned(), long = Array.from({ length: 20 }, () => page).join('\n'), lines = Lines.of(long, 8);
    mentioned.advance(lines.pieces, wanted, () => true);
    const { lines: edited } = lines.edit(long.length >> 1, long.length >> 1, ' Ветрова ');
    let steps = 1;
    while (!mentioned.advance(edited.pieces, wanted, () => false)) steps++;
    assert.ok(steps <= 7, `${steps} of ${edited.pieces.length} pieces`);
  });

  it('follow who is looked for, between edits and while it is going on', () => fc.assert(fc.property(edits, fc.infiniteStream(fc.tuple(fc.nat(2), fc.nat(12))), (changes, turns) => {
    const mentioned = new Mentioned();
    let lines = Lines.of(page, 3), text = page;
    for (const change of changes) {
      const { from, to, put } = madeOf(change, text), [which, patience] = turns.next().value;
      ({ lines } = lines.edit(from, to, put));
      text = text.slice(0, from) + put + text.slice(to);
      let left = patience;
      mentioned.advance(lines.pieces, wants[which], () => --left > 0);
    }
    const [last] = turns.next().value, { people: now, hidden } = wants[last];
    assert.deepEqual(told(mentioned, lines, wants[last]), mentionsIn(text, now, hidden));
  }), { numRuns: 300 }));

  it('are those of other people, when these are others', () => {
    const mentioned = new Mentioned(), lines = Lines.of('Ветрова и Седов');
    mentioned.advance(lines.pieces, wanted, () => true);
    mentioned.advance(lines.pieces, { people: [People.of(officials.slice(-2), ['ru'])], hidden: new Set<Official>() }, () => true);
    assert.deepEqual(mentioned.in(0).flatMap(each => each.officials.map(({ name }) => name)), ['Пётр Седов']);
  });
});
