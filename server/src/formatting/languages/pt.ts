import { quotes, type Typography } from './language';

/** Portuguese. */
export const pt: Typography = { quotes: quotes('“', '”'), nested: quotes('‘', '’'), dash: '–', spaced: '' };
