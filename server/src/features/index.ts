import { incomingCalls, outgoingCalls, prepareCallHierarchy } from './callHierarchy';
import { codeAction } from './codeAction';
import { codeLens, codeLensResolve } from './codeLens';
import { completion, completionResolve } from './completion';
import { definition } from './definition';
import { diagnostics } from './diagnostics';
import { documentHighlight } from './documentHighlight';
import { documentLink } from './documentLink';
import { documentSymbol } from './documentSymbol';
import { listAllSpeakers, listTranscripts } from './allSpeakers';
import type { FarFeature, FarWorkspaceFeature, Feature, ScopedFeature, WorkspaceFeature } from './feature';
import { foldingRange } from './foldingRange';
import { glance } from './glance';
import { hover } from './hover';
import { inlayHint } from './inlayHint';
import { linkedEditingRange } from './linkedEditingRange';
import { onTypeFormatting } from './onTypeFormatting';
import { references } from './references';
import { listSpeakers, listStatements } from './listSpeakers';
import { previewPage } from './previewPage';
import { prepareRename, rename } from './rename';
import { selectionRange } from './selectionRange';
import { semanticTokensDelta, semanticTokensFull, semanticTokensRange } from './semanticTokens';
import { linesBetween, nextStatement } from './speakerMoves';
import { statementAt } from './statementAt';
import { statistics } from './statistics';
import { tellSide } from './tellSide';
import { whoIs } from './whoIs';
import { workspaceSymbol, workspaceSymbolResolve } from './workspaceSymbol';

/** Every feature there is. Each has parameters of its own: whoever asks gives those of the feature's method. */
export const features: readonly Feature[] = [
  documentSymbol,
  foldingRange,
  selectionRange,
  hover,
  definition,
  documentHighlight,
  completion,
  completionResolve,
  semanticTokensFull,
  semanticTokensDelta,
  semanticTokensRange,
  documentLink,
  inlayHint,
  codeLens,
  codeLensResolve,
  diagnostics,
  codeAction,
  prepareRename,
  linkedEditingRange,
  prepareCallHierarchy,
  listSpeakers,
  listStatements,
  nextStatement,
  linesBetween,
  whoIs,
  previewPage,
  onTypeFormatting,
  glance,
  statementAt,
  tellSide,
];

/** Those that look into other files. */
export const farFeatures: readonly FarFeature[] = [references, rename];

/** Those that are asked of a document or of the workspace. */
export const scopedFeatures: readonly ScopedFeature[] = [statistics];

/** Those that are asked of no document. */
export const workspaceFeatures: readonly WorkspaceFeature[] = [workspaceSymbol, workspaceSymbolResolve, listAllSpeakers, listTranscripts];

/** Those that are asked of none and look into files. */
export const farWorkspaceFeatures: readonly FarWorkspaceFeature[] = [incomingCalls, outgoingCalls];

/** What the server announces for its features: the sum of what each of them brings. */
export const capabilities: Readonly<Record<string, unknown>> = Object.assign({}, ...[...features, ...farFeatures, ...scopedFeatures, ...workspaceFeatures, ...farWorkspaceFeatures].map(feature => feature.capability));
