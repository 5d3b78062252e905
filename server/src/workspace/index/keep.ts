import { canonical } from '../uris';
import type { FileFacts } from './facts';

/** Where texts are kept by name. Neither rejects. */
export interface Keeping { read(name: string): Promise<string | null>; write(name: string, text: string): Promise<void> }

/** Files of a folder are kept in so many texts, so that a change of one writes little. */
const shards = 16;

/** The facts of a folder's files, kept between runs. */
export class KeptFacts {
  /** What each text was made of last: by folder and shard. */
  private readonly last = new Map<string, readonly FileFacts[]>();

  constructor(private readonly storage: Keeping) {}

  /** What was kept of a folder; none where nothing was, or what was makes no sense. Never rejects. */
  async load(folder: string): Promise<readonly FileFacts[]> {
    const all: FileFacts[] = [];
    for (let shard = 0; shard < shards; shard++) {
      const name = nameOf(folder, shard), text = await this.storage.read(name), files = text === null ? [] : factsOfText(text);
      this.last.set(name, files);
      for (const file of files) all.push(file);
    }
    return all;
  }

  /** Keeps what is known of a folder's files now: writes what is other than it was kept. Never rejects. */
  async save(folder: string, files: readonly FileFacts[]): Promise<void> {
    const parts: FileFacts[][] = Array.from({ length: shards }, () => []);
    for (const file of files) parts[shardOf(file.uri)].push(file);
    for (const [shard, part] of parts.entries()) {
      const name = nameOf(folder, shard), before = this.last.get(name) ?? [];
      if (before.length === part.length && part.every((file, at) => file === before[at])) continue;
      this.last.set(name, part);
      await this.storage.write(name, textOfFacts(part));
    }
  }
}

function nameOf(folder: string, shard: number): string { return `index ${canonical(folder)} ${shard}`; }

function shardOf(uri: string): number {
  let hash = 0;
  const key = canonical(uri);
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash, 31) + key.charCodeAt(at) | 0;
  return (hash >>> 0) % shards;
}

type Written = readonly [uri: string, stamp: string, hash: string, title: string | null, language: string, date: string | null, names: readonly string[], roles: readonly string[], spoken: string, words: string, parts: readonly string[], groups: readonly string[], said: string, links: readonly string[]];

/** Facts as text, and back. */
export function textOfFacts(files: readonly FileFacts[]): string {
  return JSON.stringify(files.map(({ uri, stamp, hash, title, language, date, dated, names, roles, spoken, words, parts, groups, said, links }): Written => [uri, stamp, hash, title, language, dated ? date : null, names, roles, numbersAsText(spoken), numbersAsText(words), parts, groups, numbersAsText(said), links]));
}

/** None where the text is not what `textOfFacts` writes. */
export function factsOfText(text: string): FileFacts[] {
  try {
    return (JSON.parse(text) as Written[]).map(([uri, stamp, hash, title, language, date, names, roles, spoken, words, parts, groups, said, links]) => ({ uri, stamp, hash, title, language, date, dated: date !== null, names, roles, spoken: numbersOf(spoken), words: numbersOf(words), parts, groups, said: numbersOf(said), links }));
  } catch { return []; }
}

function numbersAsText(numbers: Int32Array): string {
  let text = '';
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  // A call takes so many arguments and not many more.
  for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return btoa(text);
}

function numbersOf(text: string): Int32Array {
  const binary = atob(text), bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return new Int32Array(bytes.buffer);
}
