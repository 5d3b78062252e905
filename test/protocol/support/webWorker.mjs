// A thread of Node dressed as a browser's worker, for the bundle that a browser tab runs: the global scope that it expects and
// nothing of Node beyond it. What reaches for a network or makes code ends it with an exit code that no test expects.
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';

/** What is there, and ends the thread when it is called. */
const forbid = (name, is = function nothing() {}) => {
  const end = () => {
    parentPort.postMessage({ forbidden: name });
    process.exit(99);
  };
  return new Proxy(is, { apply: end, construct: end });
};
const { console, MessageChannel, performance, queueMicrotask, setInterval, clearInterval, setTimeout, clearTimeout, TextDecoder, TextEncoder, URL, crypto, atob, btoa } = globalThis;
const parts = new URL('parts/', pathToFileURL(workerData.bundle)).href;
const self = {
  console, MessageChannel, performance, queueMicrotask, setInterval, clearInterval, setTimeout, clearTimeout, TextDecoder, TextEncoder, URL, crypto, atob, btoa,
  onmessage: undefined,
  // Where the program came from is known, unless the test starts it as VS Code does, from a text.
  location: { href: workerData.location ?? pathToFileURL(workerData.bundle).href },
  // Its own parts and nothing else.
  importScripts: (...addresses) => addresses.forEach(address => address.startsWith(parts) && !address.includes('..') ? run(fileURLToPath(address)) : forbid(`importScripts(${address})`)()),
  addEventListener() { /* Faults are Node's to report here. */ },
  ...Object.fromEntries(['fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource', 'RTCPeerConnection', 'Worker', 'SharedWorker'].map(name => [name, forbid(name)])),
  navigator: { sendBeacon: forbid('sendBeacon') },
  postMessage: message => parentPort.postMessage(message),
};
self.self = self;
parentPort.on('message', data => self.onmessage({ data }));
const context = vm.createContext(self, { codeGeneration: { strings: false, wasm: false } }), run = filename => vm.runInContext(readFileSync(filename, 'utf8'), context, { filename });
// What V8 refuses by itself a library might catch.
for (const name of ['eval', 'Function']) self[name] = forbid(name, vm.runInContext(name, context));
run(workerData.bundle);
