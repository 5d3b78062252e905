import assert from 'node:assert/strict';
import type { InlayHint } from 'vscode-languageserver-types';
import { inlayHint } from '../../../server/src/features/inlayHint';
import { defaultSettings } from '../../../server/src/workspace/settings';
import { asking, type Circumstances } from './support';

const all = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
const wordsOf = ({ label }: InlayHint) => typeof label === 'string' ? label : label.map(({ value }) => value).join('');

/** The text with its hints in brackets where they stand. */
function shown(text: string, circumstances: Circumstances = {}, range = all): string {
  const lines = text.split('\n');
  for (const hint of [...inlayHint.provide(asking(text, circumstances), { range })].reverse()) {
    const { line, character } = hint.position;
    lines[line] = `${lines[line].slice(0, character)}{${wordsOf(hint)}${hint.paddingRight ? ' ' : ''}}${lines[line].slice(character)}`;
  }
  return lines.join('\n');
}

const signed = 'Дороги чинят второй год.\nАнна Ветрова, министр дорог\n\nМосты старые, их надо менять.\nИ менять скорее.\nПётр Седов, начальник управления\n\nЗакончим к осени, если хватит щебня.\nАнна Ветрова, министр дорог\n';

describe('hints beside the text', () => {
  it('say before signed words who says them', () => assert.equal(shown(signed), [
    '{Анна Ветрова: }Дороги чинят второй год.', 'Анна Ветрова, министр дорог', '',
    '{Пётр Седов: }Мосты старые, их надо менять.', 'И менять скорее.', 'Пётр Седов, начальник управления', '',
    '{Анна Ветрова: }Закончим к осени, если хватит щебня.', 'Анна Ветрова, министр дорог', '',
  ].join('\n')));

  it('give a label that is a name only the office that the transcript has for it', () => assert.equal(shown(
    'Анна Ветрова, министр дорог: Дороги чинят второй год.\n\nПётр Седов: Мосты старые.\n\nВетрова: Да.\n\nАнна Ветрова: И закончим к осени.\n\nПётр Седов: Хорошо.\n'), [
    'Анна Ветрова, министр дорог: Дороги чинят второй год.', '', 'Пётр Седов: Мосты старые.', '',
    'Ветрова{, министр дорог}: Да.', '', 'Анна Ветрова{, министр дорог}: И закончим к осени.', '', 'Пётр Седов: Хорошо.', '',
  ].join('\n')));

  it('give the office of the day where a directory knows it', () => assert.equal(shown(
    'Совет, 12 мая 2021 года\n\nАнна Ветрова: Дороги чинят.\n\nПётр Седов: Мосты старые.\n\nАнна Ветрова: Закончим к осени.\n',
    { directory: 'ФИО;Должность;С;По\nАнна Ветрова;мэр;2015;2020-01-01\nАнна Ветрова;министр дорог;2020-01-02;\n' }),
  'Совет, 12 мая 2021 года\n\nАнна Ветрова{, министр дорог}: Дороги чинят.\n\nПётр Седов: Мосты старые.\n\nАнна Ветрова{, министр дорог}: Закончим к осени.\n'));

  it('say nothing of roles, groups and those of whom nothing is known', () => {
    const text = 'Вопрос: Когда откроют мост?\n\nПётр Седов: Весной.\n\nВопрос: А дорогу?\n\nПётр Седов: Летом.\n';
    assert.equal(shown(text), text);
  });

  it('are given for the lines in sight: those of a long statement at its beginning only, whose label is out of sight', () => {
    const at = (from: number, to: number) => inlayHint.provide(asking(signed), { range: { start: { line: from, character: 0 }, end: { line: to, character: 0 } } }).map(({ position: { line } }) => line);
    assert.deepEqual([at(0, 0), at(4, 4), at(3, 5), at(5, 9)], [[0], [], [3], [7]]);
  });

  it('lead to the label, and say where it is', () => {
    const [{ label }] = inlayHint.provide(asking(signed), { range: all }), [{ location, tooltip }] = label as Exclude<InlayHint['label'], string>;
    assert.deepEqual([location!.range.start, tooltip], [{ line: 1, character: 0 }, 'Подпись в строке 2: Анна Ветрова, министр дорог']);
  });

  it('are switched off, each kind by itself', () => {
    const mixed = 'Дороги чинят второй год.\nАнна Ветрова, министр дорог\n\nМосты старые, их надо менять.\nПётр Седов, начальник\n\nЗакончим к осени.\nАнна Ветрова\n', kinds = (speaker: boolean, office: boolean) =>
      inlayHint.provide(asking(mixed, { settings: { ...defaultSettings, inlayHints: { speaker, office } } }), { range: all }).map(wordsOf);
    assert.deepEqual(kinds(true, false), ['Анна Ветрова:', 'Пётр Седов:', 'Анна Ветрова:']);
    assert.deepEqual(kinds(false, true), [', министр дорог']);
    assert.deepEqual(kinds(false, false), []);
  });
});
