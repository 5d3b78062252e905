import assert from 'node:assert/strict';
import { onTypeFormatting } from '../../../server/src/features/onTypeFormatting';
import { applyEdits } from '../../../server/src/features/support/applied';
import { onlyFile } from '../../support/fixture';
import { asking } from './support';

/** The text after a character that was typed before the cursor. */
function typed(picture: string, ch = picture.includes('"$0') ? '"' : '\n'): string {
  const { text, cursor } = onlyFile(picture), asked = asking(text);
  return applyEdits(asked.snapshot.transcript.lines, onTypeFormatting.provide(asked, { position: cursor!, ch }));
}
const quoting = (words: string) => `Анна Ветрова: Газета «Заря» пишет о нас, и это хорошо.\n\nПётр Седов: ${words}\n`;
const questions = 'Вопрос: Когда откроют мост?\n\nМинистр: Весной.\n\nВопрос: А дорогу?\n\nМинистр: Летом, если не подведёт погода.\n';

describe('a quotation mark that is typed', () => {
  it('is the document’s own: it opens before words and closes behind them', () => {
    assert.equal(typed(quoting('Читаю "$0')), quoting('Читаю «'));
    assert.equal(typed(quoting('Читаю «Труд"$0 и всё.')), quoting('Читаю «Труд» и всё.'));
    assert.equal(typed(quoting('Он сказал: «Читаю "$0')), quoting('Он сказал: «Читаю „'));
    assert.equal(typed(quoting('Он сказал: «Читаю „Труд"$0')), quoting('Он сказал: «Читаю „Труд“'));
  });

  it('is so with the one that the editor has closed it by', () => {
    assert.equal(typed(quoting('Читаю "$0"')), quoting('Читаю «»'));
    assert.equal(typed(quoting('Читаю «Труд"$0».')), quoting('Читаю «Труд».'));
  });

  it('stays as it is where the document has none, where it says nothing, and where nothing is open', () => {
    for (const text of ['Анна Ветрова: Читаю "$0\n\nПётр Седов: Да.\n', quoting('Доска в 5"$0'), quoting('Он "Заря" и " и "$0')]) assert.equal(typed(text), onlyFile(text).text);
  });
});

describe('Enter', () => {
  it('behind an answer begins the next speaker’s turn', () => {
    assert.equal(typed(`${questions}\n$0`), `${questions}\nВопрос: `);
    assert.equal(typed(`${questions.replaceAll('\n\n', '\n')}$0`), `${questions.replaceAll('\n\n', '\n')}Вопрос: `);
    assert.equal(typed(`${questions}\nВопрос: А школу?\n\n$0`), `${questions}\nВопрос: А школу?\n\nМинистр: `);
  });

  it('does nothing on the first of two, in the middle of the words, after paragraphs, and among three speakers', () => {
    for (const text of [`${questions}$0`, questions.replace('Летом,', 'Летом,\n$0'), `${questions.replace('Весной.', 'Весной.\n\nИли летом.')}\n$0`, `${questions.replace('Вопрос: А', 'Юрий Лом: А')}\n$0`, `${questions}\n\n$0`, `${questions}\n$0Да`]) {
      assert.equal(typed(text), onlyFile(text).text, JSON.stringify(text));
    }
  });

  it('behind a known name closes the label, where labels have a line and a colon', () => {
    const page = 'АННА ВЕТРОВА:\nДороги чинят второй год.\n\nПЁТР СЕДОВ:\nМосты старые, их надо менять.\n\nАННА ВЕТРОВА:\nДа, и скорее.\n';
    assert.equal(typed(`${page}\nПЁТР СЕДОВ\n$0`), `${page}\nПЁТР СЕДОВ:\n`);
    for (const line of ['ЮРИЙ ЛОМ', 'ПЁТР СЕДОВ:', 'Да']) assert.equal(typed(`${page}\n${line}\n$0`), `${page}\n${line}\n`);
    const bare = page.replaceAll(':\n', '\n');
    assert.equal(typed(`${bare}\nПЁТР СЕДОВ\n$0`), `${bare}\nПЁТР СЕДОВ\n`);
  });
});
