import { apart } from '../../../protocol/apart';
import { part } from '../program/part';
import type { Catalog, Plural } from './catalog';
import type { texts as english } from './en';
import type { cli as englishOfCommandLine } from './en/cli';

type Texts = typeof english & typeof englishOfCommandLine;
export type MessageKey = keyof Texts;
/** A date is shown as far as it is known, as the language writes it. */
export type MessageArguments = Readonly<Record<string, string | number | { readonly date: string }>>;

/** A text to be shown, not yet in anybody's language. */
export interface Message { readonly key: MessageKey; readonly args?: MessageArguments }

export type Translate = (key: MessageKey, args?: MessageArguments) => string;

interface Language { readonly texts: () => Catalog; /** Only the command line has them, and its keys begin with "cli". */ readonly commandLine: () => Catalog }

/** One entry a language; a new language is a folder beside `en` and an entry here. Who reads one language needs no other. */
const catalogs: Readonly<Record<string, Language>> = {
  en: {
    texts: part<Catalog>(() => (require('./en') as typeof import('./en')).texts, {}),
    commandLine: part<Catalog>(() => (require('./en/cli') as typeof import('./en/cli')).cli, {}),
  },
  ru: {
    texts: part<Catalog>(() => (require('./ru') as typeof import('./ru')).texts, {}),
    commandLine: part<Catalog>(() => (require('./ru/cli') as typeof import('./ru/cli')).cli, {}),
  },
};
function textIn({ texts, commandLine }: Language, key: string): Catalog[string] | undefined { return (key.startsWith('cli.') ? commandLine : texts)()[key]; }
export const locales: readonly string[] = Object.keys(catalogs);

/** The language that texts are in for such a tag or locale. */
export function languageOf(locale: string | undefined): string {
  const language = (locale ?? 'en').toLowerCase().split(/[-_.]/)[0];
  return locales.includes(language) ? language : 'en';
}

/** The texts in the language of a BCP 47 tag or POSIX locale ("ru-RU", "ru_RU.UTF-8"); English where there is none. */
export function translator(locale: string | undefined): Translate {
  const known = languageOf(locale), plurals = new Intl.PluralRules(known);
  // Line numbers are no amounts: they are never grouped.
  const numbers = new Intl.NumberFormat(known, { useGrouping: false, maximumFractionDigits: 20 });
  const translate: Translate = (key, args = {}) => {
    const entry = textIn(catalogs[known], key) ?? textIn(catalogs.en, key) ?? key;
    const text = typeof entry === 'string' ? entry : entry[plurals.select(Number(args.count ?? 0)) as keyof Plural] ?? entry.other;
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = name in args ? args[name] : whole;
      return typeof value === 'number' ? numbers.format(value) : typeof value === 'object' ? shownDate(translate, value.date) : isPlain(key, value) ? value : apart(value);
    });
  };
  return translate;
}

/** What stays as it is though it may go from the right: what is kept apart already, and what a terminal says, from where paths are copied. */
function isPlain(key: string, value: string): boolean { return value.includes('\u2068') || key.startsWith('cli.'); }

/** A date for people to read, as far as it is known: "12.05.2020", "05.2020", "2020". */
export function shownDate(t: Translate, date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  return day !== undefined ? t('hover.date.day', { day, month, year }) : month !== undefined ? t('hover.date.month', { month, year }) : year;
}

/** A message key made at run time (a cue's name, a rule's code), where the catalog may not hold it. */
export function translateIfKnown(t: Translate, key: string): string | undefined {
  const text = t(key as MessageKey);
  return text === key ? undefined : text;
}
