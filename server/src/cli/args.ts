import { parseArgs } from 'node:util';
import { isEncoding } from '../encoding/decode';
import { locales, type Message } from '../l10n/translate';
import type { Gender } from '../officials/declension';
import type { Severity } from '../rules/rule';

export type Command = 'parse' | 'check' | 'mentions' | 'officials' | 'forms' | 'who' | 'statistics';
/** What the commands that read transcripts take. */
interface Shared { readonly files: readonly string[]; readonly encoding?: string; readonly lang?: string }
export interface ParseRequest extends Shared { readonly command: 'parse'; readonly format: 'json' | 'ndjson'; readonly explain: boolean }
export interface CheckRequest extends Shared {
  readonly command: 'check';
  readonly format: CheckFormat;
  readonly failOn: FailOn;
  /** Files with the people who are compared; where none is named, the directories that lie beside each file and above it. */
  readonly officials: readonly string[];
}
export interface MentionsRequest extends Shared {
  readonly command: 'mentions';
  readonly format: 'json' | 'ndjson';
  /** Files with the people to be looked for. */
  readonly officials: readonly string[];
  /** Those too of which it is not sure that they are anybody's. */
  readonly possible: boolean;
}
export interface ImportRequest extends Shared {
  readonly command: 'officials';
  /** The directory that the officials of the files are merged into; without one that of the current folder. */
  readonly into?: string;
  /** Only say what would be done. */
  readonly dryRun: boolean;
}
export interface FormsRequest { readonly command: 'forms'; readonly name: string; readonly gender?: Gender; readonly format: 'text' | 'json'; readonly lang?: string }
/** `files`: the transcripts that are looked through, the current folder's if none are named. */
export interface WhoRequest extends Shared { readonly command: 'who'; readonly name: string; readonly officials: readonly string[]; readonly format: 'text' | 'json' }
export interface StatisticsRequest extends Shared {
  readonly command: 'statistics';
  readonly format: StatisticsFormat;
  readonly officials: readonly string[];
  /** Days, both included; transcripts of others and those without a date are left out. */
  readonly from?: string;
  readonly to?: string;
}
export interface HelpRequest { readonly command: 'help'; readonly about?: Command; readonly lang?: string }
export interface VersionRequest { readonly command: 'version' }
/** The command line makes no sense; `about` says whose help would. */
export interface BadUsage { readonly command: 'bad usage'; readonly message: Message; readonly about?: Command; readonly lang?: string }
export type Request = ParseRequest | CheckRequest | MentionsRequest | ImportRequest | FormsRequest | WhoRequest | StatisticsRequest | HelpRequest | VersionRequest | BadUsage;

const checkFormats = ['text', 'json', 'sarif', 'github'] as const, parseFormats = ['json', 'ndjson'] as const, formsFormats = ['text', 'json'] as const, statisticsFormats = ['text', 'json', 'csv'] as const, genders = ['male', 'female'] as const satisfies readonly Gender[];
const failOns = ['error', 'warning', 'information', 'hint'] as const satisfies readonly Severity[];
export type CheckFormat = typeof checkFormats[number];
export type StatisticsFormat = typeof statisticsFormats[number];
export type FailOn = typeof failOns[number];

