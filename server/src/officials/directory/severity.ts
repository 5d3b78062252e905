import type { ProblemKind } from './model';

/** What is no mistake, but may be of interest: a column that Verbatim has no use for may be somebody's own. */
export function isHint(kind: ProblemKind): boolean { return kind === 'unknown-column'; }
