import type { Message, MessageKey } from './translate';

/** What is wrong with a directory of officials, as its reader says it. */
interface Problem { readonly kind: string; readonly args?: Readonly<Record<string, string>> }

/** A problem of a directory as a text to be shown. Of one that cannot be read it depends on the reason. */
export function directoryProblemMessage({ kind, args }: Problem): Message {
  return { key: (kind === 'not-readable' ? `officials.not-readable.${args?.reason}` : `officials.${kind}`) as MessageKey, args };
}
