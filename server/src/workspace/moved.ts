import { canonical } from './uris';

/** Files and folders that are renamed or moved, as a client tells of them. */
export class Moved {
  /** Where each is afterwards, by what it is called until now in one spelling. */
  private readonly byOld = new Map<string, string>();
  /** What each is called until now. */
  readonly before: string[] = [];

  constructor(renamed: unknown) {
    for (const { oldUri, newUri } of Array.isArray(renamed) ? renamed as readonly { readonly oldUri?: unknown; readonly newUri?: unknown }[] : []) {
      if (typeof oldUri !== 'string' || typeof newUri !== 'string') continue;
      this.byOld.set(canonical(oldUri), newUri);
      this.before.push(oldUri);
    }
  }

  /** Whether this very file or folder is among them. */
  has(uri: string): boolean { return this.byOld.has(canonical(uri)); }

  /** Where a file is afterwards: where it was, unless it or a folder that it lies in is among them. */
  now(uri: string): string {
    const key = canonical(uri);
    for (let to = key.length; to > 0; to = key.lastIndexOf('/', to - 1)) {
      const moved = this.byOld.get(key.slice(0, to));
      if (moved === undefined) continue;
      const depth = key.slice(to).split('/').length - 1, path = uri.split(/[?#]/, 1)[0].replace(/\/$/, '').split('/');
      return depth === 0 ? moved : [moved.replace(/\/$/, ''), ...path.slice(path.length - depth)].join('/');
    }
    return uri;
  }
}
