import { Checker } from './checking/checker';
import { ruleOf } from './index';
import type { Finding, Rule, RuleContext, Severity } from './rule';

/** Settings say how severe; findings of a rule that is off are left out. */
export type SeverityOf = (rule: Rule) => Severity;
/** Findings that somebody called not meant: by code and hash of the subject. */
export type Silenced = (code: string, hash: string) => boolean;

/** Runs the rules over a transcript: findings in document order. `checker`: one that has seen an earlier version of the document, and looks at what is other. */
export function check({ transcript }: RuleContext, severityOf: SeverityOf, silenced?: Silenced, checker = new Checker()): Finding[] {
  return checker.check(transcript)
    .filter(({ code, subject }) => severityOf(ruleOf(code)!) !== 'off' && !silenced?.(code, sentenceHash(subject)))
    .sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
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
