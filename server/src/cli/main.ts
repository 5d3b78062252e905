import { isMainThread } from 'node:worker_threads';
import { serveApart } from './apart';
import { run } from './run';

if (isMainThread) main(); else serveApart();

/** The exit code is set, never called for: process.exit would cut what is still on its way into a pipe. */
function main(): void {
  run({ argv: process.argv.slice(2), env: process.env, cwd: process.cwd(), stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, program: __filename })
    .then(code => { process.exitCode = code; }, (error: unknown) => {
      // A fault of ours must not look like a finding (1).
      process.stderr.write(`verbatim: ${error instanceof Error ? error.stack : String(error)}\n`);
      process.exitCode = 2;
    });
}
