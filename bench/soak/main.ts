import { parseArgs } from 'node:util';
import { mulberry32, transcript } from '../text';
import { growth, round, said } from './endure';
import { builtServer, Session, type Heap } from './session';

/** Rounds before and at the end that are compared, and edits in each. The first of them let the engine learn the program. */
const compared = 3, editsInRound = 1_000, warmUp = 4;
/**
 * Of the heap after the warm-up, how much more the end may have. What the engine remembers of the program (shapes of objects, where it guessed wrong) goes on growing for some ten thousand edits: 1 MB in
 * 25,000 edits of 50 k units, the same whatever is edited. A text that is kept once too often is more than that.
 */
const bound = 0.05;

/** `npm run soak -- [--minutes 60] [--units 5] [--seed 1]`: somebody edits a transcript of so many million units for so long, and the server's heap ends where it began. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { minutes: { type: 'string', default: '60' }, units: { type: 'string', default: '5' }, seed: { type: 'string', default: '1' } } });
  const until = performance.now() + Number(values.minutes) * 60_000, random = mulberry32(Number(values.seed)), heaps: Heap[] = [];
  const session = await Session.open(transcript('ru, name before', Number(values.units) * 1_000_000), { program: builtServer, random });
  try {
    while (performance.now() < until || heaps.length < warmUp + 2 * compared) {
      heaps.push(await round(session, editsInRound));
      const { used, code } = heaps[heaps.length - 1];
      console.log(`${session.edits} edits: ${megabytes(used)} MB in use, ${megabytes(code)} MB of it compiled code`);
    }
    for (let edit = 0; edit < 200; edit++) await session.step();
    const fresh = await Session.open(session.document.text, { program: builtServer, random }), same = said(await session.everything()) === said(await fresh.everything());
    await fresh.stop();
    const before = heaps.slice(warmUp, warmUp + compared), grown = growth(before, heaps.slice(-compared)), most = bound * Math.min(...before.map(({ used }) => used));
    console.log(`${megabytes(grown)} MB more than after the warm-up, compiled code left out; ${megabytes(most)} MB are allowed`);
    console.log(same ? 'What is said of the text is what a server says that has just opened it.' : 'What is said of the text is not what a server says that has just opened it.');
    if (grown > most || !same) process.exitCode = 1;
  } finally { await session.stop(); }
}

function megabytes(bytes: number): string { return (bytes / 1e6).toFixed(2); }

main().catch((error: unknown) => { console.error(error); process.exitCode = 1; });
