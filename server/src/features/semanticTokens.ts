import type { SemanticTokens } from 'vscode-languageserver-types';
import { tokenTypes } from '../../../protocol/tokens';
import type { SemanticTokensEdit } from './colours/encoding';
import { tokensIn } from './colours/part';
import type { Feature, InRange } from './feature';

const capability = { semanticTokensProvider: { legend: { tokenTypes: [...tokenTypes], tokenModifiers: [] }, full: { delta: true }, range: true } };

/** As the protocol has it (LSP 3.16); the package of its types has no edits. */
export interface SemanticTokensDelta { readonly resultId: string; readonly edits: SemanticTokensEdit[] }

/** What recognition knows better than the grammar can: speakers, roles, headings and directions by context, quotations that are speech, officials in running text. */
export const semanticTokensFull: Feature<unknown, SemanticTokens> = {
  method: 'textDocument/semanticTokens/full',
  capability,
  asksPeople: true,
  asksColours: true,
  provide: ({ snapshot }) => snapshot.colours.full(snapshot),
};

/** What is other than in an answer that the client has; everything where we do not know that any more. */
export const semanticTokensDelta: Feature<{ readonly previousResultId?: unknown }, SemanticTokensDelta | SemanticTokens> = {
  method: 'textDocument/semanticTokens/full/delta',
  capability,
  asksPeople: true,
  asksColours: true,
  provide: ({ snapshot }, { previousResultId }) => (typeof previousResultId === 'string' ? snapshot.colours.since(snapshot, previousResultId) : null) ?? snapshot.colours.full(snapshot),
};

/** Tokens are sent by whole lines: a token that only half is in the asked range is still one token. */
export const semanticTokensRange: Feature<InRange, SemanticTokens> = {
  method: 'textDocument/semanticTokens/range',
  capability,
  asksPeople: true,
  provide: ({ snapshot }, { range }) => ({ data: tokensIn(snapshot, range) }),
};
