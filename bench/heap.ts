import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Checker } from '../server/src/rules/checking/checker';
import { Recogniser } from '../server/src/transcript';
import { rounded } from './statistics';
import { transcript, type Style } from './text';

export interface HeapUse {
  readonly text: string;
  readonly units: number;
  /** Growth of the heap after a collection, the text itself included, as multiples of two bytes a unit: when it is read, when its findings are known, and when all that it says has been asked for as well. */
  readonly read: number;
  readonly checked: number;
  readonly asked: number;
}

/** What one large document takes of the heap. */
export function measureHeap(style: Style, units: number): HeapUse {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void, used = () => { collect(); collect(); const { heapUsed, arrayBuffers } = process.memoryUsage(); return heapUsed + arrayBuffers; };
  new Recogniser(transcript(style, 10_000)).read(() => true);
  const before = used(), recogniser = new Recogniser(transcript(style, units)), share = (bytes: number) => rounded((bytes - before) / units / 2, 1);
  recogniser.read(() => true);
  const read = used(), checker = new Checker(), findings = checker.check(recogniser.transcript), checked = used(), { transcript: said } = recogniser;
  const parts = [said.statements, said.strays, said.headings, said.directions, said.quotations, said.speakers, said.blocks], asked = used();
  return { text: style, units: [parts, findings, checker].length ? units : 0, read: share(read), checked: share(checked), asked: share(asked) };
}
