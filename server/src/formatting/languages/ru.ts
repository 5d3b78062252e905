import { quotes, type Typography } from './language';

/** Russian: A. E. Milchin, L. K. Cheltsova, Spravochnik izdatelya i avtora. */
export const ru: Typography = { quotes: quotes('«', '»'), nested: quotes('„', '“'), dash: '—', spaced: '' };
