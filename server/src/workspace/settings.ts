import type { Severity } from '../rules/rule';

/** Settings of one resource, as the server uses them. Null, absent or wrongly typed values mean the default. */
export interface Settings {
  /** By rule code; absent: the rule's own. */
  readonly severity: Readonly<Record<string, Severity | undefined>>;
}

export const defaultSettings: Settings = { severity: {} };
