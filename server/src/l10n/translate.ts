import * as en from './en';
import * as ru from './ru';
import type { Catalog, Plural } from './catalog';

type Texts = typeof en.texts;
export type MessageKey = keyof Texts;
/** A date is shown as far as it is known, as the language writes it. */
export type MessageArguments = Readonly<Record<string, string | number | { readonly date: string }>>;

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
  const translate: Translate = (key, args = {}) => {
    const entry = catalog[key] ?? catalogs.en[key] ?? key;
    const text = typeof entry === 'string' ? entry : entry[plurals.select(Number(args.count ?? 0)) as keyof Plural] ?? entry.other;
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = name in args ? args[name] : whole;
      return typeof value === 'number' ? numbers.format(value) : typeof value === 'object' ? shownDate(translate, value.date) : value;
    });
  };
  return translate;
}

/** A date for people to read, as far as it is known: "12.05.2020", "05.2020", "2020". */
export function shownDate(t: Translate, date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  return day !== undefined ? t('hover.date.day', { day, month, year }) : month !== undefined ? t('hover.date.month', { month, year }) : year;
}

/** A message key made at run time (a cue's name, a rule's code), where the catalog may not hold it. */
export function translateIfKnown(t: Translate, key: string): string | undefined {
  return key in en.texts ? t(key as MessageKey) : undefined;
}
