/** What is found and missed in sets: statements with their exact lines and speaker, with their exact lines, and so on. */
export const sets = ['exact', 'span', 'attributions', 'headings', 'directions', 'quotations'] as const;
/** What is right of the things that were found: their role, and who says them. */
export const shares = ['role', 'speakers'] as const;
export type SetName = (typeof sets)[number];
export type ShareName = (typeof shares)[number];

export interface SetCount { right: number; falsely: number; missed: number }
export interface ShareCount { right: number; of: number }

/** Counts of a page, a source or all; they add up. */
export interface Tally {
  files: number;
  statements: number;
  /** Pages on which nobody speaks, and statements that are found on them nevertheless. */
  bare: number;
  falseStatements: number;
  readonly sets: Record<SetName, SetCount>;
  readonly shares: Record<ShareName, ShareCount>;
}

export function emptyTally(): Tally {
  const set = (): SetCount => ({ right: 0, falsely: 0, missed: 0 }), share = (): ShareCount => ({ right: 0, of: 0 });
  return {
    files: 0, statements: 0, bare: 0, falseStatements: 0,
    sets: { exact: set(), span: set(), attributions: set(), headings: set(), directions: set(), quotations: set() }, shares: { role: share(), speakers: share() },
  };
}

export function add(to: Tally, { files, statements, bare, falseStatements, ...more }: Tally): void {
  to.files += files;
  to.statements += statements;
  to.bare += bare;
  to.falseStatements += falseStatements;
  for (const name of sets) for (const key of ['right', 'falsely', 'missed'] as const) to.sets[name][key] += more.sets[name][key];
  for (const name of shares) for (const key of ['right', 'of'] as const) to.shares[name][key] += more.shares[name][key];
}

/** Of what is found, the share that is right; null where there is nothing to find and nothing found. */
export function precision({ right, falsely, missed }: SetCount): number | null { return right + falsely ? right / (right + falsely) : missed ? 0 : null; }
export function recall({ right, missed }: SetCount): number | null { return right + missed ? right / (right + missed) : null; }

/** F1, the harmonic mean of both; null where there is nothing to find. */
export function f1({ right, falsely, missed }: SetCount): number | null { return right + missed ? 2 * right / (2 * right + falsely + missed) : null; }

/** A set's F1 or a share, 0 to 1. */
export function valueOf(tally: Tally, name: SetName | ShareName): number | null {
  if (name !== 'role' && name !== 'speakers') return f1(tally.sets[name]);
  const { right, of } = tally.shares[name];
  return of ? right / of : null;
}

/** The mean over sources, each counted alike; those that have none of it are left out. */
export function meanOf(tallies: readonly Tally[], name: SetName | ShareName): number | null {
  const values = tallies.map(each => valueOf(each, name)).filter(value => value !== null);
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
}
