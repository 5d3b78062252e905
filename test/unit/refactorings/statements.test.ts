import assert from 'node:assert/strict';
import { becomes, done, offered } from './support';

const page = 'Анна Ветрова: Дороги чинят.\n\nПётр Седов: Мосты старые.\n\nИх надо менять.\n\nАнна Ветрова: Да, и скорее.\n\nПётр Седов: Хорошо.\n';

describe('a statement', () => {
  it('is merged with the one above, whose speaker says both', () => becomes(`
    Анна Ветрова: Дороги чинят.

    Пётр Седов: Мосты старые.

    Ирина Лом: Их на$0до менять.

    Анна Ветрова: Да, и скорее.

    Пётр Седов: Хорошо.
  `, 'merge', `
    Анна Ветрова: Дороги чинят.

    Пётр Седов: Мосты старые.

    Их надо менять.

    Анна Ветрова: Да, и скорее.

    Пётр Седов: Хорошо.
  `));

  it('is merged with the one above where labels stand behind, and above', () => {
    becomes(`
      Дороги чинят второй год.
      Анна Ветрова, министр дорог

      Мосты старые, их надо менять.
      Пётр Седов, начальник управления

      $0Закончим к осени.
      Ирина Лом, мэр города

      Деньги есть.
      Анна Ветрова, министр дорог
    `, 'merge', `
      Дороги чинят второй год.
      Анна Ветрова, министр дорог

      Мосты старые, их надо менять.

      Закончим к осени.
      Пётр Седов, начальник управления

      Деньги есть.
      Анна Ветрова, министр дорог
    `);
    becomes(`
      АННА ВЕТРОВА
      Дороги чинят второй год.

      ПЁТР СЕДОВ
      Мосты старые, их надо менять.

      АННА ВЕТРОВА
      $0Да, и скорее.

      ПЁТР СЕДОВ
      Хорошо.
    `, 'merge', `
      АННА ВЕТРОВА
      Дороги чинят второй год.

      ПЁТР СЕДОВ
      Мосты старые, их надо менять.

      Да, и скорее.

      ПЁТР СЕДОВ
      Хорошо.
    `);
  });

  it('is split where the cursor stands, at the beginning of the word', () => becomes(`
    Анна Ветрова: Дороги чинят.

    Пётр Седов: Мосты старые. А до$0роги?

    Анна Ветрова: Да, и скорее.

    Пётр Седов: Хорошо.
  `, 'split', `
    Анна Ветрова: Дороги чинят.

    Пётр Седов: Мосты старые. А

    Пётр Седов: дороги?

    Анна Ветрова: Да, и скорее.

    Пётр Седов: Хорошо.
  `));

  for (const [place, words] of [['hyphen', 'Мы были в Ростове. Санкт-$0Петербург'], ['hyphen before', 'Мы были в Ростове. Санкт$0-Петербург']]) it(`is split at the beginning of a word that has a ${place}`, () => becomes(`
    Анна Ветрова: ${words} подождёт.

    Пётр Седов: Мосты старые.

    Анна Ветрова: Да.
  `, 'split', `
    Анна Ветрова: Мы были в Ростове.

    Анна Ветрова: Санкт-Петербург подождёт.

    Пётр Седов: Мосты старые.

    Анна Ветрова: Да.
  `));

  it('is split at the beginning of a word that has an apostrophe', () => becomes(`
    Ann Weaver: The bridge is closed. It’$0s the ice.

    Bob Ash: And the road?

    Ann Weaver: The road is open.
  `, 'split', `
    Ann Weaver: The bridge is closed.

    Ann Weaver: It’s the ice.

    Bob Ash: And the road?

    Ann Weaver: The road is open.
  `));

  it('is split between paragraphs, where labels stand behind', () => becomes(`
    Дороги чинят второй год.
    Анна Ветрова, министр дорог

    Мосты старые, их надо менять.

    $0Закончим к осени.
    Пётр Седов, начальник управления

    Деньги есть.
    Анна Ветрова, министр дорог
  `, 'split', `
    Дороги чинят второй год.
    Анна Ветрова, министр дорог

    Мосты старые, их надо менять.
    Пётр Седов, начальник управления

    Закончим к осени.
    Пётр Седов, начальник управления

    Деньги есть.
    Анна Ветрова, министр дорог
  `));

  it('takes the last paragraph of the one above, and the first of the one below', () => {
    becomes(page.replace('Да, и', '$0Да, и'), 'boundary.up', page.replace('Их надо менять.\n\nАнна Ветрова: Да', 'Анна Ветрова: Их надо менять.\n\nДа'));
    becomes(page.replace('Дороги', '$0Дороги'), 'boundary.down', page.replace('Пётр Седов: Мосты старые.\n\nИх', 'Мосты старые.\n\nПётр Седов: Их'));
    becomes(`
      Дороги чинят второй год.
      Анна Ветрова, министр дорог

      Мосты старые, их надо менять.

      Закончим к осени.
      Пётр Седов, начальник управления

      $0Деньги есть.
      Анна Ветрова, министр дорог
    `, 'boundary.up', `
      Дороги чинят второй год.
      Анна Ветрова, министр дорог

      Мосты старые, их надо менять.
      Пётр Седов, начальник управления

      Закончим к осени.

      Деньги есть.
      Анна Ветрова, министр дорог
    `);
  });

  it('is offered only what applies to it, in the same order', () => {
    const at = (words: string) => offered(page.replace(words, `$0${words}`)).filter(id => !id.startsWith('convert'));
    assert.deepEqual(at('Анна Ветрова: Дороги'), ['boundary.down']);
    assert.deepEqual(at('чинят'), ['split', 'boundary.down']);
    assert.deepEqual(at('старые'), ['merge', 'split']);
    assert.deepEqual(at('скорее'), ['merge', 'split', 'boundary.up']);
  });

  it('is not merged over a heading or a note, nor with words of nobody', () => {
    assert.equal(done('Анна Ветрова: Дороги чинят.\n\n(Шум в зале.)\n\nПётр Седов: Мосты старые.\n\nАнна Ветрова: Да.\n', 'merge', { line: 4, character: 14 }), null);
  });
});

describe('one spelling for two labels', () => {
  const text = 'Анна Ветрова, министр: Дороги чинят.\n\nПётр Седов: Мосты старые.\n\nВетрова: Да.\n\nПётр Седов: Хорошо.\n\nВетрова: И скорее.\n';
  it('is the one with the cursor, for labels that have its words', () => {
    assert.equal(done(text, 'oneSpeaker', { line: 0, character: 3 }), text.replaceAll('\nВетрова:', '\nАнна Ветрова:'));
    assert.equal(done(text, 'oneSpeaker', { line: 4, character: 3 }), text.replace('Анна Ветрова, министр:', 'Ветрова, министр:'));
    assert.equal(done(text, 'oneSpeaker', { line: 2, character: 3 }), null);
  });

  it('is no shorter one that may be somebody else’s here', () => {
    const two = `${text}\nГлеб Ветров: Верно.\n\nЮлия Ветрова: Поддержу.\n`;
    assert.equal(done(two, 'oneSpeaker', { line: 4, character: 3 }), null);
    assert.equal(done(two, 'oneSpeaker', { line: 0, character: 3 }), two.replaceAll('\nВетрова:', '\nАнна Ветрова:'));
  });
});
