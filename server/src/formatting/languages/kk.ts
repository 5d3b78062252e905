import { quotes, type Typography } from './language';

/** Kazakh in Cyrillic, as Russian. */
export const kk: Typography = { quotes: quotes('«', '»'), nested: quotes('„', '“'), dash: '—', spaced: '' };
