import assert from 'node:assert/strict';
import { codeLens, codeLensResolve } from '../../../server/src/features/codeLens';
import { defaultSettings } from '../../../server/src/workspace/settings';
import { address, asking, type Circumstances } from './support';

const on = { ...defaultSettings, codeLens: true };
/** Lenses with their words: "3 …". */
function shown(text: string, circumstances: Circumstances = {}): string[] {
  const asked = asking(text, { settings: on, ...circumstances });
  return codeLens.provide(asked, {}).map(lens => `${lens.range.start.line} ${codeLensResolve.provide(asked, lens).command!.title}`);
}
const talk = 'Анна Ветрова, министр: Дороги чинят второй год.\n\nПётр Седов: Да.\n\nАнна Ветрова: И закончим к осени.\n';

describe('lenses', () => {
  it('say over the first statement of each speaker how much they say, with the right form of the words', () => {
    assert.deepEqual(shown(talk), ['0 2 высказывания, 8 слов', '2 1 высказывание, 1 слово']);
    assert.deepEqual(shown(talk, { locale: 'en' }), ['0 2 statements, 8 words', '2 1 statement, 1 word']);
  });

  it('offer over words that nobody is named for to say whose they are', () => {
    const text = 'Дороги чинят второй год подряд.\nАнна Ветрова, министр дорог\n\nМосты старые, их надо менять.\nПётр Седов, начальник\n\nКто это сказал, неизвестно.\n', asked = asking(text, { settings: on });
    const lens = codeLens.provide(asked, {}).find(({ range }) => range.start.line === 6)!, { command } = codeLensResolve.provide(asked, lens);
    assert.deepEqual(command, { title: 'Указать автора…', command: 'verbatim.whoIsThis', arguments: [address, { line: 6, character: 0 }] });
    assert.deepEqual(codeLens.provide(asking(text, { settings: on, can: { commandLinks: false } }), {}).map(({ range }) => range.start.line), [0, 3]);
  });

  it('have no words before somebody looks at them, and are none unless they are wanted', () => {
    assert.ok(codeLens.provide(asking(talk, { settings: on }), {}).every(({ command }) => command === undefined));
    assert.deepEqual(codeLens.provide(asking(talk), {}), []);
  });

  it('say nothing of a speaker who is gone', () => {
    const [lens] = codeLens.provide(asking(talk, { settings: on }), {});
    assert.equal(codeLensResolve.provide(asking('Пётр Седов: Да.\n\nЮрий Лом: Нет.\n', { settings: on }), lens).command!.title, '');
  });
});
