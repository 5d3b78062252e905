import { codeAction } from './codeAction';
import { completion } from './completion';
import { definition } from './definition';
import { diagnostics } from './diagnostics';
import { documentHighlight } from './documentHighlight';
import { documentSymbol } from './documentSymbol';
import type { Feature } from './feature';
import { foldingRange } from './foldingRange';
import { hover } from './hover';
import { references } from './references';
import { selectionRange } from './selectionRange';
import { semanticTokensFull, semanticTokensRange } from './semanticTokens';

/** Every feature there is. Each has parameters of its own: whoever asks gives those of the feature's method. */
export const features: readonly Feature[] = [
  documentSymbol, foldingRange, selectionRange, hover, definition, references, documentHighlight, completion, semanticTokensFull, semanticTokensRange, diagnostics, codeAction,
];

/** What the server announces for its features: the sum of what each of them brings. */
export const capabilities: Readonly<Record<string, unknown>> = Object.assign({}, ...features.map(feature => feature.capability));
