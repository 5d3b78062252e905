import type { Connection } from 'vscode-languageserver';
import { diagnosticsOf, resultIdOf } from '../features/diagnostics';
import type { Desk } from './desk';
import type { Log } from './log';

/** Tells findings to a client: nothing but when to ask again where it can pull, the findings themselves where it can't. */
export interface Publisher {
  /** The document was opened or edited. */
  changed(uri: string): void;
  closed(uri: string): void;
  /** Something beside the texts has changed: settings, silenced findings. */
  refresh(): void;
}

/** For clients that pull. Those that can't be told to pull again do so at the next edit. */
export function pulling(connection: Connection, canRefresh: boolean, log: Log): Publisher {
  return {
    changed() { /* The client asks by itself. */ },
    closed() { /* The client drops what it showed. */ },
    refresh() { if (canRefresh) connection.languages.diagnostics.refresh().catch((error: unknown) => log.fault('workspace/diagnostic/refresh', error)); },
  };
}

/** For clients that can't pull. Edits that come in together are one publication, that of the newest text; what was told of a version is not told again. */
export function pushing(connection: Connection, desk: Desk, log: Log): Publisher {
  // Stale: what a publication has asked for beside the text is other since.
  const due = new Set<string>(), stale = new Set<string>(), told = new Map<string, string>();
  const publish = async (uri: string) => {
    try {
      const publication = await desk.compute(uri, newest => {
        due.delete(uri);
        const diagnostics = diagnosticsOf(newest), id = resultIdOf(newest, diagnostics);
        if (told.get(uri) === id) return undefined;
        told.set(uri, id);
        return { uri, version: newest.version, diagnostics };
      }, { findings: true });
      if (publication) await connection.sendDiagnostics(publication);
    } catch (error) { log.fault('textDocument/publishDiagnostics', error); } finally {
      due.delete(uri);
      if (stale.delete(uri)) changed(uri);
    }
  };
  const changed = (uri: string) => {
    if (due.has(uri)) return;
    due.add(uri);
    void publish(uri);
  };
  return {
    changed,
    closed(uri) {
      told.delete(uri);
      connection.sendDiagnostics({ uri, diagnostics: [] }).catch((error: unknown) => log.fault('textDocument/publishDiagnostics', error));
    },
    refresh() {
      for (const uri of desk.documents.uris) if (due.has(uri)) stale.add(uri); else changed(uri);
    },
  };
}
