import type { FindFilesAnswer, FindFilesParams } from '#protocol';
import { endsIn } from '../../server/src/globs/endings';
import { alwaysExcluded, excluder } from '../../server/src/globs/excluded';
import { climbs, fileType, isMissing, reason, type Found, type Host, type Place } from './fileAccess';

/** What is needed of VS Code to find files. */
export interface FinderHost<P extends Place> extends Pick<Host<P>, 'parse' | 'inFolder' | 'warn'> {
  readonly files: Pick<Host<P>['files'], 'stat'> & { readDirectory(folder: P): Thenable<[name: string, type: number][]> };
  /** A place in a folder, by its path from there. */
  child(folder: P, path: string): P;
  /** The URI of a place as it is sent. */
  format(place: P): string;
  /**
   * Files of a folder by VS Code's own search, for patterns as its search has them. Null where it gives no answer in good time: for a file system
   * that nobody has brought a search for, VS Code waits for ever.
   */
  search(folder: P, included: string, excluded: string): Promise<readonly P[] | null>;
}

/** VS Code's FileType, beside `fileType`. */
const folderType = 2, linkType = 64;

/** Files in a batch, folders that are listed at once, and walks that may be under way: a server that forgets them must not fill our memory. */
const inBatch = 256, foldersAtOnce = 8, mostUnderWay = 8;

type Batch = FindFilesAnswer['files'];

/**
 * Finds files for the server in the workspace's folders, nowhere else: by VS Code's search, and by listing folders where that finds nothing. Links
 * are not followed. One for each server, since it remembers what that has asked for.
 */
export class FileFinder<P extends Place> {
  private readonly underWay = new Map<string, AsyncGenerator<Batch, void>>();
  private count = 0;

  constructor(private readonly host: FinderHost<P>) {}

  /** The next batch of files. Rejects for a folder that is not open. */
  async next(params: FindFilesParams): Promise<FindFilesAnswer> {
    const cursor = params.cursor ?? this.begin(params), walk = this.underWay.get(cursor), { value: files = [], done = true } = await walk?.next() ?? {};
    if (done) this.underWay.delete(cursor);
    return { files: files ?? [], cursor: done ? null : cursor };
  }

  stop(cursor: string): void {
    void this.underWay.get(cursor)?.return();
    this.underWay.delete(cursor);
  }

  private begin({ folder, endings, excluded }: FindFilesParams): string {
    const place = this.host.parse(folder), cursor = String(++this.count);
    if (climbs(place) || !this.host.inFolder(place)) throw new Error('Verbatim reads and writes files in open folders only.');
    this.underWay.set(cursor, this.walk(place, endings, excluded));
    if (this.underWay.size > mostUnderWay) this.stop(this.underWay.keys().next().value!);
    return cursor;
  }

  private async *walk(folder: P, endings: readonly string[], excluded: readonly string[]): AsyncGenerator<Batch, void> {
    const isExcluded = excluder(excluded), isWanted = endsIn(endings);
    const searched = await this.search(folder, endings, excluded), paths = searched?.filter(path => isWanted(path) && !isExcluded(path));
    const found = paths?.length ? this.notLinked(folder, paths) : this.listed(folder, isWanted, isExcluded);
    for await (const batch of inBatches(found)) {
      if (!this.host.inFolder(folder)) return;
      const files = await Promise.all(batch.map(path => this.look(this.host.child(folder, path))));
      yield files.filter(file => file !== null);
    }
  }

  /** Paths from the folder, as the search of VS Code has them; null where it has none to give. */
  private async search(folder: P, endings: readonly string[], excluded: readonly string[]): Promise<readonly string[] | null> {
    const spelt = endings.flatMap(ending => [ending, ending.toUpperCase()]), top = folder.path.replace(/\/?$/, '/');
    // Our own matcher has the last word, so patterns that would not go into one pattern together need not.
    const plain = [...alwaysExcluded, ...excluded].filter(pattern => !/[{},\\]/.test(pattern));
    try {
      const found = await this.host.search(folder, `**/*{${spelt.join()}}`, `{${plain.join()}}`);
      return found && found.filter(({ path }) => path.startsWith(top)).map(({ path }) => path.slice(top.length));
    } catch (error) {
      this.host.warn(`search failed (${reason(error)}): ${this.host.format(folder)}`);
      return null;
    }
  }

  /** The search follows links to folders, as the editor's own does: what lies behind one is left out. */
  private async *notLinked(folder: P, paths: readonly string[]): AsyncGenerator<string> {
    const known = new Map<string, Promise<boolean>>([['', Promise.resolve(false)]]);
    const isLinked = (path: string): Promise<boolean> => {
      const asked = known.get(path) ?? isLinked(parentOf(path)).then(async above => above || (((await this.found(this.host.child(folder, path)))?.type ?? 0) & linkType) !== 0);
      known.set(path, asked);
      return asked;
    };
    for (const path of paths) if (!await isLinked(parentOf(path))) yield path;
  }

  private async *listed(top: P, isWanted: (name: string) => boolean, isExcluded: (path: string) => boolean): AsyncGenerator<string> {
    for (let folders = ['']; folders.length > 0;) {
      const now = folders.splice(-foldersAtOnce), lists = await Promise.all(now.map(folder => this.list(folder === '' ? top : this.host.child(top, folder))));
      for (const [at, list] of lists.entries()) for (const [name, type] of list) {
        const path = now[at] === '' ? name : `${now[at]}/${name}`;
        if (type !== fileType && type !== folderType || isExcluded(path)) continue;
        if (type === folderType) folders.push(path); else if (isWanted(name)) yield path;
      }
    }
  }

  private async list(folder: P): Promise<[string, number][]> {
    try { return await this.host.files.readDirectory(folder); } catch (error) {
      if (!isMissing(error)) this.host.warn(`not listed (${reason(error)}): ${this.host.format(folder)}`);
      return [];
    }
  }

  private async look(place: P): Promise<Batch[number] | null> {
    const found = await this.found(place);
    if (found?.type !== fileType) return null;
    // Of a file system that knows no times nothing is known to be the same.
    return { uri: this.host.format(place), stamp: `${found.size}-${found.mtime > 0 ? found.mtime : Math.random()}` };
  }

  private async found(place: P): Promise<Found | null> {
    try { return await this.host.files.stat(place); } catch (error) {
      if (!isMissing(error)) this.host.warn(`not listed (${reason(error)}): ${this.host.format(place)}`);
      return null;
    }
  }
}

function parentOf(path: string): string { return path.slice(0, Math.max(0, path.lastIndexOf('/'))); }

async function* inBatches(all: AsyncIterable<string>): AsyncGenerator<string[]> {
  let batch: string[] = [];
  for await (const one of all) if (batch.push(one) === inBatch) {
    yield batch;
    batch = [];
  }
  if (batch.length) yield batch;
}
