import assert from 'node:assert/strict';
import { readArguments } from '../../../server/src/cli/args';

describe('cli: the command line', () => {
  it('reads files whatever their names look like', () => {
    assert.deepEqual(readArguments(['parse', 'Стенограмма № 3.txt', '-', '--', '--format']),
      { command: 'parse', files: ['Стенограмма № 3.txt', '-', '--format'], encoding: undefined, lang: undefined, format: 'json', explain: false });
  });

  it('reads options before, between and after files', () => {
    assert.deepEqual(readArguments(['--lang', 'ru', 'check', '--format=sarif', 'a', '--fail-on', 'hint', 'b', '--encoding', 'koi8-r']),
      { command: 'check', files: ['a', 'b'], encoding: 'koi8-r', lang: 'ru', format: 'sarif', failOn: 'hint', officials: [] });
    assert.deepEqual(readArguments(['parse', '--explain', '--format', 'json', '--format', 'ndjson', 'a']),
      { command: 'parse', files: ['a'], encoding: undefined, lang: undefined, format: 'ndjson', explain: true });
  });

  it('prints findings as text, and fails from a warning on, unless told otherwise', () => {
    assert.deepEqual(readArguments(['check', 'a']), { command: 'check', files: ['a'], encoding: undefined, lang: undefined, format: 'text', failOn: 'warning', officials: [] });
    assert.deepEqual(readArguments(['check', '--officials', 'а.csv', 'a', '--officials=б.json']), { command: 'check', files: ['a'], encoding: undefined, lang: undefined, format: 'text', failOn: 'warning', officials: ['а.csv', 'б.json'] });
  });

  it('knows help and version', () => {
    assert.deepEqual(readArguments(['--help']), { command: 'help', about: undefined, lang: undefined });
    assert.deepEqual(readArguments(['check', '-h', '--lang', 'ru']), { command: 'help', about: 'check', lang: 'ru' });
    assert.deepEqual(readArguments(['--version']), { command: 'version' });
  });

  it('takes several directories of officials, and a name of several words', () => {
    assert.deepEqual(readArguments(['mentions', '--officials', 'а.csv', 'с.txt', '--officials=б.json', '--possible']),
      { command: 'mentions', files: ['с.txt'], encoding: undefined, lang: undefined, format: 'json', officials: ['а.csv', 'б.json'], possible: true });
    assert.deepEqual(readArguments(['forms', 'Вера', 'Тихая', '--gender', 'female']), { command: 'forms', name: 'Вера Тихая', gender: 'female', format: 'text', lang: undefined });
  });

  it('takes files to be imported, and the directory that they go into', () => {
    assert.deepEqual(readArguments(['officials', 'import', 'а.json', '-', '--into', 'люди.csv', '--dry-run']), { command: 'officials', files: ['а.json', '-'], encoding: undefined, lang: undefined, into: 'люди.csv', dryRun: true });
    assert.deepEqual(readArguments(['officials', 'import', 'import']), { command: 'officials', files: ['import'], encoding: undefined, lang: undefined, into: undefined, dryRun: false });
  });

  const wrong: readonly [string, string[], string, Record<string, string>?][] = [
    ['nothing', [], 'noCommand'],
    ['an option alone', ['--explain'], 'noCommand'],
    ['an unknown command', ['разобрать', 'a'], 'unknownCommand', { name: 'разобрать' }],
    ['no file', ['parse'], 'noFiles'],
    ['no name', ['forms'], 'noName'],
    ['nothing to do with officials', ['officials', 'export', 'a'], 'noImport'],
    ['nothing to import', ['officials', 'import'], 'noFiles'],
    ['nobody to look for', ['mentions', 'a'], 'noOfficials'],
    ['a gender that is none', ['forms', 'Вера', '--gender', 'ж'], 'badValue', { name: '--gender', value: 'ж', values: 'male, female' }],
    ['an unknown option', ['parse', '--формат', 'a'], 'unknownOption', { name: '--формат' }],
    ["another command's option", ['parse', '--fail-on', 'hint', 'a'], 'unknownOption', { name: '--fail-on' }],
    ['an option named like a method', ['parse', '--constructor', 'a'], 'unknownOption', { name: '--constructor' }],
    ['a short option', ['check', '-q', 'a'], 'unknownOption', { name: '-q' }],
    ['an option without its value', ['check', 'a', '--format'], 'needsValue', { name: '--format' }],
    ['an empty value', ['check', '--encoding=', 'a'], 'needsValue', { name: '--encoding' }],
    ['a value where there is none', ['parse', '--explain=yes', 'a'], 'takesNoValue', { name: '--explain' }],
    ["another command's format", ['parse', '--format', 'sarif', 'a'], 'badValue', { name: '--format', value: 'sarif', values: 'json, ndjson' }],
    ['a severity that is none', ['check', '--fail-on', 'off', 'a'], 'badValue', { name: '--fail-on', value: 'off', values: 'error, warning, information, hint' }],
    ['a language that we have no texts in', ['check', '--lang', 'xx', 'a'], 'badValue', { name: '--lang', value: 'xx', values: 'en, ru' }],
    ['an encoding that nobody knows', ['parse', '--encoding', 'windows-99', 'a'], 'unknownEncoding', { value: 'windows-99' }],
  ];
  for (const [what, argv, key, args = {}] of wrong) it(`says what is wrong: ${what}`, () => {
    const request = readArguments(argv);
    assert.equal(request.command, 'bad usage');
    assert.deepEqual('message' in request && request.message, { key: `cli.usage.${key}`, args });
  });
});
