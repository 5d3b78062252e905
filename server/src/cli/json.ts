import type { Range } from 'vscode-languageserver-types';
import { surenessOf } from '../features/support/sureness';
import type { Concluded, Quotation, Reason, Statement, Transcript } from '../transcript/model';

/** Whole lines, counted from 0, both ends inclusive. */
export interface LineSpan { readonly startLine: number; readonly endLine: number }
/** Why we think so: in every item under `--explain`, absent otherwise. `known`: sure enough to be told as a fact; false means that what the item says is the likeliest only. */
interface Explained { readonly confidence?: number; readonly known?: boolean; readonly reasons?: readonly Reason[] }

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

interface Options { readonly file?: string; readonly explain?: boolean }
type ListName = 'statements' | 'unattributed' | 'attributions' | 'headings' | 'directions' | 'quotes';
/** Each list by its name, in the contract's order; items are made as they are asked for. */
type Lists = { readonly [Name in ListName]: Iterable<TranscriptJson[Name][number]> };

/** A transcript as the command line prints it, fields in the contract's order. */
export function transcriptJson(transcript: Transcript, options: Options = {}): TranscriptJson {
  const lists = Object.entries(listsOf(transcript, options)).map(([name, items]) => [name, [...items as Iterable<unknown>]]);
  return { ...headOf(transcript, options), ...Object.fromEntries(lists) as Pick<TranscriptJson, ListName> };
}

/** The same as text, in pieces: the whole may be longer than a string can be. */
export function* transcriptText(transcript: Transcript, options: Options = {}): Generator<string> {
  let piece = JSON.stringify(headOf(transcript, options)).slice(0, -1);
  for (const [name, items] of Object.entries(listsOf(transcript, options)) as [ListName, Iterable<unknown>][]) {
    piece += `,"${name}":[`;
    let comma = '';
    for (const item of items) {
      piece += comma + JSON.stringify(item);
      comma = ',';
      if (piece.length < pieceLength) continue;
      yield piece;
      piece = '';
    }
    piece += ']';
  }
  yield `${piece}}`;
}

/** Units that are printed at once. */
const pieceLength = 1 << 16;

function headOf({ title, language, convention }: Transcript, { file }: Options): Omit<TranscriptJson, ListName> {
  return { ...file === undefined ? {} : { file }, title, language, convention: convention.id };
}

function listsOf(transcript: Transcript, { explain }: Options): Lists {
  const why = (of: Concluded): Explained => explain ? { confidence: of.confidence, known: surenessOf(of) !== 'unknown', reasons: of.reasons.map(({ cue, weight, line }) => ({ cue, weight, line })) } : {};
  const located = (item: Concluded & { readonly range: Range }) => ({ ...linesOf(item.range), ...why(item) });
  const { lines, statements } = transcript;
  return {
    statements: each(statements, isAttributed, statement => ({
      ...linesOf(statement.range),
      speaker: statement.attribution.speaker,
      role: statement.attribution.role,
      attribution: linesOf(statement.attribution.range),
      ...why(statement),
    })),
    unattributed: each(statements, isUnattributed, located),
    attributions: each(transcript.strays, isAny, located),
    headings: each(transcript.headings, isAny, located),
    directions: each(transcript.directions, isAny, located),
    // Titles, names and scare quotes stand in quotation marks too, but nobody says them.
    quotes: each(transcript.quotations, isSaid, quotation => ({
      startOffset: lines.offsetAt(quotation.range.start),
      endOffset: lines.offsetAt(quotation.range.end),
      speaker: quotation.speaker,
      ...why(quotation),
    })),
  };
}

function* each<T, Wanted extends T, Item>(all: readonly T[], wanted: (one: T) => one is Wanted, item: (one: Wanted) => Item): Generator<Item> {
  for (const one of all) if (wanted(one)) yield item(one);
}

type Attributed = Statement & { readonly attribution: object };
function isAny<T>(_one: T): _one is T { return true; }
function isAttributed(statement: Statement): statement is Attributed { return statement.attribution !== null; }
function isUnattributed(statement: Statement): statement is Statement { return statement.attribution === null; }
function isSaid(quotation: Quotation): quotation is Quotation { return quotation.kind !== 'name'; }
function linesOf(range: Range): LineSpan { return { startLine: range.start.line, endLine: range.end.line }; }
