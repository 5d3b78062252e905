/** What refactorings are called, and why one is not done. */
export const refactoring = {
  'refactor.merge': 'Merge with the statement above ({speaker})',
  'refactor.split': 'Split the statement here',
  'refactor.boundary.up': 'Take the last paragraph of the statement above',
  'refactor.boundary.down': 'Take the first paragraph of the statement below',
  'refactor.oneSpeaker': 'Write “{one}” as “{other}” everywhere',
  'refactor.convert.leading': 'Write all attributions before the words (“Name: …”)',
  'refactor.convert.heading': 'Write all attributions on a line above the words',
  'refactor.convert.trailing': 'Write all attributions behind the words (“Name, position”)',
  'refactor.otherwise': 'Nothing was changed: with the attributions written so, this transcript would not read as it does now.',
  'refactor.gone': 'Nothing was changed: this cannot be done here any more.',
} as const;
