import { isTaken } from '../globs/excluded';
import { severities } from '../rules/rule';
import type { Log } from './log';
import { isLimit, isRecord, rulePrefix, sentIn } from './settings';

/** What a setting's value is to be, in the manifest's words; its default where a value of another kind is found. */
interface Kind { readonly is: string; readonly takes: (value: unknown) => boolean }
const flag: Kind = { is: 'true or false', takes: value => typeof value === 'boolean' }, text: Kind = { is: 'a text', takes: value => typeof value === 'string' };
const number = (least: number): Kind => ({ is: `a number from ${least} on`, takes: value => isLimit(value) && value >= least });
const oneOf = (...values: readonly string[]): Kind => ({ is: `one of ${values.join(', ')}`, takes: value => values.some(each => each === value) });
const patterns: Kind = { is: 'a list of patterns', takes: value => Array.isArray(value) && value.every(each => typeof each === 'string' && isTaken(each)) };
const severity = oneOf('default', ...severities);

/**
 * Every setting but those of rules, ours and the client's: the client sends the whole section, and says nothing itself of what it does not understand. Held to the manifest by
 * `wrongSettings.test.ts`.
 */
export const kinds: Readonly<Record<string, readonly [kind: Kind, otherwise: unknown]>> = {
  detect: [oneOf('ask', 'always', 'never'), 'ask'],
  'officials.files': [patterns, ['officials.{json,yaml,yml,csv}']],
  documentDate: [text, ''],
  outlineOnlyAbove: [number(0), 15],
  'inlayHints.speaker': [flag, true],
  'inlayHints.office': [flag, true],
  codeLens: [flag, false],
  'format.spaces': [flag, true],
  'format.quotationMarks': [flag, true],
  'format.dashes': [flag, true],
  'format.blankLines': [flag, true],
  'findings.delay': [number(0), 400],
  'findings.focusMode': [flag, true],
  'statusBar.format': [text, '{speaker} · {words}, {time}'],
  wordsPerMinute: [number(0), 0],
  workspaceDiagnostics: [flag, false],
  'index.enabled': [flag, true],
  'index.exclude': [patterns, []],
  'preview.scrollWithEditor': [flag, true],
  'preview.scrollEditor': [flag, true],
  'preview.fontFamily': [text, ''],
  'preview.fontSize': [number(8), 16],
  'trace.server': [oneOf('off', 'messages', 'compact', 'verbose'), 'messages'],
};
/** A setting's name up to a dot, where nothing is set but what stands behind it. */
const groups = new Set([...Object.keys(kinds), rulePrefix].flatMap(name => name.split('.').slice(0, -1).map((_, at, parts) => parts.slice(0, at + 1).join('.'))));
/** Longer values are cut: nobody needs to read them to know theirs again. */
const longest = 100;

/** What is wrong with settings that a client sent, a line each, in English as all of the log. Names that nobody knows are left alone: other versions may. */
export function wrongSettings(sent: unknown): string[] {
  if (!isRecord(sent)) return [];
  return sentIn(sent).flatMap(([name, value]) => value === null || value === undefined ? [] : wrong(name, value) ?? []);
}

function wrong(name: string, value: unknown): string | undefined {
  if (groups.has(name)) return line(name, value, 'a group of settings', 'what is set there otherwise, or the defaults, are used');
  if (name.startsWith(rulePrefix)) return severity.takes(value) ? undefined : line(name, value, severity.is, 'the rule’s own is used');
  // What stands inside a value is none of its own.
  const known = Object.hasOwn(kinds, name) ? name : Object.keys(kinds).find(each => name.startsWith(`${each}.`));
  if (known === undefined) return undefined;
  const [kind, otherwise] = kinds[known];
  if (known === name && kind.takes(value)) return undefined;
  const someAreTaken = kind === patterns && Array.isArray(value) && value.some(each => patterns.takes([each]));
  return line(name, value, kind === patterns ? `${kind.is}, texts that are not empty` : kind.is, someAreTaken ? 'the rest of the list is used' : `the default is used: ${JSON.stringify(otherwise)}`);
}

function line(name: string, value: unknown, is: string, otherwise: string): string {
  const written = JSON.stringify(value), shown = written.length > longest ? `${written.slice(0, longest)}…` : written;
  return `setting verbatim.${name}: ${shown} is not ${is}; ${otherwise}`;
}

/** Writes to the log what is wrong with settings, once for each setting and value: they are asked for with every document. */
export class WrongSettings {
  private readonly told = new Set<string>();

  constructor(private readonly log: Pick<Log, 'warn'>) {}

  look(sent: unknown): void {
    for (const message of wrongSettings(sent)) {
      if (this.told.has(message) || this.told.size === mostTold) continue;
      this.told.add(message);
      this.log.warn(message);
    }
  }
}
/** A client that sends ever new nonsense is heard so often, and no more. */
const mostTold = 200;
