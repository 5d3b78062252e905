import programs from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { writeSync } from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import inspector from 'node:inspector';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';
import vm from 'node:vm';
import workers from 'node:worker_threads';

// Loaded into the server before its own code (node --import): whatever reaches for a network, a program or generated code ends
// the process with an exit code that no test expects. What a library merely loads is let be; what is called is not.
const forbid = (owner, names, what) => {
  for (const name of names) {
    if (typeof owner[name] !== 'function') continue;
    const end = () => {
      writeSync(2, `forbidden: ${what}.${name}\n`);
      process.exit(99);
    };
    owner[name] = new Proxy(owner[name], { apply: end, construct: end });
  }
};
forbid(net, ['connect', 'createConnection', 'createServer', 'Server'], 'net');
forbid(net.Socket.prototype, ['connect'], 'net.Socket');
forbid(tls, ['connect', 'createServer'], 'tls');
forbid(dns, ['lookup', 'resolve'], 'dns');
forbid(dgram, ['createSocket'], 'dgram');
forbid(http, ['request', 'get', 'createServer'], 'http');
forbid(https, ['request', 'get', 'createServer'], 'https');
forbid(http2, ['connect', 'createServer', 'createSecureServer'], 'http2');
forbid(programs, ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'], 'child_process');
forbid(workers, ['Worker'], 'worker_threads');
forbid(vm, ['runInContext', 'runInNewContext', 'runInThisContext', 'Script', 'compileFunction'], 'vm');
forbid(inspector, ['open'], 'inspector');
forbid(process, ['dlopen', 'binding', '_linkedBinding'], 'process');
// What V8 refuses by itself a library might catch.
forbid(globalThis, ['fetch', 'WebSocket', 'EventSource', 'eval', 'Function'], 'global');
syncBuiltinESMExports();
