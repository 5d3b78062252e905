import type { CodeActionKind, Range, TextEdit } from 'vscode-languageserver-types';
import type { Message } from '../l10n/translate';
import type { ImportedPerson } from '../officials/import';
import type { Named } from '../officials/mentions';
import type { Attribution, Convention, Heading, Quotation, Statement, Transcript } from '../transcript/model';
import type { Asking } from './known/asked';
import type { Known } from './known/known';
import type { Near } from './near';
import type { Survey } from './survey';

export const severities = ['error', 'warning', 'information', 'hint', 'off'] as const;
export type Severity = typeof severities[number];

/** An example on a rule's page; the page test checks that `bad` has the finding and `good` has not. `officials`: the directory beside it, as a table. */
export interface Example { readonly language: string; readonly bad: string; readonly good: string; readonly officials?: string; /** What the file is called, where that says its day. */ readonly file?: string; /** Another transcript of the workspace. */ readonly beside?: { readonly file: string; readonly text: string } }

/** What stands with a check: settings, docs pages and the l10n keys `rule.CODE.*` are made from it or held to it by a test. */
export interface RuleMeta {
  /** Stable, as users see it: "attribution.conflict". */
  readonly code: string;
  readonly severity: Severity;
  readonly examples: readonly Example[];
  /** Compares with a directory of officials: without one, it is not asked. */
  readonly needsDirectory?: true;
  /** Speaks of people whom the directory does not know, of each once. Where it knows fewer than that, it is a directory of others, and nothing is said. */
  readonly perSpeaker?: true;
}

/** A second place that matters; in the same file, unless it says in which. */
export interface Related { readonly range: Range; readonly message: Message; readonly uri?: string }

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

/**
 * A finding as a visit makes it. What it says of places that the visit has not looked at (where a speaker was named first) is told by `far` when the
 * finding is reported: such a place may move without anything here being other. `here`: the finding's own range as it is then.
 */
export interface Found extends Omit<Finding, 'related'> {
  readonly near?: readonly Related[];
  far?(survey: Survey, here: Range): readonly Related[];
  /** Of several findings of a rule that say the same of one person or thing, only the first is reported: those that have this in common. */
  readonly once?: string;
  /** All of the document settles it, so that there is nothing to report. Asked when the finding is reported, as `far` is. */
  settled?(whole: Whole): boolean;
}

/** What only all of a document says. */
export interface Whole {
  /** Whom the text names. */
  readonly named: Named | null;
  /** The roles that a speaker's attributions have. */
  rolesOf(attribution: Attribution): Iterable<string>;
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
  /** What is to be said in the directory of officials that is nearest to the document. */
  readonly directory?: DirectoryChange;
  /** A slip to be put right in all transcripts, where others have it, too; the title then says in how many. */
  readonly misspelling?: Misspelling;
}

/** A word of an official's name as a text has it wrong, in whatever case, and as it should be there. */
export interface Misspelling { readonly id: string; readonly wrong: string; readonly right: string }

/** People, with what is new of them, as an import would have them: whom the directory knows gets what it lacks. `of`: the id of the official who is meant, whose directory it is that is changed. */
export interface DirectoryChange { readonly persons: readonly ImportedPerson[]; readonly of?: string }

/**
 * Rules look at one thing at a time, and beside it only through what they are given, so that an edit checks again what it changed. A rule has the
 * visits that it needs; an attribution is visited where its statement begins, or where it stands if it has none.
 */
export interface Visits {
  statement?(statement: Statement, at: VisitContext): Iterable<Found>;
  stray?(attribution: Attribution, at: VisitContext): Iterable<Found>;
  heading?(heading: Heading, at: VisitContext): Iterable<Found>;
  quotation?(quotation: Quotation, at: VisitContext): Iterable<Found>;
  attribution?(attribution: Attribution, at: VisitContext): Iterable<Found>;
  /** Each line of the text, whatever stands in it. */
  line?(line: number, at: VisitContext): Iterable<Found>;
}

/** `known`: absent where there is neither a directory of officials nor another transcript; `named`: where there is no directory. */
export interface RuleContext {
  readonly transcript: Transcript;
  readonly known?: Known | null;
  /** Whom the text names: it is searched when that is asked for. */
  readonly named?: () => Named;
}

/** A document's text, and how it is written: what is asked of it without a list of what it holds. */
export interface Page extends Pick<Transcript, 'lines' | 'language'> { readonly convention: Pick<Convention, 'kind' | 'open' | 'close'> }

/** What a visit may look at: the text, what stands near, through the survey what holds for the whole document, and what is known of people beside it. */
export interface VisitContext { readonly transcript: Page; readonly near: Near; readonly survey: Survey; readonly known: Asking }

export interface Rule extends Visits {
  readonly meta: RuleMeta;
  /** Fixes for a finding of this rule, best first, in a stable order. */
  fixes(finding: Finding, at: RuleContext): readonly Fix[];
}
