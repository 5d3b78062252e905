/** A place in a file system, as much of it as we look at. */
export interface Place { readonly scheme: string; readonly authority: string; readonly path: string }

/** What is needed of VS Code to read and write files. */
export interface Host<P extends Place> {
  /** Throws on what is no URI. */
  parse(uri: string): P;
  parent(place: P): P;
  /** Whether the place lies in an open workspace folder. */
  inFolder(place: P): boolean;
  /** The extension's own folder for what it keeps. */
  readonly storage: P;
  readonly files: {
    readFile(place: P): Thenable<Uint8Array>;
    writeFile(place: P, content: Uint8Array): Thenable<void>;
    createDirectory(place: P): Thenable<void>;
  };
}

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

  /** Writes a whole file as UTF-8 and makes the folders that it needs. Rejects where it may not or cannot be written. */
  async write(uri: string, text: string): Promise<null> {
    const place = this.allowed(uri), content = new TextEncoder().encode(text), { files, parent } = this.host;
    try {
      await files.writeFile(place, content);
    } catch (error) {
      if (!isMissing(error)) throw error;
      await files.createDirectory(parent(place));
      await files.writeFile(place, content);
    }
    return null;
  }

  private allowed(uri: string): P {
    const place = this.host.parse(uri);
    // Whether a path lies in a folder is told by its beginning, which "/.." would belie.
    const climbs = place.path.split(/[/\\]/).some(segment => segment === '..' || segment === '.');
    if (climbs || !(this.host.inFolder(place) || contains(this.host.storage, place))) throw new Error('Verbatim reads and writes files in open folders only.');
    return place;
  }
}

function contains(folder: Place, place: Place): boolean {
  const path = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return place.scheme === folder.scheme && place.authority === folder.authority && place.path.startsWith(path);
}

/** VS Code's file systems say so in `code`. */
function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'FileNotFound';
}
