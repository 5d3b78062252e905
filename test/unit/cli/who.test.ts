import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { run } from '../../../server/src/cli/run';
import type { WhoAnswer } from '../../../server/src/cli/whoCommand';

describe('cli: who somebody is', () => {
  let root: string;
  const put = async (path: string, text: string) => { await mkdir(dirname(join(root, path)), { recursive: true }); await writeFile(join(root, path), text); };
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'verbatim-who-'));
    await put('officials.csv', 'id;ФИО;Должность;С\nv;Вера Павловна Лугина;мэр Озёрска;2020-02-01\n');
    await put('архив/2020-05-12.txt', 'Вера Лугина, глава города: Мост откроем в мае.\n\nПётр Лыков: Дорогу отсыпали за три ночи.\n\nВера Лугина: Щебня осталось на один километр.\n\nПётр Лыков: Тогда к среде.\n');
    await put('архив/2019-01-02.transcript', 'П. Лыков, инженер: Мост закрыт.\n');
  });
  afterEach(async () => { await rm(root, { recursive: true, force: true }); });

  async function verbatim(...argv: string[]) {
    const written = { stdout: '', stderr: '' };
    const stream = (name: keyof typeof written) => new Writable({ write(chunk: Buffer, _encoding, done) { written[name] += chunk.toString(); done(); } });
    const code = await run({ argv: ['who', ...argv], env: { LANG: 'ru_RU.UTF-8' }, cwd: root, stdin: Readable.from([]), stdout: stream('stdout'), stderr: stream('stderr') });
    return { code, ...written };
  }

  it('is told by the directory and by attributions, in whatever case and spelling the name is given', async () => {
    const expected = `Вера Павловна Лугина
  мэр Озёрска (с 01.02.2020)
  глава города — 12.05.2020, архив/2020-05-12.txt:1
  2 высказывания, 9 слов, 1 стенограмма
`;
    for (const name of [['Лугина'], ['лугиной'], ['Вера', 'Луг'], ['lugina']]) assert.deepEqual(await verbatim(...name), { code: 0, stdout: expected, stderr: '' }, name.join(' '));
  });

  it('is told with what goes from the right apart from the days and numbers behind it, but not to a program', async () => {
    await put('شهر/2020-05-13.txt', 'سارة كريم، وزيرة الطرق: سنفتح الجسر في مايو القادم.\n\nمحمد الحسن: الطرق مغلقة حتى الربيع.\n\nسارة كريم: حسنا.\n');
    assert.deepEqual(await verbatim('سارة', '--in', 'شهر'), { code: 0, stderr: '', stdout: `\u2068سارة كريم\u2069
  \u2068وزيرة الطرق\u2069 — 13.05.2020, \u2068شهر/2020-05-13.txt\u2069:1
  2 высказывания, 6 слов, 1 стенограмма
` });
    assert.doesNotMatch((await verbatim('سارة', '--in', 'شهر', '--format', 'json')).stdout, /[\u2066-\u2069]/u);
  });

  it('is told of people whom no directory knows', async () => {
    assert.deepEqual(await verbatim('Лыков', '--in', 'архив'), { code: 0, stderr: '', stdout: `Пётр Лыков
  инженер — 02.01.2019, архив/2019-01-02.transcript:1
  3 высказывания, 10 слов, 2 стенограммы
` });
    const { people } = JSON.parse((await verbatim('Лыков', '--format', 'json')).stdout) as { people: WhoAnswer[] };
    assert.deepEqual(people.map(({ official, roles }) => ({ official, roles })), [{ official: null, roles: [
      { role: 'инженер', date: '2019-01-02', file: 'архив/2019-01-02.transcript', line: 0 }, { role: null, date: '2020-05-12', file: 'архив/2020-05-12.txt', line: 2 },
    ] }]);
  });

  it('is told of all whom a name may mean, in the nominative first', async () => {
    await put('officials.csv', 'id;ФИО\np;Пётр Лугин\nv;Вера Лугина\ns;Лев Салтыков-Щебенский\n');
    const called = async (...name: string[]) => (JSON.parse((await verbatim(...name, '--format', 'json')).stdout) as { people: WhoAnswer[] }).people.map(({ official }) => official);
    assert.deepEqual([await called('Лугина'), await called('Вера', 'Лугина'), await called('Лугин'), await called('Лугиным')], [['v', 'p'], ['v'], ['p', 'v'], ['p']]);
    // Half of a name with a hyphen.
    assert.deepEqual([await called('Щебенского'), await called('Льву', 'Щебенскому'), await called('щебен')], [['s'], ['s'], ['s']]);
  });

  it('is not known of nobody', async () => {
    assert.deepEqual(await verbatim('Седов'), { code: 1, stdout: '', stderr: 'verbatim: никто по имени «Седов» здесь не известен\n' });
    assert.deepEqual((await verbatim()).code, 2);
    const missing = await verbatim('Лугина', '--officials', 'нет.csv');
    assert.deepEqual([missing.code, missing.stderr.startsWith('verbatim: нет.csv: ')], [2, true]);
  });
});
