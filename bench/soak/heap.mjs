// Loaded into a measured server before its own code (node --expose-gc --import): tells how large its heap is when it is asked, by the channel that nothing else of it uses.
import { getHeapCodeStatistics, writeHeapSnapshot } from 'node:v8';

process.on('message', ({ snapshot }) => {
  // What a collection frees may need another to be gone: what waits for finalizers.
  for (let time = 0; time < 4; time++) globalThis.gc();
  if (snapshot) writeHeapSnapshot(snapshot);
  const { heapUsed, arrayBuffers } = process.memoryUsage(), { code_and_metadata_size: compiled, bytecode_and_metadata_size: bytecode } = getHeapCodeStatistics();
  process.send({ used: heapUsed + arrayBuffers, code: compiled + bytecode });
});
// The channel alone keeps no program running.
process.channel.unref();
