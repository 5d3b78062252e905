import assert from 'node:assert/strict';
import { growth, round, said } from '../../bench/soak/endure';
import { builtServer, Session, type Heap } from '../../bench/soak/session';
import { mulberry32, transcript } from '../../bench/text';

/** Bytes: more than the engine still learns of the program in so many edits; somewhat less than a kilobyte that is kept of each edit is found. */
const most = 1_000_000;

/** The short form of `npm run soak`. */
describe('часы правки (hours of editing)', () => {
  it('leave the heap where it was, and what is said is what a server says that has just opened the text', async () => {
    const random = mulberry32(3), session = await Session.open(transcript('ru, name before', 20_000), { program: builtServer, random }), heaps: Heap[] = [];
    for (let at = 0; at < 6; at++) heaps.push(await round(session, 400));
    assert.ok(growth(heaps.slice(1, 3), heaps.slice(4)) < most, JSON.stringify(heaps));
    for (let step = 0; step < 30; step++) await session.step();
    const fresh = await Session.open(session.document.text, { program: builtServer, random });
    assert.equal(said(await session.everything()), said(await fresh.everything()));
    await Promise.all([session.stop(), fresh.stop()]);
  });
});
