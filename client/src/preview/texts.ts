import { l10n } from 'vscode';
import type { Texts } from '../../../protocol/webviews';

/** What the preview's page says, in the user's language. */
export function previewTexts(): Texts {
  return {
    page: l10n.t('Preview of the transcript'), tools: l10n.t('Tools of the preview'),
    contents: l10n.t('Contents'), noContents: l10n.t('This transcript has no headings.'),
    speakers: l10n.t('Speakers'), everybody: l10n.t('Everybody'), nobody: l10n.t('Nobody is named'), onlySome: l10n.t('Speakers: {0} of {1}'), noSpeakers: l10n.t('No speakers were found.'),
    find: l10n.t('Find'), findNext: l10n.t('Next Match'), findPrevious: l10n.t('Previous Match'), close: l10n.t('Close'), matches: l10n.t('{0} of {1}'), noMatches: l10n.t('No results'),
    copy: l10n.t('Copy as Rich Text'), print: l10n.t('Save a Page for Printing…'), lock: l10n.t('Stay With This Transcript'), unlock: l10n.t('Follow the Transcript in Front'),
    error: l10n.t('Error'), warning: l10n.t('Warning'), information: l10n.t('Information'), hint: l10n.t('Hint'), goTo: l10n.t('{0}: {1} Go to the place.'),
    quotation: l10n.t('Quotation: {0}'), quotationOfNobody: l10n.t('Quotation'), or: l10n.t('or {0}?'), empty: l10n.t('There are no words in this transcript yet.'),
  };
}
