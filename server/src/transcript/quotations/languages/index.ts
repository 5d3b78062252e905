import { en } from './en';
import type { QuotationLanguage } from './language';
import { ru } from './ru';

export const languages: readonly QuotationLanguage[] = [ru, en];
