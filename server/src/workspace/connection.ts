import { ErrorCodes, ResponseError, type Connection, type InitializeParams } from 'vscode-languageserver';
import { partsTell } from '../program/part';
import { clientOf } from './client';
import type { Environment } from './environment';
import { Log } from './log';
import { Session } from './session';
import { warmUp } from './warmUp';

/**
 * The language server, wherever it runs: serves one client over a connection until that says `exit`.
 *
 * @param connection Made with `environment.turns.messageStrategy`, not listening yet.
 */
export function serve(connection: Connection, environment: Environment): void {
  let session: Session | undefined;
  // Until `initialize`, and only until then: afterwards unknown methods are answered as such.
  const early = connection.onRequest(() => new ResponseError(ErrorCodes.ServerNotInitialized, 'initialize comes first'));
  connection.onInitialize((params: InitializeParams) => {
    if (session) return new ResponseError(ErrorCodes.InvalidRequest, 'initialize comes once');
    early.dispose();
    const { locale, options: { parts } } = clientOf(params);
    if (parts) environment.partsIn?.(parts);
    session = new Session(connection, environment, params);
    partsTell(message => session?.log.error(message));
    void warmUp(environment.turns, locale);
    return session.result;
  });
  connection.onInitialized(() => session?.start());
  connection.onShutdown(() => session?.close());
  const log = new Log(connection.console, false);
  environment.onFault(error => (session?.log ?? log).fault('uncaught', error));
  connection.listen();
}
