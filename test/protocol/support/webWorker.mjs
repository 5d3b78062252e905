// A thread of Node dressed as a browser's worker, for the bundle that a browser tab runs: the global scope that it expects and
// nothing of Node beyond it.
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';

const { console, MessageChannel, performance, queueMicrotask, setInterval, clearInterval, setTimeout, clearTimeout, TextDecoder, TextEncoder, URL, crypto } = globalThis;
const self = {
  console, MessageChannel, performance, queueMicrotask, setInterval, clearInterval, setTimeout, clearTimeout, TextDecoder, TextEncoder, URL, crypto,
  onmessage: undefined,
  // Where the program came from is known, unless the test starts it as VS Code does, from a text.
  location: { href: workerData.location ?? pathToFileURL(workerData.bundle).href },
  importScripts: address => run(fileURLToPath(address)),
  addEventListener() { /* Faults are Node's to report here. */ },
  postMessage: message => parentPort.postMessage(message),
};
self.self = self;
parentPort.on('message', data => self.onmessage({ data }));
const context = vm.createContext(self), run = filename => vm.runInContext(readFileSync(filename, 'utf8'), context, { filename });
run(workerData.bundle);
