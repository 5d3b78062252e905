import { be } from './be';
import { bg } from './bg';
import { cs } from './cs';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { kk } from './kk';
import type { Typography } from './language';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import { sv } from './sv';
import { uk } from './uk';

export type { Quotes, Typography } from './language';

/** By BCP 47 tag; a language is a file beside these and a name here. */
const languages: Readonly<Record<string, Typography>> = { be, bg, cs, de, en, es, fr, it, kk, nl, pl, pt, ru, sv, uk };

/** How a language is set; null where we do not know. */
export function typographyOf(language: string): Typography | null { return Object.hasOwn(languages, language) ? languages[language] : null; }
