import { type Diagnostic, DiagnosticSeverity, languages, type Uri } from 'vscode';
import type { PreviewFinding } from '../../../protocol/preview';

/** More than these stand in no margin. */
const most = 5000;
const severities: Readonly<Record<DiagnosticSeverity, PreviewFinding['severity']>> = {
  [DiagnosticSeverity.Error]: 'error', [DiagnosticSeverity.Warning]: 'warning', [DiagnosticSeverity.Information]: 'information', [DiagnosticSeverity.Hint]: 'hint',
};

/** Our findings in a document, as the editor shows them. */
export function findingsOf(uri: Uri): PreviewFinding[] {
  return languages.getDiagnostics(uri).filter(({ source }: Diagnostic) => source === 'Verbatim').slice(0, most)
    .map(({ range: { start: { line, character } }, severity, message }) => ({ line, character, severity: severities[severity], message }));
}
