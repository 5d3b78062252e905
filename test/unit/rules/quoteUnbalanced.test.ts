import { assemble } from '../../support/assemble';
import { checkClean, checkFindings, checkFix } from '../../support/findings';

const codes = ['quote.unbalanced'];
const lead = 'Мост через Каменку закрыли в понедельник.\n\n';

describe('quote.unbalanced', () => {
  it('is a quotation that is never closed', () => checkFindings(`${lead}«Мы ждали этого ремонта десять лет, — сказала Полина Верес.
^^^ quote.unbalanced: У этой цитаты нет закрывающей кавычки ».
`, { codes }));
  it('is one that the next quotation closes in its stead, and is closed before the author’s words', () => {
    const text = `${lead}«Мы ждали этого ремонта десять лет», — сказала Полина Верес. Она назвала мост «дорогой жизни».\n`;
    checkFindings(text.replace('лет»,', 'лет,').replace('жизни».\n', 'жизни».\n^^^ quote.unbalanced\n'), { codes });
    checkFix(text.replace('лет»,', 'лет,'), 'Поставить закрывающую кавычку »', text, { codes });
    const english = 'The bridge is closed.\n\n“We have waited ten years,” said Paula Verity. “It is enough.”\n';
    checkFix(english.replace('years,”', 'years,'), 'Put the closing ”', english, { codes, locale: 'en' });
  });
  it('is a name that stands in marks elsewhere, and one of two side by side', () => {
    const text = `${lead}Мост строит артель «Пролёт» из соседнего города.\n\nВ прошлом году «Пролёт» построил причал «Северный».\n`;
    checkFix(text.replace('году «Пролёт»', 'году «Пролёт'), 'Поставить закрывающую кавычку »', text, { codes });
    checkFindings(`${lead}Мэр назвал встречу «хорошей и «полезной».\n                   ^^^^^^^^ quote.unbalanced\n`, { codes });
  });
  it('stands in a heading as well, unless the next line closes it', () => {
    checkFix('Мост «Северный закрыли\n\nМост через Каменку закрыли в понедельник, движение откроют осенью.\n', 'Поставить закрывающую кавычку »', 'Мост «Северный закрыли»\n\nМост через Каменку закрыли в понедельник, движение откроют осенью.\n', { codes });
    checkClean('Мост «Северный\nпролёт» закрыли\n\nМост через Каменку закрыли в понедельник, движение откроют осенью.\n', { codes });
  });
  it('is one that the paragraph below does not go on with', () => {
    const text = `${lead}«Мы ждали этого ремонта десять лет».\n\nДвижение откроют осенью.\n\n«Осенью так осенью», — говорит Полина Верес.\n`;
    checkFix(text.replace('лет».', 'лет.'), 'Поставить закрывающую кавычку »', text, { codes });
  });
  it('is not one that runs over several paragraphs and is closed in the last', () => checkClean(`${lead}Полина Верес сказала: «Мы ждали этого ремонта десять лет.

«Теперь он начался, и мы рады этому.

«Осенью мост откроют».
`, { codes }));
  it('is no apostrophe, inch, foot, second or name with one mark for two', () => {
    for (const text of ['Экран 24", не больше, стоит в зале.', 'The ’90s were better, they say, and rock ’n’ roll too.', 'He is 6\' 2" tall and wears a hat.', 'The dogs’ owners came late that day.', 'Марафон проводит общество «Российское общество «Знание». Он идёт три дня.']) checkClean(`${lead}${text}\n`, { codes });
  });
  it('is not one that is closed by another mark, or in the paragraph below', () => {
    for (const [text, below] of [['“They see that, and they see it well. “', ''], ['"We have not seen this before.', 'Norman Stone, a scholar, on bridges."'], ['“We have not seen this before.', 'Norman Stone, a scholar, on bridges.”']]) {
      const parts = [text, below].filter(Boolean).map(narration => ({ narration })), transcript = assemble(parts, { kind: 'none', quotations: [{ text, closed: false, closer: text[0] === '"' ? '"' : '”' }] });
      checkClean(transcript.lines.source, { codes, read: () => transcript });
    }
  });
  it('is no mark with a space behind it, which closes what stands elsewhere', () => {
    const transcript = assemble([{ words: '" And I said that it was fine with us all.', by: 'Ada Crot' }], { kind: 'leading', quotations: [{ text: '" And I said that it was fine with us all.', closed: false, closer: '"' }] });
    checkClean(transcript.lines.source, { codes, read: () => transcript });
  });

  it('is closed before the author’s words', () => {
    for (const newline of ['\n', '\r\n'] as const) checkFix(`${lead}«Мы ждали этого ремонта десять лет, — сказала Полина Верес.\n`, 'Поставить закрывающую кавычку »', `${lead}«Мы ждали этого ремонта десять лет», — сказала Полина Верес.\n`, { codes, newline });
    checkFix('The bridge is closed.\n\n“We have waited ten years for these repairs, said Paula Verity.\n', 'Put the closing ”', 'The bridge is closed.\n\n“We have waited ten years for these repairs,” said Paula Verity.\n', { codes, locale: 'en' });
  });
  it('is closed at the end of its paragraph, on the side of the full stop that the script has it', () => {
    checkFix(`${lead}Полина Верес сказала: «Мы ждали этого ремонта десять лет.\n\nДвижение откроют осенью.\n`, 'Поставить закрывающую кавычку »', `${lead}Полина Верес сказала: «Мы ждали этого ремонта десять лет».\n\nДвижение откроют осенью.\n`, { codes });
    checkFix(`${lead}Полина Верес спросила: «Сколько же лет мы ждали этого ремонта?\n\nДвижение откроют осенью.\n`, 'Поставить закрывающую кавычку »', `${lead}Полина Верес спросила: «Сколько же лет мы ждали этого ремонта?»\n\nДвижение откроют осенью.\n`, { codes });
    checkFix('The bridge is closed.\n\nPaula Verity said: “We have waited ten years for these repairs.\n\nIt opens in autumn.\n', 'Put the closing ”', 'The bridge is closed.\n\nPaula Verity said: “We have waited ten years for these repairs.”\n\nIt opens in autumn.\n', { codes, locale: 'en' });
  });
});
