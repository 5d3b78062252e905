import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Recogniser } from '../../server/src/transcript';

const trailing = `Совещание по дорогам

Дороги чинят второй год. Мы закончим к осени.
Анна Ветрова, министр дорог
Мосты старые, «их надо менять».
Пётр Седов, начальник управления
Анна Ветрова: Обстановка меняется.
Пётр Седов, начальник управления
`;
/** Pages with heads and numbers, some of them beside names that come again without a mark. */
const printed = Array.from({ length: 5 }, (_, page) => `Заречный совет
${page % 2 ? `- ${page + 11} -` : `${page + 11}/40`}
Стенограмма ${page + 3} мая

Анна Ветрова
Мост закрыт, и дорогу мы чиним

второй год подряд.
Пётр Седов
Закончим к осени.
`).join('\n');
const samples = ['ru', 'en'].flatMap(language => {
  const folder = new URL(`../../samples/${language}/`, import.meta.url);
  return readdirSync(folder).filter(name => name.endsWith('.transcript')).map(name => readFileSync(new URL(name, folder), 'utf8'));
});
/** Texts to edit: a page, printed ones, the project's samples, and all of these as one. */
/** Who somebody is stands below the name: behind the words, and before them. */
const cast = [['Анна Ветрова', 'министр дорог'], ['Пётр Седов', 'начальник участка'], ['Инга Лунина', 'инженер'], ['Вера Громова', 'пасечница']] as const;
const words = ['Мосты старые. Их надо менять.', 'Дороги чинят второй год, и мы закончим к осени.', 'Щебня осталось на один километр.', 'Дети ездят в школу час.'] as const;
const below = [0, 1, 2, 3, 1, 0].flatMap((who, at) => [words[at % words.length], '', ...cast[who], '']).join('\n');
const above = [0, 1, 2, 3, 1, 0].flatMap((who, at) => [...cast[who], '', words[at % words.length], '']).join('\n');

export const pages: readonly string[] = [trailing, printed, below, above, ...samples, samples.join('\n')];
/** A page of statements, each with its attribution behind it. */
export const trailingPage = trailing;

const bits = [
  '', '\n', '\r\n', '\n\n', ':', '.', ' ', 'a', '«', '»', '"', '“', '”', '— ', ', — сказал он', '(', ')', '[', ']', '(Смех)\n', '---\n', '# ', '**', '\uFEFF', '1. ', '00:12 ',
  'Анна Ветрова: ', 'Анна Ветрова\n', '\nАнна Ветрова, министр дорог\n', 'Пётр Седов, начальник\n', 'Вопрос: ', '\nMr. DOE. I thank ', '\nQ. ', '\nДОРОГИ И МОСТЫ\n\n', '\nMr. Doe addressed the Chair.\n', '        ',
  '---\ntitle: Дороги\n---\n', '# Дороги\n', '\nОн сказал: «Да».\n', '...\n', '12/40\n', '\nЗаречный совет\n', '\nстр. 5\n',
] as const;

export interface RandomEdit { readonly at: number; readonly gone: number; readonly put: string | readonly [from: number, length: number] }

/** Random edits: where, how much goes, what comes instead; a piece of the text itself, moved or doubled, as often as not. */
export const edits: fc.Arbitrary<RandomEdit[]> = fc.array(
  fc.record({ at: fc.nat(), gone: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60), fc.nat(600)), put: fc.oneof(fc.constantFrom(...bits), fc.tuple(fc.nat(), fc.nat(300))) }), { minLength: 1, maxLength: 5 });

/** What a random edit is in a text: offsets, and what comes there. */
export function madeOf({ at, gone, put }: RandomEdit, text: string): { from: number; to: number; put: string } {
  const from = at % (text.length + 1), begin = typeof put === 'string' ? 0 : put[0] % (text.length + 1);
  return { from, to: Math.min(text.length, from + gone), put: typeof put === 'string' ? put : text.slice(begin, begin + put[1]) };
}

/** Makes a random edit in a text that is read as it is edited; answers the text as it is then. */
export function edit(recogniser: Pick<Recogniser, 'edit'>, change: RandomEdit, text: string): string {
  const { from, to, put } = madeOf(change, text);
  recogniser.edit({ from, to, text: put });
  return text.slice(0, from) + put + text.slice(to);
}
