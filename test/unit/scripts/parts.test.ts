import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { buildInParts } from '../../../scripts/build/parts.mjs';

const program = JSON.stringify(resolve('server/src/program/part'));
const asks = (name: string): string => `part(() => require('./${name}') as typeof import('./${name}'))`;
/** The entry of a program: says how its parts are read, as `node.ts` does. */
const main = (...lines: string[]): string => [
  `import { createRequire } from 'node:module'; import { part, partsFrom } from ${program};`,
  'partsFrom(name => createRequire(__filename)(`./parts/${name}.js`));',
  ...lines,
].join('\n');

describe('bundling in parts', () => {
  let folder: string;
  beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'verbatim-части-')); });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** Bundles modules of a program and says what it exports. */
  async function bundled(modules: Readonly<Record<string, string>>): Promise<Record<string, unknown>> {
    for (const [name, text] of Object.entries(modules)) {
      const file = join(folder, 'server/src', `${name}.ts`);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    const outfile = join(folder, 'dist/server.js');
    await buildInParts({ entryPoints: [join(folder, 'server/src/main.ts')], outfile, bundle: true, platform: 'node', format: 'cjs', target: 'es2022', minify: true, logLevel: 'silent' }, 'module.exports=');
    return createRequire(import.meta.url)(outfile) as Record<string, unknown>;
  }

  const refused = (modules: Readonly<Record<string, string>>, why: RegExp) => assert.rejects(bundled(modules), why);

  it('makes a file of a part, which has from the main program what that has', async () => {
    const { made, is } = await bundled({
      main: main(`import { Speaker } from './speaker'; const read = ${asks('names/table')}; export const made = () => read().make(); export const is = (it: unknown) => it instanceof Speaker;`),
      speaker: 'export class Speaker { count = 0 } export const nobody = new Speaker();',
      'names/table': "import { Speaker } from '../speaker'; import { only } from './only'; export const make = () => Object.assign(new Speaker(), { only });",
      'names/only': "export const only = 'только здесь';",
    });
    const speaker = (made as () => { only: string })();
    assert.equal(speaker.only, 'только здесь');
    assert.ok((is as (it: unknown) => boolean)(speaker), 'one class, not two');
    assert.match(await readFile(join(folder, 'dist/parts/names/table.js'), 'utf8'), /\\u0442|только здесь/);
    assert.doesNotMatch(await readFile(join(folder, 'dist/server.js'), 'utf8'), /\\u0442\\u043E|только здесь/);
  });

  it('lets parts ask for parts', async () => {
    const { made } = await bundled({ main: main(`const read = ${asks('a')}; export const made = () => read().made();`), a: `import { part } from ${program}; const b = ${asks('b')}; export const made = () => b().made + 1;`, b: 'export const made = 1;' });
    assert.equal((made as () => number)(), 2);
  });

  it('refuses a part that the program imports besides', () => refused({ main: main(`import { word } from './other'; const read = ${asks('a')}; export const made = () => [read(), word()];`), other: "import { a } from './a'; export const word = () => a;", a: 'export const a = [1];' }, /a is asked for as a part, and imported by .*other/));

  it('puts what two parts need into the main program, so that nothing is there twice', async () => {
    const { made } = await bundled({ main: main(`const a = ${asks('a')}, b = ${asks('b')}; export const made = () => [a().a, b().b];`), a: "import { count } from './count'; export const a = count();", b: "import { count } from './count'; export const b = count();", count: 'let counted = 0; export const count = () => ++counted;' });
    assert.deepEqual((made as () => unknown)(), [1, 2]);
  });
});
