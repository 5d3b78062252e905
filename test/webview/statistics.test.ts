import assert from 'node:assert/strict';
import { figuresOf, longPerson } from '../support/figures';
import { paint } from './support/loaded';
import { statistics } from './support/statisticsPage';

describe('the page of statistics', () => {
  const browser = statistics();

  it('draws under its policy, in the theme’s colours, and takes names for text', async () => {
    const { page, ...own } = await opened(figuresOf(5, { names: at => at === 0 ? '<img src=x onerror=alert(1)>' : `Анна ${at}` }));
    assert.equal(await page.locator('.plot').count(), 5);
    assert.equal(await page.locator('.plot style, img').count(), 0);
    assert.ok(await page.locator('.plot text', { hasText: '<img' }).first().isVisible());
    const colour = () => page.locator('.plot rect').first().evaluate(rect => (globalThis as unknown as { getComputedStyle(of: unknown): { fill: string } }).getComputedStyle(rect).fill);
    const before = await colour();
    await paint(page, 'dark');
    assert.notEqual(await colour(), before);
    assert.deepEqual(own.complaints, []);
  });

  it('leads from the ribbon to the text, by pointer and by keys', async () => {
    const statistics = await opened(figuresOf(3, { statements: 12 })), { page } = statistics, track = page.getByRole('slider', { name: 'Order of turns' });
    await track.focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    assert.match(await track.getAttribute('aria-valuetext') ?? '', /words? · .* · line 7$/);
    assert.equal(await page.locator('.readout').innerText(), await track.getAttribute('aria-valuetext'));
    await page.locator('.track rect').nth(4).click({ force: true });
    const places = (await statistics.said()).filter(({ kind }) => kind === 'open');
    assert.equal(places.length, 2);
    assert.deepEqual(places[0], { kind: 'open', line: 6, character: 0 });
  });

  it('keeps names that go from the right apart from the numbers behind them', async () => {
    const { page } = await opened(figuresOf(3, { statements: 12, names: at => `יעל ${'אבג'[at]}` })), track = page.getByRole('slider', { name: 'Order of turns' });
    await track.focus();
    await page.keyboard.press('Home');
    assert.match(await page.locator('.readout').innerText(), /^\u2068יעל .\u2069 · \d/u);
    assert.match((await page.locator('.plot title').allTextContents()).find(title => title.includes('→')) ?? '', /^\u2068יעל .\u2069 → \u2068יעל .\u2069: \d+$/u);
  });

  it('has a table behind each picture, and puts it in another order', async () => {
    const { page } = await opened(figuresOf(4)), card = page.locator('.card').first();
    assert.equal(await page.getByRole('table', { name: 'Who says how much' }).count(), 1, 'who cannot see the picture has it before it is shown');
    await card.getByRole('button', { name: /^Table/ }).press('Enter');
    assert.equal(await card.locator('.plot').count(), 0);
    const names = () => card.locator('tbody th').allInnerTexts(), before = await names();
    await card.getByRole('button', { name: 'Speaker' }).press('Enter');
    assert.deepEqual(await names(), [...before].sort(new Intl.Collator('en').compare));
    assert.equal(await page.evaluate('document.activeElement.innerText.trim().slice(0, 7)'), 'Speaker');
    assert.equal(await card.locator('[aria-sort]').getAttribute('aria-sort'), 'ascending');
  });

  it('gives pictures and tables that stand by themselves', async () => {
    const { page } = await opened(figuresOf(4), { colours: 'hc' });
    for (const format of ['SVG', 'PNG', 'CSV']) await page.getByRole('button', { name: `Save as ${format}: Who says how much` }).click();
    await page.waitForFunction('said.filter(({ message }) => message?.kind === "save").length === 3');
    const [svg, csv, png] = await page.evaluate(`['svg', 'csv', 'png'].map(format => { const { data } = said.find(({ message }) => message?.format === format).message; return typeof data === 'string' ? data : [...data.slice(0, 24)]; })`) as [string, string, number[]];
    assert.match(svg, /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    assert.doesNotMatch(svg, /var\(|<style|class=|<script|href=/);
    assert.match(svg, /Дороги Заречья/);
    assert.match(csv, /^\uFEFFSpeaker,Office,Statements,Words,"?Share of words, percent"?/);
    assert.equal(Buffer.from(png).toString('latin1', 1, 4), 'PNG');
    assert.equal(Buffer.from(png).readUInt32BE(16), 1800);
  });

  it('stays where it is while one types, and leaves pictures that are as they were', async () => {
    const statistics = await opened(figuresOf(4, { statements: 200 }), { height: 300 }), { page } = statistics;
    await page.locator('main').evaluate(main => { (main as unknown as { scrollTop: number }).scrollTop = 260; });
    await page.locator('.plot').nth(3).evaluate(plot => { plot.setAttribute('data-kept', 'yes'); });
    const changed = figuresOf(4, { statements: 200 });
    await statistics.show({ ...changed, turns: changed.turns!.map((turn, at) => at === 0 ? { ...turn, words: turn.words + 5 } : turn) });
    assert.equal(await page.locator('main').evaluate(main => (main as unknown as { scrollTop: number }).scrollTop), 260);
    assert.equal(await page.locator('.plot').nth(3).getAttribute('data-kept'), 'yes');
  });

  it('asks for what is counted, and is as it was after it was loaded again', async () => {
    const statistics = await opened(figuresOf(6, { transcripts: 3 }), { state: { measure: 'seconds', tables: ['shares'] } }), { page } = statistics;
    assert.equal(await page.getByRole('button', { name: 'Time', exact: true }).first().getAttribute('aria-pressed'), 'true');
    assert.equal(await page.locator('.card').first().locator('table').isVisible(), true);
    await page.getByLabel('From the day').fill('2031-03-02');
    await page.getByLabel('From the day').dispatchEvent('change');
    await page.getByLabel('What is counted', { exact: true }).selectOption('transcript');
    const asked = (await statistics.said()).flatMap(message => message.kind === 'count' ? [message.counted] : []);
    assert.deepEqual(asked[0], { of: 'folder', folder: null, from: '2031-03-02', to: '' });
    assert.deepEqual(asked.at(-1), { of: 'transcript' });
    await page.getByRole('button', { name: 'talk-1.transcript' }).last().click();
    assert.deepEqual((await statistics.said()).at(-1), { kind: 'open', uri: 'file:///talk-1.transcript', line: 0, character: 0 });
  });

  it('has room for many, in a narrow page too', async () => {
    const { page } = await opened(figuresOf(25, { statements: 600, names: longPerson }), { width: 320 });
    const wide = await page.locator('main').evaluate(main => (main as unknown as { scrollWidth: number; clientWidth: number }).scrollWidth - (main as unknown as { clientWidth: number }).clientWidth);
    assert.ok(wide <= 0, String(wide));
  });

  for (const width of [260, 330, 420, 700, 1000]) it(`has no label upon another, and none out of the picture, in a page of ${width} pixels`, async () => {
    const { page } = await opened(figuresOf(7, { statements: 40 }), { width }), wrong = await page.evaluate(`[...document.querySelectorAll('.plot')].flatMap(plot => {
      const own = plot.getBoundingClientRect(), texts = [...plot.querySelectorAll('text')].filter(text => text.textContent.trim()).map(text => ({ text: text.textContent, box: text.getBoundingClientRect() }));
      const out = texts.filter(({ box }) => box.left < own.left - 1 || box.right > own.right + 1 || box.bottom > own.bottom + 1).map(({ text }) => text + ' is out of ' + plot.parentElement.className);
      const upon = texts.flatMap(({ text, box }, at) => texts.slice(0, at).filter(other => Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 && Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 3).map(other => text + ' is upon ' + other.text));
      return [...out, ...upon];
    })`);
    assert.deepEqual(wrong, []);
  });

  it('has room for all columns of its tables, in Russian too', async () => {
    const { page } = await opened(figuresOf(7), { width: 860, language: 'ru' });
    for (const turn of await page.getByRole('button', { name: /^Таблица/ }).all()) await turn.click();
    const tables = page.locator('.rows'), wide = await tables.evaluateAll(all => (all as unknown as { scrollWidth: number; clientWidth: number }[]).map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
    assert.deepEqual(wide, wide.map(() => 0));
    assert.ok(wide.length >= 4, String(wide.length));
  });

  it('gives colours anew where other people are counted, so that nobody shares one without need', async () => {
    const many = figuresOf(40, { statements: 900, transcripts: 3, nobody: false }), few = { ...many, speakers: [0, 6, 12, 18].map(at => many.speakers[at]), follows: [] }, folder = (from: string) => ({ of: 'folder', folder: null, from, to: '' }) as const;
    const statistics = await opened(many), { page } = statistics;
    await statistics.show(few, folder('2031-03-02'));
    const fills = await page.locator('.card').first().locator('rect').evaluateAll(all => all.map(rect => rect.getAttribute('fill')));
    assert.equal(new Set(fills).size, 4, fills.join());
  });

  it('has each speaker in one colour in all pictures, also where only who is who is other, as while transcripts are read', async () => {
    const figures = figuresOf(4, { nobody: false }), [one, two, ...rest] = figures.speakers, statistics = await opened(figures), { page } = statistics;
    const fills = async (card: number) => [...new Set(await page.locator('.card').nth(card).locator('g[aria-label="bar"] rect').evaluateAll(all => all.map(rect => rect.getAttribute('fill')!)))];
    const [first, second] = await fills(0);
    await statistics.show({ ...figures, speakers: [{ ...one, key: two.key }, { ...two, key: one.key }, ...rest] });
    for (const card of [0, 2]) assert.deepEqual((await fills(card)).slice(0, 2), [second, first]);
  });

  it('gives who says most the plainest signs once all transcripts are read', async () => {
    const all = figuresOf(10, { transcripts: 3, nobody: false }), statistics = await opened({ ...all, reading: true, speakers: all.speakers.slice(3), follows: [] }), fills = () => statistics.page.locator('.card').first().locator('g[aria-label="bar"] rect').evaluateAll(rects => rects.map(rect => rect.getAttribute('fill')!));
    await statistics.show({ ...all, reading: true });
    assert.notEqual((await fills())[0], 'var(--sign0)');
    await statistics.show(all);
    assert.deepEqual((await fills()).slice(0, 6), [0, 1, 2, 3, 4, 5].map(at => `var(--sign${at})`));
  });

  it('tells a dozen speakers apart, by a pattern where a colour comes again, on the page and in a file', async () => {
    const { page } = await opened(figuresOf(12, { nobody: false })), fills = async (card: number) => new Set(await page.locator('.card').nth(card).locator('g[aria-label="bar"] rect').evaluateAll(all => all.map(rect => rect.getAttribute('fill')!)));
    assert.equal((await fills(0)).size, 12);
    // Those who are joined are grey.
    assert.equal((await fills(1)).size, 11);
    for (const fill of await fills(0)) if (fill.startsWith('url(')) assert.ok(await page.locator(`pattern[id="${fill.slice(5, -1)}"]`).count() > 0, fill);
    await page.getByRole('button', { name: 'Save as SVG: Who says how much' }).click();
    await page.waitForFunction('said.some(({ message }) => message?.kind === "save")');
    const svg = await page.evaluate(`said.find(({ message }) => message?.kind === 'save').message.data`) as string;
    assert.equal(new Set(svg.match(/fill="url\(#[^)]+\)"/g)).size, 6);
    assert.equal(svg.match(/<pattern [^>]*id="sign-/g)?.length, 6);
    assert.doesNotMatch(svg, /var\(/);
  });

  it('says what to do where there is nothing, and keeps its bar', async () => {
    const statistics = await browser.open();
    await statistics.tell({ kind: 'nothing', text: 'Откройте стенограмму.' });
    assert.ok(await statistics.page.getByText('Откройте стенограмму.').isVisible());
    assert.ok(await statistics.page.getByLabel('What is counted', { exact: true }).isVisible());
  });

  async function opened(figures: ReturnType<typeof figuresOf>, opening?: Parameters<typeof browser.open>[0]) {
    const statistics = await browser.open(opening);
    await statistics.show(figures);
    return statistics;
  }
});
