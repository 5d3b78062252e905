import { Checker } from './checking/checker';
import { ruleOf } from './index';
import type { Finding, Rule, RuleContext, Severity } from './rule';
import { sentenceHash } from './sentence';

export { Checker } from './checking/checker';
export { ruleOf } from './index';

/** Settings say how severe; findings of a rule that is off are left out. */
export type SeverityOf = (rule: Rule) => Severity;
/** Findings that somebody called not meant: by code and hash of the subject. */
export type Silenced = (code: string, hash: string) => boolean;

/** Runs the rules over a transcript: findings in document order. `checker`: one that has seen an earlier version of the document, and looks at what is other. */
export function check({ transcript, known = null, named }: RuleContext, severityOf: SeverityOf, silenced?: Silenced, checker = new Checker()): Finding[] {
  return checker.check(transcript, known, named)
    .filter(({ code, subject }) => severityOf(ruleOf(code)!) !== 'off' && !silenced?.(code, sentenceHash(subject)))
    .sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}
