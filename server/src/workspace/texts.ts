import type { Documents } from './documents';
import type { Files } from './environment';
import { mostBytes } from './index/workspaceIndex';

/** Files read at a time. */
const batch = 16;

/** The texts of files, as far as they can be read. */
export interface Texts { read(uris: readonly string[]): AsyncIterable<{ readonly uri: string; readonly text: string }> }

/** The texts of open documents as they are now, of others as their files have them; some at a time, in the order in which they are asked for. */
export function textsOf(files: Pick<Files, 'readMany'>, documents: Pick<Documents, 'get'>): Texts {
  return {
    async *read(uris) {
      for (let at = 0; at < uris.length; at += batch) {
        const some = uris.slice(at, at + batch), closed = some.filter(uri => !documents.get(uri)), read = await files.readMany(closed, mostBytes);
        for (const uri of some) {
          const text = documents.get(uri)?.transcript.lines.source ?? read[closed.indexOf(uri)] ?? null;
          if (text !== null) yield { uri, text };
        }
      }
    },
  };
}
