import assert from 'node:assert/strict';
import { previews } from './support/previewPage';

const talk = (count: number) => `Дороги Заречья\n\n${Array.from({ length: count }, (_, at) => `${['Анна Ветрова', 'Пётр Седов', 'Зоя Лебеда'][at % 3]}: Слово номер ${at}, и ещё одно о дорогах и мостах, которые чинят второй год.\n\n`).join('')}`;
const council = '# Совет\n\nАнна Ветрова, министр: Мы начнём в мае.\n\nДеньги есть.\n\n(Смех)\n\nПётр Седов: <img src=x onerror=alert(1)> Да.\n\n## Разное\n\nАнна Ветрова: Хорошо.\n';

describe('the preview’s page', () => {
  const browser = previews();

  it('sets who speaks, and takes whatever a transcript holds for text', async () => {
    const preview = await browser.open();
    await preview.show(council);
    assert.deepEqual(await preview.page.locator('.name').allInnerTexts(), ['Анна Ветрова', 'Пётр Седов', 'Анна Ветрова']);
    assert.deepEqual(await preview.page.locator('.office').allInnerTexts(), ['министр']);
    assert.equal(await preview.page.locator('img').count(), 0);
    assert.ok(await preview.page.locator('p', { hasText: '<img src=x onerror=alert(1)> Да.' }).isVisible());
    assert.equal(await preview.page.locator('[style*="color"]').count(), 0);
    const [one, two] = await Promise.all([0, 1].map(at => preview.page.locator('.opens').nth(at).getAttribute('class')));
    assert.notEqual(one, two);
  });

  it('sets what asterisks make strong, and finds it where it is', async () => {
    const preview = await browser.open();
    await preview.show('# Встреча\n\n**Были:** все, и **никто** не опоздал.\n\nАнна Ветрова: Начнём.\n\nПётр Седов: Да.\n\nАнна Ветрова: Хорошо.\n');
    const words = preview.page.locator('main p').first();
    assert.equal(await words.innerText(), 'Были: все, и никто не опоздал.');
    assert.deepEqual(await words.locator('strong').allInnerTexts(), ['Были:', 'никто']);
    await preview.page.locator('main').focus();
    await preview.page.keyboard.press('Control+f');
    await preview.page.keyboard.type('опоздал');
    await preview.page.getByText('1 of 1').waitFor();
    assert.equal(await preview.page.evaluate(`[...CSS.highlights.get('found-here')].join()`), 'опоздал');
  });

  it('finds words of which a part is strong, and shows no asterisks where a quotation begins among strong words', async () => {
    const preview = await browser.open(), strong = '**Никто** ниоткуда не **о**поздал, сказал **мэр: «Мы в 10\u00a0часов начнём», и вышел**.';
    await preview.show(`# Встреча **дня**\n\n${strong}\n\nАнна Ветрова: Начнём.\n\nПётр Седов: Да.\n\nАнна Ветрова: Хорошо.\n`);
    const words = preview.page.locator('main p').first();
    assert.equal(await words.innerText(), strong.replaceAll('*', ''));
    assert.equal((await words.locator('strong').allInnerTexts()).join(''), 'Никтоомэр: «Мы в 10\u00a0часов начнём», и вышел');
    await preview.page.locator('main').focus();
    await preview.page.keyboard.press('Control+f');
    for (const [wanted, found] of [['никто ниоткуда', 'Никто** ниоткуда'], ['опоздал', 'о**поздал'], ['сказал мэр', 'сказал **мэр'], ['в 10 часов', 'в 10\u00a0часов'], ['вышел.', 'вышел**.'], ['дня**', 'дня**']]) {
      await preview.page.getByRole('textbox', { name: 'find' }).fill(wanted);
      await preview.page.getByText('1 of 1').waitFor();
      while (await preview.page.evaluate(`[...CSS.highlights.get('found-here')].join()`) !== found) await preview.settled();
    }
    await preview.page.getByRole('textbox', { name: 'find' }).fill('**опоздал');
    await preview.page.getByText('noMatches').waitFor();
  });

  it('keeps what its reader looks at where it is while something changes above', async () => {
    const preview = await browser.open();
    await preview.show(talk(400));
    await preview.tell({ kind: 'scroll', line: 500 });
    await preview.settled();
    const before = await preview.top('номер 251,');
    assert.ok(before !== null && before > 0 && before < 700);
    await preview.replace('Слово номер 3,', `${'Длинное слово '.repeat(80)}\n\nнового абзаца,`);
    assert.ok(Math.abs(await preview.top('номер 251,') as number - before) < 2);
    await preview.replace('Слово номер 249,', `${'Совсем другое слово '.repeat(40)}`);
    assert.ok(Math.abs(await preview.top('номер 251,') as number - before) < 2 || before < 250);
    assert.deepEqual((await preview.said()).filter(({ kind }) => kind === 'scrolled'), []);
  });

  it('leaves elements as they are whose words are as they were', async () => {
    const preview = await browser.open();
    await preview.show(talk(40));
    await preview.page.locator('.block', { hasText: 'номер 7,' }).evaluate(block => { block.setAttribute('data-kept', 'yes'); });
    await preview.replace('Слово номер 5,', 'Слово иное,');
    assert.equal(await preview.page.locator('.block', { hasText: 'номер 7,' }).getAttribute('data-kept'), 'yes');
    assert.equal(await preview.page.locator('.block', { hasText: 'Слово иное,' }).count(), 1);
  });

  it('holds only what is near in elements, however long the document', async () => {
    const preview = await browser.open();
    await preview.show(talk(4000));
    for (const line of [0, 3000, 7900, 10]) { await preview.tell({ kind: 'scroll', line }); await preview.settled(); }
    assert.ok(await preview.page.locator('.block').count() < 700);
    const top = await preview.top('номер 4,') as number;
    assert.ok(top > 0 && top < 300, String(top));
  });

  it('says where its reader has scrolled to, and not where it was scrolled to', async () => {
    const preview = await browser.open();
    await preview.show(talk(400));
    await preview.tell({ kind: 'scroll', line: 300 });
    await preview.settled();
    assert.deepEqual(await preview.said(), []);
    await preview.page.locator('main').hover();
    await preview.page.mouse.wheel(0, 400);
    await preview.page.waitForTimeout(300);
    const lines = (await preview.said()).flatMap(message => message.kind === 'scrolled' ? message.line : []);
    assert.ok(lines.length > 0 && lines.at(-1)! > 303 && lines.at(-1)! < 330, String(lines));
  });

  it('leads to the text by a double click, and from a finding', async () => {
    const preview = await browser.open();
    await preview.show(council);
    await preview.page.locator('p', { hasText: 'Деньги есть.' }).dblclick();
    await preview.findings({ line: 8, character: 12, severity: 'warning', message: 'Что-то не так.' });
    const note = preview.page.getByRole('button', { name: 'warning: Что-то не так.' });
    assert.equal(await note.locator('xpath=../..').locator('.name').innerText(), 'Пётр Седов');
    await note.click();
    assert.deepEqual((await preview.said()).filter(({ kind }) => kind === 'open'), [{ kind: 'open', line: 4, character: 0 }, { kind: 'open', line: 8, character: 12 }]);
  });

  it('shows some speakers only, by keyboard, and all again', async () => {
    const preview = await browser.open();
    await preview.show(council);
    const names = () => preview.page.locator('main .name').allInnerTexts();
    await preview.page.getByRole('button', { name: 'speakers' }).press('Enter');
    for (const key of ['ArrowDown', 'ArrowDown', 'Space']) await preview.page.keyboard.press(key);
    assert.deepEqual(await names(), ['Пётр Седов']);
    assert.deepEqual(await preview.page.locator('main .heading').allInnerTexts(), ['Совет', 'Разное']);
    await preview.page.keyboard.press('Escape');
    assert.equal(await preview.page.evaluate('document.activeElement.innerText'), 'speakers 1/2');
    await preview.page.keyboard.press('Enter');
    await preview.page.keyboard.press('Space');
    assert.equal((await names()).length, 3);
  });

  it('shows where the keyboard is in the list of speakers', async () => {
    const preview = await browser.open({ hc: true });
    await preview.show(council);
    await preview.page.getByRole('button', { name: 'speakers' }).press('Enter');
    await preview.page.keyboard.press('ArrowDown');
    const rings = await preview.page.evaluate(`[...document.querySelectorAll('.speaker')].map(row => getComputedStyle(row).outlineStyle)`) as string[];
    assert.deepEqual(rings.map(ring => ring !== 'none'), [false, true, false]);
  });

  it('shows all while nobody is there who is to be shown, and these again when they are', async () => {
    const preview = await browser.open(), names = async () => [...new Set(await preview.page.locator('main .name').allInnerTexts())], at = council.indexOf('ётр Седов');
    await preview.show(council);
    await preview.page.getByRole('button', { name: 'speakers' }).click();
    await preview.page.getByLabel('Пётр Седов').check();
    assert.deepEqual(await names(), ['Пётр Седов']);
    await preview.edit(at, at + 3, 'авел');
    assert.deepEqual(await names(), ['Анна Ветрова', 'Павел Седов']);
    assert.ok(await preview.page.getByLabel('everybody').isChecked());
    await preview.edit(at, at + 4, 'ётр');
    assert.deepEqual(await names(), ['Пётр Седов']);
    await preview.page.getByLabel('Анна Ветрова').check();
    assert.deepEqual(await names(), ['Анна Ветрова', 'Пётр Седов']);
  });

  it('shows only what nobody is named for, where there is some', async () => {
    const preview = await browser.open();
    await preview.show('Дороги чинят второй год подряд.\nАнна Ветрова, министр дорог\n\nМосты старые, их надо менять.\nПётр Седов, начальник\n\nКто это сказал, неизвестно.\n');
    await preview.page.getByRole('button', { name: 'speakers' }).click();
    await preview.page.getByLabel('nobody').check();
    assert.deepEqual(await preview.page.locator('main p').allInnerTexts(), ['Кто это сказал, неизвестно.']);
  });

  it('finds words that are far out of sight, and goes from one to the next', async () => {
    const preview = await browser.open();
    await preview.show(talk(2000));
    await preview.page.locator('main').focus();
    await preview.page.keyboard.press('Control+f');
    await preview.page.keyboard.type('НОМЕР 1777');
    await preview.page.getByText('1 of 1').waitFor();
    const [{ line }] = (await preview.said()).flatMap(message => message.kind === 'scrolled' ? message : []);
    assert.ok(line > 3500 && line < 3560, String(line));
    const top = await preview.top('номер 1777,');
    assert.ok(top !== null && top > 0 && top < 700, String(top));
    await preview.page.getByRole('textbox', { name: 'find' }).fill('номер 19');
    await preview.page.getByText(/^12 of 111$/).waitFor();
    await preview.page.keyboard.press('Shift+Enter');
    await preview.page.getByText(/^11 of 111$/).waitFor();
    await preview.page.keyboard.press('Escape');
    assert.equal(await preview.page.evaluate('document.activeElement.tagName'), 'MAIN');
  });

  it('finds the office beside a name', async () => {
    const preview = await browser.open();
    await preview.show(council);
    await preview.page.locator('main').focus();
    await preview.page.keyboard.press('Control+f');
    await preview.page.keyboard.type('Министр');
    await preview.page.getByText('1 of 1').waitFor();
    assert.equal(await preview.page.evaluate(`[...CSS.highlights.get('found-here')].map(range => range.startContainer.parentElement.className + ' ' + range).join()`), 'office министр');
  });

  for (const hc of [false, true]) it(`shows what is found${hc ? ' in high contrast, where themes have no colours to lay behind it' : ''}`, async () => {
    const preview = await browser.open({ hc });
    await preview.show(council);
    const [found, here] = await preview.page.evaluate(`['found', 'found-here'].map(name => { const { backgroundColor, textDecorationLine, textDecorationColor } = getComputedStyle(document.querySelector('.words'), '::highlight(' + name + ')'); return backgroundColor + (textDecorationLine === 'underline' ? ' ' + textDecorationColor : ''); })`) as string[];
    for (const look of [found, here]) assert.match(look, /(?:^| )rgba?\((?!0, 0, 0, 0\))/);
    assert.notEqual(found, here);
  });

  it('has buttons without their words where there is no room for these, under the same names', async () => {
    const preview = await browser.open({ width: 240 });
    await preview.show(council);
    const button = preview.page.getByRole('button', { name: 'speakers' }), words = button.locator('span');
    await preview.settled();
    assert.ok((await words.boundingBox())!.width <= 1);
    assert.equal(await button.getAttribute('title'), 'speakers');
    await preview.page.setViewportSize({ width: 700, height: 400 });
    await preview.settled();
    assert.ok((await words.boundingBox())!.width > 20);
  });

  it('lists the headings, and leads to them', async () => {
    const preview = await browser.open({ height: 300 });
    await preview.show(`${council}\n${talk(60)}\n## Дальше\n\nАнна Ветрова: Ещё слово.\n`);
    await preview.page.getByRole('button', { name: 'contents' }).click();
    await preview.page.getByRole('button', { name: 'Дальше' }).click();
    await preview.settled();
    const top = await preview.top('Дальше') as number;
    assert.ok(top > 0 && top < 250, String(top));
  });

  it('is copied as rich text with the speakers', async () => {
    const preview = await browser.open();
    await preview.page.context().grantPermissions(['clipboard-read', 'clipboard-write']).catch(() => undefined);
    await preview.show(council);
    await preview.page.locator('main').focus();
    await preview.page.keyboard.press('Control+a');
    const copied = await preview.page.evaluate(`(() => { const data = new DataTransfer(); document.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, cancelable: true })); return [data.getData('text/html'), data.getData('text/plain')]; })()`) as string[];
    assert.match(copied[0], /<p dir="auto"><b>Анна Ветрова<\/b>, <i>министр<\/i>: Мы начнём в мае\.<\/p>\n<p dir="auto">Деньги есть\.<\/p>/);
    assert.match(copied[0], /&lt;img src=x/);
    assert.match(copied[1], /^Совет\n\nАнна Ветрова, министр: Мы начнём в мае\.\n\nДеньги есть\./);
  });

  it('is copied with what asterisks make strong, without these', async () => {
    const preview = await browser.open();
    await preview.show('# Встреча\n\n**Были:** все, и **никто** не опоздал.\n\nАнна Ветрова: Начнём.\n\nПётр Седов: Да.\n\nАнна Ветрова: Хорошо.\n');
    const copied = (from: string, to: string) => preview.page.evaluate(`(() => {
      const [from, to] = [${from}, ${to}], data = new DataTransfer();
      getSelection().setBaseAndExtent(from, 0, to, to.length ?? to.childNodes.length);
      document.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, cancelable: true }));
      return [data.getData('text/html'), data.getData('text/plain')];
    })()`) as Promise<string[]>;
    const words = `document.querySelector('main p')`;
    assert.deepEqual(await copied(words, words), ['<p dir="auto"><strong>Были:</strong> все, и <strong>никто</strong> не опоздал.</p>', 'Были: все, и никто не опоздал.']);
    const [begun, last] = [0, 1].map(at => `${words}.querySelectorAll('strong')[${at}].firstChild`);
    assert.deepEqual(await copied(begun, last), ['<p dir="auto"><strong>Были:</strong> все, и <strong>никто</strong></p>', 'Были: все, и никто']);
  });

  it('is copied as a whole where all is selected, set or not', async () => {
    const preview = await browser.open();
    await preview.show(talk(2000));
    await preview.page.locator('main').focus();
    await preview.page.keyboard.press('Control+a');
    const copied = await preview.page.evaluate(`(() => { const data = new DataTransfer(); document.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, cancelable: true })); return data.getData('text/plain'); })()`) as string;
    assert.equal(copied.match(/Слово номер/g)?.length, 2000);
  });

  it('is where it was after it was loaded again', async () => {
    const preview = await browser.open({ state: { uri: 'file:///page.transcript', line: 300, only: null, locked: false } });
    await preview.show(talk(400));
    await preview.settled();
    assert.ok((await preview.top('номер 150,') as number) < 300);
    const filtered = await browser.open({ state: { uri: 'file:///page.transcript', line: 0, only: ['зоя лебеда'], locked: false } });
    await filtered.show(talk(40));
    assert.deepEqual([...new Set(await filtered.page.locator('main .name').allInnerTexts())], ['Зоя Лебеда']);
  });

  for (const order of ['before', 'after']) it(`stays where it was, with the speakers that were chosen, where its file is renamed and it hears so ${order} it has it under the new name`, async () => {
    const preview = await browser.open(), names = { kind: 'renamed', from: 'file:///page.transcript', to: 'file:///слово.transcript' } as const;
    await preview.show(talk(2000));
    await preview.page.getByRole('button', { name: 'speakers' }).click();
    await preview.page.getByLabel('Зоя Лебеда').check();
    await preview.page.keyboard.press('Escape');
    await preview.tell({ kind: 'scroll', line: 2000 });
    await preview.settled();
    const top = await preview.top('номер 1001,');
    assert.ok(top !== null && Math.abs(top) < 300, String(top));
    if (order === 'before') await preview.tell(names);
    await preview.move(names.to);
    if (order === 'after') await preview.tell(names);
    await preview.settled();
    assert.ok(Math.abs((await preview.top('номер 1001,') ?? Infinity) - top) < 20);
    assert.deepEqual([...new Set(await preview.page.locator('main .name').allInnerTexts())], ['Зоя Лебеда']);
    // Another file begins at its top, with all of its speakers.
    await preview.move('file:///иное.transcript');
    assert.ok(await preview.top('номер 0,') as number > 0);
    assert.equal(await preview.page.locator('main .name').first().innerText(), 'Анна Ветрова');
  });

  it('is where it was after it was loaded again and its file renamed meanwhile', async () => {
    const preview = await browser.open({ state: { uri: 'file:///бывшее.transcript', line: 300, only: ['зоя лебеда'], locked: false } });
    await preview.tell({ kind: 'renamed', from: 'file:///бывшее.transcript', to: 'file:///page.transcript' });
    await preview.show(talk(400));
    await preview.settled();
    assert.deepEqual([...new Set(await preview.page.locator('main .name').allInnerTexts())], ['Зоя Лебеда']);
    assert.ok((await preview.top('номер 152,') as number) < 300);
  });

  it('says what to do where there is nothing', async () => {
    const preview = await browser.open();
    await preview.show('');
    assert.equal(await preview.page.getByRole('status').first().innerText(), 'empty');
    await preview.tell({ kind: 'nothing', text: 'Откройте стенограмму.' });
    assert.ok(await preview.page.getByText('Откройте стенограмму.').isVisible());
    await preview.show(council);
    assert.ok(!await preview.page.getByText('Откройте стенограмму.').isVisible());
  });
});
