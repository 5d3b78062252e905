import { quotes, type Typography } from './language';

/** Czech. */
export const cs: Typography = { quotes: quotes('„', '“'), nested: quotes('‚', '‘'), dash: '–', spaced: '' };
