import assert from 'node:assert/strict';
import type { Message } from 'vscode-languageserver';
import { Turns } from '../../../server/src/workspace/turns';

/** An event loop that is turned by hand. As in the connection, a message takes three turns: pipe, reader, queue, handler. */
class Loop {
  readonly order: string[] = [];
  private readonly pipe: string[] = [];
  private readonly reader: string[] = [];
  private readonly queue: string[] = [];
  private waiting: (() => void)[] = [];
  readonly turns = new Turns(() => new Promise(resolve => this.waiting.push(resolve)));

  receive(...messages: string[]): void { this.pipe.push(...messages); }
  ask(name: string, work: () => unknown = () => undefined): Promise<unknown> {
    return this.turns.compute(() => { this.order.push(name); return work(); });
  }

  async turn(times = 1): Promise<void> {
    for (let at = 0; at < times; at++) {
      const due = this.waiting, message = this.queue.shift();
      this.waiting = [];
      due.forEach(resume => resume());
      await ticks();
      if (message) void this.turns.messageStrategy.handleMessage({ jsonrpc: message } as Message, ({ jsonrpc }) => { this.order.push(jsonrpc); });
      this.queue.push(...this.reader.splice(0, 1));
      this.reader.push(...this.pipe.splice(0, 1));
    }
  }
}

/** Enough for all promises that wait for nothing else. */
async function ticks(): Promise<void> { for (let tick = 0; tick < 20; tick++) await Promise.resolve(); }

describe('turns', () => {
  it('let the messages that are already here go first', async () => {
    const loop = new Loop();
    void loop.ask('ответ');
    loop.receive('правка 1', 'правка 2', 'правка 3');
    await loop.turn(20);
    assert.deepEqual(loop.order, ['правка 1', 'правка 2', 'правка 3', 'ответ']);
  });

  it('let in between two answers what came during the first', async () => {
    const loop = new Loop();
    void loop.ask('долгий ответ', () => loop.receive('отмена'));
    void loop.ask('второй ответ');
    await loop.turn(20);
    assert.deepEqual(loop.order, ['долгий ответ', 'отмена', 'второй ответ']);
  });

  it('let nobody wait for ever, however many messages come', async () => {
    const loop = new Loop();
    let answered = false;
    void loop.ask('ответ', () => { answered = true; });
    loop.receive(...Array.from({ length: 1000 }, (_, at) => `правка ${at}`));
    await loop.turn(500);
    assert.ok(answered);
  });

  it('pass on what an answer fails with, and go on with the next', async () => {
    const loop = new Loop(), failed = assert.rejects(loop.ask('ошибка', () => { throw new Error('нет'); }), /нет/);
    const next = loop.ask('следующий', () => 'да');
    await loop.turn(20);
    await failed;
    assert.equal(await next, 'да');
  });
});
