import { quotes, type Typography } from './language';

/** Ukrainian: Ukrainian orthography of 2019, § 169. */
export const uk: Typography = { quotes: quotes('«', '»'), nested: quotes('„', '“'), dash: '—', spaced: '' };
