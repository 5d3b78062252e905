import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { root } from '../support/sources';
import { partsOf } from './support/parts';
import { reachesIn, reachesOf } from './support/reaches';

/**
 * What the bundles reach for beyond files, bytes and addresses, and why; all others, parts and pages of webviews, reach for nothing. In Node the protocol's own packages can start a server
 * as a program and speak through a socket: the client starts ours with that, the server is guarded in `quiet.test.ts`.
 */
const reached: Readonly<Record<string, readonly string[]>> = {
  'client.js': ['require child_process', 'require net', /* The look whether a file is a transcript has a thread of its own. */ 'require worker_threads'],
  'web/client.js': [/* The server, and that look. */ 'Worker'],
  'server.js': ['require child_process', 'require net', /* A large folder is read in a thread too: server/src/workspace/index/thread.ts. */ 'require worker_threads'],
  'web/server.js': [/* The parts of the program: server/src/program/inWorker.ts. */ 'importScripts'],
  'look.js': [/* It is that thread. */ 'require worker_threads'],
  'cli.js': [/* A large file is worked on in a thread with more memory: server/src/cli/apart.ts. */ 'require worker_threads'],
};
const bundles = [...Object.keys(reached), 'web/look.js', 'preview.js', 'statistics.js', ...(['', 'web/'] as const).flatMap(of => partsOf(of).map(name => `${of}parts/${name}.js`))];

describe('what the bundles reach for', () => {
  it('is seen in code', () => {
    const code = 'eval("1"); new Function("1"); self.fetch("a"); new WebSocket("a"); navigator.sendBeacon("a"); setTimeout("a", 1); import("a"); require("node:http"); require("tls"); const f = XMLHttpRequest; const g = Function;';
    assert.deepEqual(reachesIn(code), ['Function', 'WebSocket', 'XMLHttpRequest', 'eval', 'fetch', 'import()', 'require http', 'require tls', 'sendBeacon', 'setTimeout of a text']);
    const own = 'class A { fetch(a) { return this.fetch(a); } }; x.eval; ({ fetch: 1 }); a instanceof Function; Function.prototype.call; require("node:fs"); setTimeout(a, 1); typeof importScripts';
    assert.deepEqual(reachesIn(own), []);
  });

  for (const name of bundles) it(`is what it says here: ${name}`, () => assert.deepEqual(reachesOf(name), reached[name] ?? []));

  it('is brought by the packages of the protocol, where it is a program or a network', async () => {
    const protocol = /(^|\/)node_modules\/(vscode-languageclient|vscode-languageserver|vscode-languageserver-protocol|vscode-jsonrpc)\/lib\//, importers = new Set<string>();
    for (const entry of ['client/src/node.ts', 'server/src/node.ts']) {
      const { metafile } = await build({ absWorkingDir: root, entryPoints: [entry], bundle: true, write: false, metafile: true, platform: 'node', external: ['vscode'], logLevel: 'silent', outfile: 'nowhere.js' });
      for (const [importer, { imports }] of Object.entries(metafile.inputs)) if (imports.some(({ path }) => /^(node:)?(child_process|net|https?|http2|tls|dgram|dns|vm)$/.test(path))) importers.add(importer.replaceAll('\\', '/'));
    }
    assert.ok(importers.size > 0);
    assert.deepEqual([...importers].filter(importer => !protocol.test(importer)), []);
  });

  it('is one command, where a text has links that run commands', () => {
    const client = join(root, 'client'), sources = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts')).map(name => join(client, name));
    const trusting = sources.flatMap(path => readFileSync(path, 'utf8').split('\n').filter(line => /isTrusted\s*[=:][^=]|enabledCommands|supportHtml/.test(line)).map(line => `${relative(root, path).replaceAll('\\', '/')}: ${line.trim()}`));
    assert.deepEqual(trusting, ['client/src/hover.ts: content.isTrusted = { enabledCommands: [RevealCommand] };', 'client/src/hover.ts: content.supportHtml = false;']);
  });
});
