/** What is wrong with a directory of officials. */
export const officials = {
  'officials.not-readable': 'this can\'t be read as a directory of officials: {reason}',
  'officials.not-a-directory': 'this is no directory of officials: it should hold a list of persons',
  'officials.no-name-column': 'no column has the names; call one "name", or "family name"',
  'officials.not-a-list': 'this should be a list',
  'officials.not-an-object': 'this should be an entry with fields',
  'officials.not-a-text': 'this should be a text',
  'officials.not-a-flag': 'this should be true or false',
  'officials.not-a-date': '"{date}" is no date; write 2020, 2020-05 or 2020-05-12',
  'officials.ends-before-it-begins': 'this ends ({end}) before it begins ({start})',
  'officials.no-name': 'this entry has no name',
  'officials.id-twice': 'two people have the id "{id}"',
  'officials.unknown-person': 'there is no person with the id "{id}"',
  'officials.unknown-organization': 'there is no organization with the id "{id}"',
  'officials.unknown-post': 'there is no post with the id "{id}"',
  'officials.unknown-gender': '"{gender}" is no gender that we know; write male or female, or leave it out',
};
