// Bundles a program whose parts are files of their own, read when they are needed (`server/src/program/part.ts` says what a part is).
//
// A part has what only it needs. What the main program has, a part finds there, by name, and what several parts need is put there: so no module is in two files,
// and nothing that has a state or an identity is there twice. Which modules those are is known when all is bundled, and naming one for parts may bring more of it
// into the main program: it is bundled until nothing is other.
import { build } from 'esbuild';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

const own = /[\\/]server[\\/]src[\\/]/;

/**
 * @param options esbuild's; one entry point, and `outfile`, beside which a folder `parts` is made.
 * @param define What a part's file does with its definition: text before a function.
 * @param copied Modules, by name, that a part has for itself all the same, and why: pure ones only.
 * @returns The names of the parts, by what was bundled into each.
 */
export async function buildInParts({ entryPoints: [entry], outfile, ...options }, define, copied = {}) {
  const folder = join(dirname(outfile), 'parts');
  const common = { ...options, write: false, metafile: true };
  let shared = [], main, parts;
  for (let round = 0; ; round++) {
    if (round > 9) throw new Error(`${entry}: what is in the main program is other each time`);
    const found = new Map(), into = new Map();
    main = await build({ ...common, outfile, entryPoints: ['start:'], plugins: [start(resolve(entry), shared), cut(found)] });
    const inMain = inputsOf(main.metafile, Object.values(main.metafile.outputs)[0]), wanted = new Set();
    parts = new Map();
    for (const [path, name] of found) {
      if (inMain.has(path)) throw new Error(`${name} is asked for as a part, and imported by ${importersOf(main.metafile, path).join(', ')}`);
      // In brackets, since engines compile such a function as they read it: it is called at once, and would be read twice.
      const made = await build({ ...common, format: 'cjs', outfile: join(folder, `${name}.js`), entryPoints: [path], banner: { js: `${define}(function(module,exports,require){` }, footer: { js: '});' }, plugins: [cut(found), lend(inMain, wanted, copied)] });
      const inputs = inputsOf(made.metafile, Object.values(made.metafile.outputs)[0]);
      for (const input of inputs) into.set(input, [...into.get(input) ?? [], name]);
      parts.set(name, { text: made.outputFiles[0].contents, inputs });
    }
    for (const [path, name] of found) for (const other of into.get(path) ?? []) if (other !== name) throw new Error(`${name} is asked for as a part, and imported by ${other}`);
    // What several parts need is the main program's.
    const next = [...wanted, ...[...into].flatMap(([path, names]) => names.length > 1 && !Object.hasOwn(copied, nameOf(path)) ? path : [])].filter(path => !shared.includes(path));
    if (next.length === 0) break;
    shared = [...shared, ...next].sort();
  }
  await rm(folder, { recursive: true, force: true });
  await mkdir(dirname(outfile), { recursive: true });
  await writeFile(outfile, main.outputFiles[0].contents);
  for (const [name, { text }] of parts) {
    const file = join(folder, `${name}.js`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return parts;
}

/** A module's name among those that parts find in the main program, and a part's: its place in the sources. */
function nameOf(path) { return path.split(own).at(-1).split(/[\\/]node_modules[\\/]/).at(-1).replaceAll('\\', '/').replace(/(\/index)?\.ts$/, ''); }

/** The files that came into an output. */
function inputsOf(metafile, output) { return new Set(Object.entries(output.inputs).filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && !/^[a-z]+:/.test(path)).map(([path]) => resolve(path))); }

function importersOf(metafile, path) { return Object.entries(metafile.inputs).filter(([, { imports }]) => imports.some(each => each.kind === 'import-statement' && resolve(each.path) === path)).map(([importer]) => importer); }

/** The program begins with what parts find in it. */
function start(entry, shared) {
  return { name: 'start', setup(build) {
    build.onResolve({ filter: /^start:/ }, ({ path }) => ({ path, namespace: 'start' }));
    build.onLoad({ filter: /./, namespace: 'start' }, ({ path }) => ({ resolveDir: process.cwd(), contents: path === 'start:' ? `import 'start:shared'; export * from ${JSON.stringify(entry)};` : [
      `import { partsShare } from ${JSON.stringify(resolve('server/src/program/part.ts'))};`,
      ...shared.map((path, at) => `import * as m${at} from ${JSON.stringify(path)};`),
      `partsShare({ ${shared.map((path, at) => `${JSON.stringify(nameOf(path))}: m${at}`).join(', ')} });`,
    ].join('\n') }));
  } };
}

/** Cuts the program where it asks for a part: every `require` of a module of ours. */
function cut(found) {
  return { name: 'cut', setup(build) {
    build.onResolve({ filter: /^\./ }, async ({ path, kind, importer, resolveDir }) => {
      if (kind !== 'require-call' || !own.test(importer)) return undefined;
      const resolved = await build.resolve(path, { kind: 'import-statement', resolveDir, importer: 'cut' });
      if (resolved.errors.length) return resolved;
      found.set(resolved.path, nameOf(resolved.path));
      return { path: nameOf(resolved.path), namespace: 'part' };
    });
    build.onLoad({ filter: /./, namespace: 'part' }, ({ path }) => ({ resolveDir: process.cwd(), contents: `module.exports = require(${JSON.stringify(resolve('server/src/program/part.ts'))}).readPart(${JSON.stringify(path)});` }));
  } };
}

/** Has a part find in the main program what that has. */
function lend(inMain, wanted, copied) {
  return { name: 'lend', setup(build) {
    build.onResolve({ filter: /./ }, async ({ path, kind, importer, resolveDir, pluginData, namespace }) => {
      if (pluginData === 'lend' || kind === 'entry-point') return undefined;
      const resolved = await build.resolve(path, { kind, importer, resolveDir, namespace, pluginData: 'lend' });
      if (resolved.namespace !== 'file' || !inMain.has(resolved.path) || Object.hasOwn(copied, nameOf(resolved.path))) return resolved;
      wanted.add(resolved.path);
      return { path: nameOf(resolved.path), external: true };
    });
  } };
}
