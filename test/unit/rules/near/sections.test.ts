import assert from 'node:assert/strict';
import { nearOf, sectionedOf } from '../../../../server/src/rules/near';
import { Recogniser } from '../../../../server/src/transcript';

describe('what stands beside a place', () => {
  const text = 'Анна Ветрова\n\n\n\nМы начнём в мае.\n\nПётр Седов\n\n(Шум в зале.)\n\nИ закончим к зиме.\n\nАнна Ветрова\n\nДенег хватит на всё.\n\nПётр Седов\n\nСпасибо. Вопросов больше нет.\n';

  it('is found wherever sections of the text are parted: a statement’s words may begin far behind its label', () => {
    const starts = new Recogniser(text).transcript.statements.map(({ range: { start } }) => start);
    assert.equal(starts.length, 4);
    for (const most of [1, 2, 3, 5, 8, 64]) {
      const { statements } = nearOf(sectionedOf(new Recogniser(text, most).transcript), () => undefined);
      for (const [at, start] of starts.entries()) for (const offset of [-2, -1, 0, 1, 2]) {
        assert.deepEqual(statements.at(start, offset)?.range.start, starts[at + offset], `${most} lines a part, ${at} and ${offset}`);
      }
    }
  });
});
