import assert from 'node:assert/strict';
import { Server, type Startable } from '../../../client/src/server';

/** Clients that write down what is done to them; the numbered ones in `broken` fail to start. */
function workshop(broken: readonly number[] = []) {
  const done: string[] = [];
  let made = 0;
  const make = (): Promise<Startable> => {
    const number = ++made;
    done.push(`make ${number}`);
    return Promise.resolve({
      start: () => { done.push(`start ${number}`); return broken.includes(number) ? Promise.reject(new Error(`no ${number}`)) : Promise.resolve(); },
      dispose: () => { done.push(`end ${number}`); return Promise.resolve(); },
    });
  };
  return { done, server: new Server(make, (error, doing) => done.push(`${doing} failed: ${(error as Error).message}`)) };
}

describe('the server as the client sees it', () => {
  it('starts once, however often it is asked for', async () => {
    const { done, server } = workshop();
    server.start();
    await Promise.all([server.ready(), server.ready()]);
    assert.deepEqual(done, ['make 1', 'start 1']);
  });

  it('lets go of the old client before it makes a new one', async () => {
    const { done, server } = workshop();
    await server.ready();
    await Promise.all([server.restart(), server.restart()]);
    assert.deepEqual(done, ['make 1', 'start 1', 'end 1', 'make 2', 'start 2', 'end 2', 'make 3', 'start 3']);
  });

  it('says so when the start fails, does not try by itself, and starts anew when told to', async () => {
    const { done, server } = workshop([1]);
    await assert.rejects(server.ready(), /no 1/);
    server.start();
    await assert.rejects(server.ready(), /no 1/);
    assert.deepEqual(done, ['make 1', 'start 1', 'Starting failed: no 1', 'end 1']);
    await server.restart();
    await server.ready();
    assert.deepEqual(done.slice(4), ['make 2', 'start 2']);
  });

  it('ends while it still starts, and may be started again', async () => {
    const { done, server } = workshop();
    server.start();
    await server.stop();
    await server.stop();
    assert.deepEqual(done, ['make 1', 'start 1', 'end 1']);
    await server.ready();
    assert.deepEqual(done.slice(3), ['make 2', 'start 2']);
  });
});
