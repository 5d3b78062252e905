import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createRegistry } from 'vscode-tmgrammar-test/dist/common/index';
import { getVSCodeTokens, parseSnap, renderSnap } from 'vscode-tmgrammar-test/dist/snapshot/index';
import { parseGrammarTestCase, runGrammarTestCase } from 'vscode-tmgrammar-test/dist/unit/index';
import { grammarText } from '../../scripts/grammar';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const read = (path: string): string => readFileSync(here(path), 'utf8');
const files = (folder: string, ending: string): string[] => readdirSync(here(folder)).filter(name => name.endsWith(ending));

describe('the TextMate grammar', () => {
  const registry = createRegistry(['../../syntaxes/transcript.tmLanguage.json', 'stand-ins/yaml.tmLanguage.json'].map(path => ({ path: here(path), scopeName: '' })));

  it('is what scripts/grammar makes (npx tsx scripts/grammar/build.ts)', () => {
    assert.equal(read('../../syntaxes/transcript.tmLanguage.json'), grammarText);
  });

  for (const file of files('.', '.test.transcript')) {
    it(`colours ${file} as is drawn in it`, async () => {
      const failures = await runGrammarTestCase(registry, parseGrammarTestCase(read(file)));
      assert.deepEqual(failures.map(({ line, start, end, missing, unexpected, actual }) => ({ line: line + 1, columns: [start, end], missing, unexpected, actual })), []);
    });
  }

  // npx vscode-tmgrammar-snap -u -g test/grammar/stand-ins/yaml.tmLanguage.json 'test/grammar/snapshots/*.transcript'
  for (const file of files('snapshots', '.transcript')) {
    it(`colours snapshots/${file} as it did`, async () => {
      const tokens = await getVSCodeTokens(registry, 'text.transcript', read(`snapshots/${file}`));
      assert.equal(renderSnap(tokens), renderSnap(parseSnap(read(`snapshots/${file}.snap`))));
    });
  }
});
