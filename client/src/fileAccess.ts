import { textOf } from '../../server/src/encoding/text';
import type { AreThereAnswer, AreThereParams, ReadFilesAnswer, ReadFilesParams, WriteFileAnswer } from '#protocol';

/** A place in a file system, as much of it as we look at. */
export interface Place { readonly scheme: string; readonly authority: string; readonly path: string }

/** What is needed of VS Code to read and write files. */
export interface Host<P extends Place> {
  /** Throws on what is no URI. */
  parse(uri: string): P;
  parent(place: P): P;
  /** Whether the place lies in an open workspace folder, or is one. */
  inFolder(place: P): boolean;
  /** The extension's own folder for what it keeps. */
  readonly storage: P;
  readonly files: {
    readFile(place: P): Thenable<Uint8Array>;
    writeFile(place: P, content: Uint8Array): Thenable<void>;
    createDirectory(place: P): Thenable<void>;
    stat(place: P): Thenable<Found>;
  };
  /** Writes to the log what could not be read where that is no reason to stop. */
  warn(message: string): void;
}

/** VS Code's FileType of an ordinary file; of one that is reached by a link it has another bit beside. */
export const fileType = 1;

/** What a file system tells of a place: `type` is VS Code's FileType, a sum of bits; `mtime` is 0 where it does not know. */
export interface Found { readonly type: number; readonly size: number; readonly mtime: number }

/** Files that are read at once, and bytes from which on an answer is given for those that there are. */
const atOnce = 8, bytesInAnswer = 1 << 20;

/** Reads and writes text files for the server: in the workspace's folders and in the extension's storage, nowhere else. */
export class FileAccess<P extends Place> {
  constructor(private readonly host: Host<P>) {}

  /** The text of a file (UTF-8, without its byte order mark); null where there is none. Rejects where it may not be read. */
  async read(uri: string): Promise<string | null> {
    const place = this.allowed(uri);
    try {
      return new TextDecoder().decode(await this.host.files.readFile(place));
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  /** Texts of the first of several files, in whatever encodings they are; null for each that gives none, which is logged. Never rejects. */
  async readMany({ uris, most }: ReadFilesParams): Promise<ReadFilesAnswer> {
    const texts: (string | null)[] = [];
    for (let bytes = 0; texts.length < uris.length && bytes < bytesInAnswer;) {
      const read = await Promise.all(uris.slice(texts.length, texts.length + atOnce).map(uri => this.readOne(uri, most)));
      bytes += read.reduce((sum, one) => sum + (one?.length ?? 0), 0);
      texts.push(...read.map((one, at) => one && this.textOf(uris[texts.length + at], one)));
    }
    return { texts };
  }

  /** Which of some places are files. Never rejects: what may not be looked at is not there. */
  async areThere({ uris }: AreThereParams): Promise<AreThereAnswer> {
    const isThere = async (uri: string) => ((await this.host.files.stat(this.allowed(uri))).type & fileType) !== 0;
    return { there: await Promise.all(uris.map(uri => isThere(uri).catch(() => false))) };
  }

  /**
   * Writes a whole file as UTF-8 and makes the folders that it needs, where it still is as it was read. No file system of VS Code has that in one step: as late as can be is what is left.
   * Rejects where it may not or cannot be written.
   */
  async write(uri: string, text: string, previous?: string | null): Promise<WriteFileAnswer> {
    const place = this.allowed(uri), content = new TextEncoder().encode(text), { files, parent } = this.host;
    if (previous !== undefined && await this.read(uri) !== previous) return 'other';
    try {
      await files.writeFile(place, content);
    } catch (error) {
      if (!isMissing(error)) throw error;
      await files.createDirectory(parent(place));
      await files.writeFile(place, content);
    }
    return null;
  }

  private async readOne(uri: string, most: number): Promise<Uint8Array | null> {
    const { files, warn } = this.host;
    try {
      const place = this.allowed(uri), { size, type } = await files.stat(place);
      if (type !== fileType) throw new Error('no ordinary file');
      // Some file systems do not know how large a file is before it is read.
      const bytes = size > most ? null : await files.readFile(place);
      if (bytes && bytes.length <= most) return bytes;
      warn(`not read (larger than ${most} bytes): ${uri}`);
    } catch (error) {
      if (!isMissing(error)) warn(`not read (${reason(error)}): ${uri}`);
    }
    return null;
  }

  private textOf(uri: string, bytes: Uint8Array): string | null {
    const text = textOf(bytes);
    if (text === null) this.host.warn(`not read (no text, or in an unknown encoding): ${uri}`);
    return text;
  }

  private allowed(uri: string): P {
    const place = this.host.parse(uri);
    if (climbs(place) || !(this.host.inFolder(place) || contains(this.host.storage, place))) throw new Error('Verbatim reads and writes files in open folders only.');
    return place;
  }
}

/** Whether a path lies in a folder is told by its beginning, which "/.." would belie. */
export function climbs(place: Place): boolean { return place.path.split(/[/\\]/).some(segment => segment === '..' || segment === '.'); }

export function reason(error: unknown): string { return error instanceof Error ? error.message : String(error); }

function contains(folder: Place, place: Place): boolean {
  const path = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return place.scheme === folder.scheme && place.authority === folder.authority && place.path.startsWith(path);
}

/** VS Code's file systems say so in `code`. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'FileNotFound';
}
