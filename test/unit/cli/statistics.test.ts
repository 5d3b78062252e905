import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { parse as parseCsv } from 'csv-parse/sync';
import { run } from '../../../server/src/cli/run';

describe('cli: who says how much', () => {
  let root: string;
  const put = async (path: string, text: string) => { await mkdir(dirname(join(root, path)), { recursive: true }); await writeFile(join(root, path), text); };
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'verbatim-statistics-'));
    await put('officials.csv', 'id;ФИО;Должность;С\nv;Вера Павловна Лугина;мэр "Озёрска", города;2020-02-01\n');
    await put('архив/2020-05-12.txt', 'Вера Лугина, глава города: Мост откроем в мае.\n\nПётр Лыков: Дорогу отсыпали за три ночи.\n\nВера Лугина: Щебня осталось на один километр.\n\nПётр Лыков: Тогда к среде.\n');
    await put('архив/2019-01-02.transcript', 'П. Лыков, инженер: Мост закрыт.\n\nЕщё одно, и никто не сказал, кто это говорит здесь всем остальным.\n');
    await put('архив/без даты.transcript', 'Вопрос: Когда?\n\nПётр Лыков: Скоро.\n');
  });
  afterEach(async () => { await rm(root, { recursive: true, force: true }); });

  async function verbatim(argv: readonly string[], { LANG = 'ru_RU.UTF-8', stdin = '' } = {}) {
    const written = { stdout: '', stderr: '' };
    const stream = (name: keyof typeof written) => new Writable({ write(chunk: Buffer, _encoding, done) { written[name] += chunk.toString(); done(); } });
    const code = await run({ argv: ['statistics', ...argv], env: { LANG }, cwd: root, stdin: Readable.from([Buffer.from(stdin)]), stdout: stream('stdout'), stderr: stream('stderr') });
    return { code, ...written };
  }

  it('is printed as a table, people under any of their names', async () => {
    assert.deepEqual(await verbatim(['архив', '--from', '2019-01-01', '--to', '2020-12-31']), { code: 0, stderr: '', stdout: `2 стенограммы, с 02.01.2019 по 12.05.2020, 2 выступающих, 31 слово, меньше минуты

Кто говорит           Доля  Слов  Высказываний  Время  Медиана  Самое длинное
Пётр Лыков            71 %    22             3   0:08        5             14
Вера Павловна Лугина  29 %     9             2   0:04        5              5

1 стенограмма без даты не вошла.
` });
    assert.match((await verbatim(['архив/2020-05-12.txt'], { LANG: 'en_GB.UTF-8' })).stdout, /^2020-05-12, 2 speakers, 4 statements, 17 words, under a minute\n\nSpeaker +Share +Words +Statements +Time +Median +Longest\nВера Павловна Лугина +53% +9 +2 +0:04 /);
  });

  it('is printed with names that go from the right apart from the numbers behind them, in the table only', async () => {
    await put('شهر/2020-05-12.txt', 'محمد الحَسَن: الطرق مغلقة حتى الربيع.\n\nسارة كريم: سنفتح الجسر في مايو القادم.\n\nمحمد الحَسَن: حسنًا.\n\nسارة كريم: شكرا.\n');
    const { stdout } = await verbatim(['شهر/2020-05-12.txt'], { LANG: 'en_GB.UTF-8' }), [, , head, ...rows] = stdout.trimEnd().split('\n');
    assert.deepEqual(rows.map(row => row.split(/ {2,}/)[0]).sort(), ['\u2068سارة كريم\u2069', '\u2068محمد الحَسَن\u2069']);
    // As a terminal shows them, all rows are as long as the head.
    assert.deepEqual([...new Set(rows.map(row => row.replace(/[\u2068\u2069\p{Mn}]/gu, '').length))], [head.length]);
    for (const format of ['csv', 'json']) assert.doesNotMatch((await verbatim(['شهر/2020-05-12.txt', '--format', format])).stdout, /[\u2066-\u2069]/u);
  });

  it('is printed as CSV, numbers with a point, whatever the language', async () => {
    const { stdout, code } = await verbatim(['архив', '--format', 'csv']), rows = parseCsv(stdout, { record_delimiter: '\r\n' });
    assert.equal(code, 0);
    assert.deepEqual(rows.map(row => [row[0], row[1], row[2], row[3], row[5], row[7]]), [
      ['speaker', 'kind', 'role', 'words', 'statements', 'transcripts'], ['Пётр Лыков', 'person', 'инженер', '23', '4', '3'], ['Вера Павловна Лугина', 'person', 'мэр "Озёрска", города', '9', '2', '1'], ['Вопрос', 'role', '', '1', '1', '1'],
    ]);
    assert.match(stdout, /,0\.\d+,/);
  });

  it('is printed as JSON, with who follows whom', async () => {
    const { stdout } = await verbatim(['архив/2020-05-12.txt', '--format', 'json']), { speakers, follows, transcripts } = JSON.parse(stdout) as { speakers: { name: string }[]; follows: unknown; transcripts: unknown };
    assert.deepEqual([speakers.map(({ name }) => name), follows], [['Вера Павловна Лугина', 'Пётр Лыков'], [[0, 1, 2], [1, 0, 1]]]);
    assert.deepEqual(transcripts, [{ file: 'архив/2020-05-12.txt', name: '2020-05-12.txt', date: '2020-05-12', statements: 4, words: 17, unattributed: 0 }]);
  });

  it('takes one text for a transcript, whatever it is called, and its voices for people', async () => {
    const { stdout, code } = await verbatim(['-', '--format', 'csv'], { stdin: 'SPEAKER_00: Начинаем, все здесь.\n\nSPEAKER_01: Да.\n\nSPEAKER_00: Хорошо.\n\nSPEAKER_01: Да.\n' });
    assert.deepEqual([parseCsv(stdout).map(row => row.slice(0, 2)), code], [[['speaker', 'kind'], ['SPEAKER_00', 'person'], ['SPEAKER_01', 'person']], 0]);
  });

  it('is nothing where nobody speaks, and an error where nothing can be read', async () => {
    await put('пусто.txt', '');
    assert.deepEqual(await verbatim(['пусто.txt']), { code: 0, stdout: 'Здесь никто ничего не говорит.\n', stderr: '' });
    assert.equal((await verbatim(['нет.txt'])).code, 2);
    for (const day of ['вчера', '2020-02-31', '2020-1-1']) assert.deepEqual([(await verbatim(['архив', '--from', day])).code, (await verbatim(['архив', '--from', day])).stderr.split('\n')[0]], [2, `verbatim: у --from должен быть день в виде ГГГГ-ММ-ДД, а не «${day}»`]);
  });
});
