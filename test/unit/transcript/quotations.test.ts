import assert from 'node:assert/strict';
import { parse } from '../../../server/src/transcript';
import { onlyFile } from '../../support/fixture';

/** Draws quotations under a page of narration: `^^^^ kind: speaker`, "open" behind the kind where the closing mark is missing. */
function assertQuotes(picture: string): void {
  const { text, drawn } = onlyFile(picture), { quotations } = parse(text);
  const found = quotations.filter(q => q.range.start.line === q.range.end.line).map(q => ({ range: q.range, label: `${q.kind}${q.closed ? '' : ' open'}${q.kind === 'name' ? '' : `: ${q.speaker ?? '?'}`}` }));
  assert.deepEqual(found, drawn.map(({ range, label }) => ({ range, label })));
}

describe('quotations in running text, and whose words they are', () => {
  it('Russian: before the verb, behind a colon, after «по словам», interrupted between the marks', () => assertQuotes(`
    Дороги Заречья: что дальше

    «Мы закончим мост к осени», — сказала Анна Ветрова на совещании.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^ speech: Анна Ветрова

    Пётр Седов заявил: «Денег на дорогу пока хватает».
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speech: Пётр Седов

    По словам Анны Ветровой, «это большая работа для всех».
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ partial: Анна Ветрова

    «Весной посмотрим, — сказал Седов. — Мост ещё молодой».
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speech: Седов
  `));

  it('signed behind a dash, the first line of the page among them', () => assertQuotes(`
    «Мы ждали этого моста десять лет.» — Анна Ветрова, глава Заречья
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speech: Анна Ветрова

    «Строители закончили на месяц раньше.» — Пётр Седов, главный инженер
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speech: Пётр Седов
  `));

  it('English: around the verb, straight and curly marks', () => assertQuotes(`
    The bridge at Delby opens

    "We have waited nine years," said Nora Oakley, the mayor.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speech: Nora Oakley

    “The ferry kept us fed,” Peter Lisle said on Monday.
    ^^^^^^^^^^^^^^^^^^^^^^^^ speech: Peter Lisle

    “It was every week,” said her mother, Loveday Hart.
    ^^^^^^^^^^^^^^^^^^^^ speech: Loveday Hart
  `));

  it('names and titles in quotation marks are nobody\'s words', () => assertQuotes(`
    Артель сдала мост

    Работала артель «Пролёт» из соседнего города.
                    ^^^^^^^^ name
  `));

  it('apostrophes, feet and years open nothing', () => assertQuotes(`
    The bridge at Delby

    The Smiths' boat, 5'10" wide, was built in the summer of '86 by Oakley's yard.
  `));

  it('leaves open who "he" is where two may be meant', () => {
    const page = (middle: string) => `The school on the island\n\n“We won an argument about diesel,” said Jory Penn, who chairs the council.\n\n${middle}\n\n“I was not against the school,” he said on Monday.\n`;
    const speakerOf = (text: string) => parse(text).quotations.at(-1)!.speaker;
    assert.equal(speakerOf(page('Not everyone is persuaded. Denzil Carbis, who runs the shop, told the council in the spring that a class of one was no class.')), null);
  });
});
