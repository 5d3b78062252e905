import * as en from './en';
import * as ru from './ru';
import type { Catalog, Plural } from './catalog';

type Texts = typeof en.texts;
export type MessageKey = keyof Texts;
export type MessageArguments = Readonly<Record<string, string | number>>;

/** A text to be shown, not yet in anybody's language. */
export interface Message { readonly key: MessageKey; readonly args?: MessageArguments }

export type Translate = (key: MessageKey, args?: MessageArguments) => string;

/** One entry a language; a new language is a folder beside `en` and a line here. */
const catalogs: Readonly<Record<string, Catalog>> = { en: en.texts, ru: ru.texts };
export const locales: readonly string[] = Object.keys(catalogs);

/** The language that texts are in for such a tag or locale. */
export function languageOf(locale: string | undefined): string {
  const language = (locale ?? 'en').toLowerCase().split(/[-_.]/)[0];
  return locales.includes(language) ? language : 'en';
}

/** The texts in the language of a BCP 47 tag or POSIX locale ("ru-RU", "ru_RU.UTF-8"); English where there is none. */
export function translator(locale: string | undefined): Translate {
  const known = languageOf(locale), catalog = catalogs[known], plurals = new Intl.PluralRules(known);
  // Line numbers are no amounts: they are never grouped.
  const numbers = new Intl.NumberFormat(known, { useGrouping: false, maximumFractionDigits: 20 });
  return (key, args = {}) => {
    const entry = catalog[key] ?? catalogs.en[key] ?? key;
    const text = typeof entry === 'string' ? entry : entry[plurals.select(Number(args.count ?? 0)) as keyof Plural] ?? entry.other;
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = name in args ? args[name] : whole;
      return typeof value === 'number' ? numbers.format(value) : value;
    });
  };
}

/** A message key made at run time (a cue's name, a rule's code), where the catalog may not hold it. */
export function translateIfKnown(t: Translate, key: string): string | undefined {
  return key in en.texts ? t(key as MessageKey) : undefined;
}
