import { quotes, type Typography } from './language';

/** Swedish: the same mark on both sides. */
export const sv: Typography = { quotes: quotes('”', '”'), nested: quotes('’', '’'), dash: '–', spaced: '' };
