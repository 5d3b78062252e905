import { quotes, type Typography } from './language';

/** Dutch. */
export const nl: Typography = { quotes: quotes('“', '”'), nested: quotes('‘', '’'), dash: '–', spaced: '' };
