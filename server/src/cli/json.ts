import type { Range } from 'vscode-languageserver-types';
import type { Concluded, Reason, Statement, Transcript } from '../transcript/model';

/** Whole lines, counted from 0, both ends inclusive. */
export interface LineSpan { readonly startLine: number; readonly endLine: number }
/** Why we think so: in every item under `--explain`, absent otherwise. */
interface Explained { readonly confidence?: number; readonly reasons?: readonly Reason[] }

export interface StatementJson extends LineSpan, Explained {
  /** As written, without the role. */
  readonly speaker: string | null;
  readonly role: string | null;
  /** Where the speaker is named: the statement's own first line, or a line before or after it. */
  readonly attribution: LineSpan | null;
}
/** Offsets are UTF-16 code units from the start of the text (a byte order mark counts), the end exclusive. */
export interface QuoteJson extends Explained { readonly startOffset: number; readonly endOffset: number; readonly speaker: string | null }

/** What `verbatim parse` prints for one file. Other programs rely on it: a change of a field is a breaking change. */
export interface TranscriptJson {
  /** Path as given; only where several files are printed. */
  readonly file?: string;
  readonly title: string | null;
  /** BCP 47 primary tag, "und" where nothing was told. */
  readonly language: string;
  readonly convention: string;
  readonly statements: readonly StatementJson[];
  readonly unattributed: readonly (LineSpan & Explained)[];
  readonly attributions: readonly (LineSpan & Explained)[];
  readonly headings: readonly (LineSpan & Explained)[];
  readonly directions: readonly (LineSpan & Explained)[];
  readonly quotes: readonly QuoteJson[];
}

/** A transcript as the command line prints it, fields in the contract's order. */
export function transcriptJson(transcript: Transcript, options: { readonly file?: string; readonly explain?: boolean } = {}): TranscriptJson {
  const why = (of: Concluded): Explained => options.explain ? { confidence: of.confidence, reasons: of.reasons.map(({ cue, weight, line }) => ({ cue, weight, line })) } : {};
  const located = (item: Concluded & { readonly range: Range }) => ({ ...linesOf(item.range), ...why(item) });
  const { lines, statements } = transcript;
  return {
    ...options.file === undefined ? {} : { file: options.file },
    title: transcript.title,
    language: transcript.language,
    convention: transcript.convention.id,
    statements: statements.filter(isAttributed).map(statement => ({
      ...linesOf(statement.range),
      speaker: statement.attribution.speaker,
      role: statement.attribution.role,
      attribution: linesOf(statement.attribution.range),
      ...why(statement),
    })),
    unattributed: statements.filter(statement => !statement.attribution).map(located),
    attributions: transcript.strays.map(located),
    headings: transcript.headings.map(located),
    directions: transcript.directions.map(located),
    // Titles, names and scare quotes stand in quotation marks too, but nobody says them.
    quotes: transcript.quotations.filter(quotation => quotation.kind !== 'name').map(quotation => ({
      startOffset: lines.offsetAt(quotation.range.start),
      endOffset: lines.offsetAt(quotation.range.end),
      speaker: quotation.speaker,
      ...why(quotation),
    })),
  };
}

function isAttributed(statement: Statement): statement is Statement & { readonly attribution: object } { return statement.attribution !== null; }
function linesOf(range: Range): LineSpan { return { startLine: range.start.line, endLine: range.end.line }; }
