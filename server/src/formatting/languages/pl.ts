import { quotes, type Typography } from './language';

/** Polish. */
export const pl: Typography = { quotes: quotes('„', '”'), nested: quotes('«', '»'), dash: '–', spaced: '' };
