import * as ours from '#protocol';
import * as protocol from 'vscode-languageserver/node';
import { ProtocolNotificationType, ProtocolNotificationType0, ProtocolRequestType, ProtocolRequestType0, type InitializeResult } from 'vscode-languageserver/node';
import { Editor } from '../editor';

/** What the library knows of a message of the protocol. */
interface Message { readonly method: string; readonly messageDirection: string; readonly type: unknown }

const messages = Object.values(protocol as unknown as Record<string, Partial<Message> | undefined>).filter((each): each is Message => typeof each?.method === 'string' && typeof each.messageDirection === 'string' && each.messageDirection !== 'serverToClient');
const requests = messages.filter(({ type }) => type instanceof ProtocolRequestType || type instanceof ProtocolRequestType0).map(({ method }) => method);
const notifications = messages.filter(({ type }) => type instanceof ProtocolNotificationType || type instanceof ProtocolNotificationType0).map(({ method }) => method);

/** What client and server say beyond the protocol: requests and notifications, in either direction. */
export const ownMethods: readonly string[] = Object.values<unknown>(ours).filter((value): value is string => typeof value === 'string' && value.startsWith('verbatim/'));

/** The requests, of the protocol and of ours, that the built server knows, as it says itself when it is asked each of them. */
export async function requestsAnswered(): Promise<string[]> {
  const known: string[] = [];
  await Editor.visit({}, async editor => {
    const asked = [...requests, ...ownMethods].filter(method => method !== 'shutdown').map(async method => {
      // Without anything in it: most are refused, but those alone that nobody answers as unknown.
      const code = await editor.request(method, {}).then(() => 0, (error: { code: number }) => error.code);
      if (code !== protocol.ErrorCodes.MethodNotFound) known.push(method);
    });
    // What is held until there is news ends then.
    await editor.stop();
    await Promise.all(asked);
  });
  return [...known, 'shutdown'];
}

/** The protocol's notifications that a server with these capabilities is sent. */
export function notificationsSent({ textDocumentSync, notebookDocumentSync, workspace }: InitializeResult['capabilities']): string[] {
  const sync = textDocumentSync as protocol.TextDocumentSyncOptions, files = workspace?.fileOperations;
  const unwanted: readonly [string, unknown][] = [
    ['notebookDocument/', notebookDocumentSync], ['textDocument/willSave', sync.willSave], ['workspace/didCreateFiles', files?.didCreate], ['workspace/didRenameFiles', files?.didRename], ['workspace/didDeleteFiles', files?.didDelete],
  ];
  return notifications.filter(method => !unwanted.some(([name, wanted]) => !wanted && method.startsWith(name)));
}
