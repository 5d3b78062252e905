import { CancellationTokenSource, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  AreThere, type AreThereParams, FindFiles, type FindFilesParams, ReadFile, type ReadFileParams, ReadFiles, type ReadFilesParams, StopFinding, type StopFindingParams, WriteFile, type WriteFileParams,
} from '#protocol';
import { FileAccess } from './fileAccess';
import { FileFinder } from './fileFinder';

/** Answers for files through VS Code, so that they may lie on a disk, in a browser or in a repository far away. */
export function giveFiles(client: BaseLanguageClient, storage: Uri, warn: (message: string) => void): void {
  const host = {
    parse: (uri: string) => Uri.parse(uri, true),
    parent: (uri: Uri) => Uri.joinPath(uri, '..'),
    child: (folder: Uri, path: string) => Uri.joinPath(folder, path),
    format: (uri: Uri) => uri.toString(),
    inFolder: (uri: Uri) => workspace.getWorkspaceFolder(uri) !== undefined,
    storage, files: workspace.fs, search: searching(), warn,
  };
  const access = new FileAccess(host), finder = new FileFinder(host);
  client.onRequest(ReadFile, ({ uri }: ReadFileParams) => access.read(uri));
  client.onRequest(WriteFile, ({ uri, text, previous }: WriteFileParams) => access.write(uri, text, previous));
  client.onRequest(ReadFiles, (params: ReadFilesParams) => access.readMany(params));
  client.onRequest(AreThere, (params: AreThereParams) => access.areThere(params));
  client.onRequest(FindFiles, (params: FindFilesParams) => finder.next(params));
  client.onNotification(StopFinding, ({ cursor }: StopFindingParams) => finder.stop(cursor));
}

/** Milliseconds after which a search that found nothing will not: it waits for somebody to bring one for that file system. */
const patience = 5000;

/** VS Code's search for files; a file system that has none is asked once. */
function searching(): (folder: Uri, included: string, excluded: string) => Promise<readonly Uri[] | null> {
  const without = new Set<string>();
  return async (folder, included, excluded) => {
    if (without.has(folder.scheme)) return null;
    const source = new CancellationTokenSource();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<null>(resolve => { timer = setTimeout(resolve, patience, null); });
    try {
      const found = await Promise.race([workspace.findFiles(new RelativePattern(folder, included), excluded, undefined, source.token), late]);
      if (found === null) without.add(folder.scheme);
      return found;
    } finally {
      clearTimeout(timer);
      source.cancel();
      source.dispose();
    }
  };
}
