import fc from 'fast-check';
import type { AssembleOptions, Part } from './assemble';

/** Random transcripts about invented people, with the faults that the rules speak of. */
const people = ['Игнат Саврасов', 'Полина Верес', 'Тимур Абжанов', 'Марина Шубина', 'Ада Крот'] as const, slips = ['Игнат Саврсов', 'Тимур Абжнаов', 'Марина Шуубина'] as const;
const roles = ['директор библиотеки', 'глава района', 'главный архитектор', 'инженер'] as const;
const paragraphs = [
  'Мы открыли новый читальный зал и приглашаем всех жителей города.', 'Денег на книги хватит всем, и это только начало.', 'Я думаю, что через год мы откроем ещё два зала.',
  'Спасибо. Какие будут вопросы?', 'Она сказала: «Мы ждали этого ремонта десять лет.', '«Семь раз отмерь, а потом уже отрежь, как говорили у нас в деревне».', 'Так и записано 😀 в договоре от 1 октября: ждём…',
] as const;

const person = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...people) }, { weight: 1, arbitrary: fc.constantFrom(...slips) });
const role = (name: string) => fc.oneof({ weight: 6, arbitrary: fc.constant(roles[Math.abs(people.indexOf(name as typeof people[number])) % roles.length]) }, { weight: 1, arbitrary: fc.constantFrom(...roles) });
const words = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...paragraphs) }, { weight: 1, arbitrary: fc.array(fc.constantFrom(...paragraphs), { minLength: 2, maxLength: 3 }) });

/** A label as a document of this kind has it: with the role behind the words, without before them. */
const label = (kind: AssembleOptions['kind']) => person.chain(name => kind === 'trailing' ? role(name).map(office => `${name}, ${office}`) : fc.constant<string>(name));

const part = (kind: AssembleOptions['kind']): fc.Arbitrary<Part> => fc.oneof(
  { weight: 12, arbitrary: fc.record({ words, by: label(kind) }) },
  { weight: 1, arbitrary: fc.record({ words }) },
  { weight: 1, arbitrary: fc.record({ by: label(kind) }) },
  { weight: 1, arbitrary: fc.record({ words, by: person, kind: fc.constant('leading' as const), rival: label('trailing') }) },
  { weight: 1, arbitrary: fc.constantFrom<Part>({ heading: '# Второй вопрос' }, { direction: '(Аплодисменты.)' }, { narration: 'Заседание продолжилось после перерыва.' }) },
);

/** Parts and the way to write them, as `assemble` takes them. */
export const transcripts: fc.Arbitrary<[Part[], AssembleOptions]> = fc.constantFrom('trailing' as const, 'leading' as const, 'heading' as const).chain(kind => fc.tuple(
  fc.array(part(kind), { minLength: 1, maxLength: 14 }),
  fc.record({ kind: fc.constant(kind), spaced: fc.boolean(), newline: fc.constantFrom('\n', '\r\n', '\r'), finalNewline: fc.boolean() }),
));
