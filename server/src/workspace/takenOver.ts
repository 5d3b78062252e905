import type { Documents } from './documents';
import type { Files } from './environment';
import { mostBytes } from './index/workspaceIndex';
import type { Log } from './log';
import { canonical } from './uris';

export interface TakenOverParts {
  readonly documents: Pick<Documents, 'uris' | 'extent'>;
  readonly files: Pick<Files, 'readMany'>;
  readonly log: Log;
  /** An open document says what its file says. */
  readonly enter: (uri: string) => void;
}

/**
 * Open documents whose files somebody else has written: another window, or a program. An editor without changes of its own takes the new text over and does not say that it is a file's, as it does of what is
 * saved; who watches files may say so before or after. That it has as many units as the file tells, without reading the text at each key.
 */
export class TakenOver {
  /** How long files are that documents may still become, and the versions that count already, by the document's address. */
  private readonly awaited = new Map<string, number>();
  private readonly counted = new Map<string, number>();

  constructor(private readonly parts: TakenOverParts) {}

  /** Files were changed, whoever did it. Never rejects. */
  async changed(uris: readonly string[]): Promise<void> {
    const { documents, files, log } = this.parts, other = new Set(uris.map(canonical)), open = documents.uris.filter(uri => other.has(canonical(uri)));
    if (open.length === 0) return;
    try {
      const texts = await files.readMany(open, mostBytes);
      for (const [at, uri] of open.entries()) {
        const text = texts[at] ?? null;
        if (text === null) continue;
        // Editors have none of a byte order mark.
        this.awaited.set(uri, text.startsWith('\ufeff') ? text.length - 1 : text.length);
        this.edited(uri);
      }
    } catch (error) { log.fault('reading what somebody else has saved', error); }
  }

  /** A document has another text. */
  edited(uri: string): void {
    const size = this.awaited.get(uri), extent = size === undefined ? undefined : this.parts.documents.extent(uri);
    if (!extent || extent.size !== size) return;
    this.awaited.delete(uri);
    if (this.counted.get(uri) !== extent.version) this.parts.enter(uri);
  }

  /** A document counts as its file in this version: it was opened or saved. */
  counts(uri: string, version: number): void { this.counted.set(uri, version); }

  closed(uri: string): void {
    this.awaited.delete(uri);
    this.counted.delete(uri);
  }
}