/** `values`: all that it can be; `day`: it is one. */
interface Option { readonly type: 'boolean' | 'string'; readonly short?: string; readonly values?: readonly string[]; readonly day?: true }
type Options = Readonly<Record<string, Option>>;
const everywhere: Options = { help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' }, lang: { type: 'string', values: locales } };
const optionsOf: Readonly<Record<Command, Options>> = {
  parse: { ...everywhere, format: { type: 'string', values: parseFormats }, explain: { type: 'boolean' }, encoding: { type: 'string' } },
  check: { ...everywhere, format: { type: 'string', values: checkFormats }, 'fail-on': { type: 'string', values: failOns }, officials: { type: 'string' }, encoding: { type: 'string' } },
  mentions: { ...everywhere, format: { type: 'string', values: parseFormats }, officials: { type: 'string' }, possible: { type: 'boolean' }, encoding: { type: 'string' } },
  officials: { ...everywhere, into: { type: 'string' }, 'dry-run': { type: 'boolean' }, encoding: { type: 'string' } },
  who: { ...everywhere, format: { type: 'string', values: formsFormats }, officials: { type: 'string' }, in: { type: 'string' }, encoding: { type: 'string' } },
  statistics: { ...everywhere, format: { type: 'string', values: statisticsFormats }, from: { type: 'string', day: true }, to: { type: 'string', day: true }, officials: { type: 'string' }, encoding: { type: 'string' } },
  forms: { ...everywhere, format: { type: 'string', values: formsFormats }, gender: { type: 'string', values: genders } },
};
const commands = Object.keys(optionsOf) as Command[];
const anyOption: Options = { ...optionsOf.forms, ...optionsOf.who, ...optionsOf.statistics, ...optionsOf.mentions, ...optionsOf.officials, ...optionsOf.parse, ...optionsOf.check };

/** Reads the command line. Never throws: what is wrong with it is an answer. */
export function readArguments(argv: readonly string[]): Request {
  // Not strict: parseArgs would complain in English only.
  const { tokens } = parseArgs({ args: [...argv], strict: false, allowPositionals: true, tokens: true, options: optionTypes() });
  const operands = tokens.flatMap(token => token.kind === 'positional' ? [token.value] : []);
  const given = tokens.flatMap(token => token.kind === 'option' ? [token] : []);
  const value = (name: string) => given.findLast(option => option.name === name)?.value;
  const lang = locales.find(locale => locale === value('lang'));
  const [first, ...files] = operands, command = commands.find(known => known === first);
  const bad = (key: Message['key'], args: Message['args'] = {}): BadUsage => ({ command: 'bad usage', message: { key, args }, about: command, lang });

  const known = command ? optionsOf[command] : anyOption;
  for (const { name, rawName, value: text } of given) {
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!option) return bad('cli.usage.unknownOption', { name: rawName });
    if (option.type === 'boolean' && text !== undefined) return bad('cli.usage.takesNoValue', { name: rawName });
    if (option.type === 'string' && !text) return bad('cli.usage.needsValue', { name: rawName });
    if (option.type === 'string' && option.values && !option.values.includes(text!)) return bad('cli.usage.badValue', { name: rawName, value: text!, values: option.values.join(', ') });
    if (option.day && !isDay(text!)) return bad('cli.usage.badDay', { name: rawName, value: text! });
    if (name === 'encoding' && !isEncoding(text!)) return bad('cli.usage.unknownEncoding', { value: text! });
  }
  if (first !== undefined && !command) return bad('cli.usage.unknownCommand', { name: first });
  if (given.some(option => option.name === 'help')) return { command: 'help', about: command, lang };
  if (given.some(option => option.name === 'version')) return { command: 'version' };
  if (!command) return bad('cli.usage.noCommand');
  if (command === 'officials' && files.shift() !== 'import') return bad('cli.usage.noImport');
  if (files.length === 0) return bad(command === 'forms' || command === 'who' ? 'cli.usage.noName' : 'cli.usage.noFiles');

  const has = (name: string) => given.some(option => option.name === name), one = <T extends string>(name: string, values: readonly T[]) => values.find(known => known === value(name));
  const all = (name: string) => given.flatMap(option => option.name === name ? [option.value!] : []);
  const shared = { files, encoding: value('encoding') as string | undefined, lang };
  switch (command) {
    case 'parse': return { command, ...shared, format: one('format', parseFormats) ?? 'json', explain: has('explain') };
    case 'check': return { command, ...shared, format: one('format', checkFormats) ?? 'text', failOn: one('fail-on', failOns) ?? 'warning', officials: all('officials') };
    case 'mentions': {
      const officials = all('officials');
      return officials.length === 0 ? bad('cli.usage.noOfficials') : { command, ...shared, format: one('format', parseFormats) ?? 'json', officials, possible: has('possible') };
    }
    case 'officials': return { command, ...shared, into: value('into') as string | undefined, dryRun: has('dry-run') };
    case 'who': {
      const within = all('in');
      return { command, ...shared, name: files.join(' '), files: within.length > 0 ? within : ['.'], officials: all('officials'), format: one('format', formsFormats) ?? 'text' };
    }
    case 'statistics': return { command, ...shared, officials: all('officials'), format: one('format', statisticsFormats) ?? 'text', from: value('from') as string | undefined, to: value('to') as string | undefined };
    // A name of several words needs no quotation marks.
    case 'forms': return { command, name: files.join(' '), gender: one('gender', genders), format: one('format', formsFormats) ?? 'text', lang };
  }
}

/** A date that there is, as YYYY-MM-DD. */
function isDay(text: string): boolean { return /^\d{4}-\d\d-\d\d$/u.test(text) && new Date(`${text}T00:00Z`).toISOString().startsWith(text); }

function optionTypes() {
  return Object.fromEntries(Object.entries(anyOption).map(([name, { type, short }]) => [name, short ? { type, short } : { type }]));
}
