import { part } from '../../../program/part';
import type { QuotationLanguage } from './language';

/** Of every language whose speech verbs are known, its tables, by its id; a new one is a file and a line here. Each is read when a text in it is. */
const tables: Readonly<Record<string, () => QuotationLanguage | null>> = {
  ru: part(() => (require('./ru') as typeof import('./ru')).ru, null),
  en: part(() => (require('./en') as typeof import('./en')).en, null),
  uk: part(() => (require('./uk') as typeof import('./uk')).uk, null),
  be: part(() => (require('./be') as typeof import('./be')).be, null),
  kk: part(() => (require('./kk') as typeof import('./kk')).kk, null),
  de: part(() => (require('./de') as typeof import('./de')).de, null),
  fr: part(() => (require('./fr') as typeof import('./fr')).fr, null),
  es: part(() => (require('./es') as typeof import('./es')).es, null),
  it: part(() => (require('./it') as typeof import('./it')).it, null),
  pl: part(() => (require('./pl') as typeof import('./pl')).pl, null),
  cs: part(() => (require('./cs') as typeof import('./cs')).cs, null),
};

/** Whether a language's speech verbs are known. */
export function isKnown(id: string): boolean { return Object.hasOwn(tables, id); }

/** The tables of a language that is known; those of all for "". What cannot be read is left out. */
export function tablesOf(id: string): readonly QuotationLanguage[] { return (id ? [tables[id]()] : Object.values(tables).map(read => read())).filter(language => language !== null); }
