import type { Attribution } from '../transcript/model';
import { rules } from './index';
import { labelAsHeading, labelsAtEnd } from './naming/overlooked';
import type { Finding, Rule, RuleContext, Severity, VisitContext } from './rule';
import { Survey } from './survey';

/** Settings say how severe; a rule that is off is not run. */
export type SeverityOf = (rule: Rule) => Severity;
/** Findings that somebody called not meant: by code and hash of the subject. */
export type Silenced = (code: string, hash: string) => boolean;

/** Runs the rules over a transcript: findings in document order. */
export function check({ transcript }: RuleContext, severityOf: SeverityOf, silenced?: Silenced): Finding[] {
  const at: VisitContext = { transcript, survey: new Survey(transcript) }, found: Finding[] = [];
  for (const rule of rules) {
    if (severityOf(rule) === 'off') continue;
    for (const finding of visit(rule, at)) if (!silenced?.(finding.code, sentenceHash(finding.subject))) found.push(finding);
  }
  return found.sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

/** All that one rule finds, in the order of its visits. */
export function* visit(rule: Rule, at: VisitContext): Iterable<Finding> {
  const { transcript } = at;
  if (rule.statement) for (const statement of transcript.statements) yield* rule.statement(statement, at);
  if (rule.stray) for (const stray of straysOf(at)) yield* rule.stray(stray, at);
  if (rule.heading) for (const heading of transcript.headings) yield* rule.heading(heading, at);
  if (rule.quotation) for (const quotation of transcript.quotations) yield* rule.quotation(quotation, at);
  if (rule.speaker) for (const speaker of transcript.speakers) yield* rule.speaker(speaker, at);
}

/** Attributions that belong to no statement: those that recognition tells, and labels that it takes for words or headings. */
function* straysOf({ transcript, survey: { labels } }: VisitContext): Iterable<Attribution> {
  yield* transcript.strays;
  for (const statement of transcript.statements) yield* labelsAtEnd(statement, transcript, labels);
  for (const heading of transcript.headings) { const label = labelAsHeading(heading, labels); if (label) yield label; }
}

/**
 * Hash of a sentence that outlives edits around it: letters and digits only (where it has any), case-folded (53 bits of cyrb53
 * as 11 base-36 digits; a collision would only silence one finding too many).
 */
export function sentenceHash(sentence: string): string {
  const text = sentence.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim() || sentence.trim();
  let h1 = 0xdeadbeef, h2 = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    h1 = Math.imul(h1 ^ unit, 2654435761);
    h2 = Math.imul(h2 ^ unit, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return (4294967296 * (2097151 & h2) + (h1 >>> 0)).toString(36).padStart(11, '0');
}
