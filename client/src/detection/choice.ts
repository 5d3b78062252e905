import { ConfigurationTarget, type LogOutputChannel, type Memento, type Uri, workspace, type WorkspaceFolder } from 'vscode';
import { choose, type Detect } from './policy';

/** What was chosen for the place where a file lies. */
export function choiceFor(uri: Uri, memory: Memento): Detect {
  const folder = workspace.getWorkspaceFolder(uri), set = workspace.getConfiguration('verbatim', uri).inspect('detect');
  return choose({ folder: set?.workspaceFolderValue, workspace: set?.workspaceValue, remembered: memory.get(keyOf(folder)), user: set?.globalValue });
}

/** Remembers a choice: in the folder's settings where it may be written there, else in the extension's own memory of the workspace. */
export async function remember(choice: Detect, uri: Uri, memory: Memento, log: LogOutputChannel): Promise<void> {
  const folder = workspace.getWorkspaceFolder(uri);
  if (folder && workspace.isTrusted) {
    try {
      return await workspace.getConfiguration('verbatim', folder.uri).update('detect', choice, ConfigurationTarget.WorkspaceFolder);
    } catch (error) {
      log.warn('The folder’s settings could not be written, the choice is kept elsewhere:', error instanceof Error ? error.message : String(error));
    }
  }
  await memory.update(keyOf(folder), choice);
}

function keyOf(folder: WorkspaceFolder | undefined): string {
  return `detect ${folder?.uri.toString() ?? ''}`;
}
