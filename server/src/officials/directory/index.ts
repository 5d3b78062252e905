export { covers, daysIn, isPartialDate } from './dates';
export type { Directory, Membership, Official, OtherName, Path, Problem, ProblemKind } from './model';
export { directoryIn, notationOf, readDirectory, type Notation } from './read';
export { isHint } from './severity';
export { spansOf } from './spans';
export type { Span } from './table';
