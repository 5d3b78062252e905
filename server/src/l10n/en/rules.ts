/** Rules: what a finding says, its fixes, and the texts of its page (`rule.CODE.title`, `.why`, `.fix`). */
export const rules = {
  'rule.statement.unattributed.title': 'A statement without a speaker',
} as const;
