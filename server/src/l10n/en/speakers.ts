/** What the list of speakers says. */
export const speakers = {
  'speakers.nobody': '(no speaker)',
  'speakers.statements': { one: '{count} statement', other: '{count} statements' },
  'speakers.words': { one: '{count} word', other: '{count} words' },
  'speakers.share': '{share}%',
  'speakers.shareLess': 'under 1%',
  'speakers.ofAll': '{share} of all that is said',
  'speakers.line': 'line {line}',
  'speakers.notHere': 'There is no statement here.',
  'speakers.noNext': 'This is the last statement of {who}.',
  'speakers.noPrevious': 'This is the first statement of {who}.',
  'speakers.transcripts': { one: '{count} transcript', other: '{count} transcripts' },
} as const;
