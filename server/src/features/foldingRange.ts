import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import type { Statement, Transcript } from '../transcript/model';
import type { Feature } from './feature';
import { extentsOf } from './support/extents';
import { sectionsOf } from './support/sections';

/**
 * Folds statements, sections and front matter. The title's section is left out (folding everything shows one line), and so is
 * narration. Sections are regions: "Fold All Regions" leaves a list of the agenda.
 */
export const foldingRange: Feature<unknown, FoldingRange[]> = {
  method: 'textDocument/foldingRange',
  capability: { foldingRangeProvider: true },
  provide: ({ snapshot }) => folds(snapshot.transcript).filter(fold => fold.endLine > fold.startLine).sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine),
};

function folds(transcript: Transcript): FoldingRange[] {
  const found: FoldingRange[] = [];
  for (const { kind, startLine, endLine } of transcript.blocks) if (kind === 'front-matter') found.push({ startLine, endLine });
  for (const { level, range } of sectionsOf(transcript, extentsOf(transcript))) {
    if (level) found.push({ startLine: range.start.line, endLine: range.end.line, kind: FoldingRangeKind.Region });
  }
  let free = 0;
  for (const statement of transcript.statements) {
    // Two statements on one line (a label in its middle) share that line; only the first one's fold may have it.
    const fold = statementFold(statement, free);
    found.push(fold);
    free = Math.max(free, fold.endLine + 1);
  }
  return found;
}

/** A label above the words folds them; one below them stays in sight. */
function statementFold({ range, attribution }: Statement, free: number): FoldingRange {
  return { startLine: Math.max(Math.min(range.start.line, attribution?.range.start.line ?? Infinity), free), endLine: range.end.line };
}
