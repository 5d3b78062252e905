import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter, type MessageConnection } from 'vscode-languageserver/node';
import type { Peer } from './peer';

/** A server's process and the connection to it. */
export interface Started { readonly pid: number | undefined; readonly process: ChildProcess; readonly connection: MessageConnection; stop(): Promise<void> }

/** Starts a server as an editor does. `prepare` answers what it may ask while it starts. */
export async function started({ program, initializationOptions, hasChannel }: Pick<Peer, 'program' | 'initializationOptions' | 'hasChannel'>, capabilities: object, prepare?: (connection: MessageConnection) => void): Promise<Started> {
  const server = spawn(process.execPath, program, { stdio: ['pipe', 'pipe', 'inherit', ...hasChannel ? ['ipc' as const] : []] }), exited = once(server, 'exit'), connection = createMessageConnection(new StreamMessageReader(server.stdout!), new StreamMessageWriter(server.stdin!));
  prepare?.(connection);
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities, initializationOptions });
  await connection.sendNotification('initialized', {});
  return {
    pid: server.pid, process: server, connection,
    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await exited;
      connection.dispose();
    },
  };
}
