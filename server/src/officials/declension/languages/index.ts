import { be } from './be';
import { de } from './de';
import { en } from './en';
import { kk } from './kk';
import type { NameLanguage } from './language';
import { ru } from './ru';
import { uk } from './uk';

export type { NameLanguage } from './language';

/** The languages whose writing of names is known; another one is a file beside these and a word in this list. */
export const nameLanguages: readonly NameLanguage[] = [ru, en, uk, be, kk, de];
