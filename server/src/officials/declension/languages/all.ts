import { be } from './be';
import { de } from './de';
import { en } from './en';
import { kk } from './kk';
import type { NameLanguage } from './language';
import { ru } from './ru';
import { uk } from './uk';

/** Another language is a file beside these and a word in this list. */
export const all: readonly NameLanguage[] = [ru, en, uk, be, kk, de];
