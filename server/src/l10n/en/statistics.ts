/** What is said of figures: how much they are of. `{shown}` is the number as it is written, grouped where it is long. */
export const statistics = {
  'statistics.group': ',',
  'statistics.speakers': { one: '{shown} speaker', other: '{shown} speakers' },
  'statistics.statements': { one: '{shown} statement', other: '{shown} statements' },
  'statistics.words': { one: '{shown} word', other: '{shown} words' },
  'statistics.transcripts': { one: '{shown} transcript', other: '{shown} transcripts' },
  'statistics.span': '{from} to {to}',
  'statistics.all': 'All transcripts',
  'statistics.voices': '(voices without a name)',
  'statistics.empty': 'Nobody says anything here.',
} as const;
