// Bundles client and server for both kinds of host, the worker that looks whether a file is a transcript, and the command line. `--watch` keeps on, `--dev` leaves names readable, `--bench` bundles what measures.
import { readFile } from 'node:fs/promises';
import { build, context } from 'esbuild';
import { buildInParts } from './build/parts.mjs';
import { whole } from './build/whole.mjs';

const dev = process.argv.includes('--dev'), watch = process.argv.includes('--watch');
const alias = {
  // The other form of this package asks for its parts in a way that no bundler follows.
  'jsonc-parser': 'jsonc-parser/lib/esm/main.js',
  // The other form of this one asks for two of Node's modules, to warn and for bytes, neither of which we have it do.
  yaml: './node_modules/yaml/browser/dist/index.js',
  // The libraries of client and server ask for two versions that differ in nothing we use: one is enough in a bundle.
  'vscode-languageserver-types': './node_modules/vscode-languageserver-types/lib/esm/main.js',
};
const common = { bundle: true, alias, target: 'es2022', minify: !dev, sourcemap: dev ? 'inline' : false, legalComments: 'none', charset: 'utf8', logLevel: 'warning', tsconfig: 'tsconfig.json' };
const node = { ...common, platform: 'node', format: 'cjs' }, web = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'] };
const page = { ...common, platform: 'browser', format: 'esm', sourcemap: false, tsconfig: 'client/webview/tsconfig.json' };
/** The library that draws pictures brings a helper that makes markup of text. Nobody goes that way here, and nobody can: it makes text. */
const textOnly = { name: 'text only', setup: ({ onLoad }) => onLoad({ filter: /d3-selection\.mjs$/ }, async ({ path }) => ({ contents: (await readFile(path, 'utf8')).replaceAll('innerHTML', 'textContent') })) };
const bundles = [
  { ...node, entryPoints: ['client/src/node.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  { ...node, entryPoints: ['server/src/cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' }, plugins: [whole] },
  { ...node, entryPoints: ['client/src/detection/worker/node.ts'], outfile: 'dist/look.js', plugins: [whole] },
  { ...web, entryPoints: ['client/src/browser.ts'], outfile: 'dist/web/client.js', format: 'cjs', external: ['vscode'] },
  { ...page, entryPoints: ['client/webview/preview/main.ts'], outfile: 'dist/preview.js' },
  { ...page, entryPoints: ['client/webview/preview/preview.css'], outfile: 'dist/preview.css' },
  { ...page, entryPoints: ['client/webview/statistics/main.ts'], outfile: 'dist/statistics.js', plugins: [textOnly] },
  { ...page, entryPoints: ['client/webview/statistics/statistics.css'], outfile: 'dist/statistics.css' },
  { ...web, entryPoints: ['client/src/detection/worker/browser.ts'], outfile: 'dist/web/look.js', format: 'iife', plugins: [whole] },
];
// Pure, and called for each letter or line: through the main program they would cost recognition an eighth of its time.
const often = 'called for each letter or line';
const copied = { 'transcript/reading/characters': often, 'transcript/reading/candidates/key': often, 'transcript/reading/times': often, 'transcript/convention/weights': often };
// In a browser a part is a script of its own, and says to the worker that asked for it what it defines; it has no names in common with others.
const servers = [
  [{ ...node, entryPoints: ['server/src/node.ts'], outfile: 'dist/server.js' }, 'module.exports='],
  [{ ...web, entryPoints: ['server/src/browser.ts'], outfile: 'dist/web/server.js', format: 'iife', globalName: 'verbatimServer' }, 'self.verbatimPart='],
];
// What is measured is what runs in an editor, where recognition is a part by itself: here it is as fast only without `require`.
if (process.argv.includes('--bench')) bundles.push({ bundle: true, platform: 'node', format: 'esm', packages: 'external', entryPoints: ['bench/main.ts'], outfile: 'dist/bench.mjs', logLevel: 'warning', plugins: [whole] });
if (watch) for (const options of [...bundles, ...servers.map(([options]) => ({ ...options, plugins: [whole] }))]) await (await context(options)).watch();
else await Promise.all([...bundles.map(options => build(options)), ...servers.map(([options, define]) => buildInParts(options, define, copied))]);
