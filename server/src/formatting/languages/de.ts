import { quotes, type Typography } from './language';

/** German: Duden, rules on quotation marks and dashes. */
export const de: Typography = { quotes: quotes('„', '“'), nested: quotes('‚', '‘'), dash: '–', spaced: '' };
