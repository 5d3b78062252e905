import type { Range, SemanticTokens } from 'vscode-languageserver-types';
import { tokenTypes } from '../../../protocol/tokens';
import type { Feature, InRange } from './feature';
import { mentionsIn } from './support/officials';
import { spansOf, type Span } from './support/spans';
import type { Snapshot } from '../workspace/snapshot';

const capability = { semanticTokensProvider: { legend: { tokenTypes: [...tokenTypes], tokenModifiers: [] }, full: true, range: true } };

/** What recognition knows better than the grammar can: speakers, roles, headings and directions by context, quotations that are speech, officials in running text. */
export const semanticTokensFull: Feature<unknown, SemanticTokens> = {
  method: 'textDocument/semanticTokens/full',
  capability,
  asksPeople: true,
  provide: ({ snapshot }) => ({ data: encode(tokensOf(snapshot, null)) }),
};

export const semanticTokensRange: Feature<InRange, SemanticTokens> = {
  method: 'textDocument/semanticTokens/range',
  capability,
  asksPeople: true,
  provide: ({ snapshot }, { range }) => ({ data: encode(tokensOf(snapshot, clamped(range))) }),
};

function tokensOf(snapshot: Snapshot, inside: Range | null): Span[] {
  // Who may be meant but as likely is not is not coloured as if it were known.
  const mentions = mentionsIn(snapshot, inside).flatMap(({ mention, range }) => mention.degree === 'possible' ? [] : [range]);
  return spansOf(snapshot.transcript, inside, mentions);
}

/** Tokens are sent by whole lines: a token that only half is in the asked range is still one token. */
function clamped({ start, end }: Range): Range { return { start: { line: start.line, character: 0 }, end: { line: end.line, character: Infinity } }; }

/** Five numbers a token, line and column relative to the token before, as the protocol has it. */
function encode(spans: readonly Span[]): number[] {
  const data: number[] = [];
  let line = 0, column = 0;
  for (const span of spans) {
    if (span.line !== line) column = 0;
    data.push(span.line - line, span.start - column, span.end - span.start, tokenTypes.indexOf(span.type), 0);
    line = span.line;
    column = span.start;
  }
  return data;
}
