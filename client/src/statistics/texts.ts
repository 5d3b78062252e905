import { l10n } from 'vscode';
import type { Texts } from '../../../protocol/webviews';

/** What the page of statistics says, in the user's language; where a number stands in a text, "|" parts the forms that the language's plural rules want. */
export function statisticsTexts(): Texts {
  return {
    page: l10n.t('Statistics'), tools: l10n.t('What is counted, and how'), reading: l10n.t('The transcripts of the workspace are being read; there may be more soon.'),
    counted: l10n.t('What is counted'), thisTranscript: l10n.t('This transcript'), allTranscripts: l10n.t('All transcripts'), anotherFolder: l10n.t('A folder…'), days: l10n.t('Days'), fromDay: l10n.t('From the day'), toDay: l10n.t('To the day'),
    measure: l10n.t('By what is measured'), byWords: l10n.t('Words'), byTime: l10n.t('Time'), lock: l10n.t('Stay With This Transcript'), unlock: l10n.t('Follow the Transcript in Front'),
    table: l10n.t('Table'), tableOf: l10n.t('Table: {0}'), saveAs: l10n.t('Save as {1}: {0}'), firstRows: l10n.t('The first {0} rows of {1}; a CSV file has all of them.'),
    whoHowMuch: l10n.t('Who says how much'), orderOfTurns: l10n.t('Order of turns'), howLong: l10n.t('Length of statements'), whoFollowsWhom: l10n.t('Who follows whom'), unnamed: l10n.t('Nobody is named'), transcripts: l10n.t('Transcripts'),
    howLongHint: l10n.t('For each speaker, how many of their statements are how long.'), whoFollowsHint: l10n.t('How often the speaker of a column answers the speaker of a row.'),
    allNamed: l10n.t('Somebody is named for everything that is said.'), someUnnamed: l10n.t('Nobody is named for {0} of what is said: {1} {2}.'),
    ribbonHint: l10n.t('Point at a turn, or go along with the arrow keys; a click or Enter leads to the text.'), from: l10n.t('from {0}'), atLine: l10n.t('line {0}'),
    spokeNext: l10n.t('who speaks next'), spokeBefore: l10n.t('who spoke before'), wordsAStatement: l10n.t('words in a statement'),
    nobody: l10n.t('Nobody is named'), others: l10n.t('{0} other|{0} others'), someWords: l10n.t('{0} word|{0} words'), ofWords: l10n.t('of {0} word|of {0} words'), someStatements: l10n.t('{0} statement|{0} statements'),
    undated: l10n.t('{0} transcript without a date is left out.|{0} transcripts without a date are left out.'),
    speaker: l10n.t('Speaker'), role: l10n.t('Office'), statements: l10n.t('Statements'), words: l10n.t('Words'), shareOfWords: l10n.t('Share of words'), time: l10n.t('Time'), shareOfTime: l10n.t('Share of time'),
    number: l10n.t('Number'), begins: l10n.t('Begins'), line: l10n.t('Line'), median: l10n.t('median'), longest: l10n.t('longest'), before: l10n.t('Spoke before'), after: l10n.t('Speaks next'), times: l10n.t('Times'),
    transcript: l10n.t('Transcript'), day: l10n.t('Day'), unnamedWords: l10n.t('Words that nobody is named for'), unnamedShare: l10n.t('Nobody is named for'),
    inSeconds: l10n.t('{0}, seconds'), inPercent: l10n.t('{0}, percent'),
  };
}
