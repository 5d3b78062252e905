import type { Reason } from '../../server/src/transcript/model';

/** Why a page does not read as its gold, in the order of the report: what spoils most comes first. */
export const causes = [
  'label missed', 'false label', 'wrong extent', 'wrong speaker', 'wrong role', 'heading missed', 'false heading',
  'direction missed', 'false direction', 'quotation missed', 'false quotation', 'wrong speaker of a quotation',
] as const;
export type Cause = (typeof causes)[number];

/** One place where a page does not read as its gold. */
export interface Mistake {
  readonly cause: Cause;
  /** Counted from 0. */
  readonly line: number;
  readonly expected: string;
  readonly found: string;
  readonly reasons: readonly Reason[];
  /** Statements that are not exact because of it: a label that is missed spoils the statement above as well. */
  spoils: number;
}
