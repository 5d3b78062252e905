import assert from 'node:assert/strict';
import { workspaceSymbol, workspaceSymbolResolve } from '../../../server/src/features/workspaceSymbol';
import { translator } from '../../../server/src/l10n/translate';
import { readDirectory } from '../../../server/src/officials/directory';
import { Roster } from '../../../server/src/officials/roster';
import { corpusOf } from './workspace';

const corpus = corpusOf({
  'file:///a/1.txt': 'Вера Лугина, мэр: Мост откроем.\n\nПётр Лыков: Когда?\n\nВера Лугина: В мае.\n',
  'file:///a/%D0%B1.txt': 'П. Лыков, инженер: Мост закрыт.\n',
});
const table = 'ФИО;Должность;Другие имена\nВера Павловна Лугина;мэр;\nИгорь Седов;;Игорь Грак\n';

const roster = new Roster([{ uri: 'file:///a/officials.csv', text: table, directory: readDirectory(table, 'csv') }], corpus.speakers.names), asked = { roster, corpus, t: translator('ru'), cancelled: () => false };

/** Symbols for a query, a line each: name, file, line, container. */
function symbols(query: string): string[] {
  return workspaceSymbol.provide(asked, { query }).map(({ name, location, containerName }) => {
    const { uri, range } = location as { uri: string; range: { start: { line: number } } };
    return `${name} | ${uri.slice(10)}:${range.start.line + 1} | ${containerName}`;
  });
}

describe('symbols of the workspace', () => {
  const lugina = ['Вера Павловна Лугина | officials.csv:2 | мэр · officials.csv', 'Вера Лугина | 1.txt:1 | мэр · 1.txt · 1', 'Вера Лугина | 1.txt:5 | 1.txt · 5'];

  it('are the people of directories and transcripts', () => assert.deepEqual(symbols(''), [lugina[0], 'Игорь Седов | officials.csv:3 | officials.csv', 'П. Лыков | %D0%B1.txt:1 | инженер · б.txt']));

  it('are who is called so, and their statements', () => {
    for (const query of ['луг', 'вера луг', 'Лугина Вера']) assert.deepEqual(symbols(query), lugina, query);
    // Written in both alphabets, since VS Code looks again for what was typed.
    for (const query of ['lug', 'vera']) assert.deepEqual(symbols(query), lugina.map(line => line.replace(' | ', ' (Vera Pavlovna Lugina) | ')), query);
    // As it was typed, be it in another way to write it or another name.
    assert.deepEqual(new Set(symbols('pyotr lyk').map(line => line.split(' | ')[0])), new Set(['П. Лыков (Pyotr Lykov)', 'Пётр Лыков (Pyotr Lykov)']));
    assert.deepEqual(symbols('грак')[0], 'Игорь Седов (Игорь Грак) | officials.csv:3 | officials.csv');
    assert.deepEqual(symbols('лык').map(line => line.split(' | ')[1]), ['%D0%B1.txt:1', '1.txt:3', '%D0%B1.txt:1']);
    assert.deepEqual(symbols('кто-нибудь'), []);
  });

  it('say where in a directory somebody stands when they are gone to, to who asks then', () => {
    const later = { ...asked, client: { snippetEdits: false, snippets: false, commandLinks: false, resolvesSymbols: true } }, [person, ...statements] = workspaceSymbol.provide(later, { query: 'луг' });
    assert.deepEqual(person.location, { uri: 'file:///a/officials.csv' });
    assert.deepEqual(workspaceSymbolResolve.provide(later, person).location, { uri: 'file:///a/officials.csv', range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } } });
    // What has its place keeps it; so does one whom no directory has any more.
    for (const other of [...statements, { ...person, data: { official: 'никто' } }, { ...person, data: undefined }]) assert.deepEqual(workspaceSymbolResolve.provide(later, other), other);
  });

  it('keeps an office that goes from the right apart from the file and the line behind it, and the name as it is written', () => {
    const arabic = corpusOf({ 'file:///a/1.transcript': 'سارة كريم، وزيرة: عشرون يوما تكفي.\n\nدانا لوي: نعم.\n\nسارة كريم: حسنا.\n' });
    const found = workspaceSymbol.provide({ roster: new Roster([], arabic.speakers.names), corpus: arabic, t: translator('ru') } as never, { query: '' });
    assert.deepEqual(found.map(({ name, containerName }) => [name, containerName])[0], ['سارة كريم', '\u2068\u2068وزيرة\u2069 · 1.transcript\u2069']);
  });
});
