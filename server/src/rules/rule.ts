import type { CodeActionKind, Range, TextEdit } from 'vscode-languageserver-types';
import type { Message } from '../l10n/translate';
import type { Attribution, Quotation, Speaker, Statement, Transcript } from '../transcript/model';

export const severities = ['error', 'warning', 'information', 'hint', 'off'] as const;
export type Severity = typeof severities[number];

/** An example on a rule's page; the page test checks that `bad` has the finding and `good` has not. */
export interface Example { readonly language: string; readonly bad: string; readonly good: string }

/** What stands with a check: settings, docs pages and the l10n keys `rule.CODE.*` are made from it or held to it by a test. */
export interface RuleMeta {
  /** Stable, as users see it: "attribution.conflict". */
  readonly code: string;
  readonly severity: Severity;
  readonly examples: readonly Example[];
}

/** One place where something is wrong. */
export interface Finding {
  readonly code: string;
  readonly range: Range;
  readonly message: Message;
  /** A second place that matters, in the same file. */
  readonly related?: readonly { readonly range: Range; readonly message: Message }[];
  /** The sentence or line that the finding is about; what "this is not speech" remembers it by. */
  readonly subject: string;
  /** For the rule's own fixes; never leaves the server. */
  readonly data?: unknown;
}

/** One way to put a finding right. All its edits are one undo step. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly TextEdit[];
  /** The one that a user who agrees wants; at most one a finding. */
  readonly preferred?: boolean;
  /** Right without a choice: `source.fixAll.verbatim` applies it. */
  readonly safe?: boolean;
  /** Fixes of one kind are offered together as "everywhere in the file" with this title. */
  readonly everywhere?: Message;
  /** Where the client can: the edit's newText is a snippet with a place to type over (`plain` is used elsewhere). */
  readonly snippet?: { readonly range: Range; readonly text: string };
  readonly kind?: CodeActionKind;
}

/** Rules look at one thing at a time, so that an edit re-checks what it changed. A rule has the visits that it needs. */
export interface Visits {
  statement?(statement: Statement, at: RuleContext): Iterable<Finding>;
  stray?(attribution: Attribution, at: RuleContext): Iterable<Finding>;
  quotation?(quotation: Quotation, at: RuleContext): Iterable<Finding>;
  speaker?(speaker: Speaker, at: RuleContext): Iterable<Finding>;
}

export interface RuleContext { readonly transcript: Transcript }

export interface Rule extends Visits {
  readonly meta: RuleMeta;
  /** Fixes for a finding of this rule, best first, in a stable order. */
  fixes(finding: Finding, at: RuleContext): readonly Fix[];
}
