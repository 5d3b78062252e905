import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Runs npm and gives what it printed. npm is used, not a download of our own, because it knows the user's registry, proxy and cache.
 * @throws Error with the end of what npm complained of.
 */
export function npm(args: readonly string[], cwd: string): Promise<string> {
  const cli = npmCli();
  const [command, first] = cli ? [process.execPath, [cli]] : ['npm', []];
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...first, ...args, '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '', complaint = '';
    child.stdout.on('data', (chunk: Buffer) => { out += String(chunk); });
    child.stderr.on('data', (chunk: Buffer) => { complaint = (complaint + String(chunk)).slice(-2000); });
    child.once('error', reject);
    child.once('close', code => code === 0 ? resolve(out) : reject(new Error(`npm ${args.join(' ')} failed:\n${complaint.trim()}`)));
  });
}

/** The npm that runs this script, else the one beside this Node; run as a script, since `npm` is a batch file on Windows. */
function npmCli(): string | undefined {
  const running = process.env['npm_execpath'], beside = dirname(process.execPath);
  return [
    running?.endsWith('npm-cli.js') ? running : '',
    join(beside, 'node_modules/npm/bin/npm-cli.js'),
    join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
  ].find(path => path && existsSync(path));
}
