import { quotes, type Typography } from './language';

/** French: Lexique des règles typographiques en usage à l’Imprimerie nationale. */
export const fr: Typography = { quotes: quotes('«', '»', true), nested: quotes('“', '”'), dash: '–', spaced: ';:!?»' };
