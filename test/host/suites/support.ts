import * as vscode from 'vscode';
import type { Verbatim } from '../../../client/src/lifecycle';

/** The extension as VS Code installed it. */
export function extension(): vscode.Extension<Verbatim> {
  const found = vscode.extensions.getExtension<Verbatim>('verbatim-transcripts.verbatim');
  if (!found) throw new Error('Verbatim is not installed in this VS Code.');
  return found;
}

/** A file of test/host/fixtures; each run has its own copy of that folder open. */
export function fixture(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('No folder is open.');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Shows a file, or a new transcript with the given text, and waits until the server answers. */
export async function show(what: vscode.Uri | string): Promise<vscode.TextDocument> {
  const document = await (typeof what === 'string' ? untitled(what) : vscode.workspace.openTextDocument(what));
  await vscode.window.showTextDocument(document);
  if (document.languageId === 'transcript') await (await extension().activate()).ready();
  return document;
}

/** A new transcript. VS Code numbers untitled ones anew once they are closed, and where it has not yet deleted its backup of the one before, gives back that one's text. */
async function untitled(content: string): Promise<vscode.TextDocument> {
  for (;;) {
    const document = await vscode.workspace.openTextDocument({ language: 'transcript', content });
    if (document.getText() === content) return document;
    await vscode.window.showTextDocument(document);
    await closeAll();
  }
}

/** Closes what a test has shown; what it changed is not kept. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor) await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

/** Waits for an event after which `read` gives something; asks once before. The test's own time limit ends it. */
export function eventually<T>(event: vscode.Event<unknown>, read: () => T | undefined): Promise<T> {
  return new Promise(resolve => {
    const look = (): void => {
      const found = read();
      if (found === undefined) return;
      listener.dispose();
      resolve(found);
    };
    const listener = event(look);
    look();
  });
}

/** Our findings in a document, once they are as `hold` wants them; most tests want a number of them. */
export function findings(document: vscode.TextDocument, hold: (found: readonly vscode.Diagnostic[]) => boolean): Promise<vscode.Diagnostic[]> {
  return eventually(vscode.languages.onDidChangeDiagnostics, () => {
    const found = vscode.languages.getDiagnostics(document.uri);
    return hold(found) ? found : undefined;
  });
}

/** The stable code of a finding; VS Code keeps it together with the address of the rule's page. */
export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The place of the words in the document. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const at = document.getText().indexOf(words);
  if (at < 0) throw new Error(`The document does not say “${words}”.`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** Quick fixes at a place, in the order in which the menu shows them. */
export async function fixesAt(document: vscode.TextDocument, range: vscode.Range, kind = vscode.CodeActionKind.QuickFix): Promise<vscode.CodeAction[]> {
  return await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, kind.value) ?? [];
}

/** Does what choosing the action in the menu does. */
export async function apply({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit && !await vscode.workspace.applyEdit(edit)) throw new Error('VS Code refused the edit.');
  if (command) await vscode.commands.executeCommand(command.command, ...command.arguments as unknown[] ?? []);
}
