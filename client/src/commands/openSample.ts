import { env, type Extension, Uri, ViewColumn, window, workspace } from 'vscode';
import { languageId } from '../language';

/**
 * Opens a transcript to try things on, as a text of its own that is nobody's file: it may be changed, and thrown away. Beside a page of VS Code's own, as that of the first steps is, which in a narrow
 * window VS Code would let it cover.
 */
export async function openSample({ extensionUri }: Extension<unknown>): Promise<void> {
  const path = /^ru\b/i.test(env.language) ? ['ru', 'forum.transcript'] : ['en', 'statements.transcript'];
  const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'samples', ...path));
  await window.showTextDocument(await workspace.openTextDocument({ language: languageId, content: new TextDecoder().decode(bytes) }), { viewColumn: isPageInFront() ? ViewColumn.Beside : ViewColumn.Active });
}

/** What has a tab and is neither a text nor anything else that extensions know. */
function isPageInFront(): boolean {
  const { activeTab } = window.tabGroups.activeTabGroup;
  return activeTab !== undefined && activeTab.input === undefined;
}
