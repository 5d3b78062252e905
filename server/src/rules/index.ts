import { attributionConflict } from './attributionConflict';
import { attributionDangling } from './attributionDangling';
import { attributionRepeated } from './attributionRepeated';
import { nameMixedScript } from './nameMixedScript';
import { nameSpelling } from './nameSpelling';
import { postVacant } from './postVacant';
import { quoteUnattributed } from './quoteUnattributed';
import { quoteUnbalanced } from './quoteUnbalanced';
import { roleDiffers } from './roleDiffers';
import { roleNotOnDate } from './roleNotOnDate';
import type { Rule } from './rule';
import { speakerAmbiguous } from './speakerAmbiguous';
import { speakerRoleDiffers } from './speakerRoleDiffers';
import { speakerSpelling } from './speakerSpelling';
import { speakerUnknown } from './speakerUnknown';
import { statementUnattributed } from './statementUnattributed';

/** Every rule there is, in the order of the docs. */
export const rules: readonly Rule[] = [
  statementUnattributed, quoteUnattributed, attributionConflict, attributionDangling, attributionRepeated, speakerSpelling, nameMixedScript, speakerRoleDiffers, roleDiffers, quoteUnbalanced,
  speakerUnknown, roleNotOnDate, nameSpelling, speakerAmbiguous, postVacant,
];

/** A rule by its code; undefined where there is none (any more). */
export function ruleOf(code: string): Rule | undefined { return rules.find(rule => rule.meta.code === code); }
