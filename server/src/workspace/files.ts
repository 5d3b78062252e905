import { ReadFile, WriteFile, type ReadFileParams, type WriteFileParams } from '#protocol';
import type { Connection } from 'vscode-languageserver';
import type { Files } from './environment';
import { isInside } from './uris';

/** Files through the client, which knows every file system that its user has open. */
export function clientFiles(connection: Pick<Connection, 'sendRequest'>): Files {
  return {
    read: uri => connection.sendRequest<string | null>(ReadFile, { uri } satisfies ReadFileParams),
    write: async (uri, text) => { await connection.sendRequest(WriteFile, { uri, text } satisfies WriteFileParams); },
  };
}

/** Nothing can be read here, and nothing written. */
export const noFiles: Files = { read: async () => null, write: async () => { throw new Error('no file access'); } };

/** The disk for what lies in the workspace folders on it (nearer than asking), the client for everything else. */
export function eitherFiles(disk: Files | undefined, client: Files | undefined, folders: () => readonly string[]): Files {
  if (!disk || !client) return disk ?? client ?? noFiles;
  const of = (uri: string) => uri.startsWith('file:') && folders().some(folder => isInside(uri, folder)) ? disk : client;
  return { read: uri => of(uri).read(uri), write: (uri, text) => of(uri).write(uri, text) };
}
