import assert from 'node:assert/strict';
import fc from 'fast-check';
import { letters, readsAlike } from '../../../server/src/formatting';
import { parse } from '../../../server/src/transcript';
import { pages } from '../../support/edits';
import { format } from './support';

const talk = (words: string, answer = 'Закончим к осени, если не подведёт погода.') => `Анна Ветрова, министр дорог: ${words}\n\nПётр Седов, начальник управления: ${answer}\n\nАнна Ветрова, министр дорог: Обстановка меняется, и это хорошо.\n`;
const becomes = (words: string, wanted: string, answer?: string) => assert.equal(format(talk(words, answer)), talk(wanted, answer));
const english = (words: string, answer = 'We shall see what happens in the autumn.') => `Ann Weaver: ${words}\n\nBob Ash: ${answer}\n\nAnn Weaver: The bridge is open, and that is what we wanted.\n`;

describe('formatting', () => {
  it('takes away spaces that are too many', () => {
    becomes('Мы  чиним дороги , и это видно .  ', 'Мы чиним дороги, и это видно.');
    becomes('Когда откроют мост ? Скоро !', 'Когда откроют мост? Скоро!');
  });

  it('sets dashes for hyphens between words, and leaves those in words, in figures and before an answer', () => {
    becomes('Дороги - это главное. Кое-что чинят в 5 - 6 сёлах, премьер-министр -- за.', 'Дороги — это главное. Кое-что чинят в 5 - 6 сёлах, премьер-министр — за.');
    assert.equal(format(talk('Скажу так.\n- Да, мост.\n- Нет, не мост.')), talk('Скажу так.\n- Да, мост.\n- Нет, не мост.'));
  });

  it('sets the language’s quotation marks for typewriter’s, and others inside them', () => {
    becomes('Газета "Заря" пишет: "Мост у "Зари" закрыт".', 'Газета «Заря» пишет: «Мост у „Зари“ закрыт».');
    assert.equal(format(english('He said "the bridge is closed" -- and it was "closed".')), english('He said “the bridge is closed” – and it was “closed”.'));
    const german = (words: string) => `Anna Weber: ${words}\n\nPeter Lang: Das ist nicht die ganze Geschichte, und das wissen Sie auch.\n\nAnna Weber: Ich danke Ihnen für die Antwort und werde sie nicht vergessen.\n`;
    assert.equal(format(german('Sie haben "nein" gesagt - und ich auch.')), german('Sie haben „nein“ gesagt – und ich auch.'));
    const french = (words: string) => `Anne Vidal : ${words}\n\nPaul Rey : Je ne sais pas ce que vous voulez dire, mais je vous écoute.\n\nAnne Vidal : Nous avons fini le pont et nous allons faire la route.\n`;
    assert.equal(format(french('Vous avez dit "non" ; et moi aussi !')), french('Vous avez dit « non » ; et moi aussi !'));
  });

  it('leaves a line alone whose marks do not come out even', () => becomes('Доска в 5" и "Заря" рядом, "и ещё.', 'Доска в 5" и "Заря" рядом, "и ещё.'));

  it('follows the document where it has a habit of its own', () => {
    becomes('Газета "Заря" - хорошая – и “Вести” – тоже.', 'Газета “Заря” – хорошая – и “Вести” – тоже.', 'Я читаю “Зарю” – и “Вести”, и “Правду” – и ничего.');
    becomes('Газета “Заря” пишет.', 'Газета «Заря» пишет.', 'Я читаю «Зарю», «Вести», «Труд» и «Правду».');
    assert.equal(format(english('It is open.  We are glad.  Are you?  We  are.')), english('It is open.  We are glad.  Are you?  We are.'));
  });

  it('puts spaces that do not break only where the document has them', () => {
    const french = (words: string, other: string) => `Anne Vidal : ${words}\n\nPaul Rey : Je ne sais pas ce que vous voulez dire, mais ${other} est là.\n\nAnne Vidal : Nous avons fini le pont et nous allons faire la route.\n`;
    assert.equal(format(french('Vous avez dit "non".', 'le «\u00A0Monde\u00A0»')), french('Vous avez dit «\u00A0non\u00A0».', 'le «\u00A0Monde\u00A0»'));
  });

  it('leaves addresses, code, tags, tables and smileys alone', () => {
    for (const words of ['См. https://example.org/a--b?q="x" и там всё.', 'Пишите `a  -  "b"` и всё.', 'Это <v  -  "x"> и всё.', 'Столбец   один   два   три , да.', 'Спасибо :) и до встречи ;)', 'Это .5 и ... и всё.']) becomes(words, words);
  });

  it('leaves labels, headings, notes and front matter their spelling', () => {
    const text = '---\ntitle:  Совет  "Мост"   \n---\n# Совет - "Мост"\n\nАнна "Нюра" Ветрова: Дороги чинят.\n\n(Шум  -  "в зале".)\n\nПётр Седов: Мосты старые.\n\nАнна "Нюра" Ветрова: Да.\n';
    assert.equal(format(text), text);
  });

  it('keeps one blank line between statements where the document does so', () => {
    const text = 'Анна Ветрова: Дороги чинят.\n\nПётр Седов: Мосты старые.\n\n\n\nАнна Ветрова: Да.\n\nПётр Седов: Хорошо.\nАнна Ветрова: И скорее.\n \nПётр Седов: Закончим.\n\nАнна Ветрова: Отлично.\n';
    assert.equal(format(text), text.replace('\n\n\n\n', '\n\n').replace('Хорошо.\n', 'Хорошо.\n\n').replace('\n \n', '\n\n'));
    const dense = 'Анна Ветрова: Дороги чинят.\nПётр Седов: Мосты старые.\nАнна Ветрова: Да.\n\nПётр Седов: Хорошо.\n';
    assert.equal(format(dense), dense);
  });

  it('does each thing by itself', () => {
    const text = talk('Газета  "Заря" - наша.');
    assert.equal(format(text, { spaces: false }), talk('Газета  «Заря» — наша.'));
    assert.equal(format(text, { dashes: false }), talk('Газета «Заря» - наша.'));
    assert.equal(format(text, { quotationMarks: false }), talk('Газета "Заря" — наша.'));
  });

  it('changes the lines that it is asked for', () => {
    const text = talk('Газета "Заря" пишет о нас.', 'Читаю и буду читать "Труд", если он выходит.'), lines = text.split('\n');
    assert.equal(format(text, {}, { from: 2, to: 2 }), [...lines.slice(0, 2), lines[2].replace('"Труд"', '«Труд»'), ...lines.slice(3)].join('\n'));
  });

  const bits = ['Анна Ветрова: ', 'Пётр Седов, начальник: ', 'Ann Weaver: ', 'Мост закрыт', 'и "да"', '"', '«Заря»', '“Труд”', '„', ' - ', ' -- ', 'a--b', ' – ', ' — ', '  ', '   ', ' ', '\u00A0', '\t', '.', ' ,', ' !', '...', ' :)', '5', '\n', '\n\n', '\n\n\n', '\r\n', '(Смех)', '# Вопрос\n', '\nАнна Ветрова, министр\n', '```', 'https://x.org/"-"', '|', '\u2028', '\uFEFF', 'e\u0301', '🎻', '---\n', '[00:01] ', 'we leave at noon and '];
  const texts = fc.oneof(fc.array(fc.constantFrom(...bits), { maxLength: 60 }).map(parts => parts.join('')), fc.constantFrom(...pages), fc.tuple(fc.constantFrom(...pages), fc.array(fc.tuple(fc.nat(), fc.constantFrom(...bits)), { maxLength: 8 })).map(([page, puts]) => puts.reduce((text, [at, bit]) => { const place = at % (text.length + 1); return text.slice(0, place) + bit + text.slice(place); }, page)));

  it('touches no letter and no figure, leaves the text read alike, and does nothing a second time', function () {
    this.timeout(240_000);
    fc.assert(fc.property(texts, text => {
      const after = format(text);
      assert.equal(letters(after), letters(text));
      assert.ok(readsAlike(parse(after), parse(text)));
      assert.equal(format(after), after);
    }), { numRuns: 600 });
  });
});
