import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import { OfficialsPage } from '#protocol';
import { directoryProblemMessage } from '../l10n/directoryProblem';
import type { Translate } from '../l10n/translate';
import { isHint, notationOf, spansOf, type Notation, type Problem, type ProblemKind } from '../officials/directory';
import { positionsIn } from './support/positions';

/** A file that is wrong all over need not be told so line by line. */
const most = 200;

/** What the contributed schema says too, in an editor that checks by it. */
const saidBySchema: ReadonlySet<ProblemKind> = new Set<ProblemKind>(['not-readable', 'not-a-directory', 'not-a-list', 'not-an-object', 'not-a-text', 'not-a-flag', 'not-a-date', 'no-name', 'no-person', 'unknown-gender']);

/**
 * What is wrong with a directory of officials, at its place in the file's text.
 * @param bySchema Notations that the editor checks by our schema while the file is open, so that one fault gives one finding.
 */
export function directoryDiagnostics(uri: string, text: string, problems: readonly Problem[], t: Translate, bySchema: ReadonlySet<Notation> = new Set()): Diagnostic[] {
  const notation = notationOf(uri), own = problems.filter(({ kind }) => !bySchema.has(notation) || !saidBySchema.has(kind)).slice(0, most);
  if (own.length === 0) return [];
  const spans = spansOf(text, notation, own), positionAt = positionsIn(text), seen = new Set<string>();
  return own.flatMap((problem, index): Diagnostic[] => {
    const { kind } = problem, { start, end } = spans[index], message = directoryProblemMessage(problem), place = `${start} ${kind}`;
    if (seen.has(place)) return [];
    seen.add(place);
    return [{
      range: { start: positionAt(start), end: positionAt(end) }, severity: isHint(kind) ? DiagnosticSeverity.Hint : DiagnosticSeverity.Warning,
      code: `officials.${kind}`, codeDescription: { href: OfficialsPage }, source: 'Verbatim', message: sentence(t(message.key, message.args)),
    }];
  });
}

/** As a finding is told: with a capital and a full stop. */
function sentence(text: string): string { return text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?]$/.test(text) ? '' : '.'); }
