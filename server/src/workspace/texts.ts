import type { Transcript } from '../transcript/model';
import type { Documents } from './documents';
import type { Files } from './environment';
import { mostBytes } from './index/workspaceIndex';

/** Files read at a time. */
const batch = 16;

/** The texts of files, as far as they can be read; how a transcript reads that is open. */
export interface Texts { read(uris: readonly string[]): AsyncIterable<{ readonly uri: string; readonly text: string; readonly newest?: Transcript }> }

/**
 * The texts of open documents as they are now, of others as their files have them; some at a time, in the order in which they are asked for.
 * @param other Texts that are open and no transcripts.
 */
export function textsOf(files: Pick<Files, 'readMany'>, documents: Pick<Documents, 'get'>, other: (uri: string) => string | undefined = () => undefined): Texts {
  const open = (uri: string) => documents.get(uri) ?? other(uri);
  return {
    async *read(uris) {
      for (let at = 0; at < uris.length; at += batch) {
        const some = uris.slice(at, at + batch), closed = some.filter(uri => open(uri) === undefined), read = await files.readMany(closed, mostBytes);
        for (const uri of some) {
          const newest = documents.get(uri)?.transcript, text = newest?.lines.source ?? other(uri) ?? read[closed.indexOf(uri)] ?? null;
          if (text !== null) yield { uri, text, newest };
        }
      }
    },
  };
}
