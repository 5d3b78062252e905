import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Checker } from '../server/src/rules/checking/checker';
import { Recogniser } from '../server/src/transcript';
import { diskFiles } from '../server/src/workspace/disk';
import { Folders } from '../server/src/workspace/folders';
import { KeptFacts } from '../server/src/workspace/index/keep';
import { startFactsThread } from '../server/src/workspace/index/thread';
import { WorkspaceIndex, type IndexParts } from '../server/src/workspace/index/workspaceIndex';
import { Turns } from '../server/src/workspace/turns';
import { percentile, rounded } from './statistics';
import { styles, transcript, type Style } from './text';

export interface IndexTimes {
  readonly files: number;
  readonly unitsEach: number;
  /** Seconds: nothing is known yet; all is kept from a run before, and nothing is other. */
  readonly cold: number;
  readonly warm: number;
  /** Growth of the heap after a collection, MB. */
  readonly heap: number;
  /** Of what is kept, MB. */
  readonly kept: number;
  /** Milliseconds from an edit of a document of 100 k to its findings, p95: while nothing else is done, and while the folder is read. */
  readonly idle: number;
  readonly busy: number;
  readonly ratio: number;
}

/** The index of a folder of transcripts on the disk, and an editor's keystrokes while it is made. */
export async function measureIndex(files: number, unitsEach: number): Promise<IndexTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  try {
    fill(folder, files, unitsEach);
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void, used = () => { collect(); collect(); const { heapUsed, arrayBuffers } = process.memoryUsage(); return heapUsed + arrayBuffers; };
    const kept = new Map<string, string>(), parts = partsOf(folder, kept), keys = new Keys(parts.turns);
    await keys.type(40);
    const idle = await keys.type(150), before = used(), index = new WorkspaceIndex(parts), started = performance.now();
    let done = false;
    const cold = index.start().then(() => { done = true; return performance.now() - started; }), busy: number[] = [];
    while (!done && busy.length < 300) busy.push(...await keys.type(10));
    const coldTime = await cold, heap = used() - before, again = performance.now();
    if (index.size !== files) throw new Error(`${index.size} of ${files} files are known`);
    const second = new WorkspaceIndex(partsOf(folder, kept));
    await second.start();
    const warmTime = performance.now() - again;
    if (second.size !== files) throw new Error(`${second.size} of ${files} files are known again`);
    const [one, other] = [percentile(idle, 0.95), percentile(busy, 0.95)];
    return {
      files, unitsEach, cold: rounded(coldTime / 1000, 1), warm: rounded(warmTime / 1000, 1), heap: Math.round(heap / 1e6), kept: Math.round([...kept.values()].reduce((sum, text) => sum + text.length, 0) / 1e6),
      idle: rounded(one), busy: rounded(other), ratio: rounded(other / one, 1),
    };
  } finally { rmSync(folder, { recursive: true, force: true }); }
}

function fill(folder: string, files: number, unitsEach: number): void {
  const names = Object.keys(styles) as Style[];
  for (let at = 0; at < files; at++) {
    const place = join(folder, String(at % 100));
    if (at < 100) mkdirSync(place);
    writeFileSync(join(place, `${2000 + at % 20}-01-02 ${at}.transcript`), transcript(names[at % names.length], unitsEach, at + 1));
  }
}

function partsOf(folder: string, kept: Map<string, string>): IndexParts {
  const uri = pathToFileURL(folder).href;
  return {
    folders: Folders.of({ workspaceFolders: [{ uri, name: 'archive' }], rootUri: null }), turns: new Turns(() => new Promise(resolve => setImmediate(resolve))),
    log: { fault: (_what: string, error: unknown) => { throw error; } } as unknown as IndexParts['log'],
    thread: () => startFactsThread(fileURLToPath(import.meta.url)),
    files: diskFiles(() => [uri], message => { throw new Error(message); }), excluded: async () => [],
    store: new KeptFacts({ read: async name => kept.get(name) ?? null, write: async (name, text) => { kept.set(name, text); } }),
  };
}

/** Somebody who types in an open document: each key is answered by the findings of the text. */
class Keys {
  private readonly recogniser = new Recogniser(transcript('ru, name before', 100_000));
  private readonly checker = new Checker();
  private at = 0;

  constructor(private readonly turns: Turns) {}

  /** Milliseconds of each of some keys. */
  async type(count: number): Promise<number[]> {
    const times: number[] = [];
    for (let key = 0; key < count; key++) {
      const started = performance.now(), from = 1_000 + (this.at++ * 397) % 90_000;
      await this.turns.compute(() => {
        this.recogniser.edit({ from, to: from, text: 'а' });
        this.checker.check(this.recogniser.transcript);
      });
      times.push(performance.now() - started);
      // Nobody types in each turn of the loop.
      for (let turn = 0; turn < 20; turn++) await this.turns.pause();
    }
    return times;
  }
}
