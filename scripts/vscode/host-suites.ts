import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

export type HostKind = 'node' | 'web';
const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Bundles the suites of test/host/suites for one kind of extension host and gives the bundle's path: the same suites for both, only
 * the way mocha is started differs. The entry is CommonJS and assigns `module.exports` last on purpose: mocha's browser build,
 * bundled, would overwrite it.
 */
export async function bundleHostSuites(kind: HostKind): Promise<string> {
  const suites = (await readdir(join(ROOT, 'test/host/suites'))).filter(name => name.endsWith('.test.ts')).sort();
  const outfile = join(ROOT, 'out/host', `${kind}.js`);
  await build({
    stdin: {
      contents: `const { run } = require('./${kind}');
        module.exports = { run: () => run(() => { ${suites.map(name => `require('./suites/${name}');`).join(' ')} }) };`,
      resolveDir: join(ROOT, 'test/host'), loader: 'js',
    },
    outfile, bundle: true, format: 'cjs', target: 'es2022', sourcemap: 'inline', logLevel: 'error', tsconfig: join(ROOT, 'tsconfig.json'),
    ...kind === 'node' ? { platform: 'node', external: ['vscode', 'mocha'] } : { platform: 'browser', external: ['vscode'], define: { global: 'globalThis' } },
  });
  return outfile;
}
