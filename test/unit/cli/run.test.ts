import assert from 'node:assert/strict';
import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import type { Stream } from '../../../server/src/cli/io';
import { run } from '../../../server/src/cli/run';
import { badTexts } from '../../support/badTexts';
import { clean, conflict } from './pages';

describe('cli: the program', () => {
  let root: string;
  const put = async (path: string, text: string | Uint8Array) => { await mkdir(dirname(join(root, path)), { recursive: true }); await writeFile(join(root, path), text); };
  beforeEach(async () => { root = await mkdtemp(join(tmpdir(), 'verbatim-run-')); });
  afterEach(async () => { await rm(root, { recursive: true, force: true }); });

  /** What the program answers to a person at a terminal (`tty`) or to another program. */
  async function verbatim(argv: string[], { tty = false, env = {}, stdin = '' }: { tty?: boolean; env?: Record<string, string>; stdin?: string | Buffer } = {}) {
    const written = { stdout: '', stderr: '' };
    const stream = (name: keyof typeof written): Stream => Object.assign(new Writable({ write(chunk: Buffer, _encoding, done) { written[name] += chunk.toString(); done(); } }), tty ? { isTTY: true, columns: 40 } : {});
    const code = await run({ argv, env: { LANG: 'ru_RU.UTF-8', ...env }, cwd: root, stdin: Readable.from(stdin ? [Buffer.from(stdin as string)] : []), stdout: stream('stdout'), stderr: stream('stderr') });
    return { code, ...written };
  }

  it('parses one file to one object without its name, and several to a line each with it', async () => {
    await put('а.txt', clean);
    await put('б.txt', conflict);
    const one = JSON.parse((await verbatim(['parse', 'а.txt'])).stdout) as { file?: string; statements: { speaker: string }[] };
    assert.deepEqual([one.file, one.statements.map(statement => statement.speaker)], [undefined, ['Павел Ряжцев', 'Вера Лугина', 'Павел Ряжцев', 'Вера Лугина']]);
    const lines = async (...argv: string[]) => (await verbatim(['parse', ...argv])).stdout.trimEnd().split('\n').map(line => (JSON.parse(line) as { file?: string }).file);
    assert.deepEqual(await lines('а.txt', 'б.txt'), ['а.txt', 'б.txt']);
    assert.deepEqual(await lines('--format', 'ndjson', 'а.txt'), ['а.txt']);
    assert.deepEqual(await lines('.'), ['./а.txt', './б.txt']);
  });

  it('answers with 1 only when a finding is as severe as asked', async () => {
    await put('а.txt', clean);
    await put('б.txt', conflict);
    const code = async (...argv: string[]) => (await verbatim(['check', ...argv])).code;
    assert.deepEqual([await code('а.txt'), await code('б.txt'), await code('--fail-on', 'error', 'б.txt'), await code('--fail-on', 'hint', 'б.txt', 'а.txt')], [0, 1, 0, 1]);
    assert.match((await verbatim(['check', 'б.txt'])).stdout, /^б\.txt:8:1 warning attribution\.conflict .*Павел Ряжцев.*Вера Лугина.*\n$/u);
  });

  it('speaks the language of the system, or the one asked for', async () => {
    const said = async (lang: string | undefined, env: Record<string, string>) => (await verbatim([...lang ? ['--lang', lang] : [], 'parse'], { env })).stderr;
    assert.match(await said(undefined, {}), /^verbatim: укажите хотя бы один файл .*\n.*«verbatim parse --help»\.\n$/u);
    assert.match(await said(undefined, { LC_ALL: 'C' }), /^verbatim: name at least one file.*\n.*"verbatim parse --help".*\n$/u);
    assert.equal(await said('en', {}), await said(undefined, { LC_ALL: 'C' }));
  });

  it('leaves out what is silenced', async () => {
    await put('архив/б.txt', conflict);
    const [found] = (JSON.parse((await verbatim(['check', '--format', 'sarif', 'архив'])).stdout) as { runs: [{ results: { ruleId: string; partialFingerprints: Record<string, string> }[] }] }).runs[0].results;
    await put('verbatim.yaml', `silenced:\n  - code: ${found.ruleId}\n    hash: "${found.partialFingerprints['sentenceHash/v1']}"\n    excerpt: "так и было"\n`);
    assert.deepEqual(await verbatim(['check', 'архив']), { code: 0, stdout: '', stderr: '' });
  });

  it('shows progress, colours and a summary to a person only', async () => {
    await put('а.txt', clean);
    await put('б.txt', conflict);
    const shown = await verbatim(['check', '.'], { tty: true }), piped = await verbatim(['check', '.']);
    assert.ok(shown.stderr.startsWith('\r1 из 2: ./а.txt\x1b[K'));
    assert.ok(shown.stderr.endsWith('\r\x1b[KПрочитано 2 файла. 1 замечание.\n'));
    assert.ok(shown.stdout.includes('\x1b[33mwarning\x1b[0m'));
    assert.deepEqual([piped.stderr, piped.stdout.includes('\x1b')], ['', false]);
    for (const env of [{ NO_COLOR: '1' }, { TERM: 'dumb' }] as Record<string, string>[]) assert.equal((await verbatim(['check', 'б.txt'], { tty: true, env })).stdout, (await verbatim(['check', 'б.txt'])).stdout);
  });

  it('says what it could not read, reads the rest, and answers with 2', async () => {
    await put('а.txt', clean);
    await put('битый.txt', Buffer.concat([Buffer.from(clean), Buffer.from([0xd0, 0x0a])]));
    const { code, stdout, stderr } = await verbatim(['check', '--format', 'json', 'битый.txt', 'нет.txt', 'а.txt']);
    assert.deepEqual([code, stdout], [2, '[]\n']);
    assert.match(stderr, /^verbatim: битый\.txt: это не UTF-8 \(см\. строку 5\).*\nverbatim: нет\.txt: такого файла или папки нет\n$/u);
  });

  it('reads what can be read of a damaged file, from one and from several, and answers with 2', async () => {
    const half = Buffer.from('Вера Лугина: Да 😀'), broken = half.subarray(0, -2), told = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(clean, 'utf16le'), Buffer.from([0x0a])]);
    await put('целый.txt', clean);
    await put('битый.txt', Buffer.concat([Buffer.from(clean), broken]));
    await put('обрезан.txt', told);
    await put('картинка.txt', Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff, ...new Array<number>(12).fill(0)]), Buffer.from(`\n${clean}`)]));
    for (const [file, statements, word] of [['целый.txt', 4, /^$/], ['битый.txt', 5, /битый\.txt: это не UTF-8 \(см\. строку 5\)/u], ['обрезан.txt', 4, /обрезан\.txt: файл начинается как UTF-16/u], ['картинка.txt', 4, /картинка\.txt: не похоже на текст/u]] as const) {
      const { code, stdout, stderr } = await verbatim(['parse', file]);
      assert.deepEqual([file, code, (JSON.parse(stdout) as { statements: unknown[] }).statements.length], [file, word.source === '^$' ? 0 : 2, statements]);
      assert.match(stderr, word);
    }
    await put('спор.txt', Buffer.concat([Buffer.from(conflict), Buffer.from([0xd0])]));
    await put('сжатый.txt', Buffer.concat([Buffer.alloc(99, 0xff), Buffer.from(conflict), Buffer.alloc(99, 0)]));
    const found = async (file: string) => (JSON.parse((await verbatim(['check', '--format', 'json', file])).stdout) as unknown[]).length;
    assert.deepEqual([await found('спор.txt'), await found('сжатый.txt')], [1, 0], 'where there is next to no text, nothing is wrong with its attributions');
    const several = await verbatim(['parse', 'битый.txt', 'целый.txt']);
    assert.deepEqual([several.code, several.stdout.trimEnd().split('\n').length], [2, 2]);
  });

  it('prints where the people of directories are named, and what is wrong with these', async () => {
    await put('люди.csv', 'id;ФИО;с\nвера;Вера Лугина;2020-13\n');
    await put('ещё.json', '{ "persons": [\n  { "id": "павел", "name": "Павел Ряжцев" },\n  {}\n] }');
    await put('а.txt', 'Мы говорили с Верой Лугиной и Павлом Ряжцевым. Ряжцевых много.\n');
    const { code, stdout, stderr } = await verbatim(['mentions', '--officials', 'люди.csv', '--officials', 'ещё.json', 'а.txt']);
    assert.deepEqual([code, JSON.parse(stdout)], [0, { mentions: [
      { startOffset: 14, endOffset: 27, officials: ['вера'], confidence: 'certain' }, { startOffset: 30, endOffset: 45, officials: ['павел'], confidence: 'certain' }] }]);
    assert.equal(stderr, 'verbatim: люди.csv:2: «2020-13» — не дата; пишите 2020, 2020-05 или 2020-05-12\nverbatim: ещё.json:3 persons[2]: в этой записи нет имени\n');
    const lines = (await verbatim(['mentions', '--officials', 'люди.csv', '--possible', '--format', 'ndjson', 'а.txt'])).stdout.trimEnd().split('\n');
    assert.deepEqual(lines.map(line => JSON.parse(line) as { file: string; mentions: unknown[] }).map(({ file, mentions }) => [file, mentions.length]), [['а.txt', 1]]);
    // By the office alone, where one person holds it on the day of the text.
    await put('мэры.csv', 'id;ФИО;Должность;Организация;С;По\nвера;Вера Лугина;мэр;Озёрск;2019;2021\nпавел;Павел Ряжцев;мэр;Озёрск;2022;\n');
    const text = 'Говорили с мэром Озёрска и с мэром Озёрска Верой Лугиной, без бывшего мэра Озёрска.\n', found = async (file: string) => {
      await put(file, text);
      return (JSON.parse((await verbatim(['mentions', '--officials', 'мэры.csv', file])).stdout) as { mentions: { startOffset: number; endOffset: number }[] }).mentions.map(({ startOffset, endOffset, ...rest }) => ({ ...rest, words: text.slice(startOffset, endOffset) }));
    };
    const full = { officials: ['вера'], confidence: 'certain', words: 'Верой Лугиной' };
    assert.deepEqual(await found('2020-05-12.txt'), [{ officials: ['вера'], confidence: 'likely', title: true, words: 'мэром Озёрска' }, full]);
    assert.deepEqual(await found('2023-05-12.txt'), [{ officials: ['павел'], confidence: 'likely', title: true, words: 'мэром Озёрска' }, full]);
    assert.deepEqual(await found('страница.txt'), [full]);
    const missing = await verbatim(['mentions', '--officials', 'нет.csv', 'а.txt']);
    assert.deepEqual([missing.code, JSON.parse(missing.stdout)], [2, { mentions: [] }]);
  });

  describe('compares transcripts with directories', () => {
    const talk = (name: string) => `Марина Шубина: Кто начнёт?\n\n${name}: Начну я, если никто не против.\n\nМарина Шубина: Спасибо.\n`, misspelt = talk('Тимур Абжнов'), named = talk('Тимур Абжанов');
    const people = 'ФИО;Должность;С;По\nМарина Шубина;глава района;2018;\nТимур Абжанов;инженер;;\n';
    const codes = async (...argv: string[]) => (JSON.parse((await verbatim(['check', '--format', 'json', ...argv])).stdout) as { file: string; code: string }[]).map(({ file, code }) => `${file} ${code}`);

    it('that lie beside them or above, as the editor does', async () => {
      await put('архив/officials.csv', people);
      await put('архив/год/а.txt', misspelt);
      await put('иное/б.txt', talk('Вера Лугнна'));
      assert.deepEqual(await codes('архив', 'иное'), ['архив/год/а.txt name.spelling']);
      await put('officials.json', JSON.stringify({ persons: [{ name: 'Вера Лугина' }, { name: 'Пётр Лыков' }] }));
      assert.deepEqual(await codes('архив', 'иное'), ['архив/год/а.txt name.spelling', 'иное/б.txt name.spelling']);
      assert.deepEqual((JSON.parse((await verbatim(['check', '--format', 'json', '-'], { stdin: talk('Пётр Лыкоов') })).stdout) as { code: string }[]).map(({ code }) => code), ['name.spelling']);
    });

    it('that are named, and no others', async () => {
      await put('архив/officials.csv', people);
      await put('архив/а.txt', misspelt);
      await put('иное/люди.csv', 'ФИО\nПётр Лыков\n');
      assert.deepEqual(await codes('--officials', 'иное/люди.csv', 'архив'), []);
      assert.deepEqual(await codes('--officials', 'иное/люди.csv', '--officials', 'архив/officials.csv', 'архив'), ['архив/а.txt name.spelling']);
    });

    it('on the day that the file is of', async () => {
      await put('officials.csv', 'ФИО;Должность;С;По\nИгнат Саврасов;губернатор;2018;\nПолина Верес;министр транспорта;2016;2022\nПолина Верес;вице-губернатор;2023;\n');
      const page = 'Мост стоит, и по нему уже едут.\nИгнат Саврасов, губернатор\n\nДорогу к нему закончим летом.\nПолина Верес, министр транспорта\n';
      await put('2024-03-05.txt', page);
      await put('2021-03-05.txt', page);
      assert.deepEqual(await codes('2021-03-05.txt', '2024-03-05.txt'), ['2024-03-05.txt role.not-on-date']);
    });

    it('and with each other', async () => {
      const page = (role: string) => `Мост стоит, и по нему уже едут.\nИгнат Саврасов, губернатор\n\nДорогу к нему закончим летом.\nПолина Верес, ${role}\n`;
      await put('архив/2024-03-01.transcript', page('министр транспорта'));
      await put('архив/2024-03-05.transcript', page('министр финансов'));
      await put('архив/2024-03-09.transcript', page('министр транспорта'));
      assert.deepEqual(await codes('архив'), ['архив/2024-03-05.transcript role.differs']);
      assert.deepEqual(await codes('архив/2024-03-05.transcript'), []);
      const { stdout } = await verbatim(['check', '--format', 'sarif', 'архив']), [found] = (JSON.parse(stdout) as { runs: [{ results: { relatedLocations: { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } }[] }[] }] }).runs[0].results;
      assert.deepEqual(found.relatedLocations.map(({ physicalLocation: { artifactLocation: { uri }, region: { startLine } } }) => [decodeURIComponent(uri), startLine]), [['архив/2024-03-01.transcript', 5]]);
    });

    it('and says what is wrong with these once, and uses the rest', async () => {
      await put('officials.csv', `${people};инженер;;\n`);
      await put('а.txt', misspelt);
      await put('б.txt', named);
      const { code, stdout, stderr } = await verbatim(['check', '.']);
      assert.deepEqual([code, stdout.split(' ')[0], stderr], [1, './а.txt:3:1', 'verbatim: officials.csv:4: в этой записи нет имени\n']);
      const missing = await verbatim(['check', '--officials', 'нет.csv', 'б.txt']);
      assert.deepEqual([missing.code, missing.stderr], [2, 'verbatim: нет.csv: такого файла или папки нет\n']);
    });
  });

  it('prints the forms of a name, a line each or as JSON', async () => {
    const { stdout } = await verbatim(['forms', 'Вера', 'Лугина']);
    for (const form of ['Вера Лугина', 'Лугиной Верой', 'В. Лугину', 'Лугины']) assert.ok(stdout.split('\n').includes(form), form);
    const json = JSON.parse((await verbatim(['forms', 'Лугин', '--gender', 'male', '--format', 'json'])).stdout) as { name: string; forms: string[] };
    assert.deepEqual([json.name, json.forms.includes('Лугиным'), json.forms.includes('Лугиной')], ['Лугин', true, false]);
  });

  describe('imports officials', () => {
    const entity = (id: string, name: string, birth: string) => JSON.stringify({ id, schema: 'Person', properties: { name: [name], birthDate: [birth], position: ['мэр'] } });
    const there = async (path: string) => readFile(join(root, path), 'utf8');

    it('after saying what is new, what contradicts and what may be known', async () => {
      await put('officials.csv', 'ФИО;Должность;Дата рождения\nВера Лугина;мэр;1970\nОлег Рябов;лодочник;\n');
      await put('люди.ndjson', [entity('в', 'Вера Лугина', '1970-05-12'), entity('п', 'Пётр Громов', '1981'), entity('о', 'Олег Рябов', '1950'), '{"id":'].join('\n'));
      const { code, stdout, stderr } = await verbatim(['officials', 'import', 'люди.ndjson']);
      assert.deepEqual([code, stdout.split('\n')], [0, [
        '! Вера Лугина: дата рождения остаётся «1970»; в импорте «1970-05-12»', '+ Пётр Громов: мэр', '+ Олег Рябов: мэр', '? Олег Рябов добавляется отдельно; возможно, это тот же человек, что Олег Рябов в справочнике, но об этом говорит только имя',
        'Добавлено 2 человека. 1 человеку добавить нечего. 1 противоречие: в справочнике всё остаётся как было.', 'Записано: officials.csv', '',
      ]]);
      assert.equal(stderr, 'verbatim: люди.ndjson:4: эту строку не удаётся понять, она пропущена\n');
      assert.equal(await there('officials.csv'), 'ФИО;Должность;Дата рождения;Идентификатор\nВера Лугина;мэр;1970\nОлег Рябов;лодочник;\nПётр Громов;мэр;1981\nОлег Рябов;мэр;1950;о\n');
      assert.deepEqual((await readdir(root)).sort(), ['officials.csv', 'люди.ndjson'], 'nothing is left beside it');
      assert.match((await verbatim(['officials', 'import', 'люди.ndjson'])).stdout, /Всё это в справочнике уже есть\.\n$/);
    });

    it('into a new file, or only tries to', async () => {
      await put('а.ndjson', entity('п', 'Пётр Громов', '1981'));
      assert.match((await verbatim(['officials', 'import', 'а.ndjson', '--dry-run'])).stdout, /^\+ Пётр Громов: мэр\nДобавлен 1 человек\.\nНичего не записано.*officials\.json\.\n$/);
      assert.deepEqual(await readdir(root), ['а.ndjson']);
      await verbatim(['officials', 'import', 'а.ndjson']);
      assert.deepEqual(JSON.parse(await there('officials.json')), { persons: [{ id: 'п', name: 'Пётр Громов', birth_date: '1981', memberships: [{ role: 'мэр' }] }] });
      assert.equal((await verbatim(['officials', 'import', '-', '--into', 'люди.yaml'], { stdin: '- name: Анна Ветрова' })).code, 0);
      assert.equal(await there('люди.yaml'), 'persons:\n  - name: Анна Ветрова\n');
    });

    it('with permissions and links as they are, and nothing written where it cannot be', async () => {
      await put('общее/люди.json', '[]');
      await chmod(join(root, 'общее/люди.json'), 0o640);
      await symlink('общее/люди.json', join(root, 'officials.json'));
      await put('а.ndjson', entity('п', 'Пётр Громов', '1981'));
      assert.equal((await verbatim(['officials', 'import', 'а.ndjson'])).code, 0);
      assert.ok((await lstat(join(root, 'officials.json'))).isSymbolicLink());
      assert.equal((await stat(join(root, 'общее/люди.json'))).mode & 0o777, 0o640);
      assert.match(await there('общее/люди.json'), /Пётр Громов/);
      for (const [name, bytes, said] of [['битый.json', '[', /ошибки записи/], ['старый.csv', Buffer.from([0xd4, 0xc8, 0xce, 0x0a]), /не в UTF-8/], ['нет/такой.json', null, /не удалось записать \(ENOENT\)/]] as const) {
        if (bytes !== null) await put(name, bytes);
        const { code, stderr } = await verbatim(['officials', 'import', 'а.ndjson', '--into', name]);
        assert.deepEqual([code, said.test(stderr)], [2, true], stderr);
        if (bytes !== null) assert.deepEqual(await readFile(join(root, name)), Buffer.from(bytes as string));
      }
      await put('б.txt', 'просто текст');
      assert.deepEqual([(await verbatim(['officials', 'import', 'б.txt'])).code, (await verbatim(['officials', 'import', 'нет.json'])).code], [2, 2]);
    });
  });

  it('says that a folder holds nothing, which is no failure', async () => {
    await put('пусто/фото.jpg', '');
    const { code, stdout, stderr } = await verbatim(['check', '--format', 'json', 'пусто']);
    assert.deepEqual([code, stdout], [0, '[]\n']);
    assert.match(stderr, /^verbatim: пусто: в этой папке нет стенограмм .*\n$/u);
  });

  it('reads standard input once, in the encoding that it is told', async () => {
    assert.equal((JSON.parse((await verbatim(['parse', '-'], { stdin: clean })).stdout) as { statements: unknown[] }).statements.length, 4);
    const { stdout, stderr, code } = await verbatim(['parse', '--encoding', 'utf-16le', '-'], { stdin: 'три' + '\n' });
    assert.deepEqual([code, stdout === '', stderr.includes('utf-16le')], [0, false, true]);
  });

  it('prints help for the whole and for each command, in every language, no line wider than 80', async () => {
    for (const lang of ['en', 'ru']) for (const command of [[], ['parse'], ['check'], ['mentions'], ['officials'], ['forms']]) {
      const { code, stdout, stderr } = await verbatim(['--lang', lang, ...command, '--help']);
      assert.deepEqual([code, stderr], [0, '']);
      for (const line of stdout.split('\n')) assert.ok(line.length <= 80, line);
      if (command.length) for (const option of [...command[0] === 'officials' ? ['--into', '--dry-run'] : ['--format'], ...command[0] === 'forms' ? [] : ['--encoding'], '--lang']) assert.ok(stdout.includes(option), option);
    }
  });

  it('reads a text that is none as it is, from a file and from standard input', async () => {
    interface Item { startLine: number; endLine: number }
    for (const [what, text] of Object.entries(badTexts)) {
      // UTF-16 has room for every string; in UTF-8 halves of characters would not be the same.
      const marked = `\ufeff${text}`, lines = text.split(/\r\n|\r|\n/).length;
      await put('негодное.txt', Buffer.from(marked, 'utf16le'));
      const { code, stdout, stderr } = await verbatim(['parse', '--explain', 'негодное.txt']);
      assert.deepEqual([code, stderr], [0, ''], what);
      const { statements, unattributed, attributions, headings, directions, quotes } = JSON.parse(stdout) as Record<string, Item[]> & { quotes: { startOffset: number; endOffset: number }[] };
      for (const { startLine, endLine } of [statements, unattributed, attributions, headings, directions].flat()) assert.ok(startLine >= 0 && startLine <= endLine && endLine < lines, what);
      for (const { startOffset, endOffset } of quotes) assert.ok(startOffset >= 0 && startOffset < endOffset && endOffset <= marked.length, what);
      assert.equal((await verbatim(['parse', '--explain', '-'], { stdin: Buffer.from(marked, 'utf16le') })).stdout, stdout, what);
      for (const format of ['text', 'json', 'sarif', 'github']) assert.ok([0, 1].includes((await verbatim(['check', '--format', format, 'негодное.txt'])).code), what);
    }
  });

  it('says what else a text may be that looks like another one', async () => {
    const { code, stderr, stdout } = await verbatim(['parse', '-'], { stdin: Buffer.from('Name: some words.\n', 'utf16le') });
    assert.deepEqual([code, stdout === ''], [0, false]);
    assert.match(stderr, /^verbatim: -: .*--encoding utf-16le\n$/);
  });
});
