import { quotes, type Typography } from './language';

/** English. Dashes between spaces are en dashes; a double hyphen without spaces is an em dash in any language. */
export const en: Typography = { quotes: quotes('“', '”'), nested: quotes('‘', '’'), dash: '–', spaced: '' };
