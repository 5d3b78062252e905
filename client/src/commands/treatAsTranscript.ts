import { l10n, languages, window } from 'vscode';
import { languageId } from '../language';

/** Makes the file in front a transcript by hand, whatever it is and wherever it lies. */
export async function treatAsTranscript(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document) await languages.setTextDocumentLanguage(document, languageId);
  else void window.showInformationMessage(l10n.t('Open a text file first.'));
}
