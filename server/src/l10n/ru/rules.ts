import type { rules as english } from '../en/rules';
import type { Plural } from '../translate';

export const rules: Record<keyof typeof english, string | Plural> = {
  'rule.statement.unattributed.title': 'Высказывание без автора',
};
