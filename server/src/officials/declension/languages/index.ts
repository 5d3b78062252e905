import { part } from '../../../program/part';
import type { NameLanguage } from './language';

export type { NameLanguage } from './language';

/** The languages whose writing of names is known; read when the first name is. */
export const nameLanguages = part<readonly NameLanguage[]>(() => (require('./all') as typeof import('./all')).all, []);
