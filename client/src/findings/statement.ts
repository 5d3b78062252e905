import { Range } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { StatementAt, type StatementAtAnswer } from '#protocol';
import type { StatementAt as Ask } from './calm';

/** Asks the server which statement a place is in. */
export function statementOf(server: { client(): Promise<BaseLanguageClient> }): Ask {
  return async ({ uri }, line, character) => {
    const found = await (await server.client()).sendRequest<StatementAtAnswer>(StatementAt, { textDocument: { uri: uri.toString() }, position: { line, character } });
    return found && new Range(found.start.line, found.start.character, found.end.line, found.end.character);
  };
}
