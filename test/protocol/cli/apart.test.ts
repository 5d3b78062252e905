import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { performApart } from '../../../server/src/cli/apart';
import { perform, type Job, type Step } from '../../../server/src/cli/work';
import { clean, conflict } from '../../unit/cli/pages';

const program = resolve('dist/cli.js');
const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text));
const check = { kind: 'check', locale: 'ru', directories: [] } as const, parse = { kind: 'parse', named: true, explain: true } as const;
async function all(steps: AsyncIterable<Step>): Promise<Step[]> {
  const found: Step[] = [];
  for await (const step of steps) found.push(step);
  return found;
}

describe('cli: a file that is worked on in a thread of its own', () => {
  const jobs: Record<string, Omit<Job, 'bytes'> & { readonly text: string }> = {
    'of which JSON is made': { file: 'чисто.txt', text: clean, task: parse },
    'in which something is wrong': { file: 'спор.txt', text: conflict, task: check },
    'in which nothing is wrong': { file: 'чисто.txt', text: clean, task: check },
    'that is no text': { file: 'картинка.txt', text: '\x89PNG', encoding: 'utf-16le', task: check },
    'with more than one step can hold': { file: 'длинно.txt', text: conflict.repeat(300), task: parse },
  };
  for (const [what, { text, ...job }] of Object.entries(jobs)) {
    it(`comes to the same as here: a file ${what}`, async () => {
      assert.deepEqual(await all(performApart({ ...job, bytes: bytesOf(text) }, program)), [...perform({ ...job, bytes: bytesOf(text) })]);
    });
  }

  it('is given up with a word where memory does not suffice, and the program goes on', async () => {
    const steps = await all(performApart({ file: 'громада.txt', bytes: bytesOf(conflict.repeat(3_000)), task: check }, program, 24));
    assert.deepEqual(steps, [{ problem: { file: 'громада.txt', message: { key: 'cli.file.noMemory' }, serious: true } }]);
  });

  it('is left alone where nobody wants the rest', async () => {
    for await (const step of performApart({ file: 'длинно.txt', bytes: bytesOf(conflict.repeat(300)), task: parse }, program)) {
      assert.ok('printed' in step);
      break;
    }
  });
}).timeout(60_000);
