import { quotes, type Typography } from './language';

/** Italian. */
export const it: Typography = { quotes: quotes('«', '»'), nested: quotes('“', '”'), dash: '–', spaced: '' };
