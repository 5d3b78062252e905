import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import { LargeFileCode, LargeFilePage, RulePages } from '#protocol';
import { rulebook } from '../rules/checked';
import { sentenceHash } from '../rules/sentence';
import type { Finding, Severity } from '../rules/rule';
import type { Snapshot } from '../workspace/snapshot';
import type { Feature } from './feature';
import { isLarge } from './support/large';

/** A finding of a rule that is off was never made; the entry only completes the table. */
const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, information: DiagnosticSeverity.Information, hint: DiagnosticSeverity.Hint, off: DiagnosticSeverity.Hint,
};
/** Shown beside a message: whose finding it is. */
const source = 'Verbatim';

/** `previousResultId` is what an earlier report of ours said. */
export interface DiagnosticParams { readonly previousResultId?: string }
export type DiagnosticReport = { readonly kind: 'full'; readonly resultId: string; readonly items: Diagnostic[] } | { readonly kind: 'unchanged'; readonly resultId: string };

/** Findings for clients that ask for them; those of files that are not open are told by `workspace/workspaceFindings.ts`. `diagnosticsOf` is for those that must be told. */
export const diagnostics: Feature<DiagnosticParams, DiagnosticReport> = {
  method: 'textDocument/diagnostic',
  capability: { diagnosticProvider: { identifier: 'verbatim', interFileDependencies: false, workspaceDiagnostics: true } },
  whenLarge: true,
  asksFindings: true,
  provide({ snapshot }, { previousResultId }) {
    const items = diagnosticsOf(snapshot), resultId = resultIdOf(snapshot, items);
    return resultId === previousResultId ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items };
  },
};

/** A snapshot's findings as the protocol has them, in document order; of a large one only that nothing was looked for. */
export function diagnosticsOf(snapshot: Snapshot): Diagnostic[] {
  return isLarge(snapshot) ? [largeFile(snapshot)] : snapshot.findings.map(finding => diagnosticOf(finding, snapshot));
}

/** No rule and no finding: nothing is wrong, nothing can be fixed or silenced. It stands at the first word: the first line may be the whole text. */
function largeFile(snapshot: Snapshot): Diagnostic {
  const start = { line: 0, character: 0 };
  return { range: { start, end: start }, severity: DiagnosticSeverity.Information, code: LargeFileCode, codeDescription: { href: LargeFilePage }, source, message: largeNotice(snapshot) };
}

/** Why a transcript has its outline only. */
export function largeNotice({ t, settings }: Snapshot): string { return t('diagnostic.large', { limit: settings.outlineOnlyAbove }); }

export function diagnosticOf({ code, range, message, related }: Finding, { uri, t, settings }: Snapshot): Diagnostic {
  const severity = settings.severity[code] ?? rulebook()?.ruleOf(code)?.meta.severity ?? 'warning';
  return {
    range, severity: severities[severity], code, codeDescription: { href: `${RulePages}${code}.md` }, source, message: t(message.key, message.args),
    ...related?.length ? { relatedInformation: related.map(other => ({ location: { uri: other.uri ?? uri, range: other.range }, message: t(other.message.key, other.message.args) })) } : {},
  };
}

/**
 * Names a report: by the version, since an edit may have moved a squiggle that the same report would put back, and by its
 * content, since settings and silenced findings change it within one version.
 */
export function resultIdOf({ version }: Snapshot, items: readonly Diagnostic[]): string { return `${version}:${sentenceHash(JSON.stringify(items))}`; }
