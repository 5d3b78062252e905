import { quotes, type Typography } from './language';

/** Spanish: Ortografía de la lengua española. The raya touches what it parts off. */
export const es: Typography = { quotes: quotes('«', '»'), nested: quotes('“', '”'), dash: null, spaced: '' };
