import type { InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import { canonical, isInside, parentOf } from './uris';

/** The workspace folders as they are now: none (a single file), one, or several. */
export class Folders {
  private constructor(private uris: readonly string[]) {}

  /** What a client opens; older ones send only a root. */
  static of(params: Pick<InitializeParams, 'workspaceFolders' | 'rootUri'>): Folders {
    const root = params.rootUri ? [params.rootUri] : [];
    return new Folders(params.workspaceFolders?.map(folder => folder.uri) ?? root);
  }

  get all(): readonly string[] { return this.uris; }

  /** The folder of a document: the innermost where folders are nested; null outside of all. */
  of(uri: string): string | null {
    return this.uris.filter(folder => isInside(uri, folder)).sort((a, b) => canonical(b).length - canonical(a).length)[0] ?? null;
  }

  /** The folders from the document's own up to its workspace folder, nearest first; none for a document outside. */
  upward(uri: string): string[] {
    const root = this.of(uri), found: string[] = [];
    if (root === null) return found;
    for (let folder = parentOf(uri); folder !== null && isInside(folder, root); folder = parentOf(folder)) found.push(folder);
    return found;
  }

  change(event: WorkspaceFoldersChangeEvent): void {
    const gone = new Set(event.removed.map(folder => canonical(folder.uri)));
    this.uris = [...this.uris.filter(uri => !gone.has(canonical(uri))), ...event.added.map(folder => folder.uri)];
  }
}
