import { l10n, Range, Selection, TextEditorRevealType, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { NextStatement, type NextStatementAnswer } from '#protocol';
import { languageId } from '../language';
import { sayBriefly } from './say';

/** Goes from where the cursor is to the next statement of the same speaker, or to the one before. */
export async function goToNext(server: { client(): Promise<BaseLanguageClient> }, step: 1 | -1): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== languageId) return sayBriefly(l10n.t('Open a transcript first.'));
  const { document, selection: { active: { line, character } } } = editor;
  const answer = await (await server.client()).sendRequest<NextStatementAnswer | null>(NextStatement, { textDocument: { uri: document.uri.toString() }, position: { line, character }, step });
  if (!answer) return sayBriefly(l10n.t('This transcript has its outline only.'));
  if (!answer.place) return sayBriefly(answer.nothing);
  const { place } = answer;
  editor.selection = new Selection(place.line, place.character, place.line, place.character);
  editor.revealRange(new Range(editor.selection.active, editor.selection.active), TextEditorRevealType.InCenterIfOutsideViewport);
}
