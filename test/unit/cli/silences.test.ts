import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '../../../server/src/cli/input/problem';
import { Silences } from '../../../server/src/cli/silences';
import { appendSilenced } from '../../../server/src/rules/silenceFile';

describe('cli: silenced findings', () => {
  let root: string;
  const problems: Problem[] = [], silences = () => new Silences(root, problem => problems.push(problem));
  /** A file that silences the one finding with this hash. */
  const silencing = (hash: string) => { const written = appendSilenced('', { code: 'quote.unattributed', hash, excerpt: 'Поживём — увидим.' }); return 'text' in written ? written.text : ''; };
  const silenced = async (of: Silences, file: string, hash: string) => (await of.of(file))?.('quote.unattributed', hash) ?? false;
  beforeEach(async () => { root = await mkdtemp(join(tmpdir(), 'verbatim-silences-')); problems.length = 0; await mkdir(join(root, 'архив/зал'), { recursive: true }); });
  afterEach(async () => { await rm(root, { recursive: true, force: true }); });

  it('come from the nearest verbatim.yaml upward, and from no other', async () => {
    await writeFile(join(root, 'verbatim.yaml'), silencing('0выше'));
    await writeFile(join(root, 'архив/verbatim.yaml'), silencing('0ближе'));
    const of = silences();
    assert.deepEqual([await silenced(of, 'архив/зал/а.txt', '0ближе'), await silenced(of, 'архив/зал/а.txt', '0выше'), await silenced(of, 'б.txt', '0выше'), await silenced(of, '-', '0выше')], [true, false, true, true]);
  });

  it('are none where there is no such file', async () => assert.equal(await silenced(silences(), 'архив/а.txt', '0'), false));

  it('are read once a folder, and what is wrong with the file is said once', async () => {
    await writeFile(join(root, 'архив/verbatim.yaml'), 'silenced: [\n');
    const of = silences();
    await Promise.all(['архив/а.txt', 'архив/зал/б.txt', 'архив/в.txt'].map(file => of.of(file)));
    assert.deepEqual(problems.map(({ file, serious }) => [file, serious]), [[join('архив', 'verbatim.yaml'), false]]);
  });
});
