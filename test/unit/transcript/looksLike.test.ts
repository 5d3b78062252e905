import assert from 'node:assert/strict';
import { unitsRead } from '../../../server/src/transcript/beginning';
import { looksLikeTranscript } from '../../../server/src/transcript/looksLike';

const pressPage = `Что решили в Примерске

Дороги чинят с весны. К осени закончим все.
Анна Петрова, председатель Совета Примерска
Денег хватит: область добавила сколько обещала.
Борис Орлов, министр финансов Выдуманного края
Главное — не забыть про школу. Она старая и тёплая.
Вера Римская-Зимина, директор школы № 7
`;
const interview = `В.Орлов: Добрый день. Начнём?

А.Петрова: Да, конечно. Мост ещё строят.

В.Орлов: Когда его откроют?

А.Петрова: Осенью. Раньше не выйдет.
`;
const repeated = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length)).slice(0, length);

describe('what reads like a transcript', () => {
  for (const [what, text] of Object.entries({
    'a page of press statements': pressPage,
    'an interview': interview,
    'an interview with Windows line ends and a byte order mark': `\uFEFF${interview.replaceAll('\n', '\r\n')}`,
    'an English hearing': 'The Chair: The meeting is open.\n\nMs. Anna Holt (Exampleton): Thank you. I have a question.\n\nThe Chair: Please ask it.\n\nMs. Anna Holt: When does the bridge open?\n\nThe Chair: In autumn.\n',
    'a talk with times between': repeated('00:01:02\n\nАнна Петрова: Мы начали вовремя.\n\n00:02:03\n\nБорис Орлов: И закончим вовремя.\n\n', 800),
    'its first part, where the file is long': interview + repeated('Просто текст без имён. ', 3 * unitsRead),
    'what lies within the limit, on lines of any length': repeated(`${interview}\n`, 3 * unitsRead),
  })) it(`is ${what}`, () => assert.equal(looksLikeTranscript(text), true));

  for (const [what, text] of Object.entries({
    'nothing': '',
    'a shopping list': 'Хлеб: два.\nМолоко: литр.\nЯблоки: три кило.\nСыр: какой будет.\n',
    'a glossary': 'Мост: Сооружение над рекой.\nДорога: Полоса земли для езды.\nШкола: Дом, в котором учат.\nСовет: Собрание выборных людей.\n',
    'a letter': 'Дорогая Анна!\n\nМы начали вовремя и закончили до обеда. Мост стоит, дороги чинят.\n\nПриезжай осенью: будет тепло. Школу тоже покрасили.\n\nТвой Борис\n',
    'news with quotations': 'Мост в Примерске откроют осенью. «Мы почти готовы», — сказала Анна Петрова.\n\nПо словам мэра, «денег хватит». Школу покрасят позже.\n\nПрошлый мост стоял сто лет.\n',
    'a conversation in a novel': '— Ты приедешь? — спросила Анна.\n\n— Осенью, — ответил Борис и замолчал.\n\nЗа окном шёл снег.\n\n— Осенью так осенью.\n',
    'an e-mail’s head': 'From: anna@example.org\nTo: boris@example.org\nSubject: Bridge\nDate: Mon, 6 May 2024 10:00:00\nContent-Type: text/plain\n',
    'settings': 'window.width: 800\nwindow.height: 600\nwindow.width: 1024\nwindow.height: 768\nuser_name: anna\nuser_name: boris\n',
    'a log': repeated('ERROR: connection lost\nINFO: connected again\nERROR: timeout after 30 s\n', 900),
    'an interview in the middle of an essay': `${repeated('Длинный рассказ о мосте, который строили сто лет.\n\n', 4000)}${interview}`,
    'two statements': interview.split('\n').slice(0, 3).join('\n'),
    'one line without end': repeated('слово ', 2 * unitsRead),
  })) it(`is not ${what}`, () => assert.equal(looksLikeTranscript(text), false));
});
