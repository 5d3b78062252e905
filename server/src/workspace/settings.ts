import { severities, type Severity } from '../rules/rule';

/** Settings of one resource, as the server uses them. Null, absent or wrongly typed values mean the default. */
export interface Settings {
  /** By rule code; absent: the rule's own. */
  readonly severity: Readonly<Record<string, Severity | undefined>>;
}

export const defaultSettings: Settings = { severity: {} };

/** What our deepest setting needs (`verbatim.rules.family.code`), with room; deeper values are nobody's settings. */
const deepest = 8;

/**
 * Settings from whatever a client sends for the section `verbatim`. Nested objects and dotted keys mean the same
 * (`{rules: {statement: {unattributed: "off"}}}`, `{"rules.statement.unattributed": "off"}`), a leading `verbatim.` too.
 * Never throws: what is not understood is the default.
 *
 * @param sent Any JSON value.
 * @param base Settings where nothing was sent at all (null or no object).
 */
export function readSettings(sent: unknown, base: Settings = defaultSettings): Settings {
  if (!isRecord(sent)) return base;
  const severity = [...leaves(sent)].flatMap(([path, value]): [string, Severity][] => {
    const code = /^(?:verbatim\.)?rules\.(.+)$/.exec(path)?.[1];
    return code && isSeverity(value) ? [[code, value]] : [];
  });
  return { severity: Object.fromEntries(severity) };
}

/** Whether two settings have the same effect. */
export function sameSettings(one: Settings, other: Settings): boolean {
  const codes = Object.keys(one.severity);
  return codes.length === Object.keys(other.severity).length && codes.every(code => one.severity[code] === other.severity[code]);
}

function* leaves(value: Record<string, unknown>, path = '', depth = 0): Generator<[string, unknown]> {
  for (const [key, inner] of Object.entries(value)) {
    const here = path ? `${path}.${key}` : key;
    if (!isRecord(inner)) yield [here, inner];
    else if (depth < deepest) yield* leaves(inner, here, depth + 1);
  }
}

/** "default" is no severity: it means the rule's own, as an absent value does. */
function isSeverity(value: unknown): value is Severity {
  return severities.some(severity => severity === value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
