import assert from 'node:assert/strict';
import type { Place } from '#protocol';
import { glance } from '../../../server/src/features/glance';
import { tellSide } from '../../../server/src/features/tellSide';
import { parse } from '../../../server/src/transcript';
import { defaultSettings } from '../../../server/src/workspace/settings';
import { asking, type Circumstances } from './support';

const page = 'Совещание 12.05.2020\n\nА. Ветрова, министр: Мы начнём в мае.\n\nВопрос: А мост?\n\nА. Ветрова: И закончим к зиме, если не подведёт погода.\n\nПётр Седов: Спасибо.\n';
const top: Place = { line: 0, character: 0 };
const look = (text: string, line = 0, circumstances: Circumstances = {}, selections: { start: Place; end: Place }[] = []) => {
  const answer = glance.provide(asking(text, circumstances), { position: { line, character: 0 }, selections });
  assert.ok(answer.large === undefined);
  return answer;
};

describe('a transcript at a glance', () => {
  it('tells who speaks at the cursor, how much is said, how long, and what was found', () => {
    const { speaker, words, time, findings } = look(page, 6);
    assert.deepEqual([speaker, words, time, findings], ['А. Ветрова', '15 слов', 'меньше минуты', 'замечаний нет']);
    assert.equal(look(page, 0).speaker, null);
  });

  it('tells of no words where none are said, and of no time that they take', () => {
    assert.deepEqual([look('').words, look('').time, look('\n', 0, { locale: 'en' }).words], ['пока ничего не сказано', null, 'nothing said yet']);
  });

  it('tells how much of it is selected', () => {
    const chosen = [{ start: { line: 2, character: 0 }, end: { line: 2, character: 10 } }, { start: { line: 8, character: 0 }, end: { line: 8, character: 99 } }];
    assert.equal(look(page, 0, {}, [...chosen, { start: { line: 2, character: 25 }, end: { line: 2, character: 99 } }]).words, '4 из 15 слов');
    // Names and headings are not said.
    assert.equal(look(page, 0, {}, [{ start: top, end: { line: 99, character: 0 } }]).words, '15 из 15 слов');
    assert.equal(look('Мост починят.\n\nК осени.\nАнна Ветрова\n\nДа.\nПётр Седов\n', 0, {}, [{ start: { line: 2, character: 0 }, end: { line: 5, character: 0 } }]).words, '2 из 5 слов');
    assert.equal(look(page, 0, { locale: 'en' }, [{ start: top, end: top }]).words, '15 words');
  });

  it('tells how long it takes: by letters, or by words a minute where somebody set it', () => {
    // A thousand letters take 68 seconds.
    const long = `Анна Ветрова: ${'Мост готов. '.repeat(1000)}\n\nПётр Седов: Да.\n`;
    assert.equal(look(long).time, '≈ 14 мин');
    assert.equal(look(long, 0, { locale: 'en', settings: { ...defaultSettings, wordsPerMinute: 20 } }).time, '≈ 1 h 40 min');
  });

  it('tells how names stand, and how that is known', () => {
    const { convention, about, sure, told } = look(page);
    assert.deepEqual([convention, sure, told], ['имена перед словами', 'sure', null]);
    assert.deepEqual(about, ['Имена стоят перед словами, в той же строке.', 'Так, как «А. Ветрова, министр:», записаны все 4 имени.']);
    assert.deepEqual(look('Просто письмо о погоде и дорогах.\n', 0, { locale: 'en' }).about, ['Nobody is named as a speaker.']);
  });

  it('tells that the file says so', () => {
    const { convention, about, told } = look(`---\nподписи: после\n---\n\n${'Дороги чинят с весны, и к осени закончим все.\n\nАнна Ветрова\n\nДенег хватит на всё, что задумано.\n\nПётр Седов\n\n'.repeat(2)}`);
    assert.deepEqual([convention, told, about[1]], ['имена под словами', 'after', 'Так сказано в строке 2 файла.']);
  });
});

/** A text after the edits that have it say on which side its names stand. */
function telling(text: string, side: 'before' | 'after' | null): string {
  const { edits } = tellSide.provide(asking(text), { side }), { lines } = parse(text);
  return edits.reduceRight((before, { range, newText }) => before.slice(0, lines.offsetAt(range.start)) + newText + before.slice(lines.offsetAt(range.end)), text);
}

describe('where names stand, said by the file itself', () => {
  it('is put before the text, behind a byte order mark', () => {
    assert.equal(telling(page, 'after'), `---\nподписи: после\n---\n\n${page}`);
    assert.equal(telling('\uFEFFAnn: Yes.\r\n\r\nTom: No.\r\n', 'before'), '\uFEFF---\r\nattributions: before\r\n---\r\n\r\nAnn: Yes.\r\n\r\nTom: No.\r\n');
    assert.equal(telling('', 'before'), '---\nattributions: before\n---\n');
  });

  it('joins front matter that there is, YAML or TOML', () => {
    assert.equal(telling(`---\ndate: 2020-05-12\n---\n${page}`, 'before'), `---\ndate: 2020-05-12\nподписи: до\n---\n${page}`);
    assert.equal(telling(`+++\ndate = 2020-05-12\n+++\n${page}`, 'before'), `+++\ndate = 2020-05-12\nподписи = "до"\n+++\n${page}`);
  });

  it('is changed where it stands', () => assert.equal(telling(`---\nattributions: before # so the clerk\n---\n${page}`, 'after'), `---\nподписи: после\n---\n${page}`));

  it('is taken out, with front matter that says nothing else', () => {
    for (const side of ['before', 'after'] as const) for (const text of [page, `\uFEFF${page}`, `---\ndate: 2020-05-12\n---\n${page}`]) assert.equal(telling(telling(text, side), null), text);
    assert.equal(telling(page, null), page);
  });
});
