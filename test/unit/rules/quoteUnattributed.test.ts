import assert from 'node:assert/strict';
import { assemble } from '../../support/assemble';
import { checkClean, checkFindings, checkFix, findingsOf, fixTitles } from '../../support/findings';

const codes = ['quote.unattributed'];
const news = (quotation: string) => `Мост закрыли на ремонт

Мост через Каменку закрыли в понедельник.

${quotation}

Движение откроют осенью.
`;
const words = '«Мы ждали этого ремонта десять лет, и вот он наконец начался».';

describe('quote.unattributed', () => {
  it('is a whole sentence in the author’s text that nobody is named for', () => checkFindings(news(`${words}
${'^'.repeat(words.length - 1)} quote.unattributed: Не сказано, чьи это слова.`), { codes }));
  it('is not one with a speaker, by a verb, a label or a phrase', () => {
    for (const text of [
      '«Мы ждали этого ремонта десять лет, и вот он наконец начался», — сказала глава района Полина Верес.', 'Полина Верес сказала: «Мы ждали этого ремонта десять лет, и вот он наконец начался».',
      'По словам Полины Верес, «Мы ждали этого ремонта десять лет, и вот он наконец начался».', '«Мы ждали этого ремонта десять лет, и вот он наконец начался», — сказала она.',
      '«Мы ждали этого ремонта десять лет, — ворчит из окна Полина Верес. — И вот он наконец начался».',
    ]) checkClean(news(text), { codes });
  });
  it('is no name, no part of a sentence, nothing short, no saying of a few words', () => {
    for (const text of ['Работы ведёт компания «Строим мосты и дороги по всей большой стране».', 'Он назвал мост «самым старым и самым узким во всём нашем районе и области».', '«Семь раз отмерь».']) checkClean(news(text), { codes });
  });
  it('is nothing that the paragraphs beside it may explain', () => {
    for (const [above, below] of [
      ['В понедельник мэр объяснила это так:', 'Движение откроют осенью.'], ['«Мост узкий», — сказала мэр Полина Верес.', 'Движение откроют осенью.'], ['Полина Верес', 'Движение откроют осенью.'],
      ['Мост старый. Табличку «Мост узкий» там повесили ещё осенью.', 'Движение откроют осенью.'], ['Мост закрыли в понедельник.', 'и так до самого вечера, пока не стемнело.'], ['Мост закрыли в понедельник.', '— И так до самого вечера.'],
      ['Мост узкий. В мэрии заявили, что его расширят.', 'Движение откроют осенью.'], ['Мост закрыли в понедельник.', 'Так ответила на вопрос мэр. Движение откроют осенью.'],
      ['Мост закрыли в понедельник.', 'заявила после встречи Полина Верес.'], ['Мост закрыли в понедельник.', '— Полина Верес, глава района'], ['Мост закрыли в понедельник.', 'Полина Верес, глава района'],
    ]) {
      const transcript = assemble([above, words, below].map(narration => ({ narration })), { kind: 'none', spaced: true, quotations: [{ text: words.slice(0, -1) }, ...above.includes('«') ? [{ text: '«Мост узкий»' }] : []].reverse() });
      checkClean(transcript.lines.source, { codes, read: () => transcript });
    }
    const inside = assemble(['Движение откроют осенью.', `Мост закрыли в понедельник. ${words}`, 'Движение откроют осенью.'].map(narration => ({ narration })), { kind: 'none', spaced: true, quotations: [{ text: words.slice(0, -1) }] });
    checkClean(inside.lines.source, { codes, read: () => inside });
    checkClean(news(words).replaceAll('\n\n', '\n'), { codes });
  });
  it('is one behind which the author goes on, above and below', () => {
    const transcript = assemble([{ narration: '«Мост узкий», — сказала мэр Полина Верес. Его построили давно.' }, { narration: words }, { narration: 'Движение откроют осенью. Так сказали в мэрии.' }], { kind: 'none', spaced: true, quotations: [{ text: '«Мост узкий»' }, { text: words.slice(0, -1) }] });
    checkFindings(transcript.lines.source.replace(words, `${words}\n${'^'.repeat(words.length - 1)} quote.unattributed`), { codes, read: () => transcript });
  });
  it('is never a conversation in a story', () => checkClean(`Старик открыл дверь и долго смотрел на дорогу.

— Ты опять пришёл один, и опять без шапки в такой мороз.

— Остальные придут завтра, если дорогу не занесёт снегом до утра.

— Тогда садись к печке и рассказывай, что слышно в городе.

— Слышно, что мост закрыли, а когда откроют, никто не знает.

Старик помолчал и подбросил в печку дров.
`, { codes }));
  it('is nothing in a text that leaves most speakers to its reader', () => {
    const paragraph = (n: number) => [{ narration: `«Сегодня снова идёт снег, и дороги замело до самой станции, день ${n}».` }, { narration: 'Старик помолчал и подбросил в печку дров.' }];
    const story = (count: number) => {
      const parts = [{ narration: 'За окном рассвело, и стало видно двор.' }, ...Array.from({ length: count }, (_, n) => paragraph(n)).flat()];
      return assemble(parts, { kind: 'none', spaced: true, quotations: Array.from({ length: count }, (_, n) => ({ text: paragraph(n)[0].narration.slice(0, -1) })) });
    };
    assert.equal(findingsOf(story(3), codes).length, 3);
    assert.equal(findingsOf(story(4), codes).length, 0);
  });
  it('is nothing within a statement', () => {
    const transcript = assemble([{ words: `Скажу словами соседа. ${words}`, by: 'Полина Верес' }], { kind: 'leading', quotations: [{ text: words.slice(0, -1) }] });
    checkClean(transcript.lines.source, { codes, read: () => transcript });
  });
  it('is nothing that recognition sees a speaker near, or sees no end of', () => {
    for (const given of [{ reasons: [{ cue: 'cue-verb-near', weight: 1, line: 0 }] }, { reasons: [{ cue: 'pronoun', weight: 1, line: 0 }] }, { closed: false }, { dialogue: true }, { kind: 'partial' as const }, { speaker: 'Полина Верес' }]) {
      const transcript = assemble([{ narration: words }], { kind: 'none', quotations: [{ text: words.slice(0, -1), ...given }] });
      checkClean(transcript.lines.source, { codes, read: () => transcript });
    }
  });

  it('gets its speaker behind it, who is quoted nearby or typed', () => {
    const before = `${news(words)}\n«Снег уберут до пятницы», — сказал инженер Тимур Абжан.\n`;
    assert.deepEqual(fixTitles(before, { codes }), ['Добавить, чьи это слова: Тимур Абжан', 'Добавить, чьи это слова: кто-то другой…']);
    checkFix(before, 'Добавить, чьи это слова: Тимур Абжан', before.replace('начался».', 'начался», — говорит Тимур Абжан.'));
    checkFix(before, 'Добавить, чьи это слова: кто-то другой…', before.replace('начался».', 'начался», — говорит Имя Фамилия.'));
  });
  it('keeps a question a question, and English its comma inside the marks', () => {
    const asked = news('«Мы ждали этого ремонта десять лет, и когда же он закончится?»');
    checkFix(asked, 'Добавить, чьи это слова: кто-то другой…', asked.replace('закончится?»', 'закончится?» — говорит Имя Фамилия.'), { newline: '\r\n' });
    const english = 'The bridge is closed\n\nThe bridge over the Stone was closed on Monday.\n\n“We have waited ten years for these repairs, and now they have begun at last.”\n\nIt will open again in autumn.\n';
    checkFix(english, 'Add who said it: somebody else…', english.replace('at last.”', 'at last,” says First Last.'), { locale: 'en' });
  });
});
