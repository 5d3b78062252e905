import type { CodeActionKind, Range, TextEdit } from 'vscode-languageserver-types';
import type { Message } from '../l10n/translate';
import type { Attribution, Heading, Quotation, Speaker, Statement, Transcript } from '../transcript/model';
import type { Survey } from './survey';

export const severities = ['error', 'warning', 'information', 'hint', 'off'] as const;
export type Severity = typeof severities[number];

/** An example on a rule's page; the page test checks that `bad` has the finding and `good` has not. */
export interface Example { readonly language: string; readonly bad: string; readonly good: string }

/**
 * How far from the thing that it visits a rule looks: at nothing else; at the lines, statements, headings and directions beside it (some
 * dozens at most); at all that a speaker is named by; or at any line. What it asks the survey is apart.
 */
export type Reach = 'self' | 'neighbours' | 'speakers' | 'document';

/** What stands with a check: settings, docs pages and the l10n keys `rule.CODE.*` are made from it or held to it by a test. */
export interface RuleMeta {
  /** Stable, as users see it: "attribution.conflict". */
  readonly code: string;
  readonly severity: Severity;
  readonly reach: Reach;
  /** What it asks of the document as a whole: where none of these changes, an edit out of its reach changes nothing that it finds. */
  readonly asks: readonly (keyof Survey)[];
  readonly examples: readonly Example[];
}

/** A second place that matters, in the same file. */
export interface Related { readonly range: Range; readonly message: Message }

/** One place where something is wrong. */
export interface Finding {
  readonly code: string;
  readonly range: Range;
  readonly message: Message;
  readonly related?: readonly Related[];
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
  /** Where the client can, used instead of `edits`: a snippet with a place to type over. */
  readonly snippet?: { readonly range: Range; readonly text: string };
  readonly kind?: CodeActionKind;
}

/** Rules look at one thing at a time, so that an edit re-checks what it changed. A rule has the visits that it needs. */
export interface Visits {
  statement?(statement: Statement, at: VisitContext): Iterable<Finding>;
  stray?(attribution: Attribution, at: VisitContext): Iterable<Finding>;
  heading?(heading: Heading, at: VisitContext): Iterable<Finding>;
  quotation?(quotation: Quotation, at: VisitContext): Iterable<Finding>;
  speaker?(speaker: Speaker, at: VisitContext): Iterable<Finding>;
}

export interface RuleContext { readonly transcript: Transcript }

/** A visit may also ask what holds for the whole document; the survey works that out once, when first asked. */
export interface VisitContext extends RuleContext { readonly survey: Survey }

export interface Rule extends Visits {
  readonly meta: RuleMeta;
  /** Fixes for a finding of this rule, best first, in a stable order. */
  fixes(finding: Finding, at: RuleContext): readonly Fix[];
}
