import assert from 'node:assert/strict';
import { movedLinks } from '../../../server/src/features/links/moved';
import { Lines } from '../../../server/src/transcript/lines';
import { Moved } from '../../../server/src/workspace/moved';
import { pathIn } from '../../../server/src/workspace/uris';
import { applyAll } from '../../protocol/support/text';

const archive = 'file:///архив/', page = `${archive}2024/мост.transcript`;

/** The text after files were moved: each "from → to", from the archive's folder. */
function after(text: string, moves: readonly string[], recording: string | null = null, language = 'ru'): string {
  const moved = new Moved(moves.map(move => { const [oldUri, newUri] = move.split(' → ').map(path => pathIn(archive, path)!); return { oldUri, newUri }; }));
  return applyAll(text, movedLinks(Lines.of(text), { from: page, to: moved.now(page), now: uri => moved.now(uri), language, recording: recording === null ? null : archive + recording }));
}

describe('links of front matter', () => {
  const text = '---\nаудио: записи/мост.mp3\nсправочник: "../люди.csv" \n---\n\nВера Тихая: Да.\n';

  it('follow a recording and a list that are renamed or moved', () => {
    assert.equal(after(text, ['2024/записи/мост.mp3 → 2024/записи/открытие моста.mp3']), text.replace('мост.mp3', 'открытие моста.mp3'));
    assert.equal(after(text, ['люди.csv → 2024/должностные лица.csv']), text.replace('../люди.csv', 'должностные лица.csv'));
    assert.equal(after(text, ['2024/записи → звук/2024']), text.replace('записи/мост', '../звук/2024/мост'));
  });

  it('lead from a transcript that is moved to where they led', () => {
    assert.equal(after(text, ['2024/мост.transcript → мост.transcript']), text.replace('записи', '2024/записи').replace('../люди', 'люди'));
    assert.equal(after(text, ['2024/мост.transcript → а/б/в.transcript']), text.replace('записи', '../../2024/записи').replace('../люди', '../../люди'));
  });

  it('stay as they are where what they name moves along, or is another', () => {
    assert.equal(after(text, ['2024 → 2025']), text.replace('"../люди.csv"', '"../люди.csv"'));
    assert.equal(after(text, ['2024/мост.transcript → 2024/открытие.transcript', '2024/записи/мост.mp4 → мост.mp4', 'люди.csv.txt → а.csv']), text);
    assert.equal(after('---\nвидео: https://example.org/мост.mp4\nтема: записи/мост.mp3\n---\n', ['2024/мост.transcript → мост.transcript', '2024/записи → звук']), '---\nвидео: https://example.org/мост.mp4\nтема: записи/мост.mp3\n---\n');
  });

  it('are written as they were, in quotation marks where they need them', () => {
    assert.equal(after('+++\naudio = "a.mp3"\n+++\n', ['2024/a.mp3 → 2024/# 1.mp3']), '+++\naudio = "# 1.mp3"\n+++\n');
    assert.equal(after('---\r\naudio: .\\a.mp3\r\n---\r\n', ['2024/a.mp3 → звук/a.mp3']), '---\r\naudio: ..\\звук\\a.mp3\r\n---\r\n');
    assert.equal(after('---\naudio: a.mp3\n---\n', ['2024/a.mp3 → 2024/# 1.mp3']), '---\naudio: "# 1.mp3"\n---\n');
  });

  it('name a recording from then on that was found by its name', () => {
    const plain = '[00:01] Вера Тихая: Да.\n';
    assert.equal(after(plain, ['2024/мост.transcript → 2024/открытие.transcript'], '2024/мост.mp3'), `---\nаудио: мост.mp3\n---\n\n${plain}`);
    assert.equal(after(plain, ['2024/мост.mp4 → 2024/съёмка.mp4'], '2024/мост.mp4'), `---\nвидео: съёмка.mp4\n---\n\n${plain}`);
    assert.equal(after(`---\r\ntitle: A\r\n---\r\n${plain}`, ['2024/мост.transcript → мост.transcript'], '2024/мост.ogg', 'en'), `---\r\ntitle: A\r\naudio: 2024/мост.ogg\r\n---\r\n${plain}`);
    assert.equal(after(plain, ['2024 → 2025'], '2024/мост.mp3'), plain);
    assert.equal(after(plain, ['2024/мост.transcript → 2024/а.transcript', '2024/мост.mp3 → 2024/а.mp3'], '2024/мост.mp3'), plain);
    assert.equal(after(text, ['2024/мост.mp3 → 2024/а.mp3'], '2024/мост.mp3'), text);
  });
});
