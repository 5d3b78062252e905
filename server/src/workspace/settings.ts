import type { Formatting } from '../formatting';
import { isTaken } from '../globs/excluded';
import { severities, type Severity } from '../rules/rule';
import { defaultPattern } from './directoryNames';

/** Settings of one resource, as the server uses them. Null, absent or wrongly typed values mean the default. */
export interface Settings {
  /** By rule code; absent: the rule's own. */
  readonly severity: Readonly<Record<string, Severity | undefined>>;
  /** Millions of UTF-16 units above which a transcript gets its outline only. */
  readonly outlineOnlyAbove: number;
  /** Patterns of files that are directories of officials. */
  readonly officialsFiles: readonly string[];
  /** The day of transcripts that do not say theirs; as written, whatever it is; null where none is set. */
  readonly documentDate: string | null;
  /** Which hints are given beside the text, where the editor shows any. */
  readonly inlayHints: { readonly speaker: boolean; readonly office: boolean };
  /** Whether lines about speakers are shown above the text. */
  readonly codeLens: boolean;
  /** Whether findings of transcripts that are not open are shown. */
  readonly workspaceDiagnostics: boolean;
  /** What formatting puts in order. */
  readonly format: Formatting;
  /** Words that are said in a minute; 0: as many as the language has. */
  readonly wordsPerMinute: number;
}

/** The limit lies below VS Code's own (20 M: no colours; 50 M: no language server), so that Verbatim says so before VS Code falls silent. */
export const defaultSettings: Settings = { severity: {}, outlineOnlyAbove: 15, officialsFiles: [defaultPattern], documentDate: null, inlayHints: { speaker: true, office: true }, codeLens: false, workspaceDiagnostics: false, format: { spaces: true, dashes: true, quotationMarks: true, blankLines: true }, wordsPerMinute: 0 };

/** Settings of a workspace folder: whether its transcripts are looked at without being opened, and patterns of those that are not. */
export interface IndexSettings { readonly enabled: boolean; readonly exclude: readonly string[] }
export const defaultIndexSettings: IndexSettings = { enabled: true, exclude: [] };

/** What our deepest setting needs (`verbatim.rules.family.code`), with room; deeper values are nobody's settings. */
const deepest = 8;
export const rulePrefix = 'rules.';
/** More patterns than this nobody has. */
const mostPatterns = 50;

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
  const found = sentIn(sent);
  const severity = found.flatMap(([path, value]): [string, Severity][] => path.startsWith(rulePrefix) && isSeverity(value) ? [[path.slice(rulePrefix.length), value]] : []);
  const limit = found.find(([path]) => path === 'outlineOnlyAbove')?.[1];
  const date = found.find(([path]) => path === 'documentDate')?.[1], pace = found.find(([path]) => path === 'wordsPerMinute')?.[1];
  const flag = (name: string, usual: boolean) => { const value = found.find(([path]) => path === name)?.[1]; return typeof value === 'boolean' ? value : usual; };
  const { inlayHints, codeLens, workspaceDiagnostics, format } = defaultSettings;
  const patterns = found.find(([path]) => path === 'officials.files')?.[1], officialsFiles = (Array.isArray(patterns) ? patterns : []).filter(pattern => typeof pattern === 'string').filter(isTaken).slice(0, mostPatterns);
  return {
    severity: Object.fromEntries(severity), outlineOnlyAbove: isLimit(limit) ? limit : defaultSettings.outlineOnlyAbove,
    officialsFiles: officialsFiles.length > 0 ? officialsFiles : defaultSettings.officialsFiles,
    documentDate: typeof date === 'string' && date.trim() ? date.trim() : null,
    inlayHints: { speaker: flag('inlayHints.speaker', inlayHints.speaker), office: flag('inlayHints.office', inlayHints.office) }, codeLens: flag('codeLens', codeLens), workspaceDiagnostics: flag('workspaceDiagnostics', workspaceDiagnostics),
    format: { spaces: flag('format.spaces', format.spaces), dashes: flag('format.dashes', format.dashes), quotationMarks: flag('format.quotationMarks', format.quotationMarks), blankLines: flag('format.blankLines', format.blankLines) },
    wordsPerMinute: isLimit(pace) ? pace : defaultSettings.wordsPerMinute,
  };
}

/** The part of the section that is about the index, by the same rules. */
export function readIndexSettings(sent: unknown, base: IndexSettings = defaultIndexSettings): IndexSettings {
  if (!isRecord(sent)) return base;
  const found = new Map(sentIn(sent)), enabled = found.get('index.enabled'), exclude = found.get('index.exclude');
  return {
    enabled: typeof enabled === 'boolean' ? enabled : defaultIndexSettings.enabled,
    exclude: Array.isArray(exclude) ? exclude.filter((pattern): pattern is string => typeof pattern === 'string') : defaultIndexSettings.exclude,
  };
}

/** Whether two settings have the same effect. */
export function sameSettings(one: Settings, other: Settings): boolean {
  const codes = Object.keys(one.severity);
  return one.outlineOnlyAbove === other.outlineOnlyAbove && one.documentDate === other.documentDate && one.codeLens === other.codeLens && one.workspaceDiagnostics === other.workspaceDiagnostics && one.wordsPerMinute === other.wordsPerMinute && sameFormat(one.format, other.format) && one.inlayHints.speaker === other.inlayHints.speaker && one.inlayHints.office === other.inlayHints.office && one.officialsFiles.join('\n') === other.officialsFiles.join('\n') && codes.length === Object.keys(other.severity).length && codes.every(code => one.severity[code] === other.severity[code]);
}

function sameFormat(one: Formatting, other: Formatting): boolean { return one.spaces === other.spaces && one.dashes === other.dashes && one.quotationMarks === other.quotationMarks && one.blankLines === other.blankLines; }

/** Names of settings, without "verbatim.", and their values. */
export function sentIn(sent: Record<string, unknown>): [string, unknown][] {
  return [...leaves(sent)].map(([path, value]) => [path.replace(/^verbatim\./, ''), value]);
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

export function isLimit(value: unknown): value is number { return typeof value === 'number' && value >= 0; }

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
