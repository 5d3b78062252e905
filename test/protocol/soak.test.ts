import assert from 'node:assert/strict';
import { growth, round, said } from '../../bench/soak/endure';
import { builtServer, Session, type Heap } from '../../bench/soak/session';
import { mulberry32, transcript } from '../../bench/text';

/** Bytes: more than the engine still learns of the program in so many edits; somewhat less than a kilobyte that is kept of each edit is found. */
const most = 1_000_000;

/** The short form of `npm run soak`. */
describe('часы правки (hours of editing)', () => {
  const open: Session[] = [], random = mulberry32(3);
  const session = async (text: string) => { const opened = await Session.open(text, { program: builtServer, random }); open.push(opened); return opened; };
  afterEach(() => Promise.all(open.splice(0).map(each => each.stop())));

  it('leave the heap where it was, and what is said is what a server says that has just opened the text', async () => {
    const edited = await session(transcript('ru, name before', 20_000)), heaps: Heap[] = [];
    for (let at = 0; at < 6; at++) heaps.push(await round(edited, 400));
    assert.ok(growth(heaps.slice(1, 3), heaps.slice(4)) < most, JSON.stringify(heaps));
    for (let step = 0; step < 30; step++) await edited.step();
    const fresh = await session(edited.document.text);
    assert.equal(said(await edited.everything()), said(await fresh.everything()));
  }).timeout(120_000);
});
