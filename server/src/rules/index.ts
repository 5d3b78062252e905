import { attributionConflict } from './attributionConflict';
import { attributionDangling } from './attributionDangling';
import { attributionRepeated } from './attributionRepeated';
import { nameMixedScript } from './nameMixedScript';
import { quoteUnattributed } from './quoteUnattributed';
import { quoteUnbalanced } from './quoteUnbalanced';
import type { Rule } from './rule';
import { speakerRoleDiffers } from './speakerRoleDiffers';
import { speakerSpelling } from './speakerSpelling';
import { statementUnattributed } from './statementUnattributed';

/** Every rule there is, in the order of the docs. */
export const rules: readonly Rule[] = [
  statementUnattributed, quoteUnattributed, attributionConflict, attributionDangling, attributionRepeated, speakerSpelling, nameMixedScript, speakerRoleDiffers, quoteUnbalanced,
];

/** A rule by its code; undefined where there is none (any more). */
export function ruleOf(code: string): Rule | undefined { return rules.find(rule => rule.meta.code === code); }
