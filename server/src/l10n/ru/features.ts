import type { features as english } from '../en/features';
import type { Plural } from '../translate';

export const features: Record<keyof typeof english, string | Plural> = {
  'outline.unattributed': '(без автора)',
};
