import { quotes, type Typography } from './language';

/** Bulgarian. */
export const bg: Typography = { quotes: quotes('„', '“'), nested: quotes('«', '»'), dash: '–', spaced: '' };
