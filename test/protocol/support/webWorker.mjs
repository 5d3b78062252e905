// A thread of Node dressed as a browser's worker, for the bundle that a browser tab runs: the global scope that it expects and
// nothing of Node beyond it.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';

const { console, MessageChannel, performance, queueMicrotask, setInterval, clearInterval, setTimeout, clearTimeout, TextDecoder, TextEncoder, crypto } = globalThis;
const self = {
  console, MessageChannel, performance, queueMicrotask, setInterval, clearInterval, setTimeout, clearTimeout, TextDecoder, TextEncoder, crypto,
  onmessage: undefined,
  addEventListener() { /* Faults are Node's to report here. */ },
  postMessage: message => parentPort.postMessage(message),
};
self.self = self;
parentPort.on('message', data => self.onmessage({ data }));
vm.runInNewContext(readFileSync(workerData.bundle, 'utf8'), self, { filename: workerData.bundle });
