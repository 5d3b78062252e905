/** What outline, hover, completion and the other features say. */
export const features = {
  'outline.unattributed': '(no speaker)',

  'diagnostic.large': 'This transcript has more than {limit} million characters, so Verbatim makes its outline only: it looks for nothing that is wrong and explains nothing. The setting “verbatim.outlineOnlyAbove” says where the limit is.',

  'hover.conflict': 'For the same words {who} is named, too ({place}). One of the two is wrong.',
  'hover.stray': 'No statement belongs to this attribution.',
  'hover.part': 'A part in the conversation or an office, not a person’s name.',
  'hover.group': 'More than one speaker, or nobody in particular.',
  'hover.only': 'Not attributed anywhere else in this file.',
  'hover.elsewhereOnce': 'Also attributed in line {places}.',
  'hover.elsewhere': { other: 'Also attributed in {count} other places in this file: lines {places}.' },
  'hover.attributedOnce': 'Attributed in line {places}.',
  'hover.attributed': { other: 'Attributed in {count} places in this file: lines {places}.' },
  'hover.otherRoles': 'Other roles in this file: {roles}.',
  'hover.quotation': 'Said by {who}',
  'hover.named': 'Named in {place}.',
  'hover.line': 'line {line}',
  'hover.sure': 'Sure',
  'hover.likely': 'Likely',
  'hover.doubtful': 'In doubt',
  'hover.because': '{sureness}: {reasons}.',
  'hover.sureness': '{sureness}.',
  'hover.against': 'Against it: {reasons}.',

  'action.fixAll': 'Fix everything that needs no choice',
} as const;
