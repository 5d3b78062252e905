import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../../server/src/transcript';
import { becomes, done, offered } from './support';

const leading = `
  Совет по дорогам

  Анна Ветрова, министр дорог: Дороги чинят второй год. Мы закончим к осени.

  И мост откроем.

  Пётр Седов, начальник управления: Мосты старые, их надо менять.

  Анна Ветрова, министр дорог: Обстановка меняется.
`, trailing = `
  Совет по дорогам

  Дороги чинят второй год. Мы закончим к осени.

  И мост откроем.
  Анна Ветрова, министр дорог

  Мосты старые, их надо менять.
  Пётр Седов, начальник управления

  Обстановка меняется.
  Анна Ветрова, министр дорог
`, heading = `
  Совет по дорогам

  Анна Ветрова, министр дорог
  Дороги чинят второй год. Мы закончим к осени.

  И мост откроем.

  Пётр Седов, начальник управления
  Мосты старые, их надо менять.

  Анна Ветрова, министр дорог
  Обстановка меняется.
`;
const styles = { leading, trailing, heading };

describe('all attributions in another style', () => {
  for (const [from, before] of Object.entries(styles)) for (const [to, after] of Object.entries(styles)) {
    if (from !== to) it(`are ${to} that were ${from}`, () => becomes(before, `convert.${to}`, after));
  }

  it('are offered in the styles that the document does not have', () => {
    assert.deepEqual(offered(`$0${leading.trimStart()}`.replace(/^ {2}/gm, '')).filter(id => id.startsWith('convert')), ['convert.heading', 'convert.trailing']);
    assert.deepEqual(offered('$0Мост закрыт.\n'), []);
  });

  it('lose the marks that close and dress them, and nothing that they say', () => becomes(`
    **Ann Weaver:** The bridge is closed until spring.

    **Bob Ash:** And the road?

    **Ann Weaver:** The road is open, of course.
  `, 'convert.heading', `
    Ann Weaver
    The bridge is closed until spring.

    Bob Ash
    And the road?

    Ann Weaver
    The road is open, of course.
  `));

  it('are left alone where times, numbers or a second name stand with them', () => {
    assert.deepEqual(offered('$0[00:01] Анна: Доброе утро всем.\n[00:05] Пётр: Здравствуйте, Анна.\n'), []);
    assert.equal(done('[00:01] Анна: Доброе утро всем.\n[00:05] Пётр: Здравствуйте, Анна.\n[00:09] Анна: Начнём, пожалуй.\n', 'convert.trailing'), null);
  });

  it('leave a conflict as it is, and are not made where that would be in the way', () => {
    const conflict = 'Дороги чинят.\nАнна Ветрова, министр дорог\n\nАнна Ветрова: Обстановка меняется.\nПётр Седов, начальник управления\n';
    assert.equal(done(conflict, 'convert.leading'), conflict.replace('Дороги чинят.\nАнна Ветрова, министр дорог', 'Анна Ветрова, министр дорог: Дороги чинят.'));
    assert.equal(done(conflict, 'convert.trailing'), null);
  });

  const names = ['Анна Ветрова', 'Пётр Седов', 'Ирина Лом', 'Юрий Мостовой'], roles = ['министр дорог', 'начальник управления', 'мэр'];
  const sentences = ['Дороги чинят второй год.', 'Мосты старые, их надо менять.', 'Закончим к осени, если хватит щебня.', 'Это решит совет.', 'Деньги есть, людей мало.', 'Я против.', 'Спросите у жителей!', 'Когда откроют мост?'];
  const page = fc.array(fc.record({ who: fc.nat(3), titled: fc.boolean(), paragraphs: fc.array(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }) }), { minLength: 3, maxLength: 9 });
  const written = (statements: typeof page extends fc.Arbitrary<infer T> ? T : never, style: string) => `${statements.map(({ who, titled, paragraphs }) => {
    const label = names[who] + (titled ? `, ${roles[who % 3]}` : ''), words = paragraphs.map(each => each.join(' ')).join('\n\n');
    return style === 'leading' ? `${label}: ${words}` : style === 'heading' ? `${label}\n${words}` : `${words}\n${label}`;
  }).join('\n\n')}\n`;
  /** Who says what, and as what. */
  const told = (text: string) => { const { statements, lines } = parse(text); return statements.map(({ attribution, range }) => [attribution?.speaker, attribution?.role, lines.slice(range).replace(/\s+/gu, ' ')]); };

  it('say the same afterwards, letter for letter', function () {
    this.timeout(120_000);
    let changed = 0, asked = 0;
    fc.assert(fc.property(page, fc.constantFrom('leading', 'heading', 'trailing'), fc.constantFrom('leading', 'heading', 'trailing'), (statements, from, to) => {
      const before = written(statements, from), after = done(before, `convert.${to}`);
      if (from !== to) asked++;
      if (after === null) return;
      changed++;
      assert.deepEqual(told(after), told(before));
      assert.ok(parse(after).statements.every(({ attribution }) => attribution?.kind === to));
      const letters = (text: string) => [...text.replace(/[^\p{L}\p{N}]/gu, '')].sort().join('');
      assert.equal(letters(after), letters(before));
    }), { numRuns: 300 });
    assert.ok(changed * 2 > asked, `only ${changed} of ${asked} pages could be written otherwise`);
  });
});
