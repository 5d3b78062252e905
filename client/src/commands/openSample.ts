import { env, type Extension, Uri, window, workspace } from 'vscode';
import { languageId } from '../language';

/** Opens a transcript to try things on, as a text of its own that is nobody's file: it may be changed, and thrown away. */
export async function openSample({ extensionUri }: Extension<unknown>): Promise<void> {
  const path = /^ru\b/i.test(env.language) ? ['ru', 'forum.transcript'] : ['en', 'statements.transcript'];
  const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'samples', ...path));
  await window.showTextDocument(await workspace.openTextDocument({ language: languageId, content: new TextDecoder().decode(bytes) }));
}
