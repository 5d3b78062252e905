// Runs the tests of a folder, bundled: `node scripts/test/bundled.mjs FOLDER` and what mocha is told beside that. As tsx hands sources to Node, every name of another module is found behind
// a getter, and every function that is made is given its name anew: recognition, to which most of the time goes, takes half as long again or more.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { whole } from '../build/whole.mjs';

const root = resolve(import.meta.dirname, '../..'), [folder, ...args] = process.argv.slice(2);
/** A module says where it lies as it does unbundled. */
const places = { name: 'places', setup: ({ onLoad }) => onLoad({ filter: /[\\/](bench|client|scripts|server|test)[\\/].*\.ts$/ }, async ({ path }) => {
  const text = await readFile(path, 'utf8'), says = Object.entries({ placeFolder: dirname(path), placeFile: path, placeUrl: pathToFileURL(path).href });
  return /\bimport\.meta\b|\b__(?:dirname|filename)\b/.test(text) ? { loader: 'ts', contents: `const ${says.map(([name, place]) => `${name} = ${JSON.stringify(place)}`).join(', ')}; ${text}` } : undefined;
}) };
const define = { 'import.meta.dirname': 'placeFolder', 'import.meta.url': 'placeUrl', '__dirname': 'placeFolder', '__filename': 'placeFile' };

/** How many cases its properties are tried with: those that try most begin first, so that none is left running alone at the end. */
const cases = file => [...readFileSync(join(root, file), 'utf8').matchAll(/\bnumRuns: ([\d_]+)/g)].reduce((sum, [, count]) => sum + Number(count.replaceAll('_', '')), 0);
const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.test.ts')).map(name => join(folder, name)).sort()
  .map(file => ({ file, weight: cases(file) })).sort((one, other) => other.weight - one.weight).map(({ file }) => file);
const seed = 'test/support/seed.ts', reporter = 'scripts/test/reporter.ts';

// Within the project, so that packages are found from there.
mkdirSync(join(root, '.cache'), { recursive: true });
const out = mkdtempSync(join(root, '.cache/tests-')), built = file => join(out, file.replace(/\.ts$/, '.mjs'));
process.once('exit', () => rmSync(out, { recursive: true, force: true }));
await build({
  absWorkingDir: root, entryPoints: [...files, seed, reporter], outdir: out, outbase: '.', outExtension: { '.js': '.mjs' }, bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external',
  sourcemap: 'linked', sourcesContent: false, logLevel: 'warning', tsconfig: 'tsconfig.json', define, plugins: [whole, places],
});
const mocha = spawn(process.execPath, ['--enable-source-maps', join(root, 'node_modules/mocha/bin/mocha.js'), '--no-config', '--require', built(seed), '--reporter', built(reporter), ...args, ...files.map(built)], { cwd: root, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => { mocha.kill(); process.exit(1); });
mocha.once('exit', code => process.exit(code ?? 1));
