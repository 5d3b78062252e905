import { createRequire } from 'node:module';
import { isMainThread } from 'node:worker_threads';
import { createConnection } from 'vscode-languageserver/node';
import { translator } from './l10n/translate';
import { partsFrom, type Definition } from './program/part';
import { serve } from './workspace/connection';
import { diskFiles } from './workspace/disk';
import { serveFacts, startFactsThread } from './workspace/index/thread';
import { Turns } from './workspace/turns';

// Tests read every part.
export { readPart } from './program/part';

const beside = createRequire(__filename);
partsFrom(name => beside(`./parts/${name}.js`) as Definition);

/** How an editor may speak to us. The library knows sockets and pipes too, but this program opens no connection, whatever it is told. */
const told = process.argv.slice(2), transport = told.find(argument => /^--(?:stdio|node-ipc|socket|pipe)\b/.test(argument));

if (!isMainThread) serveFacts();
else if (transport === '--stdio' || transport === '--node-ipc' && process.send) start();
else {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  process.stderr.write(`${translator(LC_ALL || LC_MESSAGES || LANG)('server.transport')}\n`);
  process.exitCode = 2;
}

function start(): void {
  const turns = new Turns(() => new Promise(resolve => setImmediate(resolve)));
  serve(createConnection({ messageStrategy: turns.messageStrategy }), {
    turns,
    disk: diskFiles,
    thread: () => startFactsThread(__filename),
    onFault(report) {
      process.on('uncaughtException', report);
      process.on('unhandledRejection', report);
    },
  });
}
