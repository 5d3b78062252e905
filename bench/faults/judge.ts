import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from 'vscode-languageserver-types';
import { ruleOf } from '../../server/src/rules';
import { check } from '../../server/src/rules/check';
import type { Finding } from '../../server/src/rules/rule';
import { parse } from '../../server/src/transcript';
import type { Lines } from '../../server/src/transcript/lines';
import type { Transcript } from '../../server/src/transcript/model';
import type { LineSpan } from '../corpus';
import { spanOf, type Fault, type FaultKind, type Span } from './fault';
import type { Page } from './pages';
import { namesRightly, restores } from './restored';

export interface Verdict {
  /** A finding about the fault stands at its place. */
  readonly found: boolean;
  /** It does, or it stands elsewhere in the statements beside the fault: seen, but pointed at from afar. */
  readonly near: boolean;
  /** Codes of findings that the untouched page has not and that are not the one about the fault. */
  readonly others: readonly string[];
  /** Fixes that name whom the page named, and how many of them give back what it said. */
  readonly fixes: number;
  readonly restored: number;
}

/** All that is found, at the severity that each rule has by itself. */
export function findingsOf(transcript: Transcript): Finding[] { return check({ transcript }, rule => rule.meta.severity); }

/** Reads a spoilt page and looks for the finding about the fault, at its place. `known` are the subjects found on the untouched page. */
export function judge(page: Page, place: number, kind: FaultKind, fault: Fault, known: ReadonlySet<string>): Verdict {
  const transcript = parse(fault.text), findings = findingsOf(transcript), fitting = findings.filter(each => (fault.codes ?? kind.codes).includes(each.code) && !known.has(subjectOf(each)));
  const lines = fault.places.map(each => linesAround(transcript.lines, each)), at = fitting.filter(finding => touches(finding, lines));
  const fixes = at.flatMap(finding => ruleOf(finding.code)!.fixes(finding, { transcript })).filter(fix => namesRightly(fix, page, place, kind));
  const fresh = findings.filter(each => !at.includes(each) && !known.has(subjectOf(each))), turns = [turnsBeside(page, place, kind, transcript, fault)];
  return {
    found: at.length > 0, near: at.length > 0 || fitting.some(each => fresh.includes(each) && touches(each, turns)),
    // Two findings at one place are one too many as well.
    others: [...at.slice(1), ...fresh].map(({ code }) => code),
    fixes: fixes.length, restored: fixes.filter(({ edits }) => restores(TextDocument.applyEdits(TextDocument.create('memory:/page', 'transcript', 1, fault.text), [...edits]), page, place, kind)).length,
  };
}

export function subjectOf({ code, subject }: Finding): string { return `${code} ${subject}`; }

/** The lines of a place, and the nearest lines of text above and below. */
function linesAround(lines: Lines, { from, to }: Span): LineSpan {
  const text = (line: number, step: number) => { let at = line + step; while (at > 0 && at < lines.count - 1 && !lines.text(at).trim()) at += step; return at; };
  return { startLine: text(lines.positionAt(from).line, -1), endLine: text(lines.positionAt(to).line, 1) };
}

/** From the statement before to the one behind. */
function turnsBeside({ text, transcript: { lines, statements } }: Page, place: number, { of }: FaultKind, spoilt: Transcript, fault: Fault): LineSpan {
  if (of === 'quotations') return { startLine: -1, endLine: -1 };
  const before = statements[Math.max(0, place - 1)], after = statements[Math.min(statements.length - 1, place + 1)];
  const end = spanOf(lines, after.attribution?.kind === 'trailing' ? after.attribution.range : after.range).to + fault.text.length - text.length;
  return { startLine: before.range.start.line, endLine: spoilt.lines.positionAt(end).line };
}

/** Where one speaker has two roles, the second place of a finding is as much its place as the first. */
function touches({ code, range, related = [] }: Finding, lines: readonly LineSpan[]): boolean {
  const ranges: Range[] = code === 'speaker.role-differs' ? [range, ...related.map(each => each.range)] : [range];
  return ranges.some(({ start, end }) => lines.some(({ startLine, endLine }) => start.line <= endLine && end.line >= startLine));
}
