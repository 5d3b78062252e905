import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { Output } from '../../../server/src/cli/output';

describe('cli: writing', () => {
  /** A reader that takes one chunk at a time, when told. */
  function slowReader() {
    const taken: string[] = [];
    let release: ((error?: Error) => void) | undefined;
    const stream = new Writable({ highWaterMark: 1, write(chunk: Buffer, _encoding, done) { taken.push(chunk.toString()); release = done; } });
    return { stream, taken, take: (error?: Error) => release!(error) };
  }
  const failure = (code: string) => Object.assign(new Error(code), { code });

  it('waits until the text is taken', async () => {
    const { stream, taken, take } = slowReader(), out = new Output(stream);
    let written = false;
    const writing = out.write('Вера Лугина: Да.').then(() => { written = true; });
    await Promise.resolve();
    assert.deepEqual([taken, written], [['Вера Лугина: Да.'], false]);
    take();
    await writing;
    assert.deepEqual([written, out.closed], [true, false]);
  });

  it('turns deaf when the reader goes away, which is no error', async () => {
    const { stream, taken, take } = slowReader(), out = new Output(stream), writing = out.write('раз');
    take(failure('EPIPE'));
    await writing;
    await out.write('два');
    assert.deepEqual([taken, out.closed, out.error], [['раз'], true, undefined]);
  });

  it('keeps any other reason why it could not write', async () => {
    const { stream, take } = slowReader(), out = new Output(stream), writing = out.write('раз');
    take(failure('ENOSPC'));
    await writing;
    assert.deepEqual([out.closed, out.error?.code], [true, 'ENOSPC']);
  });
});
