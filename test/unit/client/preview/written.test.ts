import assert from 'node:assert/strict';
import type { PageSpeaker } from '#protocol';
import { printedPage } from '../../../../client/src/preview/printed';
import { plainText, richText } from '../../../../client/src/preview/rich';
import { itemsOf } from '../../../../client/src/preview/written';
import { Pages } from '../../../../server/src/page';
import { parse } from '../../../../server/src/transcript';

const text = '# Дороги <Заречья>\n\nАнна Ветрова, министр: Мы начнём «в мае» & закончим.\n\nДеньги есть.\n\n(Смех)\n\nПётр Седов: <b>Да</b>.\n\nАнна Ветрова: Хорошо.\n';
const speakers: PageSpeaker[] = [{ key: 'анна ветрова', kind: 'person', name: 'Анна Ветрова', office: 'министр дорог', known: true }, { key: 'петр седов', kind: 'person', name: 'Пётр Седов', office: 'мэр' }];
const items = (only: ReadonlySet<string> | null = null) => [...itemsOf(new Pages().of(parse(text)), speakers, only)];

describe('a page as it is written elsewhere', () => {
  it('has each block with its speaker, what they are at the first time, and what goes on', () => {
    const told = items().map(({ key, name, office, goes }) => [key === null ? null : key.slice(0, 4), name, office, goes]);
    assert.deepEqual(told, [[null, null, null, false], ['анна', 'Анна Ветрова', 'министр дорог', false], ['анна', null, null, true], [null, null, null, false], [told[4][0], 'Пётр Седов', told[4][2], false], ['анна', 'Анна Ветрова', null, false]]);
  });

  it('is of some speakers only, headings left', () => assert.deepEqual(items(new Set(['анна ветрова'])).map(({ block }) => block.text), ['Дороги <Заречья>', 'Мы начнём «в мае» & закончим.', 'Деньги есть.', 'Хорошо.']));

  it('is rich text for who pastes it, with everything as text', () => assert.equal(richText(items(), '—').split('\n').slice(0, 3).join('\n'), '<h1 dir="auto">Дороги &lt;Заречья&gt;</h1>\n<p dir="auto"><b>Анна Ветрова</b>, <i>министр дорог</i>: Мы начнём «в мае» &amp; закончим.</p>\n<p dir="auto">Деньги есть.</p>'));

  it('is plain text besides', () => assert.match(plainText(items(), '—'), /^Дороги <Заречья>\n\nАнна Ветрова, министр дорог: Мы начнём/));

  it('is one file for printing, without script, and nothing of the transcript is markup', () => {
    const page = printedPage({ title: '<x>', language: 'ru', nobody: '—', items: items() });
    assert.match(page, /Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/);
    assert.match(page, /<title>&lt;x&gt;<\/title>/);
    assert.match(page, /<p class="who" dir="auto"><b>Пётр Седов<\/b>/);
    assert.match(page, /<p dir="auto">&lt;b&gt;Да&lt;\/b&gt;\.<\/p>/);
    assert.doesNotMatch(page, /<script|https?:|<b>Да/);
  });

  describe('looks as in the preview', () => {
    const read = (text: string) => [...itemsOf(new Pages().of(parse(text)), [])];
    const meeting = read('---\nтема: мост\nместо: зал\n---\n# Встреча\n\n**Были:** все, и **никто** не опоздал * и ** не устал.\n\nАнна Ветрова: Начнём.\n\nПётр Седов: **Да & нет.**\n\nАнна Ветрова: Хорошо.\n');
    const printed = printedPage({ title: 'x', language: 'ru', nobody: '—', items: meeting });

    it('where asterisks make words strong', () => {
      assert.match(printed, /<strong>Были:<\/strong> все, и <strong>никто<\/strong> не опоздал \* и \*\* не устал\.<\/p>/);
      assert.match(richText(meeting, '—'), /<strong>Были:<\/strong> все, и <strong>никто<\/strong> не опоздал \* и \*\* не устал\.<\/p>[^]*: <strong>Да &amp; нет\.<\/strong>/);
      assert.match(plainText(meeting, '—'), /^Были: все, и никто не опоздал \* и \*\* не устал\.\n[^]*^Пётр Седов: Да & нет\.$/m);
    });

    it('where lines of the file are lines', () => {
      assert.match(printed, /тема: мост<br>место: зал/);
      assert.match(richText(meeting, '—'), /тема: мост<br>место: зал/);
    });

    it('where letters go from the right', () => {
      const page = printedPage({ title: 'x', language: 'he', nobody: '—', items: read('יעל כהן: שלום לכולם.\n\nדן לוי: תודה רבה.\n\nיעל כהן: נתחיל.\n') }), body = page.slice(page.indexOf('<body>'));
      assert.match(body, /<p dir="auto">שלום לכולם\.<\/p>/);
      assert.doesNotMatch(body, /<(?:p|h\d)(?![^>]* dir="auto")/);
    });
  });
});
