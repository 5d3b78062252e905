import {
  AreThere, FindFiles, ReadFile, ReadFiles, StopFinding, WriteFile,
  type AreThereAnswer, type AreThereParams, type FindFilesAnswer, type FindFilesParams, type ReadFileParams, type ReadFilesAnswer, type ReadFilesParams, type StopFindingParams, type WriteFileAnswer, type WriteFileParams,
} from '#protocol';
import type { Connection } from 'vscode-languageserver';
import type { Files } from './environment';
import { isInside } from './uris';

/** Files that are asked for in one request; the client answers for fewer where they are large. */
const inRequest = 32;

/**
 * Files through the client, which knows every file system that its user has open.
 *
 * @param warn Told where the client could not answer and nobody else is to hear of it.
 */
export function clientFiles(connection: Pick<Connection, 'sendRequest' | 'sendNotification'>, warn: (message: string) => void = () => undefined): Files {
  return {
    read: uri => connection.sendRequest<string | null>(ReadFile, { uri } satisfies ReadFileParams),
    write: async (uri, text, previous) => {
      const answer = await connection.sendRequest<WriteFileAnswer>(WriteFile, { uri, text, ...previous === undefined ? {} : { previous } } satisfies WriteFileParams);
      if (answer === 'other') return false;
    },
    async *find(folder, endings, excluded) {
      let cursor: string | undefined;
      try {
        do {
          const answer = await connection.sendRequest<FindFilesAnswer | null>(FindFiles, { folder, endings, excluded, cursor } satisfies FindFilesParams);
          cursor = answer?.cursor ?? undefined;
          if (answer?.files?.length) yield answer.files;
        } while (cursor !== undefined);
      } catch (error) {
        warn(`not listed (${reason(error)}): ${folder}`);
      } finally {
        // Either all is found and there is no cursor, or nobody wants the rest.
        if (cursor !== undefined) connection.sendNotification(StopFinding, { cursor } satisfies StopFindingParams).catch(() => undefined);
      }
    },
    async readMany(uris, most) {
      const texts: (string | null)[] = [];
      while (texts.length < uris.length) {
        const asked = uris.slice(texts.length, texts.length + inRequest), answer = await connection.sendRequest<ReadFilesAnswer | null>(ReadFiles, { uris: asked, most } satisfies ReadFilesParams).catch((error: unknown) => {
          warn(`not read (${reason(error)}): ${asked[0]}${asked.length > 1 ? ` and ${asked.length - 1} more` : ''}`);
          return null;
        });
        // An answer for none would be asked for again for ever.
        const given = answer?.texts?.length ? answer.texts.slice(0, asked.length) : asked.map(() => null);
        texts.push(...given);
      }
      return texts;
    },
    async areThere(uris) {
      const answer = await connection.sendRequest<AreThereAnswer | null>(AreThere, { uris } satisfies AreThereParams).catch((error: unknown) => { warn(`not looked for (${reason(error)}): ${uris[0]}`); return null; });
      return uris.map((_, at) => answer?.there?.[at] === true);
    },
  };
}

/** Nothing can be read here, nothing written, and there is nothing to be found. */
export const noFiles: Files = {
  read: async () => null,
  write: async () => { throw new Error('no file access'); },
  async *find() { /* Nothing. */ },
  readMany: async uris => uris.map(() => null),
  areThere: async uris => uris.map(() => false),
};

/** The disk for what lies in the workspace folders on it (nearer than asking), the client for everything else. */
export function eitherFiles(disk: Files | undefined, client: Files | undefined, folders: () => readonly string[]): Files {
  if (!disk || !client) return disk ?? client ?? noFiles;
  const isOnDisk = (uri: string) => uri.startsWith('file:') && folders().some(folder => isInside(uri, folder)), of = (uri: string) => isOnDisk(uri) ? disk : client;
  return {
    read: uri => of(uri).read(uri),
    write: (uri, text, previous) => of(uri).write(uri, text, previous),
    find: (folder, endings, excluded) => of(folder).find(folder, endings, excluded),
    async areThere(uris) {
      const near = uris.map(isOnDisk), part = (files: Files, wanted: boolean) => { const asked = uris.filter((_, at) => near[at] === wanted); return asked.length > 0 ? files.areThere(asked) : []; };
      const [here, there] = await Promise.all([part(disk, true), part(client, false)]), heres = here.values(), theres = there.values();
      return near.map(isNear => (isNear ? heres : theres).next().value === true);
    },
    async readMany(uris, most) {
      // Asked once: folders may come and go while files are read.
      const near = uris.map(isOnDisk), part = (files: Files, wanted: boolean) => files.readMany(uris.filter((_, at) => near[at] === wanted), most);
      const [here, there] = await Promise.all([part(disk, true), part(client, false)]), heres = here.values(), theres = there.values();
      return near.map(isNear => (isNear ? heres : theres).next().value ?? null);
    },
  };
}

function reason(error: unknown): string { return error instanceof Error ? error.message : String(error); }
