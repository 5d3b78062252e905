import { commands, type Disposable, type Extension, TabInputText, type TextDocument, ViewColumn, window, workspace } from 'vscode';
import { languageId } from '../language';
import { inSight } from '../webviews/places';
import { openSample } from './openSample';

/** The commands of the walkthrough, whose own page is in front: each brings a transcript there first, that which is in sight or open, or else a sample; else they would be about no text. */
export function firstSteps(extension: Extension<unknown>): Disposable[] {
  const then = (command: string) => async () => {
    await bringToFront(extension);
    await commands.executeCommand(command);
  };
  return [
    commands.registerCommand('verbatim.steps.outline', then('outline.focus')),
    commands.registerCommand('verbatim.steps.speakers', then('verbatim.speakers.focus')),
    commands.registerCommand('verbatim.steps.next', then('editor.action.marker.nextInFiles')),
    commands.registerCommand('verbatim.steps.fixes', then('editor.action.quickFix')),
  ];
}

async function bringToFront(extension: Extension<unknown>): Promise<void> {
  const editor = inSight(), found = editor?.document.languageId === languageId ? { document: editor.document, column: editor.viewColumn } : openTranscript();
  if (found) await window.showTextDocument(found.document, { viewColumn: found.column ?? ViewColumn.Active });
  else await openSample(extension);
}

/** One that has a tab but is not in sight. */
function openTranscript(): { readonly document: TextDocument; readonly column: ViewColumn } | undefined {
  for (const { tabs, viewColumn: column } of window.tabGroups.all) for (const { input } of tabs) {
    const document = input instanceof TabInputText ? workspace.textDocuments.find(({ uri, languageId: language }) => language === languageId && uri.toString() === input.uri.toString()) : undefined;
    if (document) return { document, column };
  }
  return undefined;
}
