import type { cli as english } from '../en/cli';
import type { Plural } from '../translate';

export const cli: Record<keyof typeof english, string | Plural> = {
  'cli.usage': 'Использование: verbatim parse|check [параметры] ФАЙЛ…',
};
