import type { Rule } from './rule';

/** Every rule there is, in the order of the docs. */
export const rules: readonly Rule[] = [];
