import { commands, l10n, type QuickPickItem, QuickPickItemKind, Range, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { Glance, type GlanceAnswer, type Side, TellSide, type TellSideAnswer } from '#protocol';
import { asWritten } from '../asWritten';
import { sayBriefly } from '../speakers/say';
import { inFront, statusBarSetting } from './item';

interface Item extends QuickPickItem { readonly side?: Side | null; readonly settings?: true; readonly problems?: true }

/** Shows how the names of the transcript in front stand and how that is known, and has the file say otherwise where its user does. */
export async function showConvention(server: { client(): Promise<BaseLanguageClient> }): Promise<void> {
  const editor = inFront();
  if (!editor) return sayBriefly(l10n.t('Open a transcript first.'));
  const client = await server.client(), { document, selection: { active: position } } = editor, textDocument = { uri: document.uri.toString() };
  const answer = await client.sendRequest<GlanceAnswer | null>(Glance, { textDocument, position, selections: [] });
  if (!answer || answer.large !== undefined) return sayBriefly(l10n.t('This transcript has its outline only.'));
  // A row does not wrap: the example that shows it best stands in the field above them.
  const example = answer.about.length > 1 ? answer.about.at(-1) : undefined, why = answer.about.slice(0, example === undefined ? 1 : -1).join(' ');
  const item = (label: string, side: Side | null): Item => ({ label, side, ...answer.told === side ? { description: l10n.t('so it is now'), detail: asWritten(why) } : {} });
  const picked = await window.showQuickPick<Item>([
    item(l10n.t('Let Verbatim tell from the text'), null), item(l10n.t('Names stand before their words'), 'before'), item(l10n.t('Names stand after their words'), 'after'),
    { label: '', kind: QuickPickItemKind.Separator },
    { label: l10n.t('Show the findings'), problems: true }, { label: l10n.t('Choose what the status bar shows'), settings: true },
  ], { title: l10n.t('How Names Stand'), placeHolder: example ?? l10n.t('Where the names of speakers stand in this file') });
  if (picked?.settings) await commands.executeCommand('workbench.action.openSettings', `@id:${statusBarSetting}`);
  else if (picked?.problems) await commands.executeCommand('workbench.actions.view.problems');
  else if (picked?.side !== undefined && picked.side !== answer.told) await tell(client, textDocument.uri, picked.side);
}

/** Writes it into the file, as one step to be undone. */
async function tell(client: BaseLanguageClient, uri: string, side: Side | null): Promise<void> {
  const { edits } = await client.sendRequest<TellSideAnswer | null>(TellSide, { textDocument: { uri }, side }) ?? { edits: [] };
  const edit = new WorkspaceEdit();
  for (const { range: { start, end }, newText } of edits) edit.replace(Uri.parse(uri), new Range(start.line, start.character, end.line, end.character), newText);
  if (edits.length > 0 && !await workspace.applyEdit(edit)) sayBriefly(l10n.t('The file could not be changed.'));
}
