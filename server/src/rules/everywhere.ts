import type { TextEdit } from 'vscode-languageserver-types';
import type { Message } from '../l10n/translate';
import { ruleOf } from './index';
import { comparePositions } from './places';
import type { Finding, Fix, RuleContext } from './rule';

/** Fixes for a finding, best first; none where its rule is unknown. */
export function fixesFor(finding: Finding, at: RuleContext): readonly Fix[] {
  return ruleOf(finding.code)?.fixes(finding, at) ?? [];
}

/**
 * The same fix for all findings of its kind in the file: those of this code whose fix has the same `everywhere` title. Null where
 * the fix is for one place only, or there is but one such place.
 */
export function fixEverywhere(fix: Fix, finding: Finding, findings: readonly Finding[], at: RuleContext): Fix | null {
  if (!fix.everywhere) return null;
  const title = fix.everywhere, same = findings.filter(each => each.code === finding.code)
    .flatMap(each => fixesFor(each, at).filter(other => other.everywhere && sameMessage(other.everywhere, title)));
  if (same.length < 2) return null;
  return { title, edits: withoutOverlaps(same.map(each => each.edits)) };
}

/** What `source.fixAll.verbatim` does: all fixes that are right without a choice, in one step. */
export function safeEdits(findings: readonly Finding[], at: RuleContext): TextEdit[] {
  return withoutOverlaps(findings.flatMap(finding => fixesFor(finding, at).filter(fix => fix.safe).slice(0, 1).map(fix => fix.edits)));
}

/** The edits of the fixes that do not touch what an earlier one changes, in document order; a fix is taken whole or not at all. */
function withoutOverlaps(fixes: readonly (readonly TextEdit[])[]): TextEdit[] {
  const taken: TextEdit[] = [];
  for (const edits of fixes) if (!edits.some(edit => taken.some(other => overlap(edit, other)))) taken.push(...edits);
  return taken.sort((a, b) => comparePositions(a.range.start, b.range.start));
}

function overlap({ range: a }: TextEdit, { range: b }: TextEdit): boolean {
  return comparePositions(a.start, b.end) < 0 && comparePositions(b.start, a.end) < 0 || comparePositions(a.start, b.start) === 0;
}

function sameMessage(one: Message, other: Message): boolean { return one.key === other.key && JSON.stringify(one.args) === JSON.stringify(other.args); }
