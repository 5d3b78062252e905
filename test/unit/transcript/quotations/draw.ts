import assert from 'node:assert/strict';
import { Lines } from '../../../../server/src/transcript/lines';
import type { Quotation } from '../../../../server/src/transcript/model';
import { type Paragraph, findQuotations } from '../../../../server/src/transcript/quotations';
import { onlyFile } from '../../../support/fixture';

/** Each line that is not blank, as a paragraph of its own. */
export function eachLine(lines: Lines, inStatement = false): Paragraph[] {
  return Array.from({ length: lines.count }, (_, line) => line).filter(line => lines.text(line).trim()).map(line => ({ startLine: line, endLine: line, inStatement }));
}

/** Runs of lines between blank ones, as hard-wrapped texts have them. */
export function eachRun(lines: Lines): Paragraph[] {
  const runs: { startLine: number; endLine: number; inStatement: boolean }[] = [];
  for (const { startLine } of eachLine(lines)) {
    const last = runs[runs.length - 1];
    if (last && last.endLine === startLine - 1) last.endLine = startLine; else runs.push({ startLine, endLine: startLine, inStatement: false });
  }
  return runs;
}

export function read(text: string, language: string, paragraphs: (lines: Lines) => Paragraph[] = eachLine): { lines: Lines; quotations: Quotation[] } {
  const lines = Lines.of(text);
  return { lines, quotations: findQuotations(lines, paragraphs(lines), language) };
}

/**
 * Compares a page's quotations with what is drawn under them: `^^^^ Speaker`, "?" for nobody; "partial", "name" and "open" (the
 * closing mark is missing) before the speaker. Quotations over several lines are compared by `assertTexts`.
 */
export function assertDrawn(language: string, picture: string, paragraphs: (lines: Lines) => Paragraph[] = eachLine): void {
  const { text, drawn } = onlyFile(picture), { quotations } = read(text, language, paragraphs);
  assert.deepEqual(quotations.map(q => ({ range: q.range, label: labelOf(q) })), drawn.map(({ range, label }) => ({ range, label })));
}

/** Compares texts and speakers: `[text, speaker]`. */
export function assertTexts(language: string, text: string, expected: readonly (readonly [string, string | null])[], paragraphs: (lines: Lines) => Paragraph[] = eachLine): void {
  const { lines, quotations } = read(text, language, paragraphs);
  assert.deepEqual(quotations.map(q => [lines.slice(q.range), q.speaker]), expected);
}

function labelOf({ kind, closed, speaker }: Quotation): string {
  return [kind === 'speech' ? '' : kind, closed ? '' : 'open', kind === 'name' ? '' : speaker ?? '?'].filter(Boolean).join(' ');
}
