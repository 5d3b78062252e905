import { AreThere, FindFiles, ReadFile, ReadFiles, WriteFile, type FindFilesAnswer } from '#protocol';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A folder of the workspace, wherever it lies. */
export interface Archive {
  /** Its address. */
  readonly folder: string;
  put(name: string, text: string): void;
  remove(name: string): void;
  names(): readonly string[];
  /** What a client answers that gives the files which lie on no disk. */
  readonly answers: Readonly<Record<string, (params: never) => unknown>>;
}

/** Where a file of an archive lies. */
export function uriIn({ folder }: Pick<Archive, 'folder'>, name: string): string { return `${folder}/${encodeURIComponent(name)}`; }

/** A folder on the disk, which the server in Node reads by itself; what is to be kept elsewhere goes through the client. */
export function archiveOnDisk(folder: string): Archive {
  const path = (name: string) => fileURLToPath(uriIn({ folder }, name));
  return { folder, put: (name, text) => writeFileSync(path(name), text), remove: name => rmSync(path(name)), names: () => readdirSync(fileURLToPath(folder)), answers: archiveOfClient('memfs:/elsewhere').answers };
}

/** A folder that only the client knows. */
export function archiveOfClient(folder: string): Archive {
  const texts = new Map<string, string>(), inside = () => [...texts.keys()].filter(uri => uri.startsWith(`${folder}/`));
  const findFiles = ({ cursor }: { cursor?: string }): FindFilesAnswer => {
    const files = inside().map(uri => ({ uri, stamp: String(texts.get(uri)!.length) }));
    return cursor === undefined ? { files: files.slice(0, 1), cursor: 'the rest' } : { files: files.slice(1), cursor: null };
  };
  const answers = {
    [ReadFile]: ({ uri }: { uri: string }) => texts.get(uri) ?? null,
    [WriteFile]: ({ uri, text }: { uri: string; text: string }) => { texts.set(uri, text); return null; },
    [FindFiles]: findFiles,
    [ReadFiles]: ({ uris }: { uris: readonly string[] }) => ({ texts: uris.map(uri => texts.get(uri) ?? null) }),
    [AreThere]: ({ uris }: { uris: readonly string[] }) => ({ there: uris.map(uri => texts.has(uri)) }),
  };
  const nameOf = (uri: string) => decodeURIComponent(uri.slice(folder.length + 1));
  return { folder, put: (name, text) => { texts.set(uriIn({ folder }, name), text); }, remove: name => { texts.delete(uriIn({ folder }, name)); }, names: () => inside().map(nameOf), answers };
}
