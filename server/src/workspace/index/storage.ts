import { textHash } from '../../encoding/hash';
import type { Files } from '../environment';
import type { Log } from '../log';
import { fileIn } from '../uris';
import { Room } from './room';

/** Units that a folder's whole storage may hold; what was not used for longest makes room. About as many bytes, or twice as many. */
export const mostKept = 128 * 1024 * 1024;

export interface StorageParts {
  readonly files: Pick<Files, 'read' | 'write'>;
  /** The client's folder for what we keep; undefined where it gives none: then nothing is kept. */
  readonly storageUri: string | undefined;
  /** Of what is kept: what another version wrote is as if it were not there. One word. */
  readonly version: string;
  readonly log: Log;
  readonly most?: number;
}

/**
 * Texts that are kept between runs, by name, a file each. Each is there as a whole or not at all: what another version wrote, what was cut short or
 * changed by others, and what can't be read is as if it had never been written. What is kept can be found out again, so nothing here ever rejects.
 */
export class Storage {
  private readonly room: Room;
  /** One write after the other, so that none overtakes. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: StorageParts) {
    this.room = new Room({ read: () => this.load(listFile, ''), write: text => this.save(listFile, '', text) }, parts.most ?? mostKept);
  }

  /** The text that was written last under this name, which says something; null where there is none. */
  async read(name: string): Promise<string | null> {
    if (this.parts.storageUri === undefined) return null;
    await this.last;
    const file = fileOf(name), text = await this.load(file, name);
    if (text !== null) this.room.used(file);
    return text;
  }

  /**
   * Keeps a text, instead of what was kept under this name. Nothing is kept of one that is larger than there is room for at all.
   * @param text No half of a character may stand in it: as UTF-8 it would be another. (`JSON.stringify` escapes them.)
   */
  write(name: string, text: string): Promise<void> {
    if (this.parts.storageUri === undefined) return Promise.resolve();
    const written = this.last.then(async () => {
      const file = fileOf(name), { gone, save } = await this.room.make(file, text.length);
      for (const other of gone) await this.put(other, '');
      if (!gone.includes(file)) await this.save(file, name, text);
      await save();
    });
    this.last = written;
    return written;
  }

  private async load(file: string, name: string): Promise<string | null> {
    const { files, log, storageUri } = this.parts;
    try {
      const found = await files.read(fileIn(storageUri!, file));
      if (!found) return null;
      const end = found.indexOf('\n'), text = found.slice(end + 1);
      if (end >= 0 && found.slice(0, end) === this.head(name, text)) return text;
      log.info(`${file} is of another version, or damaged: what it held is found out again`);
    } catch (error) { log.fault('reading what was kept', error); }
    return null;
  }

  private save(file: string, name: string, text: string): Promise<void> { return this.put(file, `${this.head(name, text)}\n${text}`); }

  private async put(file: string, content: string): Promise<void> {
    try { await this.parts.files.write(fileIn(this.parts.storageUri!, file), content); } catch (error) { this.parts.log.fault('keeping what was read', error); }
  }

  /** What a file of ours begins with: whose it is, and what must be true of the rest. */
  private head(name: string, text: string): string {
    // The list tells of all versions' files.
    const version = name === '' ? 'list' : this.parts.version;
    return `verbatim ${version} ${text.length} ${textHash(text)} ${JSON.stringify(name)}`;
  }
}

/** The list of all that is kept; it has no name, and nothing else has none. */
const listFile = 'kept.txt';

/** Names are whatever a caller likes, a folder's address among them; those of files are plain. */
function fileOf(name: string): string { return `kept-${textHash(name)}.txt`; }
