import { be } from './be';
import { cs } from './cs';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { kk } from './kk';
import type { QuotationLanguage } from './language';
import { pl } from './pl';
import { ru } from './ru';
import { uk } from './uk';

/** Every language whose speech verbs are known; a new one is a file and a line here. */
export const languages: readonly QuotationLanguage[] = [ru, en, uk, be, kk, de, fr, es, it, pl, cs];
