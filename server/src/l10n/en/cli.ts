/** What the command line says. */
export const cli = {
  'cli.help': `Verbatim reads transcripts and knows who said what.

Usage: verbatim COMMAND [options] FILE…

  parse      print who said what, as JSON
  check      print what is wrong
  mentions   print where people of a directory are named, as JSON
  officials  import people into a directory of officials
  forms      print every form that a name may take
  who        say who somebody is, by directories and attributions
  statistics print who says how much

A FILE may be a folder (everything in it is read), a pattern such as
"archive/**/*.txt", or "-" for standard input.

  --help     help on a command: verbatim parse --help
  --version  print the version
  --lang L   language of messages: en, ru (else that of your system)
`,
  'cli.help.parse': `Print who said what in a transcript, as JSON.

Usage: verbatim parse [options] FILE…

  --format json     one object for one file, one object a line for several
                    (the default)
  --format ndjson   one object a line, each with its file's name
  --explain         say with everything how sure it is and why; "known" is false
                    where that is not enough to rely on
  --encoding E      read files in this encoding: windows-1251, koi8-r, ibm866 …
                    (else UTF-8, UTF-16 with a mark, or Windows-1251 where the
                    text is Cyrillic)
  --lang L          language of messages: en, ru

A FILE may be a folder, a pattern such as "archive/**/*.txt", or "-" for
standard input. The exit code is 0, or 2 when something could not be read.
`,
  'cli.help.check': `Print what is wrong in transcripts.

Usage: verbatim check [options] FILE…

  --format text     FILE:LINE:COLUMN severity code message (the default)
  --format json     one array of findings
  --format sarif    SARIF 2.1.0, for code hosts
  --format github   annotations for GitHub Actions
  --fail-on S       exit with 1 when a finding is at least this severe: error,
                    warning (the default), information, hint
  --officials FILE  the directory that names and offices are compared with: JSON
                    or YAML in the Popolo shape, or CSV; may be given repeatedly
                    (else officials.* beside each file and in the folders above)
  --encoding E      read files in this encoding: windows-1251, koi8-r, ibm866 …
                    (else UTF-8, UTF-16 with a mark, or Windows-1251 where the
                    text is Cyrillic)
  --lang L          language of messages: en, ru

A FILE may be a folder, a pattern such as "archive/**/*.txt", or "-" for
standard input. Findings that were silenced in the nearest verbatim.yaml are
left out. The exit code is 0 when nothing was found, 1 when something was,
2 when something could not be read.
`,
  'cli.help.mentions': `Print where transcripts name the people of a directory, in any case.

Usage: verbatim mentions --officials FILE [options] FILE…

  --officials FILE  who is looked for: JSON or YAML in the Popolo shape, or CSV
                    with a row for a person and office; may be given repeatedly
  --possible        also places where it is open whether one of them is meant
  --format json     one object for one file, one object a line for several
                    (the default)
  --format ndjson   one object a line, each with its file's name
  --encoding E      read files in this encoding: windows-1251, koi8-r, ibm866 …
  --lang L          language of messages: en, ru

A FILE may be a folder, a pattern such as "archive/**/*.txt", or "-" for
standard input. The exit code is 0, or 2 when something could not be read.
`,
  'cli.help.officials': `Import people into a directory of officials.

Usage: verbatim officials import [options] FILE…

  --into FILE       the directory: JSON, YAML or CSV; it is made where there is
                    none (by default officials.* of this folder, whatever there
                    is, or officials.json)
  --dry-run         only print what would be added
  --encoding E      read the imported files in this encoding: windows-1251 …
  --lang L          language of messages: en, ru

A FILE is told by what it holds: answers of Wikidata (SPARQL results in JSON or
CSV), TEI and ParlaMint, Popolo and EveryPolitician, FollowTheMoney, or a table
with a column of names; "-" is standard input. What the directory says is never
changed: people who are known get what they lack; contradictions are printed.
+ a new person, ~ one who gets something, ! a contradiction, ? perhaps known.
The exit code is 0, or 2 when something could not be read or written.
`,
  'cli.help.forms': `Print every form that a mention of a name may take.

Usage: verbatim forms [options] NAME

  --gender G        male or female; else what the name says, or both
  --format text     a form a line (the default)
  --format json     one object with the name and its forms
  --lang L          language of messages: en, ru

More forms are printed than a language has: one too many is found nowhere.
`,
  'cli.help.who': `Say who somebody is: by directories of officials, and by the attributions in
the transcripts of a folder.

Usage: verbatim who [options] NAME

  --in PATH         transcripts to look through: a folder, a file or a pattern;
                    may be given repeatedly (the current folder if not given)
  --officials FILE  a directory: JSON or YAML in the Popolo shape, or CSV; may be
                    given repeatedly (officials.* of the current folder if not)
  --format text     for reading (the default)
  --format json     one object with all that is known
  --encoding E      read files in this encoding: windows-1251, koi8-r, ibm866 …
  --lang L          language of messages: en, ru

The beginning of a name is enough, in any spelling and grammatical case. The
exit code is 0 when somebody is known, 1 when nobody is, 2 when something
could not be read.
`,
  'cli.help.statistics': `Print who says how much in transcripts: each one's share of the words,
statements, and the time that they take.

Usage: verbatim statistics [options] FILE…

  --format text     a table for reading (the default)
  --format json     one object with all figures, also with who follows whom
  --format csv      a row a speaker (RFC 4180), numbers with a point
  --from DAY        only transcripts of this day (YYYY-MM-DD) and later ones
  --to DAY          only transcripts of this day and earlier ones
  --officials FILE  whose names mean one person: JSON or YAML in the Popolo
                    shape, or CSV; may be given repeatedly (officials.* of the
                    current folder if not)
  --encoding E      read files in this encoding: windows-1251, koi8-r, ibm866 …
  --lang L          language of messages: en, ru

A FILE may be a folder, a pattern such as "archive/**/*.txt", or "-" for
standard input. Time goes by time codes where a transcript has them throughout,
else by how long it takes to be read aloud. The exit code is 0, or 2 when
something could not be read.
`,
  'cli.hint': 'Type "{command} --help" to see how it is used.',
  'cli.usage.noCommand': 'say what to do: parse, check, mentions, officials, forms, who or statistics',
  'cli.usage.unknownCommand': 'there is no command "{name}", only parse, check, mentions, officials, forms, who and statistics',
  'cli.usage.unknownOption': 'there is no option {name} here',
  'cli.usage.needsValue': 'the option {name} needs a value',
  'cli.usage.takesNoValue': 'the option {name} takes no value',
  'cli.usage.badValue': '{name} cannot be "{value}", only one of: {values}',
  'cli.usage.badDay': '{name} takes a day as YYYY-MM-DD, not "{value}"',
  'cli.usage.unknownEncoding': 'the encoding "{value}" is not known; try utf-8, utf-16le, windows-1251, koi8-r, ibm866 or latin1',
  'cli.usage.noFiles': 'name at least one file, or "-" for standard input',
  'cli.usage.noOfficials': 'say who is looked for: --officials FILE',
  'cli.usage.noImport': 'say what to do with officials: import',
  'cli.usage.noName': 'name somebody',
  'cli.file.missing': 'there is no such file or folder',
  'cli.file.forbidden': 'no permission to read it',
  'cli.file.loop': 'its links lead round in a circle',
  'cli.file.tooLarge': 'it is too large to be read in one piece',
  'cli.file.unreadable': 'it could not be read ({reason})',
  'cli.file.notUtf8': 'it is not UTF-8 (see line {line}) and does not read as Cyrillic in Windows-1251; it is read with \ufffd for what has no meaning; name its encoding with --encoding',
  'cli.file.notUtf16': 'it begins as UTF-16, but is damaged, and is read as far as it makes sense; if it is something else, name its encoding with --encoding',
  'cli.file.notText': 'it does not look like text, and is read as UTF-8 all the same; if it is text, name its encoding with --encoding',
  'cli.file.noMemory': 'there is not enough memory to read it; divide it, or read it on a larger computer',
  'cli.file.perhapsUtf16': 'it may be UTF-16 without its mark; if what was read makes no sense, add --encoding {encoding}',
  'cli.file.replaced': {
    one: 'one character makes no sense in {encoding} and is shown as \ufffd',
    other: '{count} characters make no sense in {encoding} and are shown as \ufffd',
  },
  'cli.file.noMatch': 'no transcript matches this pattern',
  'cli.folder.empty': 'there are no transcripts in this folder (files in {extensions})',
  'cli.progress': '{number} of {total}: {file}',
  'cli.summary.files': { one: 'One file read.', other: '{count} files read.' },
  'cli.summary.findings': { one: 'One finding.', other: '{count} findings.' },
  'cli.who.nobody': 'nobody called "{name}" is known here',
  'cli.who.statements': { one: 'one statement', other: '{count} statements' },
  'cli.who.words': { one: 'one word', other: '{count} words' },
  'cli.who.files': { one: 'one transcript', other: '{count} transcripts' },
  'cli.import.notUtf8': 'it is not in UTF-8, and was left as it is; save it in UTF-8 first',
  'cli.import.notWritten': 'it could not be written ({reason}), and is as it was',
  'cli.import.written': 'Written: {file}',
  'cli.import.wouldWrite': 'Nothing was written. Without --dry-run this goes into {file}.',
  'cli.output.failed': 'the output could not be written ({reason})',
} as const;
