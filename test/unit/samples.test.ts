import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { dateOf } from '../../server/src/officials/date';
import { readDirectory } from '../../server/src/officials/directory';
import { Roster } from '../../server/src/officials/roster';
import { check } from '../../server/src/rules/check';
import { rules } from '../../server/src/rules';
import { Knowing } from '../../server/src/rules/known/knowledge';
import { parse } from '../../server/src/transcript';
import { elsewhereIn } from '../support/findings';

/** What an editor reads in a sample; written by hand, never copied from the program. Lines count from 1. */
interface Expectation {
  readonly language: string;
  /** How many statements each speaker has, in the order in which the file first names them. */
  readonly speakers: Readonly<Record<string, number>>;
  /** Those of them that are parts or offices and must not become persons. */
  readonly parts?: readonly string[];
  /**
   * The line in which direct speech begins, and whom it may be ascribed to: the name as the text has it beside the words, or,
   * where it has only a pronoun, the person that this stands for or (null) nobody. Never somebody else.
   */
  readonly quotations?: readonly (readonly [line: number, ...speakers: (string | null)[]])[];
  readonly findings: readonly (readonly [line: number, code: string])[];
}

const samples = resolve(import.meta.dirname, '../../samples'), expectations = resolve(import.meta.dirname, 'samples');
const names = ['en', 'ru'].flatMap(language => readdirSync(resolve(samples, language)).sort().map(name => `${language}/${name}`));
const officials = new Roster((['csv', 'yaml'] as const).map(notation => {
  const text = readFileSync(resolve(samples, `officials.${notation}`), 'utf8');
  return { uri: `file:///officials.${notation}`, text, directory: readDirectory(text, notation) };
}));
const expectationOf = (name: string) => `${name.slice(0, -extname(name).length)}.json`;

describe('samples', () => {
  for (const name of names) describe(name, () => {
    const expected = JSON.parse(readFileSync(resolve(expectations, expectationOf(name)), 'utf8')) as Expectation;
    const transcript = parse(readFileSync(resolve(samples, name), 'utf8'));

    it('is read as an editor reads it', () => {
      assert.equal(transcript.language, expected.language);
      assert.deepEqual(Object.fromEntries(transcript.speakers.map(speaker => [speaker.name, speaker.statements.length])), expected.speakers);
      assert.deepEqual(transcript.speakers.map(speaker => speaker.name), Object.keys(expected.speakers));
      assert.deepEqual(transcript.speakers.filter(speaker => speaker.kind !== 'person').map(speaker => speaker.name), expected.parts ?? []);
    });

    it('ascribes direct speech to nobody but those whom the text means', () => {
      const speech = transcript.quotations.filter(quotation => quotation.kind === 'speech' && !quotation.dialogue);
      const wrong = speech.flatMap(({ range, speaker }) => {
        const meant = expected.quotations?.find(([line]) => line === range.start.line + 1)?.slice(1);
        return meant && !meant.includes(speaker) ? [`line ${range.start.line + 1}: ${speaker}, not ${meant.map(String).join(' or ')}`] : [];
      });
      assert.deepEqual(wrong, []);
      for (const [line] of expected.quotations ?? []) assert.ok(speech.some(quotation => quotation.range.start.line + 1 === line), `no direct speech in line ${line}`);
    });

    it('has these findings and no others', () => {
      const found = check({ transcript, known: new Knowing().of(officials, transcript.language, dateOf(transcript, name.split('/')[1]), elsewhereIn(names.filter(other => other !== name).map(other => ({ file: other, text: readFileSync(resolve(samples, other), 'utf8') })))) }, rule => rule.meta.severity).map(({ range, code }) => [range.start.line + 1, code]);
      assert.deepEqual(found, expected.findings);
    });
  });

  it('show every kind of finding', () => {
    const shown = new Set(names.flatMap(name => (JSON.parse(readFileSync(resolve(expectations, expectationOf(name)), 'utf8')) as Expectation).findings.map(([, code]) => code)));
    assert.deepEqual([...shown].sort(), rules.map(rule => rule.meta.code).sort());
  });

  it('are all described in their README, in both languages', () => {
    const rows = readFileSync(resolve(samples, 'README.md'), 'utf8').split('\n').flatMap(line => /^\| `([^`]+)`/.exec(line)?.[1] ?? []);
    assert.deepEqual(rows.slice().sort(), [...names, ...names].sort());
  });
});
