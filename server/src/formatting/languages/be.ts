import { quotes, type Typography } from './language';

/** Belarusian, as Russian. */
export const be: Typography = { quotes: quotes('«', '»'), nested: quotes('„', '“'), dash: '—', spaced: '' };
