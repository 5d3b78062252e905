import assert from 'node:assert/strict';
import type { Problem } from '../../../../server/src/cli/input/problem';
import { reportOf } from '../../../../server/src/cli/reports';
import type { Report, Reported } from '../../../../server/src/cli/reports/report';
import { translator } from '../../../../server/src/l10n/translate';
import { rules } from '../../../../server/src/rules';

const spelling: Reported = {
  file: 'зал/беседа 1.txt', code: 'speaker.spelling', severity: 'warning', hash: '0abc', message: '«Лугна» — не «Лугина» ли?',
  range: { start: { line: 3, character: 0 }, end: { line: 3, character: 5 } },
  related: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 6 } }, message: 'Здесь — Лугина.' }],
};
const unattributed: Reported = {
  file: 'a.txt', code: 'quote.unattributed', severity: 'information', hash: '0def', message: '50 %: чьё это,\nтак и не сказано\x1b[31m',
  range: { start: { line: 6, character: 2 }, end: { line: 8, character: 4 } }, related: [],
};
const t = translator('ru');
const printed = (report: Report, ...files: Reported[][]) => report.begin() + files.map(findings => report.file(findings)).join('') + report.end();
const report = (format: 'text' | 'json' | 'sarif' | 'github', { colours = false, problems = [] as Problem[] } = {}) => reportOf(format, { t, version: '1.2.3', colours, problems });

describe('cli: findings as text', () => {
  it('gives a line a finding, places from 1, nothing that could steer the terminal', () => {
    assert.equal(printed(report('text'), [spelling], [], [unattributed]), [
      'зал/беседа 1.txt:4:1 warning speaker.spelling «Лугна» — не «Лугина» ли?',
      'a.txt:7:3 information quote.unattributed 50 %: чьё это, так и не сказано\ufffd[31m', '',
    ].join('\n'));
  });

  it('has the same words in colours as without', () => {
    const coloured = printed(report('text', { colours: true }), [spelling]);
    assert.ok(coloured.includes('\x1b[33mwarning\x1b[0m'));
    assert.equal(coloured.replace(/\x1b\[\d+m/g, ''), printed(report('text'), [spelling]));
  });
});

describe('cli: findings as JSON', () => {
  it('is one array with the fields of the contract, places from 0', () => {
    const text = printed(report('json'), [spelling], [], [unattributed]), [first, second] = JSON.parse(text) as object[];
    assert.deepEqual(Object.entries(first), [
      ['file', 'зал/беседа 1.txt'], ['range', { start: { line: 3, character: 0 }, end: { line: 3, character: 5 } }],
      ['severity', 'warning'], ['code', 'speaker.spelling'], ['message', '«Лугна» — не «Лугина» ли?'],
    ]);
    assert.equal((second as { message: string }).message, unattributed.message);
  });

  it('is an empty array where nothing was found', () => assert.deepEqual(JSON.parse(printed(report('json'), [], [])), []));
});

describe('cli: findings for GitHub', () => {
  it('escapes what would end a property or a line, and keeps columns to single lines', () => {
    assert.equal(printed(report('github'), [{ ...spelling, file: 'зал, 1:2%.txt' }], [unattributed]), [
      '::warning file=зал%2C 1%3A2%25.txt,line=4,endLine=4,col=1,endColumn=5,title=speaker.spelling::«Лугна» — не «Лугина» ли?',
      '::notice file=a.txt,line=7,endLine=9,title=quote.unattributed::50 %25: чьё это, так и не сказано\ufffd[31m', '',
    ].join('\n'));
  });
});

describe('cli: findings as SARIF', () => {
  interface Sarif { version: string; $schema: string; runs: [{ tool: { driver: { name: string; rules: { id: string; helpUri: string; shortDescription: { text: string } }[] } }; columnKind: string; results: Record<string, unknown>[]; invocations: { executionSuccessful: boolean; toolExecutionNotifications: { message: { text: string } }[] }[] }] }
  const sarif = (...files: Reported[][]) => JSON.parse(printed(report('sarif'), ...files)) as Sarif;

  it('describes every rule, each with its page', () => {
    const { version, runs: [{ tool: { driver }, columnKind }] } = sarif();
    assert.deepEqual([version, driver.name, columnKind], ['2.1.0', 'Verbatim', 'utf16CodeUnits']);
    assert.deepEqual(driver.rules.map(rule => rule.id), rules.map(rule => rule.meta.code));
    for (const { id, helpUri, shortDescription } of driver.rules) {
      assert.equal(helpUri, `https://github.com/verbatim-transcripts/verbatim/blob/main/docs/rules/${id}.md`);
      assert.match(shortDescription.text, /\p{Script=Cyrillic}/u);
    }
  });

  it('gives places from 1, addresses as URIs, second places, and a fingerprint that outlives moved lines', () => {
    const { runs: [{ results }] } = sarif([spelling], [unattributed]);
    const file = { uri: '%D0%B7%D0%B0%D0%BB/%D0%B1%D0%B5%D1%81%D0%B5%D0%B4%D0%B0%201.txt' };
    assert.deepEqual(results[0], {
      ruleId: 'speaker.spelling', ruleIndex: rules.findIndex(rule => rule.meta.code === 'speaker.spelling'), level: 'warning', message: { text: spelling.message },
      locations: [{ physicalLocation: { artifactLocation: file, region: { startLine: 4, startColumn: 1, endLine: 4, endColumn: 6 } } }],
      relatedLocations: [{ id: 0, physicalLocation: { artifactLocation: file, region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 7 } }, message: { text: 'Здесь — Лугина.' } }],
      partialFingerprints: { 'sentenceHash/v1': '0abc' },
    });
    assert.deepEqual([results[1].level, 'relatedLocations' in results[1]], ['note', false]);
  });

  it('writes absolute and odd paths as URIs', () => {
    const uri = (file: string) => (sarif([{ ...spelling, file, related: [] }]).runs[0].results[0].locations as [{ physicalLocation: { artifactLocation: { uri: string } } }])[0].physicalLocation.artifactLocation.uri;
    assert.deepEqual(['./a b.txt', '/tmp/зал.txt', 'C:\\стенограммы\\a.txt', '../a#b?.txt', 'x\ud800.txt'].map(uri), [
      'a%20b.txt', 'file:///tmp/%D0%B7%D0%B0%D0%BB.txt', 'file:///C:/%D1%81%D1%82%D0%B5%D0%BD%D0%BE%D0%B3%D1%80%D0%B0%D0%BC%D0%BC%D1%8B/a.txt', '../a%23b%3F.txt', 'x%EF%BF%BD.txt',
    ]);
  });

  it('says when the run was not complete', () => {
    const problems: Problem[] = [{ file: 'нет.txt', message: { key: 'cli.file.missing' }, serious: true }, { file: 'пусто', message: { key: 'cli.folder.empty' }, serious: false }];
    const run = (JSON.parse(printed(report('sarif', { problems }))) as Sarif).runs[0].invocations[0];
    assert.equal(run.executionSuccessful, false);
    assert.deepEqual(run.toolExecutionNotifications.map(notification => notification.message.text), ['нет.txt: такого файла или папки нет']);
    assert.equal(sarif().runs[0].invocations[0].executionSuccessful, true);
  });
});
