import assert from 'node:assert/strict';
import { assemble, type Part } from '../../support/assemble';
import { checkClean, checkFindings, checkFix, findingsOf } from '../../support/findings';

const codes = ['speaker.spelling'];
/** A conversation: one statement for each name. */
const talk = (...names: string[]) => assemble(names.map((by): Part => ({ words: 'Об этом мы ещё поговорим.', by })), { kind: 'leading' });
const clean = (...names: string[]) => { const transcript = talk(...names); checkClean(transcript.lines.source, { codes, read: () => transcript }); };

const interview = `
Марина Шубина: Добрый вечер. Начинаем обсуждение нового моста через реку.

Тимур Абжанов: Мост нужен обоим берегам, и тянуть с ним больше нельзя.

Марина Шубина: Спасибо. Какие будут вопросы?

Тимур Абжанов: У меня вопрос один: когда начнут?

Марина Шубина: Весной, как только сойдёт лёд.

Тимур Абжнов: Тогда вопросов больше нет.

Марина Шубина: А у кого есть ещё вопросы, пусть поднимет руку.

Тимур Абжанов: Есть просьба не закрывать старую переправу.
`;

describe('speaker.spelling', () => {
  it('is a name one letter away from one that is named far more often', () => checkFindings(interview.replace('Тимур Абжнов:', 'Тимур Абжнов:').replace('больше нет.\n', `больше нет.
^^^^^^^^^^^^ speaker.spelling: Возможно, опечатка: «Тимур Абжнов» вместо «Тимур Абжанов».
`).replace('больше нельзя.\n', `больше нельзя.
^^^^^^^^^^^^^ related: Тимур Абжанов: в этом файле так указано 3 раза, впервые здесь.
`), { codes }));
  it('is a lone surname only within the other’s conversation', () => {
    const capitals = (...names: string[]) => names.map(name => `Mr. ${name}. I have no further questions about the bridge, thank you.`).join('\n');
    checkFindings(`${capitals('SAVRASOV', 'ABLE', 'SAVRASOV', 'ABLE', 'SAVRESOV')}\n    ^^^^^^^^ speaker.spelling\n${capitals('ABLE', 'SAVRASOV', 'ABLE', 'SAVRASOV')}\n`, { codes });
    clean('SAVRASOV', 'ABLE', 'SAVRASOV', 'ABLE', 'SAVRASOV', 'ABLE', 'BAKER', 'COOK', 'SAVRESOV', 'COOK', 'BAKER', 'COOK', 'BAKER', 'COOK');
  });
  it('is a long surname behind the same initial, wherever it stands', () => {
    const names = ['Н.Ветлужских', 'Вопрос', 'Н.Ветлужских', 'Вопрос', 'Н.Ветлужских', 'Вопрос', 'О.Дымникова', 'Вопрос', 'О.Дымникова', 'Вопрос', 'Н.Ветлужсих', 'Вопрос', 'О.Дымникова'], found = findingsOf(talk(...names), codes);
    assert.deepEqual(found.map(({ range }) => range.start.line), [10]);
    clean(...names.map(name => name.replace('Ветлужских', 'Ивашов').replace('Ветлужсих', 'Иванов')));
    clean(...names.map(name => name.replace('Н.Ветлужсих', 'К.Ветлужсих')));
  });
  it('leaves alone who is named about as often, or written so in the text itself', () => {
    clean('Тимур Абжанов', 'Ада Крот', 'Тимур Абжнов', 'Тимур Абжанов');
    clean('Тимур Абжанов', 'Тимур Абжанов', 'Тимур Абжнов', 'Тимур Абжанов', 'Тимур Абжнов');
    const named = assemble([...['Тимур Абжанов', 'Тимур Абжанов', 'Тимур Абжнов', 'Тимур Абжанов', 'Тимур Абжанов'].map((by): Part => ({ words: 'Слово за вами.', by })), { words: 'Их у нас двое: Абжанов и Абжнов, не путайте.', by: 'Ада Крот' }], { kind: 'leading' });
    checkClean(named.lines.source, { codes, read: () => named });
  });
  it('leaves alone names that differ as those of two people do', () => {
    const many = (name: string) => [name, name, name, name];
    clean(...many('Speaker 1'), 'Speaker 2');
    clean(...many('И.Петров'), 'А.Петров');
    clean(...many('Олег Сомов'), 'Олег Сомова');
    clean(...many('Marta Silva'), 'Marti Silva');
    clean(...many('Dan Reed'), 'Dana Reed');
    clean(...many('Christian Bell'), 'Christina Bell');
    clean(...many('Вопрос'), 'Вопросы');
  });
  it('is a name given once, near one that is heard often, be it on one side only', () => {
    const begun = ['Саврасов', 'Крот', 'Саврасов', 'Крот', 'Саврасов', 'Крот', 'Саврасов'], others = ['Крот', 'Лось', 'Шубин', 'Верес', 'Крот', 'Лось', 'Шубин', 'Верес', 'Крот'];
    assert.deepEqual(findingsOf(talk(...begun, 'Крот', 'Саврсов', ...others), codes).length, 1);
    clean(...begun, ...others, 'Саврсов', ...others);
    clean(...begun.slice(2), 'Крот', 'Лось', 'Шубин', 'Саврсов', ...others);
  });
  it('is a surname whose last letters are swapped behind a consonant, as no given names are', () => {
    assert.deepEqual(findingsOf(talk('Лиман', 'Крот', 'Лиман', 'Крот', 'Лимна', 'Крот', 'Лиман', 'Крот', 'Лиман'), codes).length, 1);
    clean('Мариан', 'Крот', 'Мариан', 'Крот', 'Марина', 'Крот', 'Мариан', 'Крот', 'Мариан');
  });
  it('is a code with a letter twice in the conversation of the code without, and no other code', () => {
    const codesOf = (code: string) => ['ПР', 'КЛ', 'ПР', 'КЛ', 'ПР', 'ТМ', code, 'КЛ', 'ПР'];
    assert.deepEqual(findingsOf(talk(...codesOf('ППР')), codes).length, 1);
    for (const other of ['ПРС', 'РП', 'ПТ', 'П']) clean(...codesOf(other));
  });
  it('is a first letter wrong only where the conversation has no room for another', () => {
    const names = ['Ланов', 'Крот', 'Ланов', 'Крот', 'Ланов', 'Крот'];
    assert.deepEqual(findingsOf(talk(...names, 'Панов', 'Крот', 'Ланов'), codes).length, 1);
    clean(...names, 'Панов', 'Сомов', 'Крот', 'Ланов');
  });
  it('is a name in another form that nobody else is called by, and no word like it', () => {
    const named = (words: string) => assemble([...['Тимур Абжанов', 'Ада Крот', 'Тимур Абжанов', 'Ада Крот', 'Тимур Абжнов', 'Ада Крот', 'Тимур Абжанов', 'Ада Крот', 'Тимур Абжанов'].map((by): Part => ({ words: 'Слово за вами.', by })), { words, by: 'Ада Крот' }], { kind: 'leading' });
    const inCase = named('Передайте Абжнову, что мы ждём.'), right = named('Передайте Абжанову, что мы ждём.');
    checkClean(inCase.lines.source, { codes, read: () => inCase });
    assert.equal(findingsOf(right, codes).length, 1);
  });
  it('is a label that recognition takes for words, since its first letter is missing', () => {
    const text = `${interview.replace('Абжнов', 'Абжанов')}\nМарина Шубина: Тогда закончим на этом.\n`;
    checkFix(text.replace('Тимур Абжанов: У меня', 'имур Абжанов: У меня'), 'Исправить «имур» на «Тимур»', text, { codes });
  });
  it('is corrected here', () => checkFix(interview, 'Исправить «Абжнов» на «Абжанов»', interview.replace('Абжнов', 'Абжанов')));
  it('is corrected in the word that is wrong, though another holds its letters', () => {
    const text = interview.replaceAll('Тимур Абжанов', 'Абжановский-Абжанов').replace('Тимур Абжнов', 'Абжановский-Абжнов');
    checkFix(text.replaceAll('Абжановский', 'Абжновский'), 'Исправить «Абжнов» на «Абжанов»', text.replaceAll('Абжановский', 'Абжновский').replace('-Абжнов', '-Абжанов'));
  });
  it('is corrected in the letters in which it is written', () => {
    const text = interview.replaceAll('Тимур Абжанов', 'ТИМУР АБЖАНОВ').replaceAll('Марина Шубина', 'МАРИНА ШУБИНА').replace('Тимур Абжнов', 'ТИМУР АБЖНОВ');
    checkFix(text, 'Correct “АБЖНОВ” to “АБЖАНОВ”', text.replace('АБЖНОВ', 'АБЖАНОВ'), { locale: 'en', newline: '\r\n', bom: true });
  });
});
